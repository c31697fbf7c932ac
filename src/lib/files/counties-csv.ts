import { OUT_OF_LINE_RULE } from '$lib/fiscal/counties/out-of-line';
import type { DocumentedColumn } from './balances-csv';

/** One county in one fiscal year, in dollars of the year. */
export interface CountyRow {
	readonly fips: string;
	readonly county: string;
	readonly fiscal_year: number;
	readonly total_usd: number | null;
	readonly dod_usd: number | null;
	readonly share_of_placed: number | null;
	readonly flags: string;
	readonly missing: string;
}

/** What a row is told apart by. */
export const COUNTY_KEY: readonly string[] = ['fips', 'fiscal_year'];

/** The columns of a state's counties in their published order. */
export const countyColumns: readonly DocumentedColumn<CountyRow>[] = [
	{
		name: 'fips',
		value: (row) => row.fips,
		type: 'string',
		unit: '',
		description: 'County code of five digits; the first two are the state'
	},
	{
		name: 'county',
		value: (row) => row.county,
		type: 'string',
		unit: '',
		description: 'Name of the county in 2017'
	},
	{
		name: 'fiscal_year',
		value: (row) => row.fiscal_year,
		type: 'integer',
		unit: 'fiscal year',
		decimals: 0,
		description: 'October to September, named by the year it ends in'
	},
	{
		name: 'total_usd',
		value: (row) => row.total_usd,
		type: 'integer',
		unit: 'US dollars',
		decimals: 0,
		description:
			'All federal spending placed in the county, dollars of the year; negative where more was taken back than given, empty where the list has no figure or prints 0'
	},
	{
		name: 'dod_usd',
		value: (row) => row.dod_usd,
		type: 'integer',
		unit: 'US dollars',
		decimals: 0,
		description: 'Of it, the part of the Department of Defense'
	},
	{
		name: 'share_of_placed',
		value: (row) => row.share_of_placed,
		type: 'number',
		unit: 'share',
		decimals: 6,
		description: 'total_usd divided by what all counties of the state had in the year'
	},
	{
		name: 'flags',
		value: (row) => row.flags,
		type: 'string',
		unit: '',
		description: `"out-of-line" where total_usd is ${OUT_OF_LINE_RULE}; whether it is an error of the list or money of one year is not known`
	},
	{
		name: 'missing',
		value: (row) => row.missing,
		type: 'string',
		unit: '',
		description: 'Why total_usd is empty, in words; empty where it is not'
	}
];
