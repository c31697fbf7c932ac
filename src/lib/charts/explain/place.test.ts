import { describe, expect, it } from 'vitest';
import { columnOf } from '$lib/fiscal/core/columns';
import { explain } from '$lib/fiscal/conditions/explain';
import { measuredFrame } from '../kit/frame';
import { FRAMES, placeExplain } from './place';

const explained = explain({
	fiscalYear: 2019,
	ageSource: { series: 'postcensal-civilian-2010s', calendarYears: [2018, 2019] },
	net: columnOf((_, i) => ((i * 31) % 17) * 300 - 2000),
	income: columnOf((_, i) => 40_000 + ((i * 13) % 51) * 500),
	older: columnOf((_, i) => 0.12 + (i % 9) / 100),
	population: columnOf((_, i) => 1e6 + i * 1e5)
});
const frameFor = (width: number) => measuredFrame(width, FRAMES);
const dress = { followed: ['CA', 'TX'], tick: String, incomeTick: String } as const;

describe('the comparison with income and age in pixels', () => {
	it('has 50 dots in both panels, the chosen one on top, all inside', () => {
		expect(explained).not.toBeNull();
		if (!explained) return;
		for (const frame of [...FRAMES, frameFor(320), frameFor(900)]) {
			for (const panel of placeExplain(explained, frame, dress).panels) {
				expect(panel.dots).toHaveLength(50);
				expect(panel.dots.at(-1)?.code).toBe('CA');
				for (const { x, y } of panel.dots) {
					expect(x).toBeGreaterThanOrEqual(panel.plot.left);
					expect(x).toBeLessThanOrEqual(panel.plot.right);
					expect(y).toBeGreaterThanOrEqual(panel.plot.top);
					expect(y).toBeLessThanOrEqual(panel.plot.bottom);
				}
			}
		}
	});

	it('draws a stick for each chosen state, as long as what is left over', () => {
		const [frame] = FRAMES;
		const panels = explained && frame ? placeExplain(explained, frame, dress).panels : [];
		const both = panels.find(({ kind }) => kind === 'both');
		expect(both?.sticks.map(({ code }) => code).sort()).toEqual(['CA', 'TX']);
		const lengthOf = (code: string) => {
			const stick = both?.sticks.find((one) => one.code === code);
			return stick ? stick.to - stick.from : NaN;
		};
		const leftOf = (code: string) =>
			explained?.points.find(({ state }) => state === code)?.residual ?? NaN;
		expect(lengthOf('CA') / lengthOf('TX')).toBeCloseTo(leftOf('CA') / leftOf('TX'), 0);
	});
});
