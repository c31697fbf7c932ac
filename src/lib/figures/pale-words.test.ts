import { expect, it } from 'vitest';
import { choiceWith } from '../../../tests/support/fiscal';
import type { Choice } from '$lib/fiscal/core/types';
import { withoutJoiners } from '$lib/words/money';
import { paleWords } from './pale-words';

it.each<[Partial<Choice>, 'plain' | 'neutral', string]>([
	[
		{},
		'plain',
		'Faintest: within $500 a person of breaking even; gray: within 2% of what a state paid, about even'
	],
	[
		{ deficit: 'per-person' },
		'neutral',
		'Faintest: within $500 a person of the average; gray: within 2% of what a state paid, about even'
	],
	[
		{ deficit: 'tax-share' },
		'neutral',
		'Faintest: within $500 a person of its share; gray: within 2% of what a state paid, about even'
	],
	[
		{ scale: 'total' },
		'plain',
		'Faintest: within $1.0 billion of breaking even; gray: within 2% of what a state paid, about even'
	],
	[
		{ measure: 'ratio', scale: 'total' },
		'plain',
		'Faintest: from 0.95 to 1.05; gray: within 2% of 1.00, about even'
	],
	[{ measure: 'paid' }, 'plain', '']
])('the faintest step of %o is told from its edges', (fields, base, words) => {
	expect(withoutJoiners(paleWords(choiceWith(fields), base)).replace('\u00a0', ' ')).toBe(words);
});
