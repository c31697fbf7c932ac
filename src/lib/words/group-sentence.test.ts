import { describe, expect, it } from 'vitest';
import type { Choice } from '$lib/fiscal/core/types';
import { withoutJoiners } from './money';
import { groupTitle, mostApart, type GroupFigures } from './group-sentence';

const choice: Choice = {
	estimate: 'account',
	measure: 'net',
	scale: 'per-person',
	dollars: 'real',
	deficit: 'none',
	interest: 'left-out'
};

const group = (label: string, values: readonly (number | null)[], apart: number): GroupFigures => ({
	id: label,
	side: 'paid',
	label,
	values,
	nation: 7,
	apart
});

describe('where states are furthest apart', () => {
	it('is told of the three first groups, highest and lowest by name', () => {
		const falling = ['Income tax', 'B', 'C', 'D'].map((label) => group(label, [5, 12, 9], 7));
		const told = mostApart(falling, { states: ['CA', 'NY', 'DC'], choice });
		expect(told).toHaveLength(3);
		expect(told[0]).toBe('Income tax: New York paid $12 a person, California $5; $7 apart.');
	});

	it('is told of one state beside the nation', () => {
		expect(mostApart([group('Income tax', [5], 2)], { states: ['DC'], choice })).toEqual([
			'Income tax: D.C. paid $5 a person, $2 less than the nation.'
		]);
	});

	it('is told with a minus where more was taken in than given out', () => {
		const [told = ''] = mostApart([group('Other', [-283, -295], 12)], {
			states: ['OH', 'MI'],
			choice
		});
		expect(withoutJoiners(told)).toBe(
			'Other: Ohio paid −$283 a person, Michigan −$295; $12 apart.'
		);
	});

	it('is told in the scale of the choice', () => {
		const total = { ...choice, scale: 'total' as const };
		const [told = ''] = mostApart([group('Income tax', [4e9, 9e9], 5e9)], {
			states: ['OH', 'MI'],
			choice: total
		});
		expect(withoutJoiners(told)).toBe(
			'Income tax: Michigan paid $9.0 billion, Ohio $4.0 billion; $5.0 billion apart.'
		);
	});

	it('is told of shares in percentage points', () => {
		const shares = { ...choice, scale: 'gdp' as const, dollars: 'current' as const };
		expect(
			mostApart([group('Income tax', [0.0504, 0.0904], 0.04)], {
				states: ['OH', 'MI'],
				choice: shares
			})
		).toEqual([
			'Income tax: Michigan paid 9.0% of its GDP, Ohio 5.0%; 4.0 percentage points apart.'
		]);
		const one = { ...group('Income tax', [0.05], 0.02), nation: 0.0704 };
		expect(mostApart([one], { states: ['DC'], choice: shares })).toEqual([
			'Income tax: D.C. paid 5.0% of its GDP, 2.0 percentage points less than the nation.'
		]);
	});

	it('leaves out a state without local prices', () => {
		const [told] = mostApart([group('Income tax', [null, 9], 0)], { states: ['OH', 'MI'], choice });
		expect(told).toBe('Income tax: Michigan paid $9 a person, $2 more than the nation.');
	});

	it.each([
		[['CA', 'NY'], 'In 2024 California and New York differ most in income tax', 'each other'],
		[['DC'], 'In 2024 D.C. differs most from the nation in income tax', 'the nation']
	] as const)('gives the title of %j', (states, title, whole) => {
		const told = { states, fiscalYear: 2024 };
		expect(groupTitle([group('Income tax', [5], 2)], told)).toBe(title);
		expect(groupTitle([], told)).toContain(` beside ${whole} in 2024`);
	});
});
