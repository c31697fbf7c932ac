import { expect, it } from 'vitest';
import { withoutJoiners } from './money';
import { keptRuns } from './kept-runs';

it('keeps a number with its unit and years with their dash in a piece of plain letters', () => {
	expect(keptRuns('In FY2012–\u206016 it paid $103\u00a0billion, or less.')).toEqual([
		{ text: 'In ', isKept: false },
		{ text: 'FY2012–16', isKept: true },
		{ text: ' it paid ', isKept: false },
		{ text: '$103 billion,', isKept: true },
		{ text: ' or less.', isKept: false }
	]);
});

it.each(['', 'No joiner.', '−\u2060$5\u00a0million', 'a −\u2060$5 b\u202fc d'])(
	'pieces of “%s” are the text without its joiners',
	(text) => {
		expect(
			keptRuns(text)
				.map((piece) => piece.text)
				.join('')
		).toBe(withoutJoiners(text));
	}
);
