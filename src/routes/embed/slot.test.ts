import { describe, expect, it } from 'vitest';
import { embeddedFigure, embedSlot, EMPTY_SLOT, withEmbedded } from './slot';

const drawn = (page: string, name: string) => `<figure>${page} ${name}</figure>`;

describe('the slot of an embedded figure', () => {
	it('is filled with the figure of its page', () => {
		const html = `<main>${embedSlot('/account/', 'map')}</main>`;
		expect(withEmbedded(html, drawn)).toBe(
			'<main><div id="figures"><figure>/account/ map</figure></div></main>'
		);
	});

	it('stays empty where the figure comes with the code, and a page without one stays as it is', () => {
		expect(withEmbedded(EMPTY_SLOT, drawn)).toBe(EMPTY_SLOT);
		expect(withEmbedded('<main></main>', drawn)).toBe('<main></main>');
	});
});

describe('a figure of a page, by the name in an address', () => {
	it('is one that the page has', () => {
		expect(embeddedFigure('/compare/', 'slope')).toBe('slope');
		expect(embeddedFigure('/', 'slope')).toBeNull();
	});
});
