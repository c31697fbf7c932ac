import { expect, it } from 'vitest';
import { endHeads, markedWords } from './end-heads';
import type { Extremes } from '$lib/fiscal/core/extremes';

const ends = (lowest: number, highest: number): Extremes => ({
	lowest: { code: 'WY', value: lowest },
	highest: { code: 'VA', value: highest }
});

it.each<[string, readonly Extremes[], string, string]>([
	['payers and recipients', [ends(-5, 5), ends(0, 9)], 'Paid most', 'Received most'],
	['recipients alone', [ends(1, 5), ends(175, 900)], 'Received least', 'Received most'],
	['payers alone', [ends(-9, -1)], 'Paid most', 'Paid least'],
	[
		'payers by one measure alone',
		[ends(1, 5), ends(-3, 5)],
		'Paid most, or received least',
		'Received most'
	],
	['recipients by one', [ends(-9, -1), ends(-9, 1)], 'Paid most', 'Received most, or paid least']
])('heads the ends of %s', (_, some, lowest, highest) => {
	expect(endHeads(some)).toEqual({ lowest, highest });
});

it('says why the lower end is marked', () => {
	expect(markedWords(ends(-5, 5))).toBe('Marked: Wyoming, which paid most per person');
	expect(markedWords(ends(1, 5))).toBe('Marked: Wyoming, which received least per person');
});
