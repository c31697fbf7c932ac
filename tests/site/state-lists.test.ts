import { expect, it } from 'vitest';
import { elementsIn, readBuilt, wordsOf } from '../support/built';

const PAGES = ['', 'claims/', 'claims/conditions/', 'compare/', 'account/'];

/** The names of states in each list to choose from: those of menus, and the values of lists of suggestions. */
function listsOf(html: string): readonly (readonly string[])[] {
	const menus = elementsIn(html, /<select\b[^>]*>/).map((menu) =>
		elementsIn(menu, /<option\b[^>]*>/).map(wordsOf)
	);
	const suggested = elementsIn(html, /<datalist\b[^>]*>/).map((list) =>
		[...list.matchAll(/<option value="([^"]+)"/g)].map(([, name = '']) => name)
	);
	return [...menus, ...suggested].filter((names) => names.includes('Wyoming'));
}

it.each(PAGES)('lists of states to choose from on /%s go by name', (path) => {
	const lists = listsOf(readBuilt(`${path}index.html`));
	expect(lists.length).toBeGreaterThan(0);
	for (const names of lists) {
		const states = names.slice(names.indexOf('Alabama'));
		expect(states).toEqual(states.toSorted());
		expect(states).toContain('Alaska');
	}
});
