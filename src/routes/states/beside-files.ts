import type { TableColumn, TableRow } from '$lib/charts/kit/table';
import { stateOf, type StateCode } from '$lib/data/states';
import { sourceLine } from '$lib/figures/chart-words';
import { yearFile } from '$lib/figures/file-parts';
import type { TakenRecord } from '$lib/figures/record';
import { BY_ESTIMATE_CHOICE } from '$lib/figures/by-estimate-input';
import { reckonedBy } from '$lib/figures/tables';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { signedMoney } from '$lib/words/money';
import { shortNameOf } from '$lib/words/names';
import { circumstanceWords } from './circumstance-words';
import type { BesideState, Circumstance } from './state-beside.server';

/** Other states beside a state in one year, in the order of the page. */
export interface BesideInput {
	readonly code: StateCode;
	readonly fiscalYear: number;
	readonly states: readonly BesideState[];
}

/** What a state is like beside the nation. */
export interface CircumstancesInput {
	readonly code: StateCode;
	readonly circumstances: readonly Circumstance[];
}

const text = (id: string, label: string): TableColumn => ({ id, label });
const RANK: TableColumn = { id: 'rank', label: 'Rank', format: String, decimals: 0 };

/** The states that a state borders. */
export const neighborFiles = besideFiles(
	'neighbors',
	({ code, fiscalYear }) => `Neighbors of ${shortNameOf(code)}, FY${fiscalYear}`
);

/** The states that are nearest to a state in balance. */
export const alikeFiles = besideFiles(
	'nearest',
	({ code, fiscalYear }) => `States nearest to ${shortNameOf(code)} in balance, FY${fiscalYear}`
);

function besideFiles(
	name: string,
	title: (input: BesideInput) => string
): TakenRecord<BesideInput> {
	return {
		name,
		title,
		subtitle: ({ fiscalYear }) =>
			`Received minus paid against the national average, dollars per person, FY${fiscalYear}. Rank 1 receives most`,
		source: () => sourceLine(estimateOf('account'), 'current'),
		legend: () => [],
		table: (input) => ({
			caption: title(input),
			columns: [
				text('fiscal_year', 'Year'),
				text('beside', 'Beside'),
				text('state', 'Code'),
				text('state_name', 'State'),
				{ id: 'net_neutral', label: 'vs average', format: signedMoney, decimals: 2 },
				text('side', 'Side'),
				RANK
			],
			rows: input.states.map((one) => besideRow(input, one)),
			reckoned: reckonedBy(BY_ESTIMATE_CHOICE)
		}),
		files: ({ code, fiscalYear }) => ({
			parts: ['account', fiscalYear, 'net-neutral', 'per-person', code],
			whole: yearFile(fiscalYear)
		})
	};
}

function besideRow({ code: beside, fiscalYear }: BesideInput, one: BesideState): TableRow {
	const { code, neutral, side, rank } = one;
	return {
		key: code,
		cells: [fiscalYear, beside, code, stateOf(code).name, neutral, side ?? '', rank],
		missing: 'no figure'
	};
}

/** Units of what a state is like; shares go from 0 to 1. */
const UNITS: Readonly<Record<Circumstance['id'], string>> = {
	population: 'persons',
	income: 'dollars per person',
	older: 'share'
};

/** Residents, income and age of a state beside the nation, each in its newest year. */
export const circumstanceFiles: TakenRecord<CircumstancesInput> = {
	name: 'beside-the-nation',
	title: ({ code }) => `${shortNameOf(code)} beside the nation`,
	subtitle: () => 'Residents, personal income per person and residents of 65 and over',
	source: () =>
		'Residents and personal income: Bureau of Economic Analysis; residents of 65 and over: Census Bureau.',
	legend: () => [],
	table: ({ code, circumstances }) => ({
		caption: `${shortNameOf(code)} beside the nation`,
		columns: [
			text('fiscal_year', 'Year'),
			text('state', 'Code'),
			text('what', 'What'),
			text('unit', 'Unit'),
			{ id: 'state_value', label: shortNameOf(code), format: String, decimals: 6 },
			{ id: 'nation_value', label: 'Nation', format: String, decimals: 6 },
			RANK
		],
		rows: circumstances.map((one) => ({
			key: one.id,
			cells: [
				one.year,
				code,
				circumstanceWords(one).label,
				UNITS[one.id],
				one.state,
				one.nation,
				one.rank
			],
			missing: 'no figure'
		}))
	}),
	files: ({ code, circumstances }) => ({
		parts: [...new Set(circumstances.map(({ year }) => year)), code],
		whole: { path: '/data/conditions.csv', words: 'Every state and year, CSV' }
	})
};
