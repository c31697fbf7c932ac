import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import type { Trial } from '$lib/fiscal/verdict/trials';
import type { DocumentedColumn } from './balances-csv';

/** One vote, or one method over several years, put to one part of a claim. */
export interface ClaimCell {
	readonly claim: string;
	readonly part: number;
	readonly trial: Trial;
}

/** What the rows of the file are told apart by. */
export const CLAIM_CELLS_KEY: readonly string[] = [
	'claim',
	'part',
	'specification',
	'fiscal_years'
];

/** All that the verdicts are counted from, in the order of claims and parts. */
export function claimCells(verdicts: readonly ClaimVerdict[]): readonly ClaimCell[] {
	return verdicts.flatMap(({ claim, parts }) =>
		parts.flatMap(({ part, trials }) => trials.map((trial) => ({ claim, part: part.part, trial })))
	);
}

type Column = DocumentedColumn<ClaimCell>;
type Detail = Omit<Column, 'name'>;

const text = (description: string, value: Column['value']): Detail => ({
	type: 'string',
	unit: '',
	description,
	value
});

const number = (unit: string, description: string, value: Column['value']): Detail => ({
	type: 'number',
	unit,
	description,
	decimals: 6,
	value
});

const COLUMNS: Readonly<Record<string, Detail>> = {
	claim: text('id of the claim in claims.json', ({ claim }) => claim),
	part: {
		type: 'integer',
		unit: '',
		description: 'Number of the part within its claim',
		decimals: 0,
		value: ({ part }) => part
	},
	maker: text('Whose figures they are', ({ trial }) => trial.maker),
	specification: text('Method, as methods.csv has it', ({ trial }) => trial.specification.id),
	same: text(
		'Methods that give the same and share its vote, separated by ;',
		({ trial: { methods, specification } }) =>
			methods
				.filter(({ id }) => id !== specification.id)
				.map(({ id }) => id)
				.join(';')
	),
	fiscal_years: text(
		'Fiscal year, or all fiscal years of the method that are tested: runs of years, separated by ;',
		({ trial }) => runsOf(trial.fiscalYears)
	),
	against_years: text(
		'Those of them that go against the part; none where only their average or sum is tested',
		({ trial }) => runsOf(trial.againstYears)
	),
	value: number(
		"the part's unit",
		'The figure, its average, its sum, its greatest, how many times another state’s it is, or the number of years that bear the part out: of a net amount positive on the side that the part asserts, negative on the other; empty where a side or a place is tested',
		({ trial }) => trial.value
	),
	tolerance: number(
		"the part's unit",
		'How far the number stated may lie from the value, or its bounds beyond it; empty where there is no value',
		({ trial }) => (trial.value === null ? null : trial.tolerance)
	),
	score: {
		...number(
			'',
			'1 where it bears the part out, 0.5 where it is about even in one year, else 0',
			({ trial }) => trial.score
		),
		decimals: 1
	},
	weight: number(
		'votes',
		"Its part of one vote; the weights times the scores, added up, are the part's k, and the weights alone its n",
		({ trial }) => trial.weight
	)
};

/** The columns of the file in their published order; a missing figure is an empty cell. */
export const claimCellColumns: readonly Column[] = Object.entries(COLUMNS).map(
	([name, detail]) => ({ name, ...detail })
);

/** "1987-2016;2018": a single year by itself. */
function runsOf(fiscalYears: readonly number[]): string {
	const starts = fiscalYears.filter((year, at) => fiscalYears[at - 1] !== year - 1);
	const ends = fiscalYears.filter((year, at) => fiscalYears[at + 1] !== year + 1);
	return starts
		.map((start, at) => (start === ends[at] ? `${start}` : `${start}-${ends[at] ?? start}`))
		.join(';');
}
