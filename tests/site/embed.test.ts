import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '../../src/lib/data/states';
import { embedPathOf, OWN_EMBEDS } from '../../src/lib/view/embed-address';
import { builtFiles, builtPages, bytesOf, readBuilt, textOf } from '../support/built';

const base = process.env.BASE_PATH ?? '';
const pages = builtPages();
const embeds = pages.filter(({ file }) => file.startsWith('embed/'));
const fileOf = (path: string) => `${path.slice(1).replace(/\?.*$/, '')}index.html`;

/** Figures that a page of their own draws, with the page that has them. */
const own = Object.entries(OWN_EMBEDS).flatMap(([page, figures]) =>
	figures.map((figure) => ({ page, figure, file: fileOf(`/embed${page}${figure}/`) }))
);

describe('the pages of figures that stand in other pages', () => {
	it('are there for each figure of the explorer, the account and the comparison, and for each state', () => {
		const wanted = [
			...own.map(({ file }) => file),
			...STATE_CODES.map((code) => `embed/matrix/${code.toLowerCase()}/index.html`),
			'embed/figure/index.html',
			'embed/strip/index.html'
		];
		expect(embeds.map(({ file }) => file).toSorted()).toEqual(wanted.toSorted());
	});

	it('draw the view that their page opens with, but the ledger, which is chosen in', () => {
		const drawn = own.filter(({ figure, file }) =>
			new RegExp(`<figure[^>]*id="figure-${figure}"`).test(readBuilt(file))
		);
		const rest = own.filter((one) => !drawn.includes(one));
		expect(rest.map(({ file }) => file)).toEqual(['embed/account/ledger/index.html']);
	});

	it('have no navigation, files or table, and lead to the page out of the frame', () => {
		expect(embeds.filter(({ html }) => /<nav\b|<footer\b|class="site-nav/.test(html))).toEqual([]);
		expect(embeds.filter(({ html }) => html.includes('Get this chart'))).toEqual([]);
		expect(embeds.filter(({ html }) => !html.includes('<base target="_top"'))).toEqual([]);
	});

	it('are listed by no search, and say what there is without script', () => {
		expect(embeds.filter(({ html }) => !html.includes('name="robots" content="noindex"'))).toEqual(
			[]
		);
		expect(embeds.filter(({ html }) => !html.includes('<noscript>'))).toEqual([]);
	});

	it('open for each state with its sentence, and leave the drawing to the file of its page', () => {
		for (const code of ['ca', 'tx', 'wy']) {
			const html = readBuilt(`embed/matrix/${code}/index.html`);
			expect(html).toMatch(/<p class="told[^>]*>Against the other states, /);
			expect(html).not.toContain('<figure');
			expect(builtFiles()).toContain(`claims/signs/${code}.json`);
		}
		expect(textOf(readBuilt('embed/matrix/tx/index.html'), 'title')).toMatch(/^Texas/);
	});

	it('are light: 4 MB all together', () => {
		const bytes = embeds.reduce((sum, { file }) => sum + bytesOf(file).length, 0);
		expect(bytes).toBeGreaterThan(100_000);
		expect(bytes).toBeLessThanOrEqual(4_000_000);
	});
});

describe('the code that a figure offers', () => {
	it('leads for each figure of the site to a page that is there', () => {
		const figures = pages
			.filter(({ file }) => !file.startsWith('embed/') && file !== '404.html')
			.flatMap(({ address, html }) =>
				[...html.matchAll(/<figure[^>]*? id="figure-([a-z0-9-]+)"/g)].map(([, figure = '']) => ({
					page: address.slice(base.length) as `/${string}`,
					query: '',
					figure
				}))
			);
		const files = new Set(builtFiles());
		const lost = figures.filter((view) => {
			const path = embedPathOf(view);
			return path === null || !files.has(fileOf(path));
		});
		expect(figures.length).toBeGreaterThan(500);
		expect(lost).toEqual([]);
	});
});

it('no page but these gives up the room of a bar to scroll with', () => {
	const without = pages.filter(({ html }) => /scrollbar-gutter:\s*auto/.test(html));
	expect(without.map(({ file }) => file)).toEqual(embeds.map(({ file }) => file));
});
