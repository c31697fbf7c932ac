import { describe, expect, it } from 'vitest';
import {
	STATES,
	STATES_BY_NAME,
	STATE_CODES,
	besideByName,
	isStateCode,
	positionOf,
	stateNamed,
	stateOf,
	stateOfFips
} from './states';

describe('the registry of areas', () => {
	it('holds 50 states and D.C., sorted by postal code', () => {
		expect(STATES).toHaveLength(51);
		expect(STATE_CODES).toEqual([...STATE_CODES].sort());
	});

	it('lists the same by name, as a reader looks one up', () => {
		const names = STATES_BY_NAME.map(({ name }) => name);
		expect(names).toEqual(STATES.map(({ name }) => name).sort());
		expect(names.slice(0, 2)).toEqual(['Alabama', 'Alaska']);
	});

	it('gives each area a FIPS string of two digits, none twice', () => {
		expect(STATES.every((state) => /^\d\d$/.test(state.fips))).toBe(true);
		expect(new Set(STATES.map((state) => state.fips)).size).toBe(51);
	});

	it('finds an area by code, by name and by FIPS', () => {
		expect(stateOf('CA').name).toBe('California');
		expect(stateNamed('District of Columbia')?.code).toBe('DC');
		expect(stateOfFips('06')?.code).toBe('CA');
		expect(STATES[positionOf('WY')]?.name).toBe('Wyoming');
	});

	it('tells which areas stand before and after one by name, the first after the last', () => {
		expect(besideByName('OH')).toEqual({ before: 'ND', after: 'OK' });
		expect(besideByName('AL')).toEqual({ before: 'WY', after: 'AK' });
		expect(besideByName('WY')).toEqual({ before: 'WI', after: 'AL' });
	});

	it('knows no other code', () => {
		expect(isStateCode('PR')).toBe(false);
		expect(isStateCode('ca')).toBe(false);
	});
});
