import { JOINER } from './money';

/** A range of years, or one year, with no end of a line after its dash: "1983–1996", "FY2016–19". */
export function yearRange(first: number | string, last: number | string): string {
	return first === last ? `${first}` : `${first}–${JOINER}${last}`;
}

/** A text as it is typed, each range of numbers in it kept on one line. */
export function keptRanges(text: string): string {
	return text.replace(/(?<=\d)–(?=\d)/g, (dash) => dash + JOINER);
}

/** Rising fiscal years with each unbroken row of them as a range: "1983–1996, 2004"; empty where there is none. */
export function yearRanges(fiscalYears: readonly number[]): string {
	const starts = fiscalYears.filter((year, at) => fiscalYears[at - 1] !== year - 1);
	const ends = fiscalYears.filter((year, at) => fiscalYears[at + 1] !== year + 1);
	return starts.map((start, at) => yearRange(start, ends[at] ?? start)).join(', ');
}
