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

function add(values: number[], position: number | undefined, amount: number): void {
	if (position === undefined) return;
	values[position] = (values[position] ?? 0) + amount;
}
