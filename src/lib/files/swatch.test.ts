import { describe, expect, it } from 'vitest';
import { shapeOf, SWATCH, swatchParts, swatchWidth, type LegendShape } from './swatch';

const shapes: readonly LegendShape[] = [
	'square',
	'minus',
	'plus',
	'dot',
	'hollow',
	'full',
	'half',
	'low',
	'triangle',
	'hatch',
	'wash',
	'line',
	'thick-line',
	'light-line',
	'dashed-line',
	'thin-dotted-line',
	'dense-dotted-line',
	'ringed-line',
	'line-and-dot',
	'thick-line-and-dot',
	'thin-dotted-line-and-dot',
	'dotted-line',
	'long-line',
	'dash-dot-line',
	'sparse-line',
	'short-line',
	'long-line-mark',
	'dash-dot-line-mark',
	'sparse-line-mark',
	'short-line-mark',
	'disc',
	'circle',
	'diamond'
];

const colors = { color: 'rgb(1, 2, 3)', ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' };

describe('a swatch', () => {
	it('is a square, or hatched where it has no color, unless another shape is asked for', () => {
		expect(shapeOf({ label: '', color: '#000' })).toBe('square');
		expect(shapeOf({ label: '', color: null })).toBe('hatch');
		expect(shapeOf({ label: '', color: '#000', shape: 'circle' })).toBe('circle');
	});

	it('is drawn in another way for every shape', () => {
		const drawn = shapes.map((shape) => JSON.stringify(swatchParts({ shape, x: 0, y: 0 }, colors)));
		expect(new Set(drawn).size).toBe(shapes.length);
	});

	it.each(shapes)('%s has its color, or ink where it has none', (shape) => {
		const parts = swatchParts({ shape, x: 5, y: 5 }, colors);
		const paints = parts.flatMap(({ attributes: { fill, stroke } }) => [fill, stroke]);
		expect(paints).toContain(shape === 'hatch' ? 'rgb(0, 0, 0)' : 'rgb(1, 2, 3)');
	});

	it('has more room where it is a line', () => {
		expect(swatchWidth('dashed-line')).toBeGreaterThan(SWATCH);
		expect(swatchWidth('circle')).toBe(SWATCH);
	});
});
