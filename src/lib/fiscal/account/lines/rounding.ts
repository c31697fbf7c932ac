import { SHARE_UNIT } from '../types';

/**
 * Whole numbers that add up to a whole total, as near as can be to given exact parts of it: each part is
 * rounded down, and what is left goes one by one to the parts with the largest remainders (the method of
 * largest remainders; of equal remainders the earlier area comes first). Parts may be negative.
 */
export function roundedTo(total: number, parts: readonly number[]): readonly number[] {
	const whole = parts.map(Math.floor);
	const left = Math.round(total - whole.reduce((sum, value) => sum + value, 0));
	if (left === 0) return whole;
	const remainders = parts.map((part, position) => part - (whole[position] ?? 0));
	const order = [...remainders.keys()].sort(
		(a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b
	);
	for (let given = 0; given < left; given += 1) add(whole, order[given % order.length], 1);
	for (let taken = 0; taken < -left; taken += 1) add(whole, order.at(-1 - taken), -1);
	return whole;
}

/** A total in whole dollars by shares that add up to 1; the parts add up to the total exactly. */
export function sharedBy(shares: readonly number[], total: number): readonly number[] {
	return roundedTo(
		total,
		shares.map((share) => share * total)
	);
}

/** Levels as whole ten-millionths of their sum, which add up to `SHARE_UNIT`; a level below 0 counts 0. */
export function shareUnits(levels: readonly number[]): readonly number[] {
	const counted = levels.map((level) => Math.max(0, level));
	const all = counted.reduce((sum, level) => sum + level, 0);
	return roundedTo(
		SHARE_UNIT,
		counted.map((level) => (level / all) * SHARE_UNIT)
	);
}

function add(values: number[], position: number | undefined, amount: number): void {
	if (position === undefined) return;
	values[position] = (values[position] ?? 0) + amount;
}
