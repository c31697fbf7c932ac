import type { Descriptor } from '../lib/data/descriptor';
import { yearField } from './fields';
import type { RawRow } from './raw-table';

type Field = Descriptor['fields'][number];

/** The marks of the publishers of conditions for a figure that is not there. */
const MISSING = ['NA'];

/** The key column `year` of a table by calendar year. */
export const YEAR = yearField('year', 'calendar year');

/** The key column `fiscal_year` of a table of state finances. */
export const STATE_FISCAL_YEAR = yearField(
	'fiscal_year',
	'state fiscal year, named by the year it ends in; most end on 30 June'
);

/** A column of whole things in a unit. */
export function countField(name: string, unit: string, description: string): Field {
	return { name, type: 'integer', unit, description };
}

/** The cell as a number in the publisher's unit, or `null` where it is empty or marked as missing. */
export function numberOrMissing(raw: RawRow, column: string): number | null {
	return raw.isMissing(column, MISSING) ? null : raw.number(column);
}

/** The cell as whole dollars, or `null` where it is empty or marked as missing. */
export function dollarsOrMissing(raw: RawRow, column: string): number | null {
	return raw.dollarsOrMissing(column, 0, MISSING);
}
