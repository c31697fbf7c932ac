import { least } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import { shareOf } from '$lib/fiscal/verdict/countings';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Trial } from '$lib/fiscal/verdict/trials';
import { AGREES_WITHIN } from '$lib/fiscal/verdict/values';
import { shortNameOf } from './names';
import { perDollar, shareTick } from './share';
import { sizeWords } from './size-words';
import { statedWords } from './stated-words';
import { isAll, isNone, voteShare } from './vote-share';

/** What the tolerance decided on an amount, in words and figures; empty where it decided nothing. */
export function toleranceSentence(verdict: PartVerdict): string {
	if (verdict.trials.length === 0) return '';
	return verdict.part.bound === 'exact' ? exactSentence(verdict) : reachSentence(verdict);
}

/** How wide the tolerance of a part is, in a few words: "5% of taxes", or of a ratio "5 cents". */
export function toleranceWords({ measure }: Pick<ClaimPartRow, 'measure'>): string {
	return measure === 'ratio' ? perDollar(AGREES_WITHIN) : `${shareTick(AGREES_WITHIN)} of taxes`;
}

/** Whether a bound is kept by more votes within the tolerance than as it stands. */
export function leansOnTolerance(verdict: PartVerdict): boolean {
	const { part, trials, share } = verdict;
	if (trials.length === 0 || part.bound === 'exact') return false;
	return Math.abs(reachedBy(verdict) - (share?.q ?? 0)) >= SAME;
}

/** Of an exact number that is borne out by all, or counted as in their range, though it is not among the figures as they are. */
function exactSentence({ part, trials, spread, byMethods }: PartVerdict): string {
	const { stated } = part;
	if (stated === null || spread === null) return '';
	const nearest = least(trials, (a, b) => offBy(a, stated) - offBy(b, stated));
	const number = statedWords(part);
	const slack = slackWords(part, nearest?.tolerance ?? 0);
	if (byMethods === 'agrees' && trials.some(({ reached }) => reached < 1))
		return `${number} is no further from any of them than ${slack}.`;
	if (!isNextToRange({ part, spread, byMethods })) return '';
	return `${number} is outside that range${lessThanPrinted(part, nearest)}, but by no more than ${slack}, and so counts as within it.`;
}

/** Whether an exact number counts as within the range of methods and is outside it, by no more than the tolerance. */
export function isNextToRange({
	part: { bound, stated },
	spread,
	byMethods
}: Pick<PartVerdict, 'part' | 'spread' | 'byMethods'>): boolean {
	if (bound !== 'exact' || byMethods !== 'in-range' || stated === null || !spread) return false;
	return stated < spread[0] || stated > spread[1];
}

/** Of a figure that prints as the stated number; a ratio is told with more digits. */
function lessThanPrinted(part: ClaimPartRow, nearest: Trial | undefined): string {
	const [value, stated] = [nearest?.value ?? NaN, part.stated ?? NaN];
	const isNear = sizeWords(part, value) === sizeWords(part, stated);
	return isNear && part.unit !== 'per-dollar' ? ' by less than is printed' : '';
}

/** Cents of a figure that prints as the stated number and is not it, with as many more digits as tell them apart; else empty. */
export function finerCents(part: ClaimPartRow, value: number): string {
	const stated = part.stated ?? NaN;
	if (part.unit !== 'per-dollar' || sizeWords(part, value) !== sizeWords(part, stated)) return '';
	const cents = FINER.map((digits) => (100 * value).toFixed(digits)).find(
		(text) => Math.abs(Number(text) - 100 * stated) > SAME
	);
	return cents === undefined ? '' : `${cents} cents`;
}

/** Digits after the cents. */
const FINER: readonly number[] = [1, 2, 3, 4];

function offBy({ value }: Trial, stated: number): number {
	return Math.abs((value ?? NaN) - stated);
}

/** "5% of what California paid ($18.4 billion)", or of a ratio "5 cents". */
function slackWords({ measure, state, scope, unit }: ClaimPartRow, tolerance: number): string {
	if (measure === 'ratio') return perDollar(AGREES_WITHIN);
	const paid = state === 'US' ? 'was paid' : `${shortNameOf(state)} paid`;
	const year = scope === 'sum' || scope === 'average' ? ' in the mean year' : '';
	return `${shareTick(AGREES_WITHIN)} of what ${paid}${year} (${sizeWords({ unit }, tolerance)})`;
}

/** Of a bound: how many keep it as it stands, and how many within the tolerance; empty where these are the same. */
function reachSentence(verdict: PartVerdict): string {
	if (!leansOnTolerance(verdict)) return '';
	const { part, share } = verdict;
	const q = share?.q ?? 0;
	const reached = reachedBy(verdict);
	const { one, many, number } = reachWords(part);
	const [who, all] = [isAll(q) ? 'all' : `${voteShare(q)} of the votes`, toleranceWords(part)];
	return isNone(reached)
		? `No method ${one} ${number}; ${who} come within ${all}.`
		: `${voteShare(reached)} of the votes ${many} ${number}; within ${all}, ${isAll(q) ? 'all' : voteShare(q)} do.`;
}

/** The part of the votes that bear a stated amount out without its tolerance; 0 where nothing votes. */
export function reachedBy({ trials }: Pick<PartVerdict, 'trials'>): number {
	return shareOf(trials.map((trial) => ({ ...trial, score: trial.reached }))).q ?? 0;
}

/** Shares are sums of fractions: what differs by less is the same. */
const SAME = 1e-9;

interface ReachWords {
	/** After "No method". */
	readonly one: string;
	/** After a share of the votes. */
	readonly many: string;
	readonly number: string;
}

function reachWords(part: ClaimPartRow): ReachWords {
	const write = (stated: number | null) => statedWords({ ...part, bound: 'exact', stated });
	if (part.bound === 'up-to')
		return {
			one: 'has for its largest figure',
			many: 'have for their largest figure',
			number: write(part.high)
		};
	const [one, many, number] =
		part.bound === 'at-least'
			? ['reaches', 'reach', write(part.low)]
			: ['lies within', 'lie within', statedWords(part)];
	if (part.scope !== 'some-year') return { one, many, number };
	return { one: `has a year that ${one}`, many: `have a year that ${one}`, number };
}

/** Whether no method reaches the bounds that a number is given, and some come near them; or the number lies next to their range. */
export function isByTolerance(main: PartVerdict): boolean {
	if (main.word === 'in-range' && isNextToRange(main)) return true;
	const isNear = main.word === 'agrees' || main.word === 'in-range';
	const { bound } = main.part;
	return isNear && bound !== null && bound !== 'exact' && isNone(reachedBy(main));
}
