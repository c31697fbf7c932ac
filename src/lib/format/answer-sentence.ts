import { positionOf, type StateCode } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates';
import { dollarsOf, scaleOf } from '$lib/fiscal/measures';
import type { Nearest } from '$lib/fiscal/nearest';
import { statusOf } from '$lib/fiscal/status';
import type { Choice, YearView } from '$lib/fiscal/types';
import type { YearSides } from '$lib/fiscal/verdict-band';
import { formatsOf } from './measure';
import { shortNameOf } from './names';
import { balancePart, plain, word, type SentencePart } from './parts';
import { share } from './share';

/** What the answer is made of; `nearest` is used only where the figure is missing. */
export interface AnswerInput {
	readonly choice: Choice;
	readonly state: StateCode;
	readonly view: YearView;
	readonly sides: YearSides;
	readonly nearest: Nearest | null;
}

/** The answer: what a state paid or received in a year by an estimate, or why there is no figure. */
export function answerSentence(input: AnswerInput): readonly SentencePart[] {
	const value = input.view.plain[positionOf(input.state)] ?? null;
	if (value === null) return missingSentence(input);
	return [...opening(input), ...statementOf(value, input)];
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

function statementOf(value: number, input: AnswerInput): readonly SentencePart[] {
	switch (input.choice.measure) {
		case 'net':
			return value === 0 ? levelStatement(input) : netStatement(value, input);
		case 'received':
			return sideStatement(value, 'received', input);
		case 'paid':
			return sideStatement(value, 'paid', input);
		case 'ratio':
			return [...ratioStatement(value, input), ...inYear(input), plain(ending(input))];
		case 'relative-ratio':
			return relativeStatement(value, input);
		case 'published-ratio':
			return publishedStatement(value, input);
	}
}

function netStatement(value: number, input: AnswerInput): readonly SentencePart[] {
	const [did, opposite] = value < 0 ? ['paid', 'received'] : ['received', 'paid'];
	return [
		plain(`${did} `),
		balancePart(formatsOf(input.choice).full(value), sideIn(input)),
		plain(isShare(input) ? ' ' : ' more '),
		word('scale', scaleOf(input.choice.scale).words),
		plain(isShare(input) ? ' more ' : realWords(input)),
		word('measure', `than it ${opposite}`),
		...inYear(input),
		plain(ending(input))
	];
}

function levelStatement(input: AnswerInput): readonly SentencePart[] {
	return [
		balancePart('received', 'even'),
		plain(' '),
		word('measure', 'as much as it paid'),
		...inYear(input),
		plain(': about even.')
	];
}

function sideStatement(
	value: number,
	did: 'received' | 'paid',
	input: AnswerInput
): readonly SentencePart[] {
	return [
		plain(`${did} `),
		balancePart(formatsOf(input.choice).full(value), null),
		plain(' '),
		word('scale', scaleOf(input.choice.scale).words),
		plain(isShare(input) ? ' ' : realWords(input)),
		word('measure', did === 'paid' ? 'in federal taxes' : 'in federal money'),
		...inYear(input),
		plain('.')
	];
}

function ratioStatement(value: number, input: AnswerInput): readonly SentencePart[] {
	const isLess = Math.round(value * 100) < 100;
	return [
		plain('got back '),
		balancePart(formatsOf(input.choice).full(value), sideIn(input)),
		plain(' '),
		word('measure', isLess ? 'of each dollar it paid' : 'for each dollar it paid')
	];
}

function relativeStatement(value: number, input: AnswerInput): readonly SentencePart[] {
	return [
		plain('got back '),
		balancePart(share(value), null),
		plain(' of what the nation got back '),
		word('measure', 'per dollar paid'),
		...inYear(input),
		plain('.')
	];
}

function publishedStatement(value: number, input: AnswerInput): readonly SentencePart[] {
	const unsided = { ...input, sides: { plain: [], neutral: [] } };
	return [
		...ratioStatement(value, unsided),
		...inYear(input),
		plain(', by the publisher’s own ratio with the deficit shared out.')
	];
}

function inYear({ view }: AnswerInput): readonly SentencePart[] {
	return [plain(' in '), word('year', String(view.fiscalYear))];
}

function ending(input: AnswerInput): string {
	return sideIn(input) === 'even' ? ': about even.' : '.';
}

function sideIn({ sides, state }: AnswerInput) {
	return sides.plain[positionOf(state)] ?? null;
}

function isShare({ choice }: AnswerInput): boolean {
	return scaleOf(choice.scale).unit === 'share';
}

function realWords({ choice }: AnswerInput): string {
	return choice.dollars === 'current' ? ' ' : `, ${dollarsOf(choice.dollars).words}, `;
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
		plain(`: ${statusOf(status).words}.${nearestWords(choice, nearest)}`)
	];
}

function nearestWords(choice: Choice, nearest: Nearest | null): string {
	if (!nearest) return '';
	if (nearest.estimate === choice.estimate) return ` Nearest: ${nearest.fiscalYear}.`;
	return ` Nearest: ${nearest.fiscalYear}, by ${estimateOf(nearest.estimate).name}.`;
}
