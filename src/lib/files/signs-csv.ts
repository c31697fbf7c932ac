import type { SignFileRow } from '$lib/fiscal/verdict/sign-rows';
import { methodNumber } from '$lib/fiscal/verdict/specifications';
import type { DocumentedColumn } from './balances-csv';

/** What the rows of the file are told apart by. */
export const SIGNS_KEY: readonly string[] = ['method', 'fiscal_year', 'state'];

/** How a reader gets a verdict's share from the file. */
export const SIGNS_NOTE =
	'To count how much of the votes a state is a payer in: take its rows of the years in question, those whose method has rule none in methods.csv (dollar for dollar) or those of its other rules (the deficit shared out), never both together; then divide the weights of the rows with side payer, and half of those with side even, by all their weights; for a recipient the same with side recipient. A method that gives the same figures as an earlier one of its maker and rule, in that year for every state, has no row: it is that one.';

/** The columns of the file of all calculations in their published order; a missing figure is an empty cell. */
export const signColumns: readonly DocumentedColumn<SignFileRow>[] = [
	{
		name: 'method',
		value: ({ specification }) => String(methodNumber(specification)),
		type: 'string',
		unit: '',
		description:
			'Number of the method: its name, estimate, deficit rule and choices are told in methods.csv of the same edition; another edition may number otherwise'
	},
	{
		name: 'fiscal_year',
		value: ({ fiscal_year: year }) => year,
		type: 'integer',
		unit: 'fiscal year',
		description: 'October to September, named by the year it ends in',
		decimals: 0
	},
	{
		name: 'state',
		value: ({ state }) => state,
		type: 'string',
		unit: '',
		description: 'Postal code of the state or DC'
	},
	{
		name: 'net_usd',
		value: ({ net_usd: net }) => net,
		type: 'integer',
		unit: 'US dollars',
		description:
			'Received less paid by the rule, dollars of the year; negative for a net payer; empty where its maker has no figure, for the reason in status',
		decimals: 0
	},
	{
		name: 'band_usd',
		value: ({ band_usd: band }) => band,
		type: 'integer',
		unit: 'US dollars',
		description: 'Half the width of about even',
		decimals: 0
	},
	{
		name: 'side',
		value: ({ side }) => side,
		type: 'string',
		unit: '',
		description:
			'payer, recipient or even; the newer side where its publisher has since turned the sign, and the side of the printed ratio where it printed no dollars; empty where there is no figure'
	},
	{
		name: 'weight',
		value: ({ weight }) => weight,
		type: 'number',
		unit: 'votes',
		description:
			"Part of one vote: a maker's rows of a state and fiscal year add up to 1 under rule none, and to 1 under its other rules; 0 where the calculation has no vote (no figure, an estimate of where cash is booked, or an older edition)",
		decimals: 6
	},
	{
		name: 'status',
		value: ({ status }) => status,
		type: 'string',
		unit: '',
		description:
			'Why net_usd is empty; empty where there is a figure. not-published: its maker printed no such figure, or as its newest a ratio alone; not-covered: the estimate leaves the state out; source-error: a side was misprinted, so that the deficit cannot be shared out by taxes paid'
	}
];
