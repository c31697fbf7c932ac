import { describe, expect, it } from 'vitest';
import { fillsBetween } from './fill';

describe('the fill between a line and its even line', () => {
	it('is payer below the even line and recipient above it, cut where they cross', () => {
		const fills = fillsBetween([2000, 2001, 2002], [-10, -10, 30], [0, 0, 0]);
		expect(fills.map((fill) => fill.side)).toEqual(['payer', 'recipient']);
		expect(fills[0]?.stations.at(-1)).toEqual({ year: 2001.25, line: 0, even: 0 });
		expect(fills[1]?.stations).toHaveLength(2);
	});

	it('is measured from an even line that moves', () => {
		const fills = fillsBetween([2000, 2001], [5, 5], [10, 0]);
		expect(fills.map((fill) => fill.side)).toEqual(['payer', 'recipient']);
		expect(fills[0]?.stations.at(-1)).toEqual({ year: 2000.5, line: 5, even: 5 });
	});

	it('leaves out missing values and gaps of years', () => {
		expect(fillsBetween([2000, 2001, 2002], [1, null, 1], [0, 0, 0])).toEqual([]);
		expect(fillsBetween([1998, 2003], [1, 1], [0, 0])).toEqual([]);
		expect(fillsBetween([2000, 2001], [1, 1], [])).toEqual([]);
	});
});
