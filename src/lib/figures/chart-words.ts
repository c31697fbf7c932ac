import type { StripWords } from '$lib/charts/strip/strip-words';
import { estimateOf, type Estimate } from '$lib/fiscal/estimates/estimates';
import { dollarsOf, interestOf, measureOf, scaleOf } from '$lib/fiscal/measures/measures';
import { STATUS_WORDS } from '$lib/fiscal/core/status';
import type { Choice, DollarsId, MeasureId, YearView } from '$lib/fiscal/core/types';
import type { Formats } from '$lib/words/measure';
import { sharedOut } from '$lib/words/shared-out';

/** What a drawing's words are made of. */
export interface WordsInput {
	readonly choice: Choice;
	readonly formats: Formats;
	readonly average: number | null;
}

/** Whether values of a measure have two sides, or speak of one side only. */
export function sideOfMeasure(measure: MeasureId): 'both' | 'payer' | 'recipient' {
	return measureOf(measure).sides;
}

/** Where a state is even on the scale of a measure: 0, or 1 for a ratio; `null` for one side alone. */
export function evenOf(measure: MeasureId): number | null {
	return measureOf(measure).pivot;
}

/** The words of the strip; `distance` is how far the chosen state stands from the average. */
export function stripWords(input: WordsInput, neutral: number | null): StripWords {
	const { choice, formats, average } = input;
	const even = evenOf(choice.measure);
	const evenValue = even === null ? '' : `, ${formats.tick(even)}`;
	const averageValue = average === null ? '' : `, ${formats.signed(average)}`;
	return {
		...sideWords(choice.measure, average),
		even: { long: `${evenName(choice.measure)}${evenValue}`, short: `Even${evenValue}` },
		average: {
			long: `National average${averageValue}`,
			short: `Average${averageValue}`
		},
		distance: average === null || neutral === null ? null : distance(neutral, formats, 'average')
	};
}

/**
 * The words of the strip with the deficit shared out: its solid line is the level with the others, the national
 * average where that is one for all; the dashed one is where states break even.
 */
export function neutralStripWords(input: WordsInput, neutral: number | null): StripWords {
	const { choice, formats, average } = input;
	const isAverage = average !== null;
	const whose = isAverage ? 'the national average' : 'its share';
	const level = isAverage
		? { long: 'National average', short: 'Average' }
		: { long: 'Level with the others', short: 'Level' };
	const evenValue = isAverage ? `, ${formats.signed(-average)}` : '';
	return {
		...ends(`Pays more than ${whose}`, `Receives more than ${whose}`, ''),
		even: level,
		average: { long: `${evenName(choice.measure)}${evenValue}`, short: `Even${evenValue}` },
		distance: neutral === null ? null : distance(neutral, formats, isAverage ? 'average' : 'level')
	};
}

function distance(neutral: number, formats: Formats, line: 'average' | 'level'): string {
	return `${formats.full(neutral)} ${neutral < 0 ? 'below' : 'above'} ${line}`;
}

function evenName(measure: MeasureId): string {
	return measureOf(measure).even;
}

function sideWords(
	measure: MeasureId,
	average: number | null
): Pick<StripWords, 'low' | 'middle' | 'high'> {
	const { lineEnds } = measureOf(measure);
	return lineEnds ? ends(lineEnds.low, lineEnds.high, '') : balanceWords(average);
}

/** In a deficit the national average is received rather than paid; in a surplus it is the other way round. */
function balanceWords(average: number | null) {
	if (average === null) return ends('Pays more than it receives', 'Receives more than it pays', '');
	if (average >= 0) {
		return ends(
			'Pays more than it receives',
			'Receives more than the national average',
			'Between the lines: receives more than it pays, less than its share'
		);
	}
	return ends(
		'Pays more than the national average',
		'Receives more than it pays',
		'Between the lines: pays more than it receives, less than its share'
	);
}

function ends(low: string, high: string, middle: string) {
	return {
		low: { long: low, short: shortened(low) },
		high: { long: high, short: shortened(high) },
		middle
	};
}

/** The first two words say the side where there is little room. */
function shortened(words: string): string {
	return words.split(' ').slice(0, 2).join(' ');
}

/**
 * What the strip is: all states of a year, with the deficit rule and with interest where they are chosen; `net`
 * is received − paid of all states together, in any unit, `null` where no rule can be applied.
 */
export function stripLabel(
	{ interest, deficit }: Choice,
	fiscalYear: number,
	net: number | null
): string {
	const shared = deficit === 'none' || net === null ? '' : `, ${sharedOut(deficit, [net])}`;
	const counted = interest === 'counted' ? `, ${interestOf(interest).words}` : '';
	return `All states on one line, ${fiscalYear}${shared}${counted}`;
}

/** Why a state has no figure in a view, in a few words. */
export function missingWords(view: YearView, index: number): string {
	return STATUS_WORDS[view.status[index] ?? 'not-published'];
}

/** The line under a chart that names its sources, with what to know of its dollars. */
export function sourceLine(estimate: Estimate, dollars: DollarsId): string {
	const { paidSource, receivedSource } = estimate;
	const sources = paidSource === receivedSource ? paidSource : `${paidSource}; ${receivedSource}`;
	const { caveat } = dollarsOf(dollars);
	const note = caveat === '' ? '' : ` ${caveat}`;
	return `Source: ${sources}. Population, income and GDP: Bureau of Economic Analysis.${note}`;
}

/** What is chosen, in a line: "Tax Foundation 2007 · Received − paid · Per person". */
export function summaryOf({ estimate, measure, scale, dollars, interest }: Choice): string {
	const real = dollars === 'current' ? [] : [dollarsOf(dollars).words];
	const counted = interest === 'counted' ? [interestOf(interest).words] : [];
	const { label } = estimateOf(estimate);
	return [label, measureOf(measure).label, scaleOf(scale).label, ...real, ...counted].join(' · ');
}
