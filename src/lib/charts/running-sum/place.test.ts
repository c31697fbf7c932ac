import { expect, it } from 'vitest';
import { frameSums, HEIGHT, placeSums } from './place';

const years = [2020, 2021, 2022];
const lines = [
	{ code: 'CA' as const, values: [10, -30, 5] },
	{ code: 'DC' as const, values: [10, null, 5] }
];
const frame = frameSums(lines, years, String);
const from = (start: number) => placeSums(lines, { frame, start, tick: String });

it('holds the sums from every start in one frame, so that it does not move with the start', () => {
	// The lowest sum is −30, from 2021; the highest 10, in 2020.
	expect(frame.heightOf(10)).toBe(0);
	expect(frame.heightOf(-30)).toBe(HEIGHT);
	expect(frame.zero).toBe(75);
});

it('draws each sum from its start on, and ends it before a year without a figure', () => {
	expect(from(0).lines).toEqual([
		{ code: 'CA', path: 'M0 0L1 225L2 187.5' },
		{ code: 'DC', path: 'M0 0h0' }
	]);
	expect(from(1).lines[0]?.path).toBe('M1 300L2 262.5');
	expect(from(1).start).toBe(50);
});

it('names the total of each sum that has one', () => {
	expect(from(0).labels.map(({ text }) => text)).toEqual(['Calif. -15']);
	expect(from(2).labels.map(({ text }) => text)).toEqual(['Calif. 5', 'D.C. 5']);
});

it('runs a sum along the edge that would press the others flat, and says its total with an arrow', () => {
	const seat = [
		{ code: 'CA' as const, values: [10, -30, 5] },
		{ code: 'DC' as const, values: [900, 900, 900] }
	];
	const cut = frameSums(seat, years, String);
	expect(cut.heightOf(900)).toBe(0);
	const { labels } = placeSums(seat, { frame: cut, start: 0, tick: String });
	expect(labels.map(({ text }) => text)).toEqual(['Calif. -15', 'D.C. 2700 ↑']);
});
