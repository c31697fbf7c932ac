import {
	FLAGS_COLUMN,
	type FigureTable,
	type Reckoned,
	type TableColumn,
	type TableRow
} from '$lib/charts/kit/table';
import { STATE_CODES, stateOf, type StateCode } from '$lib/data/states';
import { flagOf } from '$lib/fiscal/core/flags';
import type { EstimateId } from '$lib/fiscal/core/types';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { sourceLine } from '$lib/figures/chart-words';
import { estimateFile, filePartsOf, yearFile } from '$lib/figures/file-parts';
import type { FigureFiles, TakenRecord } from '$lib/figures/record';
import { reckonedBy } from '$lib/figures/tables';
import { signedMoney } from '$lib/words/money';
import { kindWords } from './event-words';
import { choiceOf, type SideCounts } from '$lib/fiscal/estimates/estimate-facts';
import { endHeads } from './end-heads';
import type { Extreme, Extremes } from '$lib/fiscal/core/extremes';
import { METHOD_WORDS } from './methods-words';
import type { YearEnds } from '$lib/fiscal/measures/year-by-estimate';
import { nationSide, type NationLedger } from '$lib/fiscal/account/nation-ledger';
import type { AllMethods } from '$lib/fiscal/verdict/state-votes';
import type { EstimateOfYear, ListedYear } from './year-page.server';
import type { YearRow } from './year-rows';

/** The table of all states in a year, by one estimate. */
export interface YearTableInput {
	readonly fiscalYear: number;
	readonly estimate: EstimateId;
	readonly rows: readonly YearRow[];
	/** What all methods say of each state; `null` where one estimate alone votes. */
	readonly methods: ReadonlyMap<string, AllMethods> | null;
}

/** The two ends of a year: by what they are measured, in how many dollars, and the states at them. */
export interface MeasuredEnds extends YearEnds {
	readonly label: string;
}

/** The ends of a year by one estimate. */
export interface ExtremesInput {
	readonly fiscalYear: number;
	readonly estimate: EstimateId;
	readonly extremes: readonly MeasuredEnds[];
}

/** What the federal government took in and spent in a year, and the residents it is divided by. */
export interface NationInput {
	readonly fiscalYear: number;
	readonly nation: NationLedger;
	readonly persons: number;
}

/** Every estimate of a year. */
export interface EstimatesInput {
	readonly fiscalYear: number;
	readonly estimates: readonly EstimateOfYear[];
}

const text = (id: string, label: string): TableColumn => ({ id, label });
const count = (id: string, label: string): TableColumn => ({
	id,
	label,
	format: String,
	decimals: 0
});
const money = (id: string, label: string, decimals: 0 | 2): TableColumn => ({
	id,
	label,
	format: signedMoney,
	decimals
});

const YEAR = text('fiscal_year', 'Year');

/** Dollars of a state in whole dollars, those of a person in cents: the column says which. */
const MIXED = 'dollars; per person where the column says so';

/** Files that name no state: the one marked on the page of a year is nobody's choice, and their rows are of all. */
export function filesOfAll<Input extends { readonly followed: readonly StateCode[] }, Live>(
	files: (input: Input, live?: Live) => FigureFiles
): (input: Input, live?: Live) => FigureFiles {
	return (input, live) => files({ ...input, followed: [] }, live);
}

/** All 51 in a year, both sides in whole dollars of the state; what the page rounds is whole here. */
export const yearTableFiles: TakenRecord<YearTableInput> = {
	name: 'states',
	title: ({ fiscalYear }) => `All 51 in fiscal year ${fiscalYear}`,
	subtitle: ({ fiscalYear }) =>
		`Paid, received and net, dollars of the year, in all and per person, FY${fiscalYear}. Rank 1 receives most per person`,
	source: ({ estimate }) => sourceLine(estimateOf(estimate), 'current'),
	legend: () => [],
	table: yearTableOf,
	files: ({ fiscalYear, estimate }) => ({
		parts: [...filePartsOf({ choice: choiceOf(estimate), when: fiscalYear, states: [] }), 'table'],
		whole: yearFile(fiscalYear)
	})
};

function yearTableOf(input: YearTableInput): FigureTable {
	const { fiscalYear, estimate, rows, methods } = input;
	return {
		caption: yearTableFiles.subtitle(input),
		columns: [
			YEAR,
			text('state', 'Code'),
			text('state_name', 'State'),
			count('rank', 'Rank'),
			money('paid', 'Paid', 0),
			money('received', 'Received', 0),
			money('net', 'Net', 0),
			money('net_per_person', 'Net per person', 2),
			text('side', 'Side'),
			money('net_neutral_per_person', 'vs average', 2),
			text('side_neutral', 'Side, against the average'),
			...(methods ? [text('all_methods', 'vs average, by all methods')] : [])
		],
		rows: rows.map((row) => ({
			key: row.code,
			cells: [
				fiscalYear,
				...yearCells(row),
				...(methods ? [methodWords(methods.get(row.code))] : [])
			],
			missing: row.missing
		})),
		reckoned: { ...reckonedBy(choiceOf(estimate)), unit: MIXED }
	};
}

