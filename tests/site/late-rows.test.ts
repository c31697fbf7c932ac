import { describe, expect, it } from 'vitest';
import { builtPages, fileAt } from '../support/built';

/** Where a page sends readers without script for rows that it does not hold itself. */
function rowsAt(html: string): readonly string[] {
	return [...html.matchAll(/The rows are in <a href="([^"]+)"[^>]*>/g)].map(
		([, href = '']) => href
	);
}

const pages = builtPages().map(({ file, html }) => ({ file, html, places: rowsAt(html) }));
const placesOf = (wanted: string) => pages.find(({ file }) => file === wanted)?.places ?? [];

describe('rows that a page does not hold', () => {
	it('are linked, wherever they are not in it', () => {
		for (const { file, html, places } of pages) {
			expect(html.split('The rows are in').length - 1, file).toBe(places.length);
		}
	});

	it('stand in a file of the site, or in a place of the page', () => {
		for (const { file, html, places } of pages) {
			for (const href of places) {
				const found = href.startsWith('#')
					? html.includes(`id="${href.slice(1)}"`)
					: fileAt(href) !== null;
				expect(found, `${href} in ${file}`).toBe(true);
			}
		}
	});

	it('are those of the state, and of the year the table below', () => {
		const ofState = placesOf('states/vt/index.html').join(' ');
		expect(ofState).toContain('/data/states/vt.csv');
		expect(ofState).toContain('/data/account-lines/vt.csv');
		expect(ofState).toContain('/claims/deciders/vt.csv');
		expect(new Set(placesOf('years/2009/index.html'))).toEqual(new Set(['#states']));
	});
});
