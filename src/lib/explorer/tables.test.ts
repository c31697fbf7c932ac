import { describe, expect, it } from 'vitest';
import { choiceWith } from '../../../tests/support/fiscal';
import type { Choice } from '$lib/fiscal/types';
import { reckonedBy } from './tables';

describe('the files of a figure say how it was reckoned', () => {
	it.each<[Partial<Choice>, Readonly<Record<string, string>>]>([
		[
			{ estimate: 'account' },
			{ estimate: 'account', unit: 'dollars per person', dollars: 'current' }
		],
		[
			{ estimate: 'tax-foundation', scale: 'total', dollars: 'real', deficit: 'tax-share' },
			{
				estimate: 'tax-foundation',
				vintage: '16 October 2007',
				unit: '2024 dollars',
				dollars: 'real',
				deficit_rule: 'tax-share'
			}
		],
		[
			{ dollars: 'local', deficit: 'none' },
			{ unit: '2024 dollars per person at local prices', deficit_rule: 'none' }
		],
		[{ scale: 'gdp' }, { unit: 'share of GDP' }],
		[{ scale: 'income' }, { unit: 'share of personal income' }]
	])('for %o', (fields, columns) => {
		expect(reckonedBy(choiceWith(fields))).toMatchObject(columns);
	});
});