function yearCells(row: YearRow): TableRow['cells'] {
	const { code, name, rank, paid, received, net, perPerson, neutral } = row;
	const [side, neutralSide] = [row.side ?? '', row.neutralSide ?? ''];
	return [code, name, rank, paid, received, net, perPerson, side, neutral, neutralSide];
}

function methodWords(all: AllMethods | undefined): string {
	return all ? METHOD_WORDS[all] : '';
}

/** The states at both ends of a year, by each way of measuring them. */
export const extremesFiles: TakenRecord<ExtremesInput> = {
	name: 'ends',
	title: ({ fiscalYear }) => `The two ends of ${fiscalYear}`,
	subtitle: ({ fiscalYear }) => `Received minus paid, dollars of the year, FY${fiscalYear}`,
	source: ({ estimate }) => sourceLine(estimateOf(estimate), 'current'),
	legend: () => [],
	table: (input) => ({
		caption: extremesFiles.subtitle(input),
		columns: [
			YEAR,
			text('measured', 'Measured'),
			text('unit', 'Unit'),
			text('deficit_rule', 'Deficit rule'),
			...endsColumns(input.extremes.flatMap(({ ends }) => ends ?? []))
		],
		rows: input.extremes.flatMap(({ label, scale, deficit, ends }) =>
			ends === null
				? []
				: [
						{
							key: label,
							cells: [
								input.fiscalYear,
								label,
								reckonedBy({ ...choiceOf(input.estimate), scale }).unit ?? null,
								deficit,
								...endCells(ends.lowest),
								...endCells(ends.highest)
							],
							missing: 'no figure'
						}
					]
		),
		reckoned: reckonedBy(choiceOf(input.estimate))
	}),
	files: ({ fiscalYear, estimate }) => ({
		parts: [estimate, fiscalYear, 'net'],
		whole: yearFile(fiscalYear)
	})
};

/** Columns keep their names from year to year; their heads say which side the states at the ends are on. */
function endsColumns(ends: readonly Extremes[]): readonly TableColumn[] {
	const { lowest, highest } = endHeads(ends);
	return [...endColumns('paid_most', lowest), ...endColumns('received_most', highest)];
}

function endColumns(id: string, label: string): readonly TableColumn[] {
	return [
		text(`${id}_state`, label),
		text(`${id}_state_name`, `${label}, state`),
		money(`${id}_net`, `${label}, received − paid`, 2)
	];
}

function endCells(end: Extreme | null): readonly (string | number | null)[] {
	return end ? [end.code, stateOf(end.code).name, end.value] : [null, null, null];
}

/** Receipts and outlays line by line; sums are left to the reader of a file. */
export const nationFiles: TakenRecord<NationInput> = {
	name: 'nation',
	title: ({ fiscalYear }) => `The nation’s account of ${fiscalYear}`,
	subtitle: ({ fiscalYear }) =>
		`Federal receipts and outlays by line, interest on the debt included, dollars of the year, FY${fiscalYear}`,
	source: ({ nation: { by } }) =>
		`Source: OMB Historical Tables${by === 'account' ? ', in the groups of our own account' : ', tables 2.1 and 6.1'}. Population: Bureau of Economic Analysis.`,
	legend: () => [],
	table: (input) => ({
		caption: nationFiles.subtitle(input),
		columns: [
			YEAR,
			text('side', 'Side'),
			text('line', 'Line'),
			money('usd', 'Dollars', 0),
			money('usd_per_person', 'Dollars per person', 2),
			{ id: 'share', label: 'Part of the side', format: String, decimals: 6 }
		],
		rows: nationRows(input),
		reckoned: nationReckoned(input)
	}),
	files: ({ fiscalYear, nation }) => ({
		parts: [nation.by, fiscalYear, 'dollars-of-the-year', 'interest-counted'],
		whole: { path: '/data/account-lines.csv', words: 'Every state and line, CSV' }
	})
};

function nationRows({ fiscalYear, nation, persons }: NationInput): readonly TableRow[] {
	return (['receipts', 'outlays'] as const).flatMap((side) =>
		nationSide(nation[side], persons).lines.map(({ label, usd, perPerson, part }) => ({
			key: `${side} ${label}`,
			cells: [fiscalYear, side, label, usd, perPerson, part],
			missing: 'no figure'
		}))
	);
}

function nationReckoned({ nation: { by } }: NationInput): Reckoned {
	return {
		...reckonedBy({ ...choiceOf('account', 'counted'), deficit: 'none' }),
		estimate: by,
		vintage: by === 'account' ? estimateOf('account').vintage : '',
		unit: MIXED
	};
}

