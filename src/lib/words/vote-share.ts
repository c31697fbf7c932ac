import { FAILS_TO, HOLDS_FROM } from '$lib/fiscal/verdict/countings';
import { shareFigure } from './share';

/** Shares at which a verdict turns; a printed share never seems to lie on the other side of one. */
const TURNS: readonly { readonly at: number; readonly isPassed: (q: number) => boolean }[] = [
	{ at: 0, isPassed: isNone },
	{ at: FAILS_TO, isPassed: (q) => q <= FAILS_TO + SAME },
	{ at: HOLDS_FROM, isPassed: (q) => q >= HOLDS_FROM - SAME },
	{ at: 1, isPassed: isAll }
];

/**
 * A share of votes in whole percent, "65%"; where that would move it over a turn of the verdict, with a tenth that stays
 * on its side of it: "89.9%", "0.1%".
 */
export function voteShare(q: number): string {
	const rounded = Math.round(q * 100) / 100;
	const turn = TURNS.find(({ at, isPassed }) => at === rounded && !isPassed(q));
	if (turn === undefined) return `${(q * 100).toFixed(0)}%`;
	const near = Math.round(q * 1000);
	const at = Math.round(turn.at * 1000);
	const tenths = near === at ? near + (q < turn.at ? -1 : 1) : near;
	return `${(tenths / 10).toFixed(1)}%`;
}

/** A share of votes in a column, without %: "64.6"; some are never told as none, nor all but a few as all: "<0.1". */
export function voteFigure(q: number): string {
	const tenths = Math.round(q * 1000);
	if (tenths === 0 && !isNone(q)) return '<0.1';
	return tenths === 1000 && !isAll(q) ? '>99.9' : shareFigure(q);
}

/** Shares are sums of fractions: what differs by less is the same. */
const SAME = 1e-9;

/** Whether all votes bear a sentence out, or none does. */
export function isAll(q: number): boolean {
	return q > 1 - SAME;
}

/** Whether no vote bears a sentence out. */
export function isNone(q: number): boolean {
	return q < SAME;
}

/** After a share of votes some of which are about even. */
export const HALVES = ', about even counted half';

/** A vote as far as it bears a sentence out: 1, a half where it is about even in one year, or 0. */
interface Scored {
	readonly score: number;
}

/** Whether some votes are about even, which counts half. */
export function hasHalves(votes: readonly Scored[]): boolean {
	return votes.some(({ score }) => score > 0 && score < 1);
}

/** Whether no vote bears a sentence out and some are about even: their halves are no votes for it. */
export function isEvenAtBest(votes: readonly Scored[]): boolean {
	return hasHalves(votes) && votes.every(({ score }) => score < 1);
}

/** As below, of a state as a payer; where only halves of about even make up the share, it says so. */
export function payerVotes(q: number | null, hasPayer: boolean): string {
	const isOfHalves = q !== null && !isNone(q) && !hasPayer;
	return isOfHalves ? `${plainVotes(q)}, only about even, counted half` : plainVotes(q);
}

/** A part of the votes where no word of a verdict stands: whole percents; none, all and next to nothing in words. */
export function plainVotes(q: number | null): string {
	if (q === null) return 'no vote';
	if (isNone(q)) return 'none';
	if (isAll(q)) return 'every vote';
	if (q < 0.01) return 'under 1%';
	return q > 0.99 ? 'over 99%' : `${Math.round(100 * q)}%`;
}
