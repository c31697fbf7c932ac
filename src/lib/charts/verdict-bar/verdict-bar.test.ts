import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import VerdictBar from './VerdictBar.svelte';
import { TURNS, placeBar } from './place-bar';

const share = { k: 2.5, n: 3, q: 2.5 / 3 };

describe('VerdictBar', () => {
	it('fills the track to the share and tells share, count and word', () => {
		const props = { share, text: 'Depends on the measure', count: '2.5 of 3 votes' };
		const html = render(VerdictBar, { props }).body;
		expect(html).toContain('Depends on the measure');
		expect(html.match(/83\.33%/g)).toHaveLength(2);
		expect(html).toContain('>83%<');
		expect(html).toContain('2.5 of 3 votes');
	});

	it('leaves the track empty where nothing votes', () => {
		const props = { share: { k: 0, n: 0, q: null }, text: 'Cannot be tested', count: '' };
		const html = render(VerdictBar, { props }).body;
		expect(html).toContain('Cannot be tested');
		expect(html).toContain('untested');
		expect(html).not.toContain('class="fill');
	});
});

describe('a bar in its place', () => {
	it('turns at a tenth and at nine tenths', () => {
		expect(TURNS).toEqual([
			{ x: 10, text: '10%' },
			{ x: 90, text: '90%' }
		]);
	});

	it('is filled by the share, and not at all without votes', () => {
		expect(placeBar(share)?.x).toBeCloseTo(83.33, 2);
		expect(placeBar({ k: 0, n: 0, q: null })).toBeNull();
	});
});
