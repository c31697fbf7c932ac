import type { Descriptor } from '../lib/data/descriptor';
import { BILLION } from './claims-reading';
import { textField } from './fields';
import { californiaPoints } from './published-points-california';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const COMPARISON_PAGE =
	'https://yescalifornia.org/2017/10/california-2016-taxes-spending-comparison/';
const BUDGET_PAGE = 'https://yescalifornia.org/issue/budget/';

const BOOKED =
	'What the IRS booked from filers and employers in California: it is not what Californians bore, and refunds are not taken off.';

const descriptor: Descriptor = {
	name: 'claims/arithmetic',
	title: "The campaign's own calculations for 2016 and 2017, step by step",
	description:
		'The figures Yes California set side by side to say that California lost 103 billion dollars in 2016 and over 33 billion in 2017, each with the source it named, what is wrong with it and which other figure it overlaps.',
	publisher: 'Yes California',
	table: 'none: figures of two pages',
	address: BUDGET_PAGE,
	reachedThrough: `${COMPARISON_PAGE} and ${BUDGET_PAGE}`,
	retrievedThrough: 'stored copies of both pages, read by src/ingest/claims-arithmetic.ts',
	licence: { name: 'Published facts', note: 'Single figures with their source.' },
	vintage: '2016: page of October 2017. 2017: undated page',
	primaryKey: ['calculation', 'step'],
	missingValues: '',
	fields: [
		textField('calculation', 'which of the two calculations'),
		{ name: 'step', type: 'integer', unit: '', description: 'order of the steps' },
		textField('label', 'what the figure is'),
		textField(
			'role',
			'paid; received; total-received (sum of what is received so far); subtotal (balance so far); result (the balance printed); illustration (printed beside the sum, no part of it)'
		),
		{
			name: 'sign',
			type: 'integer',
			unit: '',
			description: 'how the amount counts in received less paid: 1 or -1; empty for an illustration'
		},
		{
			name: 'amount_usd',
			type: 'integer',
			unit: 'US dollars of the year',
			description: 'the amount without sign; printed in billions'
		},
		textField(
			'status',
			'printed; or implied, where it follows from printed figures and was not printed in the copy in hand'
		),
		textField('source_named', 'the source the page names'),
		textField('fault', 'what is wrong with the figure in a balance'),
		{
			name: 'overlaps_with',
			type: 'integer',
			unit: '',
			description: 'step of the same calculation that holds part of the same money'
		},
		textField('claim', 'id in claims/claims of the sentence the calculation serves'),
		textField('address', 'the page')
	],
	caveats: [
		'2016: the figures are those of balances/published-points. The text in hand ends before the page says how it came from 133.3 to 103 billion dollars; the step between is the difference, marked implied.',
		'2017: the figures and the words on the overlap were read from a stored copy of the page and stand nowhere else in the datasets. The names of its two spending sources are links that the copy lost.',
		'The page says of its two spending sources that there may be some overlap. How much is not known: the loss is printed as over 33 billion and would be 140.1 if the second source were wholly inside the first.',
		'Both tax figures are the totals of the IRS for the federal fiscal year.'
	],
	checks: [
		'2016: received less paid gives the subtotal printed, and with the implied step the result.',
		'2017: the two spending figures give the total printed; total less taxes gives the result within 0.1 billion dollars.',
		'Both tax figures equal taxes/collections of the fiscal year to the tenth of a billion.'
	]
};

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
	return [tidyTable(descriptor, [...rowsOf2016(californiaPoints(readRaw)), ...rowsOf2017()])];
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
