import { SIGN_COLUMNS, type SignFileRow } from '$lib/fiscal/verdict/sign-rows';
import type { DocumentedColumn } from './balances-csv';

type Detail = Omit<DocumentedColumn<SignFileRow>, 'name' | 'value'>;

const text = (description: string): Detail => ({ type: 'string', unit: '', description });

const dollars = (description: string): Detail => ({
	type: 'integer',
	unit: 'US dollars',
	description,
	decimals: 0
});

const details: Readonly<Record<keyof SignFileRow, Detail>> = {
	specification: text('Estimate, deficit rule and keys in one name'),
	estimate: text('Way of putting both sides together'),
	rule: text('How the common deficit is shared out: none, per-person or tax-share'),
	defense: text('Our own account only: defense by place or by benefit'),
	corporate_labour_share: {
		type: 'number',
		unit: 'share of corporate tax',
		description: 'Our own account only: the part of corporate tax borne by workers',
		decimals: 2
	},
	interest: text('Our own account only: net interest excluded or shared out by population'),
	covid: text('Our own account only: coronavirus payments in or out'),
	fiscal_year: {
		type: 'integer',
		unit: 'fiscal year',
		description: 'October to September, named by the year it ends in',
		decimals: 0
	},
	state: text('Postal code of the state or DC'),
	net_usd: dollars('Received less paid by the rule, dollars of the year; negative for a net payer'),
	band_usd: dollars('Half the width of about even'),
	side: text('payer, recipient or even; empty where there is no figure'),
	counts: text(
		'no where there is no figure, for hybrids, for neutral figures of a year with only some states, and for figures that an earlier specification of the rule gives too'
	)
};

/** What the rows of the file are told apart by. */
export const SIGNS_KEY: readonly string[] = ['specification', 'fiscal_year', 'state'];

/** The columns of the file of all spec-years in their published order; a missing figure is an empty cell. */
export const signColumns: readonly DocumentedColumn<SignFileRow>[] = SIGN_COLUMNS.map((name) => ({
	name,
	value: (row) => row[name],
	...details[name]
}));
