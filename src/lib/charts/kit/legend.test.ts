import { describe, expect, it } from 'vitest';
import { legendMarker, legendTicks, sideOf } from './legend';
import { rampOf } from './ramp';

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

	it('marks where a value sits, and nothing where there is none', () => {
		expect(legendMarker(ramp, 0)).toBe(50);
		expect(legendMarker(ramp, null)).toBeNull();
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
