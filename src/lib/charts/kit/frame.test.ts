import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import drawing from './Drawing.svelte?raw';
import { measuredFrame, NARROW, servedFrames, type Frames } from './frame';
import nothing from './NothingDrawn.svelte?raw';

const heights = { narrow: NARROW, medium: 360, wide: 592 };
const usual = servedFrames(heights);
const panels = servedFrames(heights, 'panels');
const pair: Frames = [
	{ steps: 'pair', kind: 'narrow', width: 360, height: 360 },
	{ steps: 'pair', kind: 'wide', width: 680, height: 510 }
];

describe('the drawing of a chart', () => {
	it('of a measured width is that width, as high as the served one of its kind would be', () => {
		expect(measuredFrame(320, usual)).toMatchObject({ kind: 'narrow', width: 320, height: 320 });
		expect(measuredFrame(600, usual)).toMatchObject({ kind: 'medium', width: 600, height: 300 });
		expect(measuredFrame(1000, usual)).toMatchObject({ kind: 'wide', width: 1000, height: 500 });
		expect(measuredFrame(500, pair)).toMatchObject({ kind: 'wide', width: 500, height: 375 });
	});

	it('keeps what its chart knows of it beside', () => {
		expect(measuredFrame(320, [{ ...usual[0], columns: 2 }]).columns).toBe(2);
	});

	/** Widths at which a style sheet goes on to another drawing. */
	const stepsIn = (style: string, steps: string) =>
		[...style.matchAll(/@container \(([^)]*)\) \{\s*\.(\w+)/g)]
			.filter(([, , of]) => of === steps)
			.flatMap(
				([, query = '']) => query.match(/[\d.]+(?=rem)/g)?.map((rem) => 16 * Number(rem)) ?? []
			);

	it.each([usual, panels, pair].map((frames) => ({ steps: frames[0].steps, frames })))(
		'is that of the style sheet at its widths: $steps',
		({ steps, frames }) => {
			const turns = [...new Set(stepsIn(drawing, steps))];
			const kindAt = (width: number) => measuredFrame(width, frames).kind;
			expect(turns.length).toBe(frames.length - 1);
			for (const turn of turns) expect(kindAt(turn - 1)).not.toBe(kindAt(turn));
			expect(kindAt(Math.max(...turns))).toBe('wide');
			expect(kindAt(Math.min(...turns) - 1)).toBe('narrow');
		}
	);

	it('has a place of its height where there is nothing to draw, by the same widths', () => {
		for (const steps of ['usual', 'pair'])
			expect([...new Set(stepsIn(nothing, steps))]).toEqual([...new Set(stepsIn(drawing, steps))]);
	});

	it('has no class that means something on every page', () => {
		const everywhere = readFileSync('src/app.css', 'utf8');
		expect(everywhere).toContain('.page {');
		for (const [{ steps }] of [usual, panels, pair]) {
			expect(everywhere).not.toMatch(new RegExp(`\\.${steps}\\b`));
		}
	});
});
