import { describe, expect, it } from 'vitest';
import { isThird, legendClasses, legendMarker, legendTicks, sideOf } from './legend';
import { rampOf, type Ramp } from './ramp';

const ramp = rampOf({ measure: 'net', scale: 'per-person', dollars: 'current' });

describe('the legend', () => {
	it('has a tick where two classes meet', () => {
		const ticks = legendTicks(ramp, String);
		expect(ticks.map((tick) => tick.text)).toEqual([
			'-6000',
			'-3000',
			'-1500',
			'-500',
			'500',
			'1500',
			'3000',
			'6000'
		]);
		expect(ticks[0]?.x).toBeCloseTo(100 / 9);
	});

	it('has every second tick in a second row where a phone has no room for them in one', () => {
		const lows = (own: Ramp, tick: (edge: number) => string) =>
			legendTicks(own, tick).map(({ isLow }) => (isLow ? 'low' : 'high'));
		expect(lows(ramp, (edge) => `−$${Math.abs(edge)}`)).toEqual([
			'high',
			'low',
			'high',
			'low',
			'high',
			'low',
			'high',
			'low'
		]);
		expect(lows(ramp, () => '1.5')).not.toContain('low');
		const paid = rampOf({ measure: 'paid', scale: 'total', dollars: 'current' });
		expect(lows(paid, () => '$100bn')).not.toContain('low');
	});

	it('marks where a value sits, and nothing where there is none', () => {
		expect(legendMarker(ramp, 0)).toBe(50);
		expect(legendMarker(ramp, null)).toBeNull();
	});

	it('parts the step in the middle in two tints and what is about even, and no other', () => {
		const classes = legendClasses(ramp);
		expect(classes).toEqual([1, 2, 3, 4, 'payer', 5, 'recipient', 6, 7, 8, 9]);
		expect(classes.filter((klass) => isThird(klass, ramp.kind))).toHaveLength(3);
		const paid = rampOf({ measure: 'paid', scale: 'per-person', dollars: 'current' });
		expect(legendClasses(paid)).toEqual([5, 4, 3, 2, 1]);
		expect(isThird(5, paid.kind)).toBe(false);
	});

	it('gives its ends the side they speak for', () => {
		expect([1, 4, 5, 6, 9, 0].map((klass) => sideOf(klass as 1, 'diverging'))).toEqual([
			'payer',
			'payer',
			'neither',
			'recipient',
			'recipient',
			'neither'
		]);
		expect([1, 4, 9].map((klass) => sideOf(klass as 1, 'amount'))).toEqual([
			'neither',
			'neither',
			'neither'
		]);
	});
});
