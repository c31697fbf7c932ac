import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEIGHT, placeSlope, slopeAt } from './place';
import { furthestMoved, slopeLines, type SlopeSeries } from './series';

const codes = ['CA', 'NY', 'TX', 'WY'] as const;
const { lines, others } = slopeLines(
	codes,
	[
		[100, 50, -20, 7],
		[-100, 40, null, 9]
	],
	['TX', 'CA', 'NY']
);
const series: SlopeSeries = {
	years: [1983, 2024],
	lines,
	others,
	average: { from: 10, to: 60 },
	pivot: 0
};
const placed = placeSlope(series, (value) => `$${value}`);

describe('slopeLines', () => {
	it('parts the states compared, in their order, from the others', () => {
		expect(lines.map(({ code }) => code)).toEqual(['TX', 'CA', 'NY']);
		expect(lines[0]).toEqual({ code: 'TX', from: -20, to: null });
		expect(others).toEqual([{ code: 'WY', from: 7, to: 9 }]);
	});

	it('finds the state that moved most, whichever way, among those with both years', () => {
		expect(furthestMoved(lines)?.code).toBe('CA');
		expect(furthestMoved(lines.slice(0, 1))).toBeNull();
	});
});

describe('placeSlope', () => {
	it('has the highest value on top, the lowest at the bottom, and breaking even between', () => {
		expect(placed.lines.find(({ code }) => code === 'CA')?.path).toBe(`M0 0L1 ${HEIGHT}`);
		expect(placed.pivot).toBe(HEIGHT / 2);
		expect(placed.average).toBe('M0 135L1 60');
	});

	it('draws no line to a year without a figure, and names it where it has one', () => {
		expect(placed.lines.find(({ code }) => code === 'TX')?.path).toBe('');
		expect(placed.left.map(({ text }) => text)).toEqual(['$-20', '$100', '$50']);
		expect(placed.right.map(({ text }) => text)).toEqual(['Calif. $-100', 'N.Y. $40']);
	});

	it('leads from each word to the end of its line, however far the word had to move', () => {
		expect(placed.left.map(({ at }) => at)).toEqual([180, 0, 75]);
		expect(placed.right.map(({ at }) => at)).toEqual([HEIGHT, 90]);
	});

	it('writes a year beside itself once', () => {
		expect(placeSlope({ ...series, years: [2024, 2024] }, String).left).toEqual([]);
	});

	it('has the word of breaking even among those of the left side, never in the plot among the lines', () => {
		expect(placed.even).toEqual({ code: null, text: '$0', y: HEIGHT / 2, at: HEIGHT / 2 });
		expect(placeSlope({ ...series, pivot: null }, String).even).toBeNull();
		expect(placeSlope({ ...series, years: [2024, 2024] }, String).even?.text).toBe('0');
		expect(placed.gutters[0]).toBeGreaterThan(0);
	});

	it('keeps all words apart and within the plot', () => {
		const value = fc.integer({ min: -1e6, max: 1e6 });
		const six = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(six, (pairs) => {
				const made = pairs.map(([from, to], i) => ({ code: codes[i % 4] ?? 'CA', from, to }));
				const { left, even, right } = placeSlope({ ...series, lines: made }, String);
				for (const words of [[...left, ...(even ? [even] : [])], right]) {
					const heights = words.map(({ y }) => y).sort((a, b) => a - b);
					heights.forEach((y, i) => {
						expect(y).toBeGreaterThanOrEqual(0);
						expect(y).toBeLessThanOrEqual(HEIGHT);
						if (i > 0) expect(y - (heights[i - 1] ?? 0)).toBeGreaterThanOrEqual(16);
					});
				}
			})
		);
	});
});

describe('slopeAt', () => {
	it.each([
		['on a line, where the pointer is between the years', 0.5, HEIGHT / 2, 'CA'],
		['near a line, of those compared before others', 0, 85, 'NY'],
		['on the line of a state that is not compared', 1, 136.5, 'WY'],
		['far from every line', 0.2, 250, null],
		['beside the plot, on the word of a state without a line', -0.1, 180, 'TX'],
		['beside the plot, on the word of the other year', 1.2, HEIGHT, 'CA'],
		['beside the plot, between words', 1.2, 200, null]
	])('finds the state pointed at %s', (_, across, down, code) => {
		expect(slopeAt(series, placed, { across, down })).toBe(code);
	});

	it('has the line of whoever is pointed at, compared or not, and none where a year is missing', () => {
		expect(placed.pathOf('WY')).toBe('M0 139.5L1 136.5');
		expect(placed.pathOf('TX')).toBe('');
	});
});

it('cuts a line that would press the others flat, and marks its words with an arrow', () => {
	const own = slopeLines(
		['CA', 'DC'],
		[
			[100, 110],
			[-100, 9000]
		],
		['CA', 'DC']
	);
	const { left, right } = placeSlope({ ...series, ...own }, (value) => `$${value}`);
	expect(left.map(({ text }) => text)).toEqual(['$100', '$110']);
	expect(right.map(({ text }) => text)).toEqual(['Calif. $-100', 'D.C. $9000 ↑']);
	expect(right[1]?.at).toBe(0);
});
