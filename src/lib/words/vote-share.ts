import { FAILS_TO, HOLDS_FROM } from '$lib/fiscal/verdict/countings';

/** Shares at which a verdict turns; a printed share never seems to lie on the other side of one. */
const TURNS: readonly number[] = [0, FAILS_TO, HOLDS_FROM, 1];

/**
 * A share of votes in whole percent, "65%"; where that would move it onto a turn of the verdict, with a tenth that stays
 * on its side of it: "89.9%", "0.1%".
 */
export function voteShare(q: number): string {
	const rounded = Math.round(q * 100) / 100;
	const turn = TURNS.find((one) => Math.abs(one - q) > SAME && one === rounded);
	if (turn === undefined) return `${(q * 100).toFixed(0)}%`;
	const near = Math.round(q * 1000);
	const tenths = near === Math.round(turn * 1000) ? near + (q < turn ? -1 : 1) : near;
	return `${(tenths / 10).toFixed(1)}%`;
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

/** A part of the votes where no word of a verdict stands: whole percents; none, all and next to nothing in words. */
export function plainVotes(q: number | null): string {
	if (q === null) return 'no vote';
	if (isNone(q)) return 'none';
	if (isAll(q)) return 'every vote';
	if (q < 0.01) return 'under 1%';
	return q > 0.99 ? 'over 99%' : `${Math.round(100 * q)}%`;
}
