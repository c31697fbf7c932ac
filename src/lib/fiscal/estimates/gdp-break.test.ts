import { describe, expect, it } from 'vitest';
import type { GdpRow } from '$lib/data/context';
import { gdpBreakOf } from './gdp-break';

const row = (area: GdpRow['area'], basis: GdpRow['basis'], gdp_usd: number): GdpRow => ({
	year: 1997,
	area,
	basis,
	gdp_usd,
	federal_civilian_usd: null,
	military_usd: null
});

const ROWS = [
	row('US', 'sic', 1000),
	row('US', 'naics', 1030),
	row('CA', 'sic', 100),
	row('CA', 'naics', 110),
	row('NJ', 'sic', 50),
	row('NJ', 'naics', 48),
	row('MS', 'naics', 20)
];

describe('gdpBreakOf', () => {
	it('tells by how much the new basis moves the nation and the states it moves most', () => {
		const found = gdpBreakOf([...ROWS, { ...row('CA', 'naics', 999), year: 1998 }]);
		expect(found.year).toBe(1997);
		expect(found.nation).toBeCloseTo(0.03);
		expect(found.mostRaised?.area).toBe('CA');
		expect(found.mostRaised?.change).toBeCloseTo(0.1);
		expect(found.mostLowered?.area).toBe('NJ');
		expect(found.mostLowered?.change).toBeCloseTo(-0.04);
	});

	it('is null where an area is not given on both bases', () => {
		const found = gdpBreakOf(ROWS.filter(({ area }) => area === 'MS'));
		expect(found).toEqual({ year: 1997, nation: null, mostRaised: null, mostLowered: null });
	});
});
