import { expect, it } from 'vitest';
import { anchoredAddress } from './about';

it.each([
	['https://site.invalid/?year=2005', 'figure-map', 'https://site.invalid/?year=2005#figure-map'],
	[
		'https://site.invalid/claims/#said',
		'figure-matrix',
		'https://site.invalid/claims/#figure-matrix'
	],
	['https://site.invalid/?year=2005', '', 'https://site.invalid/?year=2005']
])('the address %s of the figure “%s” is %s', (address, id, anchored) => {
	expect(anchoredAddress(address, id)).toBe(anchored);
});
