import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { measuredFrame, NARROW } from '../kit/frame';
import { placeBands } from './bands';
import { cursorOf, lineNear } from './cursor';
import { ROW } from './labels';
import { FRAMES } from './frame';
import { placeTimeline, type Placement } from './place';
import { timelineSeries, type TimelineInput, type TimelineSeries } from './series';
import { strokesOf, thinStrokes } from './strokes';

const frameFor = (width: number) => measuredFrame(width, FRAMES);
const formats = { tick: (value: number) => `${value}`, full: (value: number) => `$${value}` };
const input: TimelineInput = {
	years: [2000, 2001, 2002],
	lines: STATE_CODES.map((code, i) => ({ code, values: [i * 10, i * 10 + 1, i * 10 + 2] })),
	chosen: 'CA',
	followed: ['CA', 'CO', 'CT'],
	average: [200, 210, 220],
	evenLine: null,
	range: null,
	base: 'neutral',
	pivot: 0,
	otherEstimates: [],
	published: []
};

function seriesOf(changes: Partial<TimelineInput> = {}): TimelineSeries {
	const series = timelineSeries({ ...input, ...changes });
	if (!series) throw new Error('The sample has figures.');
	return series;
}

function placed(changes: Partial<TimelineInput> = {}, width = 1184): Placement {
	return placeTimeline(seriesOf(changes), frameFor(width), { formats, flags: [], held: [] });
}

describe('the placement of a timeline', () => {
	it('is drawn for three widths, each as high after measuring as it was served', () => {
		for (const frame of FRAMES) {
			expect(frameFor(frame.width)).toEqual(frame);
		}
		expect(frameFor(328).height / 328).toBeCloseTo(383 / 328);
	});

	it.each([NARROW, 720, 1184])(
		'keeps rows of names apart and inside the drawing at %i px',
		(width) => {
			const { labels, plot } = placed({}, width);
			const heights = labels
				.flatMap(({ rows, y }) => rows.map((_, at) => y + at * ROW))
				.sort((a, b) => a - b);
			expect(heights).toHaveLength(width === NARROW ? 8 : 4);
			const apart = heights.slice(1).map((y, at) => y - (heights[at] ?? 0));
			const least = width === NARROW ? 12.99 : 15.99;
			expect(apart.filter((pixels) => pixels < least)).toEqual([]);
			expect(heights[0]).toBeGreaterThanOrEqual(plot.top);
			expect(heights.at(-1)).toBeLessThanOrEqual(plot.bottom);
		}
	);

	it('has most of a narrow drawing for its lines', () => {
		const { plot } = placed({}, 360);
		expect((plot.right - plot.left) / 360).toBeGreaterThan(0.6);
	});

	it('prints values as on the axis, then names alone, where the drawing is narrow', () => {
		const wide = (value: number) => `$${value} a person of the state`;
		const textsBy = (own: typeof formats) => {
			const dress = { formats: own, flags: [], held: [] };
			const narrow = placeTimeline(seriesOf(), frameFor(360), dress);
			return [narrow.endYear, narrow.labels[0]?.rows];
		};
		expect(textsBy({ ...formats, full: wide })).toEqual([2002, ['Calif.', '42']]);
		expect(textsBy({ full: wide, tick: wide })).toEqual([null, ['Calif.']]);
	});

	it.each([NARROW, 720, 1184])(
		'writes the last value of each line at its end at %i px',
		(width) => {
			const { labels, endYear } = placed({}, width);
			expect(endYear).toBe(2002);
			expect(labels.map(({ rows }) => rows)).toEqual(
				width === NARROW
					? [
							['Calif.', '$42'],
							['Colo.', '$52'],
							['Conn.', '$62'],
							['Average', '$220']
						]
					: [['California $42'], ['Colorado $52'], ['Connecticut $62'], ['National average $220']]
			);
		}
	);

	it('says of which year a value is where a line ends before the others', () => {
		const lines = [
			{ code: 'CA' as const, values: [5, 6, null] },
			{ code: 'CO' as const, values: [1, 2, 3] },
			{ code: 'CT' as const, values: [null, null, null] }
		];
		const { labels, endYear } = placed({ lines });
		expect(endYear).toBe(2002);
		expect(labels.map(({ rows }) => rows)).toEqual([
			['California $6 in 2001'],
			['Colorado $3'],
			['National average $220']
		]);
	});

	const hybrid = {
		label: 'IRS collections',
		stroke: 'sparse-line' as const,
		isHybrid: true,
		years: [2000, 2001, 2002],
		values: [70, 90_000, 70]
	};

	it('says where a hybrid leaves the plot, and how far it goes', () => {
		const { estimates, plot } = placed({ otherEstimates: [hybrid] }, 1184);
		expect(estimates[0]?.beyond[0]?.text).toBe('↑ IRS collections, to $90000 in 2001');
		expect(estimates[0]?.beyond[0]?.y).toBeLessThan(plot.top + 20);
	});

	it.each([1184, 360])('says so at both ends, where it leaves at both, at %i px', (width) => {
		const both = { ...hybrid, values: [-80_000, 90_000, -85_000] };
		const { estimates } = placed({ otherEstimates: [both] }, width);
		expect(estimates[0]?.beyond.map(({ text }) => text)).toEqual([
			'↑ IRS collections, to $90000 in 2001',
			'↓ IRS collections, to $-85000 in 2002'
		]);
	});

	it.each([360, 328])(
		'says so at %i px under the years, a row for each, and is as much higher',
		(width) => {
			const other = {
				...hybrid,
				label: 'IRS collections and USAspending in full, to the last dollar'
			};
			const none = placed({}, width);
			const { estimates, plot, frame } = placed({ otherEstimates: [hybrid, other] }, width);
			const words = estimates.flatMap(({ beyond }) => beyond);
			expect(words.map(({ text }) => text)).toEqual([
				'↑ IRS collections, to $90000 in 2001',
				'↑ dollar, to $90000 in 2001'
			]);
			expect(plot.bottom).toBe(none.plot.bottom);
			expect(frame.height - none.frame.height).toBeCloseTo((38 * width) / NARROW, 5);
			const [first, second] = words.map(({ y }) => y);
			expect(first).toBeGreaterThan(plot.bottom + 36);
			expect(second).toBeLessThan(frame.height);
			expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(15);
		}
	);

	it('names each of two lines that leave it at one edge, as far as there is room', () => {
		const other = { ...hybrid, label: 'IRS collections and Census', values: [70, 80_000, 70] };
		const texts = (width: number) =>
			placed({ otherEstimates: [hybrid, other] }, width).estimates.flatMap(({ beyond }) => beyond);
		const [first, second] = texts(1184);
		expect(first?.text).toBe('↑ IRS collections, to $90000 in 2001');
		expect(second?.text).toMatch(/^↑ (IRS collections and )?Census, to \$80000 in 2001$/);
		expect([first?.x, first?.y]).not.toEqual([second?.x, second?.y]);
	});

	it('names other estimates at one place before and after measuring, and a phone leaves them to the legend', () => {
		const own = {
			label: 'Tax Foundation',
			stroke: 'long-line' as const,
			years: [2000, 2001, 2002],
			values: [400, 410, 420]
		};
		const nameAt = (width: number) => placed({ otherEstimates: [own] }, width).estimates[0]?.name;
		expect(nameAt(1184)?.place).toBeDefined();
		expect(nameAt(1169)?.place).toBe(nameAt(1184)?.place);
		expect(nameAt(360)).toBeNull();
	});

	it('outlines the range around the chosen line, in the years that have one', () => {
		const { range, x, y } = placed({ range: { low: [null, 30, 20], high: [null, 60, 80] } });
		const [from, to] = [x(2001).toString(), x(2002).toString()];
		expect(range).toBe(`M${from},${y(60)}L${to},${y(80)}L${to},${y(20)}L${from},${y(30)}Z`);
		expect(placed().range).toBe('');
	});

	it('puts a single year in the middle, as dots', () => {
		const single = placed({
			years: [2017],
			lines: [
				{ code: 'CA', values: [5] },
				{ code: 'CO', values: [9] }
			],
			average: [7]
		});
		const { left, right } = single.plot;
		expect(single.x(2017)).toBeCloseTo((left + right) / 2);
		expect(single.followed[0]?.firm).toBe('');
		expect(single.followed[0]?.lone).not.toBe('');
		expect(single.even?.lone).toContain('h');
	});

	it('breaks strokes at missing years', () => {
		const scales = { x: (year: number) => year - 2000, y: (value: number) => value };
		const dots = [0, 1].map((year) => ({ year: 2000 + year, value: 3 }));
		const strokes = strokesOf([dots, [{ year: 2003, value: 4 }]], scales);
		expect(strokes).toEqual({ firm: 'M0,3L1,3', held: '', lone: 'M3,4Z' });
	});

	it('draws all other states in one path that knows nothing of the drawing’s size', () => {
		const { others, span, domain } = seriesOf();
		const { joined } = thinStrokes(others, span[0], domain);
		expect(joined.match(/M/g)).toHaveLength(51);
		expect(thinStrokes([[[{ year: 2000, value: 5 }]]], 2000, [0, 10]).lone).toBe('M0 500h0');
	});
});

