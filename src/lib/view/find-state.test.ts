import { describe, expect, it } from 'vitest';
import { findState, isTerritory } from './find-state';

describe('findState', () => {
	it.each([
		['CA', 'CA'],
		['ca', 'CA'],
		['California', 'CA'],
		['new jersey', 'NJ'],
		['D.C.', 'DC'],
		['Washington, D.C.', 'DC'],
		['washington dc', 'DC'],
		['Washington', 'WA'],
		['Tex', 'TX'],
		['W.Va.', 'WV'],
		['Fla.', 'FL'],
		['miss', 'MS'],
		['New', undefined],
		['Puerto Rico', undefined],
		['', undefined]
	])('reads %j as %j', (words, code) => {
		expect(findState(words)?.code).toBe(code);
	});
});

it.each([
	['Puerto Rico', true],
	['puerto rico', true],
	['U.S. Virgin Islands', true],
	['Guam', true],
	['Atlantis', false],
	['Rico', false],
	['', false]
])('knows whether %j is a territory: %j', (words, is) => {
	expect(isTerritory(words)).toBe(is);
});
