import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChoice, MADE_POPULATION, madeModel } from '../../../../tests/support/made-account';
import { neutralNet } from '../core/deficit';
import { accountOf } from './account';
import { DEFAULT_CHOICE } from './keys/presets';
import { waterfallOf } from './waterfall';

const model = madeModel();
const position = fc.integer({ min: 0, max: 50 });

describe('waterfallOf', () => {
	it('steps from the average to the neutral balance per person, whatever is chosen', () => {
		fc.assert(
			fc.property(anyChoice, position, (choice, at) => {
				const year = accountOf(model, choice).years[1];
				if (!year) throw new Error('no year');
				const { bars, net } = waterfallOf(year, at, MADE_POPULATION);
				const base = { ...year, population: MADE_POPULATION, personalIncome: MADE_POPULATION };
				const neutral = neutralNet('per-person', base)[at] ?? NaN;
				const steps = bars.reduce((sum, { step }) => sum + step, 0);
				expect(steps).toBeCloseTo(neutral / (MADE_POPULATION[at] ?? NaN), 4);
				expect(net).toBeCloseTo(steps, 4);
			}),
			{ numRuns: 50 }
		);
	});

	it('raises the balance by what is received, and lowers it by what is paid, above the average', () => {
		const year = accountOf(model, DEFAULT_CHOICE).years[0];
		if (!year) throw new Error('no year');
		for (const { side, state, nation, step } of waterfallOf(year, 7, MADE_POPULATION).bars)
			expect(step).toBeCloseTo(side === 'received' ? state - nation : nation - state, 9);
	});

	it('leaves out lines that are in no sum', () => {
		const choice = { ...DEFAULT_CHOICE, excluded: ['food'] } as const;
		const year = accountOf(model, choice).years[0];
		if (!year) throw new Error('no year');
		const lines = waterfallOf(year, 0, MADE_POPULATION).bars.map(({ line }) => line);
		expect(lines).not.toContain('food');
		expect(lines).not.toContain('net-interest');
		expect(lines).toContain('ssi');
	});

	it('throws where nobody lives', () => {
		const year = accountOf(model, DEFAULT_CHOICE).years[0];
		if (!year) throw new Error('no year');
		expect(() => waterfallOf(year, 0, [null])).toThrow('No population');
	});
});
