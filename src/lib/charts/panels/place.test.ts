import { expect, it } from 'vitest';
import { placePanels, PLOT } from './place';

const printed = {
	publisher: 'A comptroller',
	vintage: '2023',
	printed: '',
	drawn: '',
	address: '',
	sentence: ''
};

const input = {
	years: [2021, 2022, 2023],
	panels: [
		{
			code: 'CA' as const,
			name: 'California',
			values: [10, null, -10],
			end: '2023 −$10',
			published: []
		},
		{ code: 'TX' as const, name: 'Texas', values: [30, 0, 10], end: '2023 +$10', published: [] }
	],
	average: [0, 10, 10],
	pivot: 0,
	tick: String
};

it('puts all states on one scale, each under the one before it', () => {
	const { plots, pivot, height, viewBox } = placePanels(input);
	expect(plots.map(({ top }) => top)).toEqual([38, 76 + PLOT]);
	expect(height).toBe(2 * (38 + PLOT));
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
	const seat = {
		code: 'DC' as const,
		name: 'D.C.',
		values: [900, 900, 900],
		end: '2023 +$900',
		published: []
	};
	const { plots } = placePanels({ ...input, panels: [...input.panels, seat] });
	expect(plots[2]?.line).toBe('M0 0L1 0L2 0');
	expect(Number(/M0 (\d+)/.exec(plots[1]?.line ?? '')?.[1])).toBeLessThan(10);
});

it('puts what others printed on the same scale, in its year and at its height, and makes room for it', () => {
	const point = { id: 'ca-2022', fiscalYear: 2022, value: -50, kind: 'collected' as const };
	const own = { ...printed, ...point };
	const { plots, pivot } = placePanels({
		...input,
		panels: input.panels.map((panel) =>
			panel.code === 'CA' ? { ...panel, published: [own] } : panel
		)
	});
	expect(plots[0]?.points).toEqual([{ id: 'ca-2022', kind: 'collected', percent: 50, y: PLOT }]);
	expect(pivot).toBe((PLOT * 30) / 80);
	expect(plots[1]?.points).toEqual([]);
});
