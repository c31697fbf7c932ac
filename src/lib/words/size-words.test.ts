import { describe, expect, it } from 'vitest';
import { read } from '../../../tests/support/read';
import { sizeWords } from './size-words';

describe('a figure of a part', () => {
	it.each([
		['usd', 103e9, '$103 billion'],
		['usd-per-person', 9086, '$9,086 a person'],
		['per-dollar', 0.61, '61 cents'],
		['share', 0.13, '13%'],
		['years', 6, '6 years']
	] as const)('in %s', (unit, value, words) => {
		expect(read(sizeWords({ unit }, value))).toBe(words);
	});

	it('never parts from its unit', () => {
		for (const value of [1.5e12, 103e9, 5.2e9, 325e6, 4.2e6]) {
			expect(sizeWords({ unit: 'usd' }, value)).not.toContain(' ');
			expect(sizeWords({ unit: 'usd' }, value)).toContain('\u00a0');
		}
	});
});