/** What each estimate says of a year: how many states stand on which side, and which at the ends. */
export const estimatesFiles: TakenRecord<EstimatesInput> = {
	name: 'estimates',
	title: ({ fiscalYear }) => `What each estimate says of ${fiscalYear}`,
	subtitle: ({ fiscalYear }) =>
		`How many states paid more, were about even and received more, and those at both ends, received minus paid, dollars of the year per person, FY${fiscalYear}`,
	source: ({ estimates }) =>
		`Source: ${estimates.map(({ estimate }) => estimateOf(estimate).name).join('; ')}.`,
	legend: () => [],
	table: (input) => ({
		caption: estimatesFiles.subtitle(input),
		columns: [
			YEAR,
			text('estimate', 'Estimate'),
			text('estimate_name', 'Name'),
			text('vintage', 'Edition'),
			count('states_with_figure', 'States and D.C. with a figure'),
			text('has_dc', 'D.C. among them'),
			...sideColumns('', 'interest left out'),
			...sideColumns('_interest_counted', 'interest counted'),
			...sideColumns('_vs_average', 'against the national average'),
			...endsColumns(input.estimates.flatMap(({ extremes }) => extremes ?? [])),
			text('notes', 'Notes'),
			FLAGS_COLUMN
		],
		rows: input.estimates.map((one) => estimateRow(input.fiscalYear, one)),
		reckoned: { ...reckonedBy(choiceOf('account')), ...BY_COLUMN }
	}),
	files: ({ fiscalYear }) => ({
		parts: ['all-estimates', fiscalYear, 'net', 'per-person', 'dollars-of-the-year'],
		whole: yearFile(fiscalYear)
	})
};

const BY_COLUMN: Reckoned = {
	unit: 'states; dollars per person where the column says net',
	deficit_rule: 'by column',
	interest: 'by column'
};

function sideColumns(kind: string, words: string): readonly TableColumn[] {
	return [
		count(`paid_more${kind}`, `Paid more, ${words}`),
		count(`about_even${kind}`, `About even, ${words}`),
		count(`received_more${kind}`, `Received more, ${words}`)
	];
}

function sideCells(counts: SideCounts | null): readonly (number | null)[] {
	return counts ? [counts.payer, counts.even, counts.recipient] : [null, null, null];
}

function estimateRow(fiscalYear: number, one: EstimateOfYear): TableRow {
	const { estimate, found, hasDistrict, plain, counted, neutral, extremes, flags } = one;
	const { label, vintage } = estimateOf(estimate);
	const why = [
		counted ? '' : 'it cannot tell interest',
		neutral ? '' : 'no average',
		extremes ? '' : 'no ends: not all states'
	];
	return {
		key: estimate,
		cells: [
			fiscalYear,
			estimate,
			label,
			vintage,
			found,
			hasDistrict ? 'yes' : 'no',
			...sideCells(plain),
			...sideCells(counted),
			...sideCells(neutral),
			...endCells(extremes?.lowest ?? null),
			...endCells(extremes?.highest ?? null),
			flags.map((id) => flagOf(id).label).join('; '),
			flags.join(';')
		],
		missing: why.filter(Boolean).join('; ')
	};
}

/** Every fiscal year in a row: how many states stood on which side, and what the nation borrowed. */
export const yearListFiles: TakenRecord<readonly ListedYear[]> = {
	name: 'years',
	title: (years) => `${years.length} fiscal years, one by one`,
	subtitle: () =>
		`How many of ${STATE_CODES.length} (the states and D.C.) paid more, were about even and received more, and what the federal government had left per person, dollars of the year; below zero it borrowed`,
	source: () =>
		`${sourceLine(estimateOf('account'), 'current')} FY1981–82: ${estimateOf('tax-foundation').name}.`,
	legend: () => [],
	table: (years) => ({
		caption: yearListFiles.subtitle(years),
		columns: [
			YEAR,
			text('estimate', 'Estimate'),
			text('vintage', 'Edition'),
			...sideColumns('', 'interest left out'),
			count('paid_more_interest_counted', 'Paid more, interest counted'),
			count('paid_more_vs_average', 'Paid more than average'),
			money('balance_per_person', 'Federal balance per person, interest counted', 2),
			text('special', 'What was special')
		],
		rows: years.map(listedRow),
		reckoned: { ...reckonedBy(choiceOf('account')), ...BY_COLUMN, unit: LISTED }
	}),
	files: () => ({
		parts: ['account', 'all-years', 'states-by-side'],
		whole: estimateFile('account')
	})
};

const LISTED = 'states; dollars per person in balance_per_person';

function listedRow({ fiscalYear, facts, balancePerPerson, events }: ListedYear): TableRow {
	const { estimate, plain, counted, neutral } = facts;
	return {
		key: String(fiscalYear),
		cells: [
			fiscalYear,
			estimate,
			estimateOf(estimate).vintage,
			...sideCells(plain),
			counted?.payer ?? null,
			neutral?.payer ?? null,
			balancePerPerson,
			kindWords(events).join(', ')
		],
		missing: [counted ? '' : 'interest not told', neutral ? '' : 'no average']
			.filter(Boolean)
			.join('; ')
	};
}
