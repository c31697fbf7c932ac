import { extent, group, range } from 'd3';
import { distinctRows } from '$lib/fiscal/verdict/distinct-rows';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { shareFor, sideShares } from '$lib/fiscal/verdict/shares';
import { isPointSource } from '$lib/fiscal/verdict/makers';
import { SPECIFICATION_RULES } from '$lib/fiscal/verdict/specifications';
import type {
	AccountVariant,
	Share,
	SignRow,
	SpecYear,
	Specification,
	SpecificationRule,
	StateSigns
} from '$lib/fiscal/verdict/types';
import type { NoVote } from '$lib/words/matrix-title';
import { estimateWords, ruleWords } from '$lib/words/matrix-words';

/** A column: a fiscal year, or at the right a year once more with COVID-19 relief left out. */
export interface MatrixColumn {
	readonly fiscalYear: number;
	readonly isCovidOut: boolean;
}

/** One calculation: one method, one year; `year` is `null` where the method has no figure. */
export interface MatrixCell {
	readonly column: number;
	readonly specification: Specification;
	readonly year: SpecYear | null;
	/** Why it has no vote; `null` where it votes or has no figure. */
	readonly noVote: NoVote | null;
	/** Its part of the place where several reports cover one year: the first of one, or of two. */
	readonly part: { readonly index: number; readonly of: number };
}

/** A row as drawn: one method, or the Rockefeller Institute's reports, each good for its year. */
export interface MatrixRow {
	readonly key: string;
	readonly kind: 'account' | 'published' | 'hybrid';
	readonly name: string;
	/** The name where there is little room. */
	readonly shortName: string;
	readonly rule: SpecificationRule;
	readonly variant: AccountVariant | null;
	/** Whether interest changes the figures of its rule; where it does not, one row stands for both. */
	readonly isInterestOpen: boolean;
	/** In the order of columns; the later columns only where the method can leave COVID-19 relief out. */
	readonly cells: readonly MatrixCell[];
	/** In how many of its fiscal years the state is a payer, COVID-19 relief counted. */
	readonly years: Share;
	/** In how many of the others it is about even. */
	readonly evenYears: number;
	/** Whether anything in the row votes. */
	readonly hasVotes: boolean;
}

/** Rows under one heading. */
export interface MatrixGroup {
	readonly key: string;
	readonly title: string;
	readonly rows: readonly MatrixRow[];
	/** The part of payers in the votes of the group. */
	readonly share: Share;
}

/** The sign matrix of one state, before any pixel. */
export interface MatrixSeries {
	readonly columns: readonly MatrixColumn[];
	readonly groups: readonly MatrixGroup[];
}

const ROCKEFELLER = {
	name: 'Rockefeller Institute, by report',
	shortName: 'Rockefeller Institute'
};

const SHORT_NAMES: Readonly<Partial<Record<Specification['estimate'], string>>> = {
	'collections-cffr': 'IRS and Census',
	'collections-usaspending': 'IRS and USAspending',
	'rockefeller-points': 'Rockefeller, states',
	'new-york-comptroller': 'NY Comptroller',
	pew: 'Pew',
	'legislative-analyst': 'CA Legislative Analyst'
};

/** The matrix of a state: its columns, and its rows by deficit rule; methods with the same figures once. */
export function matrixSeries({ rows: all }: StateSigns): MatrixSeries {
	const signs = distinctRows(all).filter(hasBalance);
	const columns = columnsOf(signs);
	const rows = rowsOf(signs, columns);
	const byRule = group(rows, ({ rule }) => rule);
	return {
		columns,
		groups: SPECIFICATION_RULES.filter((rule) => byRule.has(rule)).map((rule) =>
			groupOf(rule, byRule.get(rule) ?? [])
		)
	};
}

/** Makers who printed one side alone for a state have no balance to draw. */
function hasBalance({ specification, years }: SignRow): boolean {
	return !isPointSource(specification.estimate) || years.some(({ side }) => side !== null);
}

/** Every fiscal year from the first to the last of all rows, then the years that have COVID-19 relief to leave out. */
function columnsOf(rows: readonly SignRow[]): readonly MatrixColumn[] {
	const yearsOf = (some: readonly SignRow[]) =>
		some.flatMap((row) => row.years.map((year) => year.fiscalYear));
	const [first, last] = extent(yearsOf(rows));
	if (first === undefined || last === undefined) return [];
	const relief = new Set(yearsOf(rows.filter(leavesReliefOut)));
	return [
		...range(first, last + 1).map((fiscalYear) => ({ fiscalYear, isCovidOut: false })),
		...[...relief].sort((a, b) => a - b).map((fiscalYear) => ({ fiscalYear, isCovidOut: true }))
	];
}

function leavesReliefOut({ specification }: SignRow): boolean {
	return specification.variant?.covid === 'out';
}

