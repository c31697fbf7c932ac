import { expect, it } from 'vitest';
import { cardOf, hasCard } from './card';

it.each([
	['/', '/cards/index.png'],
	['/states/ca/', '/cards/states/ca.png'],
	['/claims/conditions/', '/cards/claims/conditions.png'],
	['/years/2005/', '/cards/years/2005.png']
])('the card of %s is %s', (path, card) => {
	expect(cardOf(path)).toBe(card);
});

it('a page has a card where its path opens with one of those that do, and the front page for itself', () => {
	expect(['/', '/states/', '/states/ca/', '/claims/x/'].every(hasCard)).toBe(true);
	expect(['/data/', '/about/', '/methods/'].some(hasCard)).toBe(false);
});
