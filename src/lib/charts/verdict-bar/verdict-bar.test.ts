import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import VerdictBar from './VerdictBar.svelte';
import { TURNS, placeBar, verdictText } from './words';

const share = { k: 972, n: 1182, q: 972 / 1182 };

describe('VerdictBar', () => {
	it('fills the track to the share and tells share, count and word', () => {
		const html = render(VerdictBar, { props: { word: 'depends', share } }).body;
		expect(html).toContain('Depends on the method');
		expect(html.match(/82\.23%/g)).toHaveLength(2);
		expect(html).toContain('82\u202f%');
		expect(html).toContain('972 of 1,182');
	});

	it('tells a verdict and a count in other words where it is given them', () => {
		const props = { word: 'depends', share, text: 'Depends on the measure', count: '1 of 3 votes' };
		const html = render(VerdictBar, { props: { ...props, word: 'depends' } }).body;
		expect(html).toContain('Depends on the measure');
		expect(html).toContain('1 of 3 votes');
		expect(html).not.toContain('972');
	});

	it('leaves the track empty where a sentence cannot be tested', () => {
		const html = render(VerdictBar, {
			props: { word: 'cannot-be-tested', share: { k: 0, n: 0, q: null } }
		}).body;
		expect(html).toContain('Cannot be tested');
		expect(html).toContain('untested');
		expect(html).not.toContain('dot');
		expect(html).not.toContain(' of ');
	});

	it('names the turns at 10 and 90 percent only where asked', () => {
		const props = { word: 'depends', share } as const;
		expect(render(VerdictBar, { props: { ...props, named: true } }).body).toContain('90\u202f%');
		expect(render(VerdictBar, { props }).body).not.toContain('90\u202f%');
		expect(TURNS.map(({ x }) => x)).toEqual([10, 90]);
	});
});

describe('placeBar', () => {
	it('places nothing without a share', () => {
		expect(placeBar('depends', { k: 0, n: 0, q: null })).toBeNull();
		expect(placeBar('does-not-hold', { k: 0, n: 36, q: 0 })).toMatchObject({
			x: 0,
			count: '0 of 36'
		});
	});
});

describe('verdictText', () => {
	it('has the four words of the rule', () => {
		expect(
			(['holds', 'depends', 'does-not-hold', 'cannot-be-tested'] as const).map(verdictText)
		).toEqual(['Holds', 'Depends on the method', 'Does not hold', 'Cannot be tested']);
	});
});
