import { describe, expect, it } from 'vitest';
import { AGREEMENT_HEIGHT, placeAgreement, type AgreementPoint } from './place';

const points: readonly AgreementPoint[] = [
	{ fiscalYear: 1983, correlation: 0.92, kind: 'run' },
	{ fiscalYear: 2017, correlation: 1, kind: 'single' },
	{ fiscalYear: 2024, correlation: 0.89, kind: 'single' }
];

describe('placeAgreement', () => {
	const drawing = placeAgreement(points, [1983, 2024]);

	it('puts a closer agreement higher and a later year further right', () => {
		const [first, second, third] = drawing.dots;
		expect(second?.y).toBeLessThan(first?.y ?? NaN);
		expect(third?.y).toBeGreaterThan(first?.y ?? NaN);
		expect(drawing.dots.map(({ x }) => x)).toEqual(
			[...drawing.dots.map(({ x }) => x)].sort((a, b) => a - b)
		);
	});

	it('keeps every dot inside the drawing', () => {
		expect(
			drawing.dots.every(({ x, y }) => x >= 2 && x <= 98 && y > 0 && y <= AGREEMENT_HEIGHT)
		).toBe(true);
	});

	it('has levels from 1 to the step below the lowest dot', () => {
		expect(drawing.levels.map(({ value }) => Math.round(value * 100))).toEqual([100, 95, 90, 85]);
	});

	it('names the last year, and earlier ones far enough apart to be read on a phone', () => {
		expect(drawing.years.at(-1)?.year).toBe(2024);
		expect(drawing.years.length).toBeGreaterThan(3);
		drawing.years.forEach(({ x }, at) => {
			if (at > 0) expect(x - (drawing.years[at - 1]?.x ?? NaN)).toBeGreaterThanOrEqual(16);
		});
	});

	it('shows one step below 1 where everything agrees', () => {
		const only = placeAgreement([{ fiscalYear: 2000, correlation: 1, kind: 'run' }], [1999, 2001]);
		expect(only.levels).toHaveLength(2);
	});
});
