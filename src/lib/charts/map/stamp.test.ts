import { describe, expect, it } from 'vitest';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import { COARSE_GRID, readCoarseOutlines, readOutlines } from './outlines.server';
import { stampSvg } from './stamp';

const { states, borders, nation } = readCoarseOutlines();
const { labels } = readOutlines();

const gray = { light: '#eee', dark: '#333' };

function stampOf(code: StateCode): string {
	const place = labels[positionOf(code)];
	if (!place) throw new Error(`No place for ${code}.`);
	return stampSvg({
		paths: { nation, borders, state: states.get(code) ?? '' },
		grid: COARSE_GRID,
		place,
		colors: { paper: gray, land: gray, line: gray, state: { light: '#c85f0a', dark: '#ee8a3a' } }
	});
}

describe('stampSvg', () => {
	it('draws the nation and picks one state out in its color, in both themes', () => {
		const svg = stampOf('VA');
		expect(svg).toContain(`<path class="n" d="${nation}"/>`);
		expect(svg).toContain(`<path class="s" d="${states.get('VA') ?? ''}"/>`);
		expect(svg).toContain('.s{fill:light-dark(#c85f0a,#ee8a3a)');
		expect(svg).toContain(':root{color-scheme:light dark}');
	});

	it('draws a ring about a state that is too small to be seen, and about no other', () => {
		const ringed = STATE_CODES.filter((code) => stampOf(code).includes('<circle'));
		expect(ringed).toEqual(['CT', 'DC', 'DE', 'MA', 'MD', 'NH', 'NJ', 'RI', 'VT']);
		const { x, y } = labels[positionOf('DC')] ?? { x: 0, y: 0 };
		expect(stampOf('DC')).toContain(`<circle class="c" cx="${x}" cy="${y}"`);
	});

	it('has something to show of every state, and is light', () => {
		for (const code of STATE_CODES) {
			expect(states.get(code)).toMatch(/^M\d+ \d+l[-\d lMz]+z$/);
			expect(stampOf(code).length).toBeLessThan(7_000);
		}
	});
});
