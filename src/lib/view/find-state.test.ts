import { describe, expect, it } from 'vitest';
import { findState } from './find-state';

describe('findState', () => {
	it.each([
		['CA', 'CA'],
		['ca', 'CA'],
		['California', 'CA'],
		['new jersey', 'NJ'],
		['D.C.', 'DC'],
		['Tex', 'TX'],
		['New', undefined],
		['Puerto Rico', undefined],
		['', undefined]
	])('reads %j as %j', (words, code) => {
		expect(findState(words)?.code).toBe(code);
	});
});
