import { describe, expect, it } from 'vitest';
import { estimateNames } from './estimate-names';
import type { TimelineSeries } from './series';

const scales = { x: (year: number) => (year - 2000) * 20, y: (value: number) => 200 - value };
const plot = { left: 0, right: 500, top: 0, bottom: 300 };

function series(estimates: TimelineSeries['estimates']): TimelineSeries {
	return {
		years: [],
		span: [2000, 2020],
		domain: [0, 200],
		others: [],
		followed: [],
		even: null,
		range: null,
		fills: [],
		estimates,
		published: [],
		pivot: null
	};
}

const run = (...values: readonly number[]) => [
	values.map((value, i) => ({ year: 2010 + i, value }))
];

describe('estimateNames', () => {
	it('puts a name over the end of its line', () => {
		const [name] = estimateNames(series([{ label: 'Tax', runs: run(50, 50) }]), scales, plot);
		expect(name?.x).toBe(scales.x(2011) + 4);
		expect(name?.y).toBeLessThan(150);
	});

	it('keeps two names apart', () => {
		const both = [
			{ label: 'Tax Foundation', runs: run(50, 50) },
			{ label: 'Rockefeller', runs: run(50, 52) }
		];
		const [first, second] = estimateNames(series(both), scales, plot);
		expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(15);
	});

	it('leaves a name out that finds no room, and one of a line without a year', () => {
		const narrow = { ...plot, right: 40 };
		const long = 'A name that is much longer than any plot is wide, whatever the reader holds';
		expect(estimateNames(series([{ label: long, runs: run(5, 5) }]), scales, narrow)).toEqual([
			null
		]);
		expect(estimateNames(series([{ label: 'None', runs: [] }]), scales, plot)).toEqual([null]);
	});
});
