import { positionOf, type StateCode } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { isPrinted, scaleOf } from '$lib/fiscal/measures/measures';
import type { Nearest } from '$lib/fiscal/measures/nearest';
import { STATUS_WORDS } from '$lib/fiscal/core/status';
import type { Choice, YearView } from '$lib/fiscal/core/types';
import type { YearSides } from '$lib/fiscal/core/verdict-band';
import { hasTwoSides } from './compare-deeds';
import { formatsOf, pricesWords } from './measure';
import { shortNameOf } from './names';
import { balancePart, plain, word, type SentencePart } from './parts';
import { share } from './share';

/** What is told of one state in one year. */
export interface DeedInput {
	readonly choice: Choice;
	readonly state: StateCode;
	readonly view: YearView;
	readonly sides: YearSides;
}

/** What the answer is made of; `nearest` is used only where the figure is missing. */
export interface AnswerInput extends DeedInput {
	readonly nearest: Nearest | null;
}

/** The answer: what a state paid or received in a year by an estimate, or why there is no figure. */
export function answerSentence(input: AnswerInput): readonly SentencePart[] {
	const value = input.view.plain[positionOf(input.state)] ?? null;
	if (value === null) return missingSentence(input);
	const end = plain(deedEnding(value, input));
	return [...opening(input), ...deedOf(value, input), ...inYear(input), end];
}

function opening({ choice, state }: AnswerInput): readonly SentencePart[] {
	return [
		plain('By '),
		word('estimate', estimateOf(choice.estimate).name),
		plain(', '),
		word('state', shortNameOf(state)),
		plain(' ')
	];
}

/** What a state did, by its value in a view: "paid $1,330 more per person than it received". */
export function deedOf(value: number, input: DeedInput): readonly SentencePart[] {
	switch (input.choice.measure) {
		case 'net':
			return value === 0 ? levelStatement() : netStatement(value, input);
		case 'received':
			return sideStatement(value, 'received', input);
		case 'paid':
			return sideStatement(value, 'paid', input);
		case 'ratio':
		case 'published-ratio':
			return ratioStatement(value, input);
		case 'relative-ratio':
			return relativeStatement(value);
	}
}

/** How a sentence on what a state did ends: that it is about even, or whose ratio it is. */
export function deedEnding(value: number, input: DeedInput): string {
	const { measure } = input.choice;
	if (isPrinted(measure)) return ', by the publisher’s own ratio with the deficit shared out.';
	const isLevel = measure === 'net' && value === 0;
	return isLevel || sideIn(input) === 'even' ? ': about even.' : '.';
}

function netStatement(value: number, input: DeedInput): readonly SentencePart[] {
	const [did, opposite] = value < 0 ? ['paid', 'received'] : ['received', 'paid'];
	return [
		plain(`${did} `),
		balancePart(formatsOf(input.choice).full(value), sideIn(input)),
		plain(isShare(input) ? ' ' : ' more '),
		word('scale', scaleOf(input.choice.scale).words),
		plain(isShare(input) ? ' more ' : realWords(input)),
		word('measure', `than it ${opposite}`)
	];
}

function levelStatement(): readonly SentencePart[] {
	return [balancePart('received', 'even'), plain(' '), word('measure', 'as much as it paid')];
}

function sideStatement(
	value: number,
	did: 'received' | 'paid',
	input: DeedInput
): readonly SentencePart[] {
	return [
		plain(`${did} `),
		balancePart(formatsOf(input.choice).full(value), null),
		plain(' '),
		word('scale', scaleOf(input.choice.scale).words),
		plain(isShare(input) ? ' ' : realWords(input)),
		word('measure', did === 'paid' ? 'in federal taxes' : 'in federal money')
	];
}

function ratioStatement(value: number, input: DeedInput): readonly SentencePart[] {
	const isLess = Math.round(value * 100) < 100;
	return [
		plain('got back '),
		balancePart(formatsOf(input.choice).full(value), sideIn(input)),
		plain(' '),
		word('measure', isLess ? 'of each dollar it paid' : 'for each dollar it paid')
	];
}

function relativeStatement(value: number): readonly SentencePart[] {
	const isLevel = share(value) === share(1);
	return [
		plain('got back '),
		balancePart(isLevel ? 'as much' : share(value), null),
		plain(isLevel ? ' as the nation ' : ' of what the nation got back '),
		word('measure', 'per dollar paid')
	];
}

function inYear({ view }: DeedInput): readonly SentencePart[] {
	return [plain(' in '), word('year', String(view.fiscalYear))];
}

/** The side of the balance, where that is the side of the measure. */
function sideIn({ choice, sides, state }: DeedInput) {
	return hasTwoSides(choice) ? (sides.plain[positionOf(state)] ?? null) : null;
}

function isShare({ choice }: DeedInput): boolean {
	return scaleOf(choice.scale).unit === 'share';
}

function realWords({ choice }: DeedInput): string {
	const prices = pricesWords(choice);
	return prices === '' ? ' ' : `${prices}, `;
}

function missingSentence({ choice, state, view, nearest }: AnswerInput): readonly SentencePart[] {
	const status = view.status[positionOf(state)] ?? 'not-published';
	const estimate = estimateOf(choice.estimate);
	return [
		word('estimate', estimate.label),
		plain(estimate.hybrid ? ' have no figure for ' : ' has no figure for '),
		word('state', shortNameOf(state)),
		plain(' in '),
		word('year', String(view.fiscalYear)),
		plain(`: ${STATUS_WORDS[status]}.${nearestWords(choice, nearest)}`)
	];
}

function nearestWords(choice: Choice, nearest: Nearest | null): string {
	if (!nearest) return '';
	if (nearest.estimate === choice.estimate) return ` Nearest: ${nearest.fiscalYear}.`;
	return ` Nearest: ${nearest.fiscalYear}, by ${estimateOf(nearest.estimate).name}.`;
}
