import { describe, expect, it } from 'vitest';
import { estimateNames, type NameGround } from './estimate-names';
import type { TimelineSeries } from './series';

const scales = { x: (year: number) => (year - 2000) * 20, y: (value: number) => 200 - value };
const plot = { left: 0, right: 500, top: 0, bottom: 300 };
const ground: NameGround = { scales, plot, published: [], words: [] };

const run = (...values: readonly number[]) => [
	values.map((value, i) => ({ year: 2010 + i, value }))
];

type Line = readonly [string, ReturnType<typeof run>];

function series(...lines: readonly Line[]): TimelineSeries {
	return {
		years: [],
		span: [2000, 2020],
		domain: [0, 200],
		others: [],
		followed: [],
		even: null,
		range: null,
		fills: [],
		estimates: lines.map(([label, runs]) => ({
			label,
			runs,
			stroke: 'dotted-line',
			beyond: []
		})),
		published: [],
		pivot: null
	};
}

const name = (label: string, at: NameGround, ...lines: readonly Line[]) =>
	estimateNames(series(...lines), at)[lines.findIndex(([own]) => own === label)];

describe('estimateNames', () => {
	it('cuts a name to what stands after its comma where the whole finds no room', () => {
		const label = 'Rockefeller, report of 2023';
		const line = [label, run(50)] as const;
		expect(name(label, ground, line)?.text).toBe(label);
		const words = [{ left: 0, right: 110, top: 0, bottom: 300 }];
		const tight = { ...ground, plot: { ...plot, right: 210 }, words };
		expect(name(label, tight, line)?.text).toBe('report of 2023');
		expect(
			name('Tax Foundation of the Nation', tight, ['Tax Foundation of the Nation', run(50)])
		).toBe(null);
	});

	it('puts a name beside the end of its line, without a leader', () => {
		const own = name('Tax', ground, ['Tax', run(50, 50)]);
		expect(own?.leader).toBe('');
		expect(own?.y).toBeGreaterThan(130);
		expect(own?.y).toBeLessThan(150);
	});

	it('leads a name to its line where another line is as near', () => {
		const close = [Array.from({ length: 20 }, (_, i) => ({ year: 2001 + i, value: 52 }))];
		const own = name('Rockefeller', ground, ['Rockefeller', run(50, 50)], ['Tax', close]);
		expect(own?.leader).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
		const [, end] = own?.leader.split('L') ?? [];
		const [x = 0, y = 0] = (end ?? '').split(' ').map(Number);
		const gaps = [2010, 2011].map((year) => Math.hypot(x - scales.x(year), y - scales.y(50)));
		expect(Math.min(...gaps)).toBeLessThan(7);
	});

	it('keeps two names apart, and both off what else is written', () => {
		const lines = [
			['Tax Foundation', run(50, 50)],
			['Rockefeller', run(50, 52)]
		] as const;
		const [first, second] = estimateNames(series(...lines), ground);
		expect(first?.y).not.toBe(second?.y);
		const words = [{ left: 0, right: 500, top: 100, bottom: 149 }];
		const [below] = estimateNames(series(...lines), { ...ground, words });
		expect(below?.y).toBeGreaterThan(149);
	});

	it('keeps a name off the line of zero where there is room beside it', () => {
		const words = [{ left: 0, right: 500, top: 0, bottom: 187 }];
		const own = name('Tax', { ...ground, words }, ['Tax', run(12, 12)]);
		const [top, bottom] = [(own?.y ?? NaN) - 12, (own?.y ?? NaN) + 3];
		expect(top > scales.y(0) || bottom < scales.y(0)).toBe(true);
	});

	it('keeps the place it had in another size, where it is free there', () => {
		const one = series(['Tax', run(50, 50)]);
		const [first] = estimateNames(one, ground);
		const words = [{ left: 0, right: 500, top: 120, bottom: 149 }];
		const [moved] = estimateNames(one, { ...ground, words });
		expect(moved?.place).not.toBe(first?.place);
		const [kept] = estimateNames(one, ground, [moved ?? null]);
		expect(kept?.place).toBe(moved?.place);
	});

	it('leads to a year that is seen, and names no line that is off the axis in every year', () => {
		const peaks = [[90_000, 50, 50, 80_000].map((value, i) => ({ year: 2010 + i, value }))];
		const own = name('USAspending', ground, ['USAspending', peaks]);
		expect(own?.y).toBeGreaterThan(130);
		expect(own?.y).toBeLessThan(180);
		expect(name('Off', ground, ['Off', run(90_000, 90_000)])).toBeNull();
	});

	it('leaves a name out that finds no room, and one of a line without a year', () => {
		const narrow = { ...ground, plot: { ...plot, right: 40 } };
		const long = 'A name that is much longer than any plot is wide, whatever the reader holds';
		expect(name(long, narrow, [long, run(5, 5)])).toBeNull();
		expect(name('None', ground, ['None', []])).toBeNull();
	});
});
