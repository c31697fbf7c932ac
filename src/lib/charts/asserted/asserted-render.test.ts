import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Asserted from './Asserted.svelte';
import type { AssertedSeries } from './series';

const series: AssertedSeries = {
	measure: 'net',
	of: 'net',
	isPerPerson: false,
	lines: [
		{ id: 'h', kind: 'hybrid', points: [{ year: 2016, value: -110e9 }] },
		{ id: 'a', kind: 'variant', points: [{ year: 2016, value: -60e9 }] },
		{ id: 'b', kind: 'published', points: [{ year: 2016, value: -30e9 }] },
		{ id: 'c', kind: 'ours', points: [{ year: 2016, value: -43e9 }] }
	],
	range: { kind: 'number', low: -123e9, high: -83e9, stated: -103e9, side: 'payer' },
	span: { first: 2016, last: 2016 },
	printed: { year: 2016, value: -103e9, by: [] },
	low: -123e9,
	high: 0,
	published: ['Rockefeller Institute, by report'],
	hybrids: [{ id: 'h', label: 'IRS collections less USAspending' }]
};
const html = (fields: Partial<AssertedSeries> = {}) =>
	render(Asserted, {
		props: {
			label: 'FY2016',
			series: { ...series, ...fields },
			words: '−$103 billion',
			tick: String
		}
	}).body;
const legend = (body: string) =>
	[...(/<ul[\s\S]*?<\/ul>/.exec(body)?.[0] ?? '').matchAll(/<li[\s\S]*?<\/li>/g)].map(([item]) =>
		item
			.replace(/<[^>]*>/g, '')
			.replace(/\s+/g, ' ')
			.trim()
	);

describe('the drawing of a part', () => {
	it('names in its legend all that it draws and nothing else', () => {
		expect(legend(html())).toEqual([
			'Asserted: −$103 billion',
			'Our own account',
			'Its other choices',
			'As its source printed it',
			'Rockefeller Institute, by report',
			'IRS collections less USAspending, no vote'
		]);
		expect(html()).toMatch(/<text class="end[^>]*>IRS collections less USAspending, no vote</);
		const alone = { lines: series.lines.slice(3), printed: null, published: [], hybrids: [] };
		expect(legend(html(alone))).toEqual(['Asserted: −$103 billion', 'Our own account']);
	});

	it('is an image with a name that says what is asserted', () => {
		expect(html()).toContain('aria-label="FY2016. Asserted: −$103 billion."');
	});

	it('draws what was printed, and names the line of a balance that is even', () => {
		expect(html()).toMatch(/<path class="printed[^"]*" d="M[\d.]+ [\d.]+l6 6l-6 6l-6 -6z"/);
		expect(html({ printed: null })).not.toMatch(/class="printed[^"]*" d="M[\d.]+ [\d.]+l/);
		expect(html()).toMatch(/>\s*Even\s*</);
		expect(html({ measure: 'paid' })).not.toMatch(/>\s*Even\s*</);
	});
});
