import { BILLION } from './claims-reading';
import { californiaPoints } from './published-points-california';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const COMPARISON_PAGE =
	'https://yescalifornia.org/2017/10/california-2016-taxes-spending-comparison/';
const BUDGET_PAGE = 'https://yescalifornia.org/issue/budget/';

const BOOKED =
	'What the IRS booked from filers and employers in California: it is not what Californians bore, and refunds are not taken off.';

/** What a step has besides its place and its page. */
interface Step {
	readonly label: string;
	readonly role: string;
	readonly sign?: 1 | -1;
	readonly usd: number;
	readonly implied?: true;
	readonly source?: string;
	readonly fault?: string;
	readonly overlaps?: number;
}

/** The campaign's two calculations: 2016 from the collected points, 2017 as its page prints it. */
export const claimsArithmetic: Source = (readRaw) => {
	return [
		tidyTable('claims/arithmetic', [...rowsOf2016(californiaPoints(readRaw)), ...rowsOf2017()])
	];
};

function rowsOf2016(points: readonly TidyRow[]): readonly TidyRow[] {
	const own = points.filter(
		(row) => row.publisher === 'Yes California' && row.fiscal_year_from === 2016
	);
	const [first, last, ...more] = own;
	if (!first || !last || more.length > 0) {
		throw new Error(`${own.length} points of Yes California for 2016; expected 2.`);
	}
	const steps = stepsOf2016({
		paid: amountOf(first, 'paid_usd'),
		received: amountOf(first, 'received_usd'),
		before: -amountOf(first, 'net_usd'),
		result: -amountOf(last, 'net_usd')
	});
	return rowsOf('year-2016', steps, {
		claim: 'one-hundred-three-billion-in-2016',
		address: COMPARISON_PAGE
	});
}

function amountOf(row: TidyRow, column: string): number {
	const amount = row[column];
	if (typeof amount === 'number') return amount;
	throw new Error(`A point of ${String(row.publisher)} for 2016 has no ${column}.`);
}

interface Printed2016 {
	readonly paid: number;
	readonly received: number;
	readonly before: number;
	readonly result: number;
}

function stepsOf2016({ paid, received, before, result }: Printed2016): readonly Step[] {
	return [
		{
			label: 'Taxes paid to the Internal Revenue Service',
			role: 'paid',
			sign: -1,
			usd: paid,
			source: 'IRS Data Book for 2016',
			fault: BOOKED
		},
		{
			label: 'Federal spending in California, federal pay not counted',
			role: 'received',
			sign: 1,
			usd: received,
			source: 'USAspending.gov, new beta version',
			fault:
				"What was promised and not what was paid out; pay of federal staff is missing, and insurers' home states hold part of Medicare."
		},
		{ label: 'Loss before other federal costs', role: 'subtotal', sign: -1, usd: before },
		{
			label: 'Other federal costs counted for California',
			role: 'received',
			sign: 1,
			usd: before - result,
			implied: true,
			source:
				'federal pay and other costs of the federal government, 21% of a budget of $3.85 trillion',
			fault: 'The text in hand ends before it says how the share of California was found.'
		},
		{ label: 'Loss in the headline', role: 'result', sign: -1, usd: result },
		{
			label: 'Those costs in all states and territories',
			role: 'illustration',
			usd: 808.5 * BILLION,
			source: 'the page itself'
		}
	];
}

const PAID_2017 = 440.5 * BILLION;
const FIRST_SOURCE_2017 = 300.4 * BILLION;

const STEPS_OF_2017: readonly Step[] = [
	{
		label: 'Federal taxes paid',
		role: 'paid',
		sign: -1,
		usd: PAID_2017,
		source: 'not named; the figure is the total the IRS booked in the fiscal year',
		fault: BOOKED
	},
	{
		label: 'Direct payments, grants, contracts, other financial assistance and loans',
		role: 'received',
		sign: 1,
		usd: FIRST_SOURCE_2017,
		source: 'a source of federal awards; its name is lost in the copy',
		fault:
			'Loans are counted though they are paid back; some grants to the state are in step 3 again.',
		overlaps: 3
	},
	{
		label: 'Federal supplement to the state budget',
		role: 'received',
		sign: 1,
		usd: 107 * BILLION,
		source: 'a source on the state budget of 2017-18; its name is lost in the copy',
		fault:
			'Grants to the state, some of which step 2 holds already; the fiscal year of the state begins in July.',
		overlaps: 2
	},
	{
		label: 'Federal spending in California, both sources added',
		role: 'total-received',
		sign: 1,
		usd: 407.4 * BILLION,
		fault:
			'Some grants are counted twice: the page says there may be some overlap and finds 7 billion dollars for education in both.'
	},
	{ label: 'Loss, printed as over $33 billion', role: 'result', sign: -1, usd: 33 * BILLION },
	{
		label: 'Awards to the California Department of Education in the first source',
		role: 'illustration',
		usd: 7.33 * BILLION,
		source: 'the page itself',
		overlaps: 7
	},
	{
		label: 'Federal spending on education in the second source',
		role: 'illustration',
		usd: 7.6 * BILLION,
		source: 'the page itself',
		overlaps: 6
	},
	{
		label: 'Loss if the second source is wholly inside the first',
		role: 'illustration',
		usd: PAID_2017 - FIRST_SOURCE_2017,
		implied: true
	}
];

function rowsOf2017(): readonly TidyRow[] {
	return rowsOf('year-2017', STEPS_OF_2017, {
		claim: 'thirty-three-billion-in-2017',
		address: BUDGET_PAGE
	});
}

function rowsOf(calculation: string, steps: readonly Step[], page: TidyRow): readonly TidyRow[] {
	return steps.map((step, index) => ({
		calculation,
		step: index + 1,
		label: step.label,
		role: step.role,
		sign: step.sign ?? null,
		amount_usd: Math.round(step.usd),
		status: step.implied ? 'implied' : 'printed',
		source_named: step.source ?? '',
		fault: step.fault ?? '',
		overlaps_with: step.overlaps ?? null,
		...page
	}));
}
