import { positionOf, type StateCode } from '$lib/data/states';
import type { Otherwise, ShownYear } from '$lib/fiscal/measures/shown-years';
import { STATUS_WORDS } from '$lib/fiscal/core/status';
import type { Choice } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { unitOf } from '$lib/fiscal/measures/measures';
import { capital } from './capital';
import { deedsOf, deedWords, hasTwoSides, leastOf, mostOf } from './compare-deeds';
import { comparedSides, sideGroups, type Sided } from './compared-sides';
import { formatsOf, perWords, pricesWords } from './measure';
import { figureTold } from './figure-told';
import { dollarsApart } from './money';
import { listOf, shortNameOf } from './names';
import { numberWord } from './ordinal';
import { balancePart, plain, word, type SentencePart } from './parts';
import { pointsApart } from './share';
import { ruleAlone } from './second-sentence';
import { balanceShared, sharedOut } from './shared-out';

/** What is told of several states in one year. */
export interface CompareTold {
	readonly choice: Choice;
	readonly states: readonly StateCode[];
	readonly shown: ShownYear;
}

/** One state with its figure. */
interface Known {
	readonly code: StateCode;
	readonly value: number;
	readonly side: Side | null;
}

/**
 * The answer of a comparison: which states paid more than they received and which received more, in one year, or
 * which had most and least; then those without a figure, with the reason.
 */
export function compareSentence(told: CompareTold): readonly SentencePart[] {
	const known = knownOf(told);
	const missing = missingWords(told);
	if (known.length === 0) return [plain(missing.trimStart())];
	const body = hasTwoSides(told.choice) ? sidesParts(known, told) : extremesParts(known, told);
	return [
		plain('By '),
		word('estimate', estimateOf(told.choice.estimate).name),
		plain(', '),
		...body,
		plain(`.${missing}`)
	];
}

/** How far two states are apart, or of more the two furthest; no parts where fewer than two have a figure. */
export function apartSentence(told: CompareTold): readonly SentencePart[] {
	const known = knownOf(told).toSorted((a, b) => a.value - b.value);
	const [low, high] = [known[0], known.at(-1)];
	if (!low || !high || low === high) return [];
	const { choice } = told;
	const { signed } = formatsOf(choice);
	const of = unitOf(choice) === 'share' ? perWords(choice) : '';
	const [isTwo, hasGap] = [known.length === 2, unitOf(choice) !== 'ratio'];
	const gap = gapWords([high.value, low.value], choice, isTwo);
	return [
		...(isTwo && hasGap ? [] : [plain(isTwo ? 'Beside each other: ' : 'Furthest apart are ')]),
		plain(`${shortNameOf(low.code)} (`),
		balancePart(signed(low.value), low.side),
		plain(`${of}) and ${shortNameOf(high.code)} (`),
		balancePart(signed(high.value), high.side),
		plain(`)${gap}${pricesWords(choice)}.`)
	];
}

/**
 * How the deficit is shared out, with that choice as a word; while it is left where it is, also which states paid and
 * which received more with it shared out equally. No parts where there is no national average, or no such choice.
 */
export function compareShared(told: CompareTold): readonly SentencePart[] {
	const { choice, shown } = told;
	const { net } = shown.nation;
	if (choice.measure !== 'net' || net === null || shown.view.partial) return [];
	if (choice.deficit !== 'none') return ruleAlone(choice.deficit, net);
	const shared: Choice = { ...choice, deficit: 'per-person' };
	const known = knownOf({ ...told, choice: shared }).map(sided);
	if (known.length === 0) return [];
	// The average is named once, of those that are told first.
	const short = known.some(({ side }) => side === 'payer') && { recipient: 'received more' };
	const deeds = (isOne: boolean) => ({ ...deedsOf(shared, isOne), ...short });
	return [
		plain(`${capital(balanceShared([net]))} is left `),
		word('deficit', 'where it is'),
		plain(`. With the ${sharedOut('per-person', [net])}, `),
		...comparedSides(known, { deeds }),
		plain('.')
	];
}

/** What follows the answer of several states: how far they are apart, and what they did with the deficit shared out. */
export function compareSecond(told: CompareTold): readonly SentencePart[] {
	const [apart, shared] = [apartSentence(told), compareShared(told)];
	return apart.length > 0 && shared.length > 0
		? [...apart, plain(' '), ...shared]
		: [...apart, ...shared];
}

/**
 * How far two figures are apart; shares of two economies in points; not said of ratios. Of two states it `isAll` that
 * the sentence says.
 */
