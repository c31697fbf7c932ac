import type { Descriptor } from '../lib/data/descriptor';

type Field = Descriptor['fields'][number];

/** A column of text. */
export function textField(name: string, description: string): Field {
	return { name, type: 'string', unit: '', description };
}

/** A column of whole current US dollars. */
export function dollarField(name: string, description: string): Field {
	return { name, type: 'integer', unit: 'US dollars of the year', description };
}

/** A column of years. */
export function yearField(name: string, description: string): Field {
	return { name, type: 'integer', unit: 'year', description };
}

/** A column of decimal numbers in a unit. */
export function numberField(name: string, unit: string, description: string): Field {
	return { name, type: 'number', unit, description };
}

/** The key column `fiscal_year` as every table has it. */
export const FISCAL_YEAR = yearField(
	'fiscal_year',
	'federal fiscal year, 1 October to 30 September, named by the year it ends in'
);

/** The key column `state` as every table has it. */
export const STATE = textField('state', 'postal code of one of the 50 states or DC');
