import { makerWords } from '$lib/fiscal/verdict/makers';
import { yearsWords } from './choice-words';
import { amount } from './money';
import { listOf, shortNameOf } from './names';
import type { LargestYear, MakerYears, SideSubject } from '$lib/fiscal/verdict/years-on-side';

/**
 * What can be printed of a sentence about every year or some year: "California paid more than it received in 8 to 24 of
 * the 42 years FY1983–2024 by our own account and in 18 of the 25 years FY1981–2005 by the Tax Foundation. Years are
 * counted by sign, however near to even." Empty without methods.
 */
export function everyYearSentence(subject: SideSubject, makers: readonly MakerYears[]): string {
	if (makers.length === 0) return '';
	const told = makers.map(({ maker, least, most, fiscalYears }) => {
		const all = fiscalYears.length;
		const of = `the ${all} years ${yearsWords(fiscalYears)}`;
		return `${countWords(least, most, all)} ${of} by ${makerWords(maker).name}`;
	});
	const isParted = makers.some(
		({ least, most, fiscalYears }) => least < fiscalYears.length && most > 0
	);
	const note = isParted ? BY_SIGN : '';
	return `${shortNameOf(subject.state)} ${deedWords(subject)} ${listOf(told)}.${note}`;
}

/** A verdict lets years about even pass; what is printed counts each on its side. */
const BY_SIGN = ' Years are counted by sign, however near to even.';

function countWords(least: number, most: number, all: number): string {
	if (least === all) return 'in each of';
	if (most === 0) return 'in none of';
	return least === most ? `in ${most} of` : `in ${least === 0 ? 'none' : least} to ${most} of`;
}

/**
 * What can be printed of an amount that some year is said to reach: "In the year in which it paid most beyond what it
 * received, FY2000, California paid $73.4 billion to $105 billion more."
 */
export function largestYearSentence(
	{ state, side, figures }: SideSubject,
	{ least, most, fiscalYears }: LargestYear
): string {
	const deed = side === 'payer' ? 'paid' : 'received';
	const other = side === 'payer' ? 'received' : 'paid';
	const beyond = figures === 'neutral' ? 'its share' : `what it ${other}`;
	const [from, to] = [amount(least), amount(most)];
	const size = from === to ? to : `${from} to ${to}`;
	const when = yearsWords(fiscalYears);
	const which = fiscalYears.length === 1 ? when : `${when} depending on the method`;
	return `In the year in which it ${deed} most beyond ${beyond}, ${which}, ${shortNameOf(state)} ${deed} ${size} more.`;
}

function deedWords({ side, figures }: SideSubject): string {
	const deed = side === 'payer' ? 'paid' : 'received';
	if (figures === 'neutral') return `${deed} more than its share`;
	return `${deed} more than it ${side === 'payer' ? 'received' : 'paid'}`;
}
