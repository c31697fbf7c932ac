import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { STATE_CODES, positionOf } from '$lib/data/states';
import { outlineDefs, readOutlines } from './outlines.server';
import { VIEW } from './place';

const outlines = readOutlines();

describe('readOutlines', () => {
	it('has a closed outline for each of the 51 areas', () => {
		expect([...outlines.states.keys()]).toEqual(STATE_CODES);
		for (const path of outlines.states.values()) expect(path).toMatch(/^M[-\d lMz]+z$/);
	});

	it('places each code inside the drawing, California in the west, Maine in the north-east', () => {
		expect(outlines.labels.map((label) => label.code)).toEqual(STATE_CODES);
		for (const { x, y } of outlines.labels) {
			expect(x).toBeGreaterThan(VIEW.x);
			expect(x).toBeLessThan(VIEW.x + VIEW.width);
			expect(y).toBeGreaterThan(VIEW.y);
			expect(y).toBeLessThan(VIEW.y + VIEW.height);
		}
		expect(outlines.labels[positionOf('CA')]?.x).toBeLessThan(200);
		expect(outlines.labels[positionOf('ME')]?.x).toBeGreaterThan(850);
	});
});

describe('outlineDefs', () => {
	const html = outlineDefs(outlines);

	it('names each outline once, with the borders and the nation', () => {
		for (const name of [...STATE_CODES, 'borders', 'nation']) {
			expect(html.split(`id="outline-${name}"`)).toHaveLength(2);
		}
	});

	it('stays light enough to be in a page', () => {
		expect(gzipSync(html).length).toBeLessThan(10_000);
	});
});
