import { group, min, sum } from 'd3';
import type {
	BridgesRow,
	HomelessnessRow,
	InequalityRow,
	PovertyRow,
	RoadsRow,
	SchoolsRow,
	StateDebtRow,
	StateLiabilitiesRow,
	StateLocalInterestRow
} from '$lib/data/conditions';
import type { PopulationRow } from '$lib/data/context';
import { countOf } from '../core/columns';
import type { ConditionId, ConditionValues } from './conditions';
import { columnFrom, statusesOf } from '../estimates/estimate-year';
import type { Status } from '../core/types';

/** The published rows behind all conditions. */
export interface ConditionRows {
	readonly homelessness: readonly HomelessnessRow[];
	readonly poverty: readonly PovertyRow[];
	readonly inequality: readonly InequalityRow[];
	readonly schools: readonly SchoolsRow[];
	readonly bridges: readonly BridgesRow[];
	readonly roads: readonly RoadsRow[];
	readonly stateDebt: readonly StateDebtRow[];
	readonly stateLocalInterest: readonly StateLocalInterestRow[];
	readonly stateLiabilities: readonly StateLiabilitiesRow[];
	readonly population: readonly PopulationRow[];
}

type Reason = Exclude<Status, 'present'>;

/** A figure of one area in one year before it is put into a column. */
interface Cell {
	readonly year: number;
	readonly firstYear: number;
	readonly area: string;
	readonly value: number | null;
	/** What is said where there is no figure. */
	readonly missing: Reason;
}

type Persons = (area: string, year: number) => number | undefined;

/** Years printed by two methods, and the one that is ranked: the larger sample, the later processing. */
const METHOD_OF_YEAR = new Map([
	[2013, 'old'],
	[2017, 'new']
]);

/** A state that reports less of its miles than this is not ranked by their roughness. */
const LEAST_REPORTED = 0.75;

const READERS: Readonly<Record<ConditionId, (rows: ConditionRows) => readonly Cell[]>> = {
	unsheltered: ({ homelessness }) =>
		homelessness.map((row) => cell(row, row.state, row.unsheltered)),
	'unsheltered-rate': (rows) =>
		perResident(
			rows.homelessness.map((row) => cell(row, row.state, row.unsheltered)),
			rows,
			10_000
		),
	'poverty-cps': ({ poverty }) => povertyCells(poverty, 'cps'),
	'poverty-saipe': ({ poverty }) => povertyCells(poverty, 'saipe'),
	'poverty-spm-3yr': ({ poverty }) => povertyCells(poverty, 'spm-3yr'),
	'poverty-official-3yr': ({ poverty }) => povertyCells(poverty, 'official-3yr'),
	'gini-acs': ({ inequality }) => giniCells(inequality, 'acs-gini'),
	'gini-frank': ({ inequality }) => giniCells(inequality, 'frank-gini'),
	'schools-mathematics-4': ({ schools }) => scoreCells(schools, 'mathematics', 4),
	'schools-mathematics-8': ({ schools }) => scoreCells(schools, 'mathematics', 8),
	'schools-reading-4': ({ schools }) => scoreCells(schools, 'reading', 4),
	'schools-reading-8': ({ schools }) => scoreCells(schools, 'reading', 8),
	'bridges-poor': ({ bridges }) =>
		bridges.map((row) => cell(row, row.state, percentOf(row.poor, row.bridges))),
	'bridges-deficient': ({ bridges }) =>
		bridges.map((row) => cell(row, row.state, percentOf(row.deficient, row.bridges))),
	'roads-rough': ({ roads }) => roadCells(roads),
	'debt-state': (rows) =>
		perResident(
			rows.stateDebt.map((row) => fiscalCell(row, row.area, row.debt_usd)),
			rows
		),
	'interest-state-local': (rows) =>
		perResident(
			rows.stateLocalInterest.map((row) => fiscalCell(row, row.area, row.interest_usd)),
			rows
		),
	'liabilities-state': (rows) =>
		perResident(
			rows.stateLiabilities.map((row) => fiscalCell(row, row.state, row.liabilities_usd)),
			rows
		)
};

