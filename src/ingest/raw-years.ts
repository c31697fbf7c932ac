import type { RawRow } from './raw-table';

/** A run of years, both ends in it. */
export type YearSpan = readonly [from: number, to: number];

/** Which years of a file a table is made of, and which it leaves out, each for a reason its caveats give. */
export interface YearRule {
	readonly column: string;
	readonly used: readonly YearSpan[];
	readonly leftOut?: readonly { readonly years: YearSpan; readonly reason: string }[];
}

/**
 * The rows of the years that a rule uses, in the order of the file. Throws `RawError` at a year that the
 * rule neither uses nor leaves out: a new year is never passed over without a word.
 */
export function rowsOfUsedYears(rows: readonly RawRow[], rule: YearRule): readonly RawRow[] {
	const { column, used, leftOut = [] } = rule;
	return rows.filter((raw) => {
		const year = raw.number(column);
		if (used.some((span) => isWithin(year, span))) return true;
		if (leftOut.some(({ years }) => isWithin(year, years))) return false;
		throw raw.fault(column, expectedOf(rule));
	});
}

/** Why a rule leaves years out, as the caveats of a table say it. */
export function reasonsOf({ leftOut = [] }: YearRule): readonly string[] {
	return leftOut.map(({ reason }) => reason);
}

function isWithin(year: number, [from, to]: YearSpan): boolean {
	return year >= from && year <= to;
}

function expectedOf({ used, leftOut = [] }: YearRule): string {
	const ruledOut = leftOut.length > 0 ? leftOut.map(({ years }) => spanText(years)) : ['none'];
	return `a year that is used (${used.map(spanText).join(', ')}) or left out by a stated rule (${ruledOut.join(', ')})`;
}

function spanText([from, to]: YearSpan): string {
	return from === to ? `${from}` : `${from}-${to}`;
}
