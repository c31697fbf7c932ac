import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { StateCode } from '$lib/data/states';
import { countyOutlineDefs, countyOutlines } from './outlines.server';
import { MOST } from './place';

const outlinesOf = (state: StateCode, codes: readonly string[]) =>
	countyOutlines(
		state,
		codes.map((fips) => ({ fips, hasOutline: true }))
	);

const rhodeIsland = ['44001', '44003', '44005', '44007', '44009'];

describe('countyOutlines', () => {
	const outlines = outlinesOf('RI', rhodeIsland);

	it('has a closed outline and a place for each county, inside the frame', () => {
		expect([...outlines.counties.keys()]).toEqual(rhodeIsland);
		for (const path of outlines.counties.values()) expect(path).toMatch(/^M[-\d lMz]+z$/);
		for (const { x, y } of outlines.places) {
			expect(x > 0 && x < outlines.frame.width).toBe(true);
			expect(y > 0 && y < outlines.frame.height).toBe(true);
		}
	});

	it('is as large as it may be, with north up', () => {
		const { width, height } = outlines.frame;
		expect(width <= MOST.width + 5 && height <= MOST.height + 5).toBe(true);
		expect(Math.max(width / MOST.width, height / MOST.height)).toBeGreaterThan(0.98);
		const [bristol, , newport, providence] = outlines.places;
		expect(providence?.y).toBeLessThan(bristol?.y ?? 0);
		expect(newport?.x).toBeGreaterThan(providence?.x ?? 0);
	});

	it('joins the outlines of New York City, with no border inside', () => {
		const city = outlinesOf('NY', ['36047']);
		const kings = outlinesOf('NY', ['36059']);
		expect(city.counties.get('36047')?.match(/M/g)?.length).toBeGreaterThanOrEqual(5);
		expect(city.borders).toBe(kings.borders);
	});

	it('draws a county that was renamed by the outline of its later code', () => {
		expect(outlinesOf('SD', ['46113']).counties.get('46113')).toMatch(/z$/);
	});

	it('marks the cities of Virginia that are too small to be seen, and draws each', () => {
		const { places, counties } = outlinesOf('VA', ['51059', '51610']);
		expect(places.map(({ isSmall }) => isSmall)).toEqual([false, true]);
		expect(counties.get('51610')).toMatch(/z$/);
	});
});

describe('countyOutlineDefs', () => {
	const html = countyOutlineDefs(outlinesOf('RI', rhodeIsland));

	it('names each outline once, with the borders and what is around', () => {
		for (const name of [...rhodeIsland, 'borders', 'around']) {
			expect(html.split(`id="county-${name}"`)).toHaveLength(2);
		}
	});

	it('stays light enough to be in a page', () => {
		expect(brotliCompressSync(html).length).toBeLessThan(1000);
	});
});
