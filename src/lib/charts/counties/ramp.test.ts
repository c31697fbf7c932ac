import { readFileSync } from 'node:fs';
import { lab } from 'd3';
import { describe, expect, it } from 'vitest';
import { classOf } from '../kit/ramp';
import { quantileRamp } from './ramp';

describe('quantileRamp', () => {
	it('parts the counties into five classes of the same size at round dollars', () => {
		const values = Array.from({ length: 50 }, (_, i) => (i + 1) * 1_234_567);
		const ramp = quantileRamp(values);
		expect(ramp.edges).toEqual([13_000_000, 25_000_000, 38_000_000, 50_000_000]);
		const counts = ([1, 2, 3, 4, 5] as const).map(
			(klass) => values.filter((value) => classOf(ramp, value) === klass).length
		);
		expect(counts).toEqual([10, 10, 10, 10, 10]);
	});

	it('has no more classes than counties, that of the most first of all', () => {
		expect(quantileRamp([5_000_000]).classes).toEqual([5]);
		expect(quantileRamp([5_000_000]).edges).toEqual([]);
		expect(quantileRamp([null, 1e6, 9e6]).classes).toEqual([4, 5]);
		expect(quantileRamp([null])).toMatchObject({ edges: [], classes: [5] });
	});

	it('has no class between two equal edges', () => {
		expect(quantileRamp([0, 0, 0, 0, 7e6]).edges).toEqual([0, 1.4e6]);
	});

	it('puts what was taken back into the first class, and nothing into none', () => {
		const ramp = quantileRamp([-5e6, 1e6, 2e6, 3e6, 4e6]);
		expect(classOf(ramp, -5e6)).toBe(1);
		expect(classOf(ramp, null)).toBe(0);
	});
});

/** What a name of tokens.css stands for in one theme, in L*a*b*. */
function token(name: string, theme: 'light' | 'dark') {
	const css = readFileSync('src/tokens.css', 'utf8');
	const [, light = '', dark = ''] =
		new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
	return lab(theme === 'light' ? light : dark);
}

describe.each(['light', 'dark'] as const)('the colors of amounts in the %s theme', (theme) => {
	const paper = token('paper', theme);
	const classes = [1, 2, 3, 4, 5].map((klass) => token(`amount-${klass}`, theme));

	it('lead from the paper to the ink, each at least 11 from the one before', () => {
		const steps = classes.map(({ l }) => Math.abs(l - paper.l));
		for (const [i, step] of steps.entries()) {
			expect(step - (steps[i - 1] ?? 0)).toBeGreaterThan(i === 0 ? 5 : 11);
		}
	});

	it('have no hue that could be taken for a side', () => {
		const chroma = (color: { readonly a: number; readonly b: number }) =>
			Math.hypot(color.a, color.b);
		for (const color of classes) expect(chroma(color)).toBeLessThan(10);
		for (const side of ['payer', 'recipient']) {
			expect(chroma(token(side, theme))).toBeGreaterThan(30);
		}
	});
});
