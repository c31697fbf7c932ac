import { extent, group } from 'd3';
import type { Measure } from '$lib/fiscal/verdict/values';
import { toleranceWords } from './tolerance-sentence';
import { yearsWords } from './choice-words';
import { amount } from './money';
import type { StateCode } from '$lib/data/states';
import { fromTo } from './instead-run';
import { listOf, shortNameOf } from './names';
import { numberWord, ordinal } from './ordinal';
import { perDollar } from './share';
import type {
	HybridYear,
	HybridYears,
	MixOnOtherSide,
	MixOfAverage
} from '$lib/fiscal/verdict/mixes';
import type { MixAmongAll } from '$lib/fiscal/verdict/among-all';

/**
 * What a mix of sources that no verdict counts gives beside a stated number: in the years tested, then in which years
 * before it came to that number, and apart that it did so only after the sentence was said. The years in which it puts the
 * state on the other side than every method are told in the same sentence.
 */
export function hybridSentence(hybrid: HybridYears, turned: MixOnOtherSide | null = null): string {
	const { tried, before, after, label, measure, nearest } = hybrid;
	const near = tried.filter(({ isNear }) => isNear);
	const { deed, place, again } = nearness(measure, [...near, ...before, ...after]);
	const tested = `${sourcesOf(label, measure)} gave ${runWords(hybrid, tried)} in ${yearsOf(tried)}${nearWords(tried, near, place)}${nearestWords(tried, nearest)}${turned ? turnedWords(hybrid, turned) : ''}.`;
	const earlier =
		before.length === 0
			? ''
			: `The same figures ${deed} ${near.length > 0 ? again : place} in ${yearsOf(before)} (${eachWords(hybrid, before)}).`;
	const so = near.length + before.length > 0 ? `${again} again` : `${place} only`;
	const later =
		after.length === 0 ? '' : `They ${deed} ${so} in ${yearsOf(after)}, after the claim was made.`;
	return [tested, earlier, later, leftOut(measure)].filter(Boolean).join(' ');
}

/** How years come to a number: by its tolerance, or within the range that a claim states as it stands. */
function nearness(measure: Measure, near: readonly HybridYear[]) {
	return near.every(({ isWithin }) => isWithin)
		? { deed: 'lay', place: 'within the claim’s range', again: 'within it' }
		: {
				deed: 'came',
				place: `close to the claim (within ${toleranceWords({ measure })})`,
				again: 'as close'
			};
}

/** A claim can have a range of each side above. */
function leftOut(measure: Measure): string {
	const of = { paid: ' of taxes paid', received: ' of money received', net: '', ratio: '' }[
		measure
	];
	return `The range${of} above leaves them out.`;
}

function nearWords(
	tried: readonly HybridYear[],
	near: readonly HybridYear[],
	close: string
): string {
	if (near.length === 0) return '';
	return near.length === tried.length ? `, ${close}` : `, in ${yearsOf(near)} ${close}`;
}

function nearestWords(tried: readonly HybridYear[], nearest: number | null): string {
	if (nearest === null) return '';
	return `, ${tried.length > 1 ? `in FY${nearest} ` : ''}nearer to the claim than the range above`;
}

/** "; in FY2018–19 every calculation that counts both sides alike has Texas receiving more". */
function turnedWords({ tried, measure }: HybridYears, { names, years }: MixOnOtherSide): string {
	const { place, them, doing, otherwise, isPayer } = sidesWords(names, years);
	const alike = `${ALL_OTHERS} has`;
	if (years.length === tried.length) return `, where ${alike} ${place} ${otherwise} more`;
	const even = measure === 'ratio' ? 1 : 0;
	const isOneSided = tried.every(({ value }) => value < even === isPayer);
	const when = `; in ${yearsOf(years)}`;
	return isOneSided
		? `${when} ${alike} ${place} ${otherwise} more`
		: `${when}, when they have ${place} ${doing} more, ${alike} ${them} ${otherwise} more`;
}

/** Who is on which side by a mix of sources, and on which by all else. */
function sidesWords(names: MixOnOtherSide['names'], years: MixOnOtherSide['years']) {
	const isPayer = years.every(({ net }) => net < 0);
	const [doing, otherwise] = isPayer ? ['paying', 'receiving'] : ['receiving', 'paying'];
	const isGroup = names.length > 1;
	const place = `${listOf(names.map(shortNameOf))}${isGroup ? ' together' : ''}`;
	return { place, them: isGroup ? 'them' : 'it', doing, otherwise, isPayer };
}

