import { extent } from 'd3';
import type { Measure } from '$lib/fiscal/verdict/values';
import { toleranceWords } from './tolerance-sentence';
import { yearsWords } from './choice-words';
import { amount } from './money';
import { listOf } from './names';
import { perDollar } from './share';

/** What a mix of two makers gives in a fiscal year: dollars, negative where a state pays; or received for a dollar paid. */
export interface HybridYear {
	readonly fiscalYear: number;
	readonly value: number;
	/** Whether it comes to the number stated. */
	readonly isNear: boolean;
}

/** A mix of two makers beside a number: in the years that are tested, and where else it comes to that number. */
export interface HybridYears {
	/** "IRS collections and USAspending obligations". */
	readonly label: string;
	readonly measure: Measure;
	readonly tried: readonly HybridYear[];
	/** Other years that had ended when the sentence was said, in which it comes to the number. */
	readonly before: readonly HybridYear[];
	/** Years after the sentence was said, which cannot be its source. */
	readonly after: readonly HybridYear[];
}

/**
 * What a mix of sources without a vote gives beside a stated number: in the years tested, then in which years before it
 * came to that number, and apart that it did so only after the sentence was said.
 */
export function hybridSentence(hybrid: HybridYears): string {
	const { tried, before, after, label, measure } = hybrid;
	const within = `within ${toleranceWords({ measure })} of what is asserted`;
	const subject = sourcesOf(label, measure);
	const near = tried.filter(({ isNear }) => isNear);
	const tested = `In ${yearsOf(tried)} ${subject} gave ${runWords(measure, tried)}${nearWords(tried, near, within)}.`;
	const earlier =
		before.length === 0
			? ''
			: `It came ${within} in ${yearsOf(before)} (${eachWords(measure, before)}).`;
	const too = near.length + before.length > 0 ? 'too' : 'and only then';
	const later =
		after.length === 0
			? ''
			: `After the sentence was said, in ${yearsOf(after)}, it came ${within}, ${too}: those years cannot be its source.`;
	return [tested, earlier, later].filter(Boolean).join(' ');
}

function nearWords(
	tried: readonly HybridYear[],
	near: readonly HybridYear[],
	within: string
): string {
	if (near.length === 0) return '';
	return near.length === tried.length ? `, ${within}` : `, in ${yearsOf(near)} ${within}`;
}

/** Taxes and spending of a mix each have one source; a balance is the one less the other. */
function sourcesOf(label: string, measure: Measure): string {
	const [taxes = '', spending = ''] = label.split(' and ');
	if (measure === 'paid') return `${taxes}, which are not counted among the votes,`;
	if (measure === 'received') return `${spending}, which are not counted among the votes,`;
	const mix =
		measure === 'net' ? `${taxes} less ${spending}` : `${spending} for each dollar of ${taxes}`;
	return `a mix of sources that is not counted among the votes, ${mix},`;
}

function yearsOf(years: readonly HybridYear[]): string {
	return yearsWords(years.map(({ fiscalYear }) => fiscalYear));
}

function runWords(measure: Measure, years: readonly HybridYear[]): string {
	const [least = NaN, most = NaN] = extent(years, ({ value }) => value);
	if (measure === 'ratio') return fromTo(perDollar(least), perDollar(most));
	if (measure !== 'net') return fromTo(amount(least), amount(most));
	if (most <= 0) return `${fromTo(amount(most), amount(least))} more paid than received`;
	if (least >= 0) return `${fromTo(amount(least), amount(most))} more received than paid`;
	return `from ${amount(least)} more paid than received to ${amount(most)} more received than paid`;
}

function fromTo(from: string, to: string): string {
	return from === to ? to : `${from} to ${to}`;
}

/** Each year's figure, without its deed. */
function eachWords(measure: Measure, years: readonly HybridYear[]): string {
	return listOf(years.map(({ value }) => (measure === 'ratio' ? perDollar(value) : amount(value))));
}