describe('the year on a timeline', () => {
	it('moves cursor and dots and nothing else', () => {
		const placement = placed();
		const cursor = cursorOf(seriesOf(), placement, 2001);
		expect(cursor.x).toBeCloseTo(placement.x(2001));
		expect(cursor.dots.map((dot) => dot.code)).toEqual(['CA', 'CO', 'CT']);
	});

	it('has no dot where a followed state has no figure', () => {
		const lines = [
			{ code: 'CA' as const, values: [1, null, 3] },
			{ code: 'CO' as const, values: [1, 2, 3] }
		];
		const cursor = cursorOf(seriesOf({ lines }), placed({ lines }), 2001);
		expect(cursor.dots.map((dot) => dot.code)).toEqual(['CO']);
	});

	it('finds the line under the pointer within reach, else none', () => {
		const placement = placed();
		const at = (value: number) => ({ index: 0, y: placement.y(value), reach: 4 });
		expect(lineNear(input.lines, placement, at(41))).toBe('CA');
		expect(lineNear(input.lines, placement, at(-300))).toBeNull();
	});
});

describe('flagged years', () => {
	const plot = { left: 0, right: 300, top: 30, bottom: 200 };
	const x = (year: number) => (year - 2000) * 10;
	const band = (from: number, to: number, label: string) => ({
		from,
		to,
		label,
		kind: 'flag' as const
	});

	it('are washed from half a year before to half a year after', () => {
		expect(placeBands([band(2020, 2021, 'x')], x, plot)).toMatchObject([{ left: 195, right: 215 }]);
	});

	it('have their words in rows that do not touch, and none without room', () => {
		const bands = [2010, 2011, 2012].map((year) => band(year, year, 'COVID-19 aid'));
		expect(placeBands(bands, x, plot).map((placed) => placed.row)).toEqual([0, 1, -1]);
	});
});
