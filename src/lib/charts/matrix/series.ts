import { extent, group, range } from 'd3';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { shareOf, sideShares } from '$lib/fiscal/verdict/shares';
import type { EstimateId } from '$lib/fiscal/core/types';
import type {
	AccountVariant,
	Share,
	SignRow,
	SpecYear,
	Specification,
	SpecificationRule,
	StateSigns
} from '$lib/fiscal/verdict/types';
import type { YearCounts } from '$lib/words/matrix-title';
import { ruleWords } from '$lib/words/matrix-words';

/** How rows are put together: by the deficit rule, or by estimate with the rows that pay most often on top. */
export type MatrixOrder = 'rule' | 'sign';

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
	/** In the order of columns; the later columns only where the method can leave COVID-19 relief out. */
	readonly cells: readonly MatrixCell[];
	/** How often the state pays: of what counts, or of what is drawn in a row where nothing does. */
	readonly share: Share;
	/** Whether anything in the row counts: not of hybrids, nor where all repeats another row. */
	readonly isCounted: boolean;
}

/** Rows under one heading. */
export interface MatrixGroup {
	readonly key: string;
	readonly title: string;
	readonly rows: readonly MatrixRow[];
	/** Of what counts; nothing does among hybrids. */
	readonly share: Share;
}

/** The sign matrix of one state, before any pixel. */
export interface MatrixSeries {
	readonly columns: readonly MatrixColumn[];
	readonly groups: readonly MatrixGroup[];
	/** All calculations that count, by column. */
	readonly summary: readonly YearCounts[];
	readonly share: Share;
}

const ROCKEFELLER = {
	name: 'Rockefeller Institute, by report',
	shortName: 'Rockefeller Institute'
};

const SHORT_NAMES: Readonly<Partial<Record<EstimateId, string>>> = {
	'collections-cffr': 'IRS and Census',
	'collections-usaspending': 'IRS and USAspending'
};

function namesOf(specification: Specification): Pick<MatrixRow, 'name' | 'shortName'> {
	if (isReport(specification)) return ROCKEFELLER;
	const { label } = estimateOf(specification.estimate);
	return { name: label, shortName: SHORT_NAMES[specification.estimate] ?? label };
}

/** The matrix of a state: its columns, its rows in groups, and the sum of each year. */
export function matrixSeries(signs: StateSigns, order: MatrixOrder): MatrixSeries {
	const columns = columnsOf(signs.rows);
	const rows = rowsOf(signs.rows, columns);
	const cells = rows.flatMap((row) => row.cells);
	const byColumn = group(cells, (cell) => cell.column);
	return {
		columns,
		groups: order === 'rule' ? groupsByRule(rows) : groupsBySign(rows),
		summary: columns.map((_, column) => countsOf(yearsIn(byColumn.get(column) ?? []))),
		share: payerShare(yearsIn(cells))
	};
}

/** How often a state pays, over all spec-years that count. */
export function payerShare(years: readonly SpecYear[]): Share {
	return sideShares(years).payer;
}

/** Over all that is drawn, counted or not. */
function drawnShare(years: readonly SpecYear[]): Share {
	const signed = years.filter((year) => year.side !== null);
	return shareOf(signed.filter((year) => year.side === 'payer').length, signed.length);
}

function countsOf(years: readonly SpecYear[]): YearCounts {
	const { payer, even, recipient } = sideShares(years);
	return { payer: payer.k, even: even.k, recipient: recipient.k, n: payer.n };
}

function yearsIn(cells: readonly MatrixCell[]): readonly SpecYear[] {
	return cells.flatMap(({ year }) => (year ? [year] : []));
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
	const made = [...byKey].map(([key, some]) => rowOf(key, some, columns));
	return made.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byKeys(a, b));
}

const KINDS: readonly MatrixRow['kind'][] = ['account', 'published', 'hybrid'];

/** Rows of our account by defense, interest and corporate tax; other rows keep their order. */
function byKeys(a: MatrixRow, b: MatrixRow): number {
	if (!a.variant || !b.variant) return 0;
	const [of, and] = [placeOfKeys(a.variant), placeOfKeys(b.variant)];
	return of - and;
}

function placeOfKeys({ defense, interest, corporateLabourShare }: AccountVariant): number {
	return (
		Number(defense === 'benefit') * 4 + Number(interest === 'population') * 2 + corporateLabourShare
	);
}

function isReport({ estimate }: Specification): boolean {
	return estimate.startsWith('rockefeller-');
}

function rowKey(specification: Specification): string {
	const { estimate, rule, variant } = specification;
	if (isReport(specification)) return `rockefeller-${rule}`;
	if (!variant) return `${estimate}-${rule}`;
	const { defense, interest, corporateLabourShare } = variant;
	return [estimate, rule, defense, interest, corporateLabourShare].join('-');
}

function rowOf(key: string, rows: readonly SignRow[], columns: readonly MatrixColumn[]): MatrixRow {
	const [first] = rows;
	if (!first) throw new Error(`No specification in row "${key}".`);
	const { specification } = first;
	const cells = columns.flatMap((column, index) => cellsOf(rows, column, index));
	const counted = payerShare(yearsIn(cells));
	const isCounted = counted.n > 0;
	const { rule, variant, isHybrid } = specification;
	return {
		key,
		kind: isHybrid ? 'hybrid' : variant ? 'account' : 'published',
		...namesOf(specification),
		rule,
		variant,
		cells,
		share: isCounted ? counted : drawnShare(yearsIn(cells)),
		isCounted
	};
}

/** The cells of a row in one column: one, or one of each report with a figure; none where there is nothing to leave out. */
function cellsOf(
	rows: readonly SignRow[],
	{ fiscalYear, isCovidOut }: MatrixColumn,
	column: number
): readonly MatrixCell[] {
	const some = rows.filter((row) => leavesReliefOut(row) === isCovidOut);
	const [first] = some;
	if (!first) return [];
	const found = some.flatMap(({ specification, years }) =>
		years
			.filter((year) => year.fiscalYear === fiscalYear && year.side !== null)
			.map((year) => ({ specification, year }))
	);
	const drawn = found.length > 0 ? found : [{ specification: first.specification, year: null }];
	return drawn.map((cell, index) => ({ ...cell, column, part: { index, of: drawn.length } }));
}

function groupsByRule(rows: readonly MatrixRow[]): readonly MatrixGroup[] {
	const byRule = group(rows, (row) => row.rule);
	const rules: readonly SpecificationRule[] = ['none', 'per-person', 'tax-share'];
	return rules
		.filter((rule) => byRule.has(rule))
		.map((rule) => groupOf(rule, ruleWords(rule).title, byRule.get(rule) ?? []));
}

function groupsBySign(rows: readonly MatrixRow[]): readonly MatrixGroup[] {
	return [...group(rows, (row) => row.name)].map(([name, some]) =>
		groupOf(
			name,
			name,
			some.toSorted((a, b) => (b.share.q ?? -1) - (a.share.q ?? -1))
		)
	);
}

function groupOf(key: string, title: string, rows: readonly MatrixRow[]): MatrixGroup {
	return { key, title, rows, share: payerShare(yearsIn(rows.flatMap((row) => row.cells))) };
}
