import { expect, it } from 'vitest';
import { placePanels, PLOT } from './place';

const input = {
	years: [2021, 2022, 2023],
	panels: [
		{ code: 'CA' as const, name: 'California', values: [10, null, -10], end: '2023 −$10' },
		{ code: 'TX' as const, name: 'Texas', values: [30, 0, 10], end: '2023 +$10' }
	],
	average: [0, 10, 10],
	pivot: 0,
	tick: String
};

it('puts all states on one scale, each under the one before it', () => {
	const { plots, pivot, height, viewBox } = placePanels(input);
	expect(plots.map(({ top }) => top)).toEqual([26, 52 + PLOT]);
	expect(height).toBe(2 * (26 + PLOT));
	expect(viewBox).toBe(`0 0 2 ${PLOT}`);
	expect(pivot).toBe(63);
	expect(plots.map(({ line }) => line)).toEqual(['M0 42h0M2 84h0', 'M0 0L1 63L2 42']);
	expect(plots[1]?.area).toBe('M0 63L0 0L1 63L2 42V63Z');
});

it('has no area where no value is even, and no average where there is none', () => {
	const { plots, average, ticks } = placePanels({ ...input, pivot: null, average: null });
	expect(plots.map(({ area }) => area)).toEqual(['', '']);
	expect(average).toBe('');
	expect(ticks.map(({ text }) => text)).toContain('0');
});

it('runs a line along the edge of the others’ scale that would press them flat', () => {
	const seat = { code: 'DC' as const, name: 'D.C.', values: [900, 900, 900], end: '2023 +$900' };
	const { plots } = placePanels({ ...input, panels: [...input.panels, seat] });
	expect(plots[2]?.line).toBe('M0 0L1 0L2 0');
	expect(Number(/M0 (\d+)/.exec(plots[1]?.line ?? '')?.[1])).toBeLessThan(10);
});
