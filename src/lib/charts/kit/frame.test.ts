import { describe, expect, it } from 'vitest';
import drawing from './Drawing.svelte?raw';
import { measuredFrame, NARROW, servedFrames, type Frames } from './frame';
import nothing from './NothingDrawn.svelte?raw';

const heights = { narrow: NARROW, medium: 360, wide: 592 };
const page = servedFrames(heights);
const panels = servedFrames(heights, 'panels');
const pair: Frames = [
	{ steps: 'pair', kind: 'narrow', width: 360, height: 360 },
	{ steps: 'pair', kind: 'wide', width: 680, height: 510 }
];

describe('the drawing of a chart', () => {
	it('of a measured width is that width, as high as the served one of its kind would be', () => {
		expect(measuredFrame(320, page)).toMatchObject({ kind: 'narrow', width: 320, height: 320 });
		expect(measuredFrame(600, page)).toMatchObject({ kind: 'medium', width: 600, height: 300 });
		expect(measuredFrame(1000, page)).toMatchObject({ kind: 'wide', width: 1000, height: 500 });
		expect(measuredFrame(500, pair)).toMatchObject({ kind: 'wide', width: 500, height: 375 });
	});

	it('keeps what its chart knows of it beside', () => {
		expect(measuredFrame(320, [{ ...page[0], columns: 2 }]).columns).toBe(2);
	});

	/** Widths at which a style sheet goes on to another drawing. */
	const stepsIn = (style: string, steps: string) =>
		[...style.matchAll(/@container \(([^)]*)\) \{\s*\.(\w+)/g)]
			.filter(([, , of]) => of === steps)
			.flatMap(([, query = '']) => query.match(/\d+/g)?.map(Number) ?? []);

	it.each([page, panels, pair].map((frames) => ({ steps: frames[0].steps, frames })))(
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
		for (const steps of ['page', 'pair'])
			expect([...new Set(stepsIn(nothing, steps))]).toEqual([...new Set(stepsIn(drawing, steps))]);
	});
});
