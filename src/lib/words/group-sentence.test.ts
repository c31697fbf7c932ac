import { describe, expect, it } from 'vitest';
import { groupTitle, mostApart, type GroupFigures } from './group-sentence';

const group = (label: string, values: readonly number[], apart: number): GroupFigures => ({
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
		const told = mostApart(falling, ['CA', 'NY', 'DC']);
		expect(told).toHaveLength(3);
		expect(told[0]).toBe('Income tax: New York paid $12 a person, California $5; $7 apart.');
	});

	it('is told of one state beside the nation', () => {
		expect(mostApart([group('Income tax', [5], 2)], ['DC'])).toEqual([
			'Income tax: D.C. paid $5 a person, $2 less than the nation.'
		]);
	});

	it.each([
		[['CA', 'NY'], 'In 2024 California and New York differ most by income tax'],
		[['DC'], 'In 2024 D.C. differs most from the nation by income tax']
	] as const)('gives the title of %j', (states, title) => {
		const told = { states, fiscalYear: 2024 };
		expect(groupTitle([group('Income tax', [5], 2)], told)).toBe(title);
		expect(groupTitle([], told)).toMatch(/beside the nation in 2024$/);
	});
});
