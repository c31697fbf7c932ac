import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import Timeline from './Timeline.svelte';

type Props = ComponentProps<typeof Timeline>;

const props: Props = {
	label: 'California by year',
	estimate: 'Tax Foundation',
	years: [2003, 2004, 2005],
	lines: STATE_CODES.map((code, i) => ({ code, values: [i, i + 1, i + 2] })),
	average: [20, 21, 22],
	base: 'neutral',
	pivot: 0,
	year: 2004,
	published: [
		{
			id: 'p1',
			fiscalYear: 2004,
			value: -52,
			kind: 'collected',
			publisher: 'California Institute',
			vintage: '2006',
			printed: '−$40',
			drawn: 'drawn at −$52 in 2024 dollars',
			address: 'https://example.org/2006',
			sentence: 'Printed as a balance.'
		}
	],
	flags: [{ from: 2005, to: 2005, label: 'Preliminary', kind: 'flag' }],
	formats: { tick: (value) => `${value}`, full: (value) => `$${value}` },
	chosen: 'CA',
	followed: ['CA', 'NJ'],
	pointed: null,
	onpoint: () => undefined,
	onchoose: () => undefined,
	onyear: () => undefined,
	onlook: () => undefined
};

const html = (changes: Partial<Props> = {}) =>
	render(Timeline, { props: { ...props, ...changes } }).body;

describe('the timeline as served', () => {
	it('is drawn in full for three widths', () => {
		expect(html().match(/<svg[^>]* viewBox="0 0 (328|720|1184) /g)).toHaveLength(3);
	});

	it('names the followed lines with the values of their last year, whatever year is chosen', () => {
		const text = html().replace(/<!--.*?-->/g, '');
		expect(text).toMatch(/class="heading[^"]*"[^>]*>FY2005</);
		expect(text).toMatch(/>California \$6</);
		expect(text).toMatch(/>New Jersey \$33</);
		expect(text).toMatch(/>National average \$22</);
		expect(text).toMatch(/class="year[^"]*chosen[^"]*"[^>]*>2004</);
	});

	it('lets the lines of the other states fade where they leave the scale', () => {
		const faded = html().matchAll(/<g[^>]* mask="url\(#([^)]+)\)"[^>]*><g[^>]* class="others/g);
		const masks = [...faded].map(([, mask]) => mask);
		expect(masks).toHaveLength(3);
		for (const mask of masks) expect(html()).toContain(`<mask id="${mask}"`);
	});

	it('is a picture with a name until a script can move the year', () => {
		expect(html()).toMatch(/role="img" aria-label="California by year"/);
		expect(html()).not.toContain('role="slider"');
	});

	it('links every published point to its publisher, with vintage and the figure as printed', () => {
		const link = html().match(/<a href="https:\/\/example\.org\/2006".*?<\/a>/s)?.[0] ?? '';
		expect(link).toContain('FY2004');
		expect(link).toContain('<strong>−$40</strong>');
		expect(link).not.toContain('52');
		expect(html()).toContain('drawn at −$52 in 2024 dollars</span>');
		expect(link).toContain('California Institute, 2006');
		expect(html()).toContain('Printed as a balance.');
	});

	it('names a point without a page of its own, and links it nowhere', () => {
		const [point] = props.published ?? [];
		const bare = html({ published: point ? [{ ...point, address: '' }] : [] });
		expect(bare).toContain('California Institute, 2006');
		expect(bare).not.toContain('href=""');
	});

	it('draws the range of past misses and says so in its legend, and only where there is one', () => {
		const ranged = html({ range: { low: [null, 1, 2], high: [null, 8, 9] } });
		expect(ranged.match(/<path class="range[^"]*" d="M\d/g)).toHaveLength(3 + 1);
		expect(ranged).toContain('Range of past misses');
		expect(html()).not.toContain('Range of past misses');
	});

	it('says where the line is fainter, and why', () => {
		const held = html({ held: [{ from: 2004, to: 2005 }] }).replace(/\s+/g, ' ');
		expect(held).toContain(
			'Fainter: over a quarter is not shared out by figures of the year, 2004–\u20602005'
		);
	});

	it('prints a sentence in place of an empty drawing', () => {
		const empty = html({ lines: [], empty: 'Nothing was published.' });
		expect(empty).toContain('Nothing was published.');
		expect(empty).not.toContain('<svg');
	});
});
