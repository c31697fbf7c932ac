import { describe, expect, it } from 'vitest';
import { billionsFigure } from './money';

describe('billions in a column', () => {
	it.each([
		[47.62e9, '47.6'],
		[-47.62e9, '47.6'],
		[0.05e9, '0.1'],
		[-0.048e9, '0.05'],
		[0.004e9, '0.004'],
		[0, '0.0']
	])('are told to the tenth, and never as nothing where there is something: %d', (value, told) => {
		expect(billionsFigure(value)).toBe(told);
	});
});