/** That a mix puts a state on the other side than every method, with its figures in those years. */
export function mixOnOtherSideSentence({ label, names, figures, years }: MixOnOtherSide): string {
	const { place, them, doing, otherwise, isPayer } = sidesWords(names, years);
	const [they, its] = names.length > 1 ? ['they', 'their'] : ['it', 'its'];
	const sizes = years.map(({ net }) => Math.abs(net));
	const [least = NaN, most = NaN] = extent(sizes);
	const other = isPayer ? 'received' : 'paid';
	const than = figures === 'neutral' ? `${its} share` : `${they} ${other}`;
	const span = `${years.length > 1 ? 'a year ' : ''}in ${yearsOf(years)}`;
	return `${sourcesOf(label, 'net')} have ${place} ${doing} ${fromTo(amount(least), amount(most))} more than ${than} ${span}, where ${ALL_OTHERS} has ${them} ${otherwise} more. ${NOT_ABOVE}`;
}

/** That a mix puts a state on the other side of the national average than every method, with both figures. */
export function mixOfAverageSentence(mix: MixOfAverage): string {
	const { label, state, measure, fiscalYear, own, average } = mix;
	const deed = measure === 'paid' ? 'paid' : 'received';
	const [side, other] = own < average ? ['below', 'above'] : ['above', 'below'];
	return `By ${sourcesOf(label, measure)}, ${shortNameOf(state)} ${deed} ${amount(own)} a person in FY${fiscalYear}, ${side} the national average of ${amount(average)}, where ${ALL_OTHERS} has it ${other}. ${NOT_ABOVE}`;
}

const ALL_OTHERS = 'every calculation that counts both sides alike';

const NOT_ABOVE = 'The sentence above leaves them out.';

/** Taxes and spending each have one source; a balance is the one less the other, of two that do not count alike. */
function sourcesOf(label: string, measure: Measure): string {
	const [taxes = '', spending = ''] = label.split(' and ');
	if (measure === 'paid') return taxes;
	if (measure === 'received') return spending;
	return measure === 'net'
		? `${taxes} less ${spending}, two sources that do not count alike,`
		: `${spending} for each dollar of ${taxes}, two sources that do not count alike,`;
}

function yearsOf(years: readonly Pick<HybridYear, 'fiscalYear'>[]): string {
	return yearsWords(years.map(({ fiscalYear }) => fiscalYear));
}

/** How a mix's figures are measured. */
type Measured = Pick<HybridYears, 'measure' | 'isPerPerson'>;

function runWords({ measure, isPerPerson }: Measured, years: readonly HybridYear[]): string {
	const [least = NaN, most = NaN] = extent(years, ({ value }) => value);
	const each = isPerPerson ? ' a person' : '';
	if (measure === 'ratio') return fromTo(perDollar(least), perDollar(most));
	if (measure !== 'net') return `${fromTo(amount(least), amount(most))}${each}`;
	if (most <= 0) return `${fromTo(amount(most), amount(least))}${each} more paid than received`;
	if (least >= 0) return `${fromTo(amount(least), amount(most))}${each} more received than paid`;
	return `from ${amount(least)}${each} more paid than received to ${amount(most)} more received than paid`;
}

/** Each year's figure, without its deed. */
function eachWords({ measure }: Measured, years: readonly HybridYear[]): string {
	return listOf(years.map(({ value }) => (measure === 'ratio' ? perDollar(value) : amount(value))));
}

/** Which states a mix that no verdict counts makes payers, in each year tested. */
export function mixPayersSentence({ label, years }: MixAmongAll): string {
	const told = years.map(({ fiscalYear, payers }) => {
		const names = payers.length === 0 ? '' : ` (${listOf(payers.map(shortNameOf))})`;
		const slightly = payers.length === 0 ? '' : ', by however little';
		return `${statesWords(payers.length)} more than ${payers.length === 1 ? 'it' : 'they'} received${slightly}${names} in FY${fiscalYear}`;
	});
	return `By ${sourcesOf(label, 'net')} ${listOf(told)}. ${NOT_ABOVE}`;
}

function statesWords(count: number): string {
	if (count === 0) return 'no state paid';
	return `${numberWord(count)} ${count === 1 ? 'state' : 'states'} paid`;
}

/** Which place a state has by the same mix, and who is first where it is not; years with the same are told together. */
export function mixPlaceSentence({ label, years }: MixAmongAll, state: StateCode): string {
	const told = group(years, ({ place, first }) => {
		if (place === 1) return 'the largest payer';
		return `${ordinal(place)}${first ? `, ${shortNameOf(first)} first,` : ''}`;
	});
	const places = [...told].map(
		([where, own]) => `${where} in ${yearsWords(own.map(({ fiscalYear }) => fiscalYear))}`
	);
	return `By ${sourcesOf(label, 'net')} ${shortNameOf(state)} was ${listOf(places)}. The place above leaves them out.`;
}
