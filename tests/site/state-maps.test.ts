import { expect, it } from 'vitest';
import { STATE_CODES } from '../../src/lib/data/states';
import { readBuilt, tagsIn } from '../support/built';

/** The color of a side in the light theme. */
const SIDES = { payer: '#c85f0a', recipient: '#2474b5' };

it.each(STATE_CODES)('the page of %s has a map with a fixed box, which says nothing', (code) => {
	const page = readBuilt(`states/${code.toLowerCase()}/index.html`);
	const maps = tagsIn(page).filter(({ name }) => name === 'img');
	expect(maps).toHaveLength(1);
	const { attributes } = maps[0] ?? { attributes: new Map<string, string>() };
	expect(attributes.get('src')).toMatch(new RegExp(`/states/${code.toLowerCase()}/map\\.svg$`));
	expect(attributes.get('alt')).toBe('');
	expect([attributes.get('width'), attributes.get('height')]).toEqual(['1040', '596']);
	expect(attributes.get('loading')).toBe('lazy');
});

it.each([
	['ca', SIDES.payer],
	['nj', SIDES.payer],
	['va', SIDES.recipient],
	['dc', SIDES.recipient]
])('the map of %s has the color of its side', (code, color) => {
	const map = readBuilt(`states/${code}/map.svg`);
	expect(map).toContain(`.s{fill:light-dark(${color},`);
});