function gapWords([high, low]: readonly [number, number], choice: Choice, isAll: boolean): string {
	switch (unitOf(choice)) {
		case 'ratio':
			return '';
		case 'share':
			return isAll ? ` are ${pointsApart(high, low)} apart` : `: ${pointsApart(high, low)}`;
		case 'dollars': {
			const distance = formatsOf(choice).full(dollarsApart(high, low));
			return `${isAll ? ' are' : ','} ${distance}${perWords(choice)} apart`;
		}
	}
}

/** Which states stand on another side with interest on the debt the other way; no parts where that is no choice. */
export function compareInterest(
	told: CompareTold,
	otherwise: Otherwise | null
): readonly SentencePart[] {
	if (!otherwise || !hasTwoSides(told.choice)) return [];
	const before = new Map(knownOf(told).map(({ code, side }) => [code, side]));
	const turned = knownOf({ ...told, ...otherwise }).filter(
		({ code, side }) => side !== before.get(code)
	);
	const isCounted = told.choice.interest === 'counted';
	const opening = isCounted
		? 'Interest on the debt is counted as money received. With it left out, '
		: 'Interest on the debt is left out. With it counted as money received, ';
	if (turned.length === 0) return [plain(`${opening}${noneTurned(told.states)}.`)];
	return [plain(`${opening}${turnedWords(turned, told.choice)}.`)];
}

function noneTurned(states: readonly StateCode[]): string {
	const { length: count } = states;
	if (count === 1) return `${listOf(states.map(shortNameOf))} would stay on the same side`;
	return `${count === 2 ? 'neither' : 'none'} of these states would change sides`;
}

function turnedWords(turned: readonly Known[], choice: Choice): string {
	return sideGroups(turned.map(sided))
		.map(({ side, names }) => {
			const deeds = deedsOf(choice, names.length === 1);
			return `${listOf(names)} ${deeds[side]}`;
		})
		.join('; ');
}

function knownOf({ choice, states, shown }: CompareTold): readonly Known[] {
	const isNeutral = choice.measure === 'net' && choice.deficit !== 'none';
	const column = isNeutral ? shown.view.neutral : shown.view.plain;
	const sides = isNeutral ? shown.sides.neutral : shown.sides.plain;
	return states.flatMap((code) => {
		const value = column[positionOf(code)] ?? null;
		if (value === null) return [];
		const side = hasTwoSides(choice) ? (sides[positionOf(code)] ?? null) : null;
		return [{ code, value, side }];
	});
}

function sidesParts(known: readonly Known[], { choice, shown }: CompareTold): SentencePart[] {
	const { opening } = deedsOf(choice, true, [shown.nation.net]);
	const year = String(shown.view.fiscalYear);
	const deeds = (isOne: boolean) => deedsOf(choice, isOne);
	return [plain(opening), ...comparedSides(known.map(sided), { year, deeds })];
}

/** What has no side of its own counts as even. */
function sided({ code, side }: Known): Sided {
	return { name: shortNameOf(code), side: side ?? 'even' };
}

function extremesParts(known: readonly Known[], { choice, shown }: CompareTold): SentencePart[] {
	const falling = known.toSorted((a, b) => b.value - a.value);
	const [most, least] = [falling[0], falling.at(-1)];
	if (!most || !least) return [];
	const end =
		most === least
			? ''
			: `; ${shortNameOf(least.code)} ${leastOf(known.length)}, ${figureTold(least.value, choice)}`;
	const among = most === least ? '' : `of these ${numberWord(known.length)}, `;
	return [
		plain(`${among}${shortNameOf(most.code)} ${deedWords(choice, mostOf(known.length))} in `),
		word('year', String(shown.view.fiscalYear)),
		plain(`: ${figureTold(most.value, choice)}${perWords(choice)}${end}`)
	];
}

function missingWords({ choice, states, shown: { view } }: CompareTold): string {
	const column = choice.measure === 'net' && choice.deficit !== 'none' ? view.neutral : view.plain;
	const missing = states.filter((code) => (column[positionOf(code)] ?? null) === null);
	if (missing.length === 0) return '';
	const reasons = missing.map((code) => {
		const own = view.status[positionOf(code)];
		const beside = view.partial ? 'no-average' : 'not-published';
		return `${shortNameOf(code)} (${STATUS_WORDS[own && own !== 'present' ? own : beside]})`;
	});
	const { label, hybrid } = estimateOf(choice.estimate);
	const year = missing.length === states.length ? ` in ${view.fiscalYear}` : '';
	return ` ${label} ${hybrid ? 'have' : 'has'} no figure for ${listOf(reasons)}${year}.`;
}
