import { expect, it } from 'vitest';
import { everywhere } from '../../../tests/support/fiscal';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { sideCount } from './side-count';

const all = (side: Side | null): (Side | null)[] => [...everywhere(side)];

it.each<[(Side | null)[], 'payer' | 'recipient', string]>([
	[all('recipient'), 'recipient', 'every state and D.C. got more than it paid'],
	[all('payer'), 'payer', 'every state and D.C. paid more than it got'],
	[
		all('recipient').with(3, 'even'),
		'recipient',
		'50 of 51 got more than they paid; 1 was about even'
	],
	[all('even').with(3, 'payer'), 'payer', '1 of 51 paid more than it got; 50 were about even'],
	[all('recipient').with(8, null), 'recipient', 'all 50 states got more than they paid'],
	[all('recipient'), 'payer', 'no state paid more than it got']
])('a count of sides is told by the band, and none and all in words', (sides, wanted, words) => {
	expect(sideCount(sides, wanted)).toBe(words);
});
