import { describe, expect, it } from 'vitest';
import { STATES } from '$lib/data/states';
import { marksOf } from '../kit/mark';
import { rampOf } from '../kit/ramp';
import { drawnLines, stripExtent } from './scale';
import { nearestTick, placeStrip, tickClass, valueOrder, type StripInput } from './strip';

const ramp = rampOf({ measure: 'net', scale: 'per-person', dollars: 'current' });
const texts = { value: (value: number) => `$${value}`, missing: () => 'not covered' };
const values = STATES.map(({ code }, i) => (code === 'TX' ? null : i * 100 - 1000));

function input(change: Partial<StripInput> = {}): StripInput {
	const marks = marksOf({ values, ramp, texts });
	return { marks, even: 0, average: 500, chosen: 'CA', ...change };
}

describe('placeStrip', () => {
	it('washes three zones that fill the strip, parted by both lines', () => {
		const { zones, even, average } = placeStrip(input());
		expect(zones.map((zone) => zone.side)).toEqual(['payer', 'between', 'recipient']);
		expect(zones[1]?.x).toBeCloseTo(even ?? NaN);
		expect(zones[2]?.x).toBeCloseTo(average ?? NaN);
		expect(zones.reduce((sum, zone) => sum + zone.width, 0)).toBeCloseTo(100);
	});

	it('washes two zones without an average, and one where values have one side', () => {
		const sides = (change: Partial<StripInput>) =>
			placeStrip(input(change)).zones.map((zone) => zone.side);
		expect(sides({ average: null })).toEqual(['payer', 'recipient']);
		expect(sides({ even: null, average: null, side: 'recipient' })).toEqual(['recipient']);
	});

	it('gives a tick the side of its zone, in a surplus year too', () => {
		const sideOf = (code: string, change: Partial<StripInput>) =>
			placeStrip(input(change)).ticks.find((tick) => tick.mark.code === code)?.side;
		expect(sideOf('AK', {})).toBe('payer');
		expect(sideOf('IA', {})).toBe('between');
		expect(sideOf('WY', {})).toBe('recipient');
		expect(sideOf('CA', { average: -800 })).toBe('between');
	});

	it('keeps the order of the marks and has no place for a missing figure', () => {
		const { ticks } = placeStrip(input());
		expect(ticks.map((tick) => tick.mark.code)).toEqual(STATES.map((state) => state.code));
		expect(ticks.find((tick) => tick.mark.code === 'TX')?.x).toBeNull();
		expect(placeStrip(input({ chosen: 'TX' })).chosen?.x).toBeNull();
	});

	it('holds an outlier at the edge and says at which', () => {
		const marks = marksOf({ values: values.map((v, i) => (i === 7 ? 90_000 : v)), ramp, texts });
		const tick = placeStrip(input({ marks })).ticks[7];
		expect(tick).toMatchObject({ x: 100, off: 'high' });
		expect(tick && tickClass(tick)).toBe('tick off');
	});
});

describe('the scale of a strip', () => {
	it('keeps room before the lowest line for its words', () => {
		const { low, high } = stripExtent([5, 100], drawnLines({ even: 0, average: 20 }));
		expect((0 - low) / (high - low)).toBeCloseTo(0.18);
	});

	it('is drawn without any figure', () => {
		expect(stripExtent([null], [])).toEqual({ low: 0, high: 1 });
	});
});

describe('finding a tick', () => {
	const { ticks } = placeStrip(input());

	it('takes the nearest within reach and none beyond', () => {
		const california = ticks.find((tick) => tick.mark.code === 'CA')?.x ?? NaN;
		expect(nearestTick(ticks, california + 0.3, 2)).toBe('CA');
		expect(nearestTick(ticks, 0, 0.5)).toBeNull();
	});

	it('walks by value and skips what has no figure', () => {
		const order = valueOrder(ticks);
		expect(order).toHaveLength(50);
		expect(order[0]).toBe('AK');
		expect(order).not.toContain('TX');
	});
});
