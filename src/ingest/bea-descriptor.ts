import type { Descriptor } from '../lib/data/descriptor';
import { textField, yearField } from './fields';
import { PUBLIC_DOMAIN } from './licences';

/** What the descriptors of all tables by the Bureau of Economic Analysis have in common. */
export const BEA = {
	publisher: 'US Bureau of Economic Analysis (BEA)',
	licence: PUBLIC_DOMAIN,
	missingValues: ''
} as const satisfies Partial<Descriptor>;

/** The key column `year` of calendar years. */
export const CALENDAR_YEAR = yearField('year', 'calendar year');

/** The key column `area` of BEA's state tables. */
export const BEA_AREA = textField(
	'area',
	'postal code of one of the 50 states or DC; US is the national figure as published'
);
