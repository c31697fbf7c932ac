import { describe, expect, it } from 'vitest';
import {
	STATES,
	STATE_CODES,
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

	it('knows no other code', () => {
		expect(isStateCode('PR')).toBe(false);
		expect(isStateCode('ca')).toBe(false);
	});
});
