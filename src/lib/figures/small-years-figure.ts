import type { FigureTable } from '$lib/charts/kit/table';
import type { SmallScale } from '$lib/charts/small-years/place';
import { REGIONS, type Region } from '$lib/data/geography';
import type { StateCode } from '$lib/data/states';
import type { Side } from '$lib/fiscal/core/verdict-band';
import type { Column } from '$lib/fiscal/core/types';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { dollarsOf } from '$lib/fiscal/measures/measures';
import { lateCode } from '$lib/view/late-code';
import { byEstimate } from '$lib/words/by-estimate';
import { signedMoney } from '$lib/words/money';
import { listOf } from '$lib/words/names';
import { periodOf } from '$lib/words/titles';
import { payerVotes, plainVotes } from '$lib/words/vote-share';
import { sourceLine } from './chart-words';
import { BY_ESTIMATE_CHOICE } from './by-estimate-figure';
import { estimateFile, filePartsOf } from './file-parts';
import { reckonedBy } from './tables';
import type { FigureRecord } from './record';
import SmallYearsChart from './SmallYearsChart.svelte';

/** One state of the small drawings. */
export interface SmallState {
	readonly code: StateCode;
	readonly name: string;
	readonly region: Region;
	/** Against the national average in the newest year, dollars of that year per person. */
	readonly neutral: number | null;
	readonly side: Side | null;
	/** The same in all years, in dollars of one year. */
	readonly years: Column;
	/** What part of the votes against the other states makes it a payer, about even by half, in the last years told. */
	readonly payerShare: number | null;
	/** The same in all years. */
	readonly payerShareEver: number | null;
	/** Whether any vote of the last years, and of all, makes it one, however small: the halves alone do not. */
	readonly isPayerLately: boolean;
	readonly isPayerEver: boolean;
}

/** By what small drawings can be sorted. */
export type SmallOrder = 'name' | 'balance' | 'votes' | 'region';

/** All states in small drawings on one scale, in the order in which they stand. */
export interface SmallYearsInput {
	readonly years: readonly number[];
	/** The year of the balance beside each name. */
	readonly fiscalYear: number;
	readonly entries: readonly SmallState[];
	/** The last years in a row, the newest among them, whose votes are told of every state: first and last. */
	readonly lately: readonly [from: number, to: number];
	/** By what they are sorted; by region they stand under its name. */
	readonly order: SmallOrder;
}

/** States that stand together, under the name of their region where they are sorted by it. */
export interface SmallGroup {
	readonly heading: string;
	readonly entries: readonly SmallState[];
}

/** What the figures beside the names are: against the average, in dollars of their year. */
const BESIDE_NAMES = BY_ESTIMATE_CHOICE;

/** The code of its picture, which comes when a reader asks for it. */
const fetchPicture = lateCode(async () => (await import('./small-years-picture')).smallYearsSvg);

/** Every state against the national average over the years: a drawing each, all on one scale, each a link. */
export const smallYearsFigure: FigureRecord<SmallYearsInput> = {
	id: 'states',
	name: 'states',
	chart: SmallYearsChart,
	title: ({ entries, fiscalYear }) => {
		const payers = entries.filter(({ side }) => side === 'payer').length;
		const title = `${payers} of ${entries.length} paid more than their share in ${fiscalYear}`;
		return byEstimate(title, 'account');
	},
	subtitle: ({ years, fiscalYear }) =>
		`Received minus paid against the national average, ${dollarsOf('real').unit} per person, ${periodOf(years)}, by our own account; all on one scale. The figure under a name is that of FY${fiscalYear}`,
	source: () => sourceLine(estimateOf('account'), 'real'),
	legend: () => [
		{ label: 'Below the national average', color: 'var(--payer)' },
		{ label: 'Above it', color: 'var(--recipient)' }
	],
	table: tableOf,
	rowCount: ({ entries }) => entries.length,
	files: ({ fiscalYear, order }) => ({
		parts: [
			...filePartsOf({ choice: BESIDE_NAMES, when: fiscalYear, states: [] }),
			'all-states',
			`by-${order}`
		],
		whole: estimateFile('account')
	}),
	latePicture: async (input) => (await fetchPicture())(input)
};

/** What the height of every drawing stands for: its ends, its thin lines, and which states leave it. */
export function smallScaleWords(
	{ low, high }: SmallScale,
	guides: readonly number[],
	cut: readonly string[]
): string {
	const [bottom, top] = [low, high].map((value) => signedMoney(Math.round(value)));
	return [
		`Every drawing reaches from ${bottom} at its foot to ${top} at its top, a person; dashed: the national average.`,
		guides.length > 0 && `Thin lines: ${listOf(guides.map((value) => signedMoney(value)))}.`,
		cut.length > 0 && `Off it, and along its edge: ${cut.join(', ')}.`
	]
		.filter(Boolean)
		.join(' ');
}

/** The states under the names of their regions, or all together without a name. */
export function smallGroups({ entries, order }: SmallYearsInput): readonly SmallGroup[] {
	if (order !== 'region') return [{ heading: '', entries }];
	return REGIONS.map((heading) => ({
		heading,
		entries: entries.filter(({ region }) => region === heading)
	}));
}

/** Under a drawing: what part of the votes makes the state a payer, lately and in all years. */
export function smallVotes(
	{ payerShare, isPayerLately, payerShareEver, isPayerEver }: SmallState,
	{ lately: [from] }: SmallYearsInput
): readonly [lately: string, ever: string] {
	return [
		`Votes as a payer since ${from}: ${payerVotes(payerShare, isPayerLately)};`,
		`all years: ${payerVotes(payerShareEver, isPayerEver)}`
	];
}

function tableOf(input: SmallYearsInput): FigureTable {
	return {
		caption: smallYearsFigure.subtitle(input),
		columns: [
			{ id: 'state', label: 'Code' },
			{ id: 'state_name', label: 'State' },
			{ id: 'region', label: 'Region' },
			{
				id: 'net_neutral',
				label: `vs average, ${input.fiscalYear}`,
				format: signedMoney,
				decimals: 0
			},
			{
				id: 'payer_share_lately',
				label: `Votes as a payer, ${periodOf(input.lately)}`,
				format: plainVotes,
				decimals: 4
			},
			{ id: 'payer_share', label: 'In all years', format: plainVotes, decimals: 4 }
		],
		rows: input.entries.map(({ code, name, region, neutral, payerShare, payerShareEver }) => ({
			key: code,
			cells: [code, name, region, neutral, payerShare, payerShareEver],
			missing: 'no figure'
		})),
		reckoned: {
			fiscal_year: input.fiscalYear,
			...reckonedBy(BESIDE_NAMES),
			unit: 'dollars per person in net_neutral; share of votes in payer_share'
		}
	};
}
