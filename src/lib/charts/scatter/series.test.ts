import { describe, expect, it } from 'vitest';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import { scatterSeries, type ScatterInput } from './series';

const set = (values: readonly (number | null)[], code: StateCode, value: number | null) =>
	values.map((old, i) => (i === positionOf(code) ? value : old));

const paid = STATE_CODES.map((_, i) => 6000 + i * 40);
const received = set(
	STATE_CODES.map((_, i) => 6500 + i * 30),
	'DC',
	65_000
);
const input: ScatterInput = {
	paid,
	received,
	population: STATE_CODES.map(() => 1_000_000),
	neutral: STATE_CODES.map((_, i) => 25 - i),
	base: 'plain',
	average: 400,
	ratio: null,
	followed: ['CA']
};

describe('the series of a scatter', () => {
	it('leaves off and returns a state far outside, unless it is followed', () => {
		const series = scatterSeries(input);
		expect(series?.left.map((point) => point.code)).toEqual(['DC']);
		expect(series?.window.y[1]).toBeLessThan(10_000);
		const followed = scatterSeries({ ...input, followed: ['CA', 'DC'] });
		expect(followed?.left).toEqual([]);
		expect(followed?.window.y[1]).toBeGreaterThan(65_000);
	});

	it('leaves out states with a side missing', () => {
		const series = scatterSeries({ ...input, paid: set(paid, 'TX', null) });
		expect(series?.points.some((point) => point.code === 'TX')).toBe(false);
	});

	it('tells the side by the plain or the neutral balance', () => {
		const sideOf = (base: 'plain' | 'neutral', code: StateCode) =>
			scatterSeries({ ...input, base })?.points.find((point) => point.code === code)?.side;
		expect(sideOf('plain', 'NC')).toBe('recipient');
		expect(sideOf('neutral', 'NC')).toBe('payer');
		expect(sideOf('plain', 'WY')).toBe('recipient');
	});

	it('knows on which side of break-even the national average stands', () => {
		expect(scatterSeries(input)?.averageOver).toBe(400);
		expect(scatterSeries({ ...input, average: null, ratio: 0.9 })?.averageOver).toBeCloseTo(-0.1);
		expect(scatterSeries({ ...input, average: null })?.averageOver).toBeNull();
	});

	it('is nothing for an estimate of the balance alone', () => {
		expect(scatterSeries({ ...input, paid: STATE_CODES.map(() => null) })).toBeNull();
	});
});
