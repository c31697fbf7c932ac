import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { chartName, shortName } from './short-name';

describe('names in charts', () => {
	it('prints names in full, but D.C.', () => {
		expect(chartName('CA')).toBe('California');
		expect(chartName('DC')).toBe('D.C.');
	});

	it('shortens as a newspaper does and leaves short names whole', () => {
		expect(shortName('CA')).toBe('Calif.');
		expect(shortName('NJ')).toBe('N.J.');
		expect(shortName('OH')).toBe('Ohio');
	});

	it('tells all 51 apart in either form', () => {
		expect(new Set(STATE_CODES.map(shortName)).size).toBe(51);
		expect(new Set(STATE_CODES.map(chartName)).size).toBe(51);
	});
});
