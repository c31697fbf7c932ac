import { RECENT_YEARS } from '$lib/fiscal/core/age-shares';
import { isMostlyCarried } from '$lib/fiscal/estimates/estimate-years';
import type { Choice, YearView } from '$lib/fiscal/core/types';
import { percent } from './account-percent';
import { formatsOf } from './measure';

/** Whether the range of a state's past misses holds 0, so that its side is left open; no without a range. */
export function isOpenByRange({ low, high }: YearView, position: number): boolean {
	const [from, to] = [low[position] ?? null, high[position] ?? null];
	return from !== null && to !== null && isOpen(from, to);
}

function isOpen(low: number, high: number): boolean {
	return low < 0 && high > 0;
}

/**
 * How far off a state's balance may be, and how old the figures behind it are where they are old: "Going by how
 * far off such figures have been before, the balance may lie from −$1,603 to −$1,250 …"; empty where
 * neither is to be told.
 */
export function doubtWords(view: YearView, position: number, choice: Choice): string {
	const carried = carriedWords(view);
	return [rangeSentence(view, position, choice), carried && `${carried}.`]
		.filter(Boolean)
		.join(' ');
}

/**
 * "61% of the spending is shared out by figures from before 2022": said beside every number of a year in which less
 * than half of it is shared out by figures at most two years old; empty for all other years.
 */
export function carriedWords({ ages, fiscalYear }: Pick<YearView, 'ages' | 'fiscalYear'>): string {
	if (!ages || !isMostlyCarried({ ages })) return '';
	const { older, byPopulation } = ages.received;
	const before = `by figures from before ${fiscalYear - RECENT_YEARS}`;
	if (older === 0)
		return `${sizeOf(byPopulation)} of the spending is shared out by population alone`;
	const rest = older < 0.5 ? `, ${percent(byPopulation)} by population alone` : '';
	return `${sizeOf(older)} of the spending is shared out ${before}${rest}`;
}

function sizeOf(part: number): string {
	return part === 1 ? 'All' : percent(part);
}

/** Said beside every range: one more year of tax data has moved a figure by more than its range. */
const TOO_NARROW = 'Where past years were calm, that range is too narrow.';

function rangeSentence(view: YearView, position: number, choice: Choice): string {
	const own = view.plain[position] ?? null;
	const [low, high] = [view.low[position] ?? null, view.high[position] ?? null];
	return `${rangeWords(low, high, choice)}${outsideWords(own, low, high)}`;
}

/** Said where the figure itself lies outside its range: nine in ten past misses or more went one way. */
function outsideWords(own: number | null, low: number | null, high: number | null): string {
	if (own === null || low === null || high === null || (own >= low && own <= high)) return '';
	return ` The figure lies outside it: past ones mostly came out too ${own < low ? 'low' : 'high'}.`;
}

/** From low to high, in the unit of the choice; empty without a range. */
export function rangeWords(low: number | null, high: number | null, choice: Choice): string {
	if (low === null || high === null) return '';
	const { signed } = formatsOf(choice);
	const side = isOpen(low, high) ? ', which leaves its side open' : '';
	const sign = low < 0 ? 'a minus: paid more' : 'a plus: received more';
	return `Going only by how far off such figures have been before, the balance may lie from ${signed(low)} to ${signed(high)} (${sign})${side}. ${TOO_NARROW}`;
}
