import { describe, expect, it } from 'vitest';
import { neighborsOf, regionOf, REGIONS } from './geography';
import { isStateCode, STATE_CODES } from './states';

describe('neighbors', () => {
	it.each(STATE_CODES)('of %s have it as their own, once, and are states', (code) => {
		const neighbors = neighborsOf(code);
		expect(neighbors.every(isStateCode)).toBe(true);
		expect(new Set(neighbors).size).toBe(neighbors.length);
		expect(neighbors).not.toContain(code);
		for (const other of neighbors) expect(neighborsOf(other)).toContain(code);
	});

	it.each([
		['CA', ['AZ', 'NV', 'OR']],
		['ME', ['NH']],
		['HI', []],
		['DC', ['MD', 'VA']]
	] as const)('of %s are %j', (code, neighbors) => {
		expect(neighborsOf(code)).toEqual(neighbors);
	});

	it('make 107 borders, those of D.C. with Maryland and Virginia among them', () => {
		const ends = STATE_CODES.flatMap(neighborsOf).length;
		expect(ends / 2).toBe(107);
	});
});

describe('census regions', () => {
	it.each([
		['Northeast', 9],
		['Midwest', 12],
		['South', 17],
		['West', 13]
	] as const)('%s has %i states', (region, count) => {
		expect(STATE_CODES.filter((code) => regionOf(code) === region)).toHaveLength(count);
	});

	it('are four', () => {
		expect(REGIONS).toHaveLength(4);
	});
});
