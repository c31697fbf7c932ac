import { expect, it } from 'vitest';
import { choiceWith } from '../../../tests/support/fiscal';
import type { Choice } from '$lib/fiscal/core/types';
import { withoutJoiners } from '$lib/words/money';
import { paleWords } from './pale-words';

it.each<[Partial<Choice>, 'plain' | 'neutral', string]>([
	[
		{},
		'plain',
		'Palest: within $500 a person of breaking even; gray: within 2% of what a state paid, about even'
	],
	[
		{ deficit: 'per-person' },
		'neutral',
		'Palest: within $500 a person of the average; gray: within 2% of what a state paid, about even'
	],
	[
		{ deficit: 'tax-share' },
		'neutral',
		'Palest: within $500 a person of its share; gray: within 2% of what a state paid, about even'
	],
	[
		{ scale: 'total' },
		'plain',
		'Palest: within $1.0 billion of breaking even; gray: within 2% of what a state paid, about even'
	],
	[
		{ measure: 'ratio', scale: 'total' },
		'plain',
		'Palest: from 0.95 to 1.05; gray: within 2% of 1.00, about even'
	],
	[{ measure: 'paid' }, 'plain', '']
])('the palest step of %o is told from its edges', (fields, base, words) => {
	expect(withoutJoiners(paleWords(choiceWith(fields), base)).replace('\u00a0', ' ')).toBe(words);
});
