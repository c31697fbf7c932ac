import type { RawRow } from './raw-table';

/** A run of years, both ends in it. */
export type YearSpan = readonly [from: number, to: number];

/** Which years of a file a table is made of, and which it leaves out, each for a reason that its caveats give. */
export interface YearRule {
	readonly column: string;
	readonly used: readonly YearSpan[];
	readonly leftOut?: readonly YearSpan[];
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
		if (leftOut.some((span) => isWithin(year, span))) return false;
		throw raw.fault(column, expectedOf(rule));
	});
}

function isWithin(year: number, [from, to]: YearSpan): boolean {
	return year >= from && year <= to;
}

function expectedOf({ used, leftOut = [] }: YearRule): string {
	const ruledOut = leftOut.length > 0 ? leftOut.map(spanText) : ['none'];
	return `a year that is used (${used.map(spanText).join(', ')}) or left out by a stated rule (${ruledOut.join(', ')})`;
}

function spanText([from, to]: YearSpan): string {
	return from === to ? `${from}` : `${from}-${to}`;
}