/**
 * The figures of one condition in all its years, in its unit; years without any figure are left out. What
 * is missing is `not-covered`, but `not-published` where a state reports too few of its roads and
 * `undefined` where there is no population to divide by.
 */
export function conditionValues(id: ConditionId, rows: ConditionRows): readonly ConditionValues[] {
	const years = [...group(READERS[id](rows), ({ year }) => year)].map(yearOf);
	return years.filter(({ values }) => countOf(values) > 0);
}

function yearOf([year, cells]: readonly [number, readonly Cell[]]): ConditionValues {
	const values = columnFrom(
		cells,
		({ area }) => area,
		({ value }) => value
	);
	const reasons = new Map<string, Reason>(cells.map(({ area, missing }) => [area, missing]));
	return {
		year,
		firstYear: min(cells, ({ firstYear }) => firstYear) ?? year,
		values,
		status: statusesOf(values, (state) => reasons.get(state) ?? 'not-covered')
	};
}

function cell(row: { readonly year: number }, area: string, value: number | null): Cell {
	return { year: row.year, firstYear: row.year, area, value, missing: 'not-covered' };
}

function fiscalCell(row: { readonly fiscal_year: number }, area: string, value: number): Cell {
	return cell({ year: row.fiscal_year }, area, value);
}

/** Figures divided by the residents of the same calendar year, times a number of residents. */
function perResident(cells: readonly Cell[], rows: ConditionRows, residents = 1): readonly Cell[] {
	const persons = personsFinder(rows.population);
	return cells.map((one) => {
		if (one.value === null) return one;
		const population = persons(one.area, one.year);
		if (population === undefined) return { ...one, value: null, missing: 'undefined' };
		return { ...one, value: (residents * one.value) / population };
	});
}

function personsFinder(rows: readonly PopulationRow[]): Persons {
	const byKey = new Map(rows.map((row) => [`${row.area} ${row.year}`, row.population]));
	return (area, year) => byKey.get(`${area} ${year}`);
}

function povertyCells(rows: readonly PovertyRow[], series: PovertyRow['series']): readonly Cell[] {
	const ranked = (row: PovertyRow) =>
		row.method === 'single' || row.method === METHOD_OF_YEAR.get(row.year);
	return rows
		.filter((row) => row.series === series && ranked(row))
		.map((row) => ({ ...cell(row, row.area, row.rate_percent), firstYear: row.first_year }));
}

function giniCells(
	rows: readonly InequalityRow[],
	series: InequalityRow['series']
): readonly Cell[] {
	return rows.filter((row) => row.series === series).map((row) => cell(row, row.area, row.gini));
}

function scoreCells(
	rows: readonly SchoolsRow[],
	subject: SchoolsRow['subject'],
	grade: SchoolsRow['grade']
): readonly Cell[] {
	return rows
		.filter((row) => row.subject === subject && row.grade === grade)
		.map((row) => cell(row, row.area, row.score));
}

/** Rough miles, above 170 inches per mile, in percent of the reported miles of all main roads. */
function roadCells(rows: readonly RoadsRow[]): readonly Cell[] {
	const byState = group(
		rows,
		(row) => row.year,
		(row) => row.state
	);
	return [...byState].flatMap(([year, states]) =>
		[...states].map(([state, systems]) => roadCell(systems, year, state))
	);
}

function roadCell(rows: readonly RoadsRow[], year: number, state: string): Cell {
	const reported = sum(rows, (row) => row.reported_miles);
	const all = reported + sum(rows, (row) => row.not_reported_miles);
	const rough = sum(
		rows,
		(row) => row.iri_171_to_194_miles + row.iri_195_to_220_miles + row.iri_over_220_miles
	);
	if (reported < LEAST_REPORTED * all) {
		return { ...cell({ year }, state, null), missing: 'not-published' };
	}
	return cell({ year }, state, percentOf(rough, reported));
}

function percentOf(part: number | null, whole: number): number | null {
	return part === null || whole === 0 ? null : (100 * part) / whole;
}
