import { expect, it } from 'vitest';
import { allOutOfLine, outOfLine } from './out-of-line';

const none = [0, 0, 0];
const year = (total: readonly (number | null)[], defense: readonly (number | null)[] = none) => ({
	total,
	defense
});

const around = year([200e6, 200e6, 200e6]);

it('finds a total of over 3 times both neighbors, and of half a billion at least', () => {
	expect(outOfLine([around, year([601e6, 600e6, 590e6]), around], 1)).toEqual([0]);
	const small = year([100e6, 100e6, 100e6]);
	expect(outOfLine([small, year([499e6, 500e6, 90e6]), small], 1)).toEqual([1]);
});

it('asks for both years: a rise that stays is none', () => {
	const now = year([900e6, 900e6, 900e6]);
	expect(outOfLine([around, now, year([900e6, 200e6, 310e6])], 1)).toEqual([1]);
});

it('leaves defense aside: one large order of ships is no fault of the list', () => {
	const ships = year([5e9, 5e9, 5e9], [4.8e9, 100e6, null]);
	expect(outOfLine([around, ships, around], 1)).toEqual([1, 2]);
});

it('finds none without a neighbor, or beside a missing figure', () => {
	const now = year([900e6, null, 900e6]);
	expect(outOfLine([now, around, now], 0)).toEqual([]);
	expect(outOfLine([now, around, now], 2)).toEqual([]);
	expect(outOfLine([year([null, 1, 1]), now, around], 1)).toEqual([2]);
});

it('adds up the totals that are out of line, and tells none of defense alone', () => {
	const told = {
		kind: 'total' as const,
		counties: [{ fips: '06001' }, { fips: '06003' }, { fips: '06005' }],
		year: { total: [600e6, 40e6, 900e6], outOfLine: ['06001', '06005'] }
	};
	expect(allOutOfLine(told)).toEqual({ positions: [0, 2], usd: 1500e6 });
	expect(allOutOfLine({ ...told, kind: 'defense' })).toEqual({ positions: [], usd: 0 });
});