function rowsOf(rows: readonly SignRow[], columns: readonly MatrixColumn[]): readonly MatrixRow[] {
	const byKey = group(rows, ({ specification }) => rowKey(specification));
	const made = [...byKey].map(([key, own]) => rowOf(key, own, { columns, all: rows }));
	return made.toSorted(
		(a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byVariant(a.variant, b.variant)
	);
}

const KINDS: readonly MatrixRow['kind'][] = ['account', 'published', 'hybrid'];

const SERVICES: readonly AccountVariant['services'][] = ['flow', 'defense', 'benefit'];

/** Rows of our account by what the nation buys, interest, federal pay and corporate tax; other rows keep their order. */
function byVariant(a: AccountVariant | null, b: AccountVariant | null): number {
	if (!a || !b) return 0;
	return (
		SERVICES.indexOf(a.services) - SERVICES.indexOf(b.services) ||
		Number(a.interest === 'population') - Number(b.interest === 'population') ||
		Number(a.pay === 'residence') - Number(b.pay === 'residence') ||
		a.corporateLabourShare - b.corporateLabourShare
	);
}

/** Reports of many states share a row; figures printed for single states have their own. */
function isReport({ estimate }: Specification): boolean {
	return estimate.startsWith('rockefeller-') && !isPointSource(estimate);
}

function rowKey(specification: Specification): string {
	const { estimate, rule, variant } = specification;
	if (isReport(specification)) return `rockefeller-${rule}`;
	if (!variant) return `${estimate}-${rule}`;
	const { services, interest, pay, corporateLabourShare } = variant;
	return [estimate, rule, services, interest, pay, corporateLabourShare].join('-');
}

interface RowContext {
	readonly columns: readonly MatrixColumn[];
	readonly all: readonly SignRow[];
}

function rowOf(key: string, own: readonly SignRow[], context: RowContext): MatrixRow {
	const [first] = own;
	if (!first) throw new Error(`No specification in row "${key}".`);
	const { rule, variant, isHybrid } = first.specification;
	const cells = context.columns.flatMap((column, at) => cellsOf(own, { column, at }));
	const interests = new Set(
		context.all.flatMap(({ specification }) =>
			specification.rule === rule ? (specification.variant?.interest ?? []) : []
		)
	);
	return {
		key,
		kind: isHybrid ? 'hybrid' : variant ? 'account' : 'published',
		...namesOf(first.specification),
		rule,
		variant,
		isInterestOpen: interests.size > 1,
		cells,
		...countedYears(cells, context.columns),
		hasVotes: cells.some(({ year }) => (year?.weight ?? 0) > 0)
	};
}

function namesOf(specification: Specification): Pick<MatrixRow, 'name' | 'shortName'> {
	if (isReport(specification)) return ROCKEFELLER;
	const { label } = estimateWords(specification.estimate);
	return { name: label, shortName: SHORT_NAMES[specification.estimate] ?? label };
}

/** A year that two reports cover with one side each counts for a payer where any of them has it so. */
function countedYears(
	cells: readonly MatrixCell[],
	columns: readonly MatrixColumn[]
): Pick<MatrixRow, 'years' | 'evenYears'> {
	const known = cells.filter(({ column, year }) => !columns[column]?.isCovidOut && year !== null);
	const n = new Set(known.map(({ column }) => column)).size;
	const on = (side: Side) =>
		new Set(known.flatMap(({ column, year }) => (year?.side === side ? [column] : [])));
	const payers = on('payer');
	const k = payers.size;
	const evenYears = [...on('even')].filter((column) => !payers.has(column)).length;
	return { years: { k, n, q: n === 0 ? null : k / n }, evenYears };
}

/** The cells of a row in one column: one, or one of each report with a figure; none where there is nothing to leave out. */
function cellsOf(
	rows: readonly SignRow[],
	{ column, at }: { readonly column: MatrixColumn; readonly at: number }
): readonly MatrixCell[] {
	const some = rows.filter((row) => leavesReliefOut(row) === column.isCovidOut);
	const [first] = some;
	if (!first) return [];
	const found = some.flatMap(({ specification, years }) =>
		years
			.filter(({ fiscalYear, side }) => fiscalYear === column.fiscalYear && side !== null)
			.map((year) => ({ specification, year, noVote: noVoteOf(specification, year) }))
	);
	const none = { specification: first.specification, year: null, noVote: null };
	const drawn = found.length > 0 ? found : [none];
	return drawn.map((cell, index) => ({ ...cell, column: at, part: { index, of: drawn.length } }));
}

/** Why a calculation with a figure has no vote; `null` where it has one. */
function noVoteOf(specification: Specification, year: SpecYear): NoVote | null {
	if (year.weight > 0) return null;
	if (specification.isHybrid) return 'hybrid';
	return specification.variant ? 'same' : 'older';
}

function groupOf(rule: SpecificationRule, rows: readonly MatrixRow[]): MatrixGroup {
	const years = rows.flatMap(({ cells }) => cells.flatMap(({ year }) => year ?? []));
	return {
		key: rule,
		title: ruleWords(rule).title,
		rows,
		share: shareFor('payer', sideShares(years))
	};
}
