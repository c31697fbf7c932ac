import { expect, it } from 'vitest';
import { choiceWith } from '../../../tests/support/fiscal';
import type { Choice } from '$lib/fiscal/core/types';
import { withoutJoiners } from '$lib/words/money';
import { paleWords } from './pale-words';

it.each<[Partial<Choice>, 'plain' | 'neutral', string]>([
	[{}, 'plain', 'Pale: within $500 a person of breaking even'],
	[{ deficit: 'per-person' }, 'neutral', 'Pale: within $500 a person of the average'],
	[{ deficit: 'tax-share' }, 'neutral', 'Pale: within $500 a person of its share'],
	[{ scale: 'total' }, 'plain', 'Pale: within $1.0 billion of breaking even'],
	[{ measure: 'ratio', scale: 'total' }, 'plain', 'Pale: from 0.95 to 1.05'],
	[{ measure: 'paid' }, 'plain', '']
])('the palest class of %o is told from its edges', (fields, base, words) => {
	expect(withoutJoiners(paleWords(choiceWith(fields), base)).replace('\u00a0', ' ')).toBe(words);
});
