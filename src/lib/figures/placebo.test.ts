import { expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { shareOf } from '$lib/fiscal/verdict/shares';
import { placeboRows, placeboTable, placeboTitle } from './placebo';

const ranks = (first: number) =>
	STATE_CODES.map((state, i) => ({ state, share: shareOf(first - i, 100), rank: i + 1 }));
const rankings = { all: ranks(90), neutral: ranks(80).toReversed() };

it('the share shown first is the one the bars are of', () => {
	const [first] = placeboRows(rankings, 'all');
	expect(first).toMatchObject({ code: STATE_CODES[0], plain: 0.9, neutral: 0.8, rank: 1 });
	expect(placeboRows(rankings, 'neutral')[0]).toMatchObject({ plain: 0.8, neutral: 0.9 });
});

it('the title places the chosen state among all', () => {
	expect(placeboTitle(rankings, 'all', STATE_CODES[0] ?? 'AK')).toMatch(
		/is 1st of 51: 90\D% of its ways$/
	);
	expect(placeboTitle(rankings, 'neutral', 'CA')).toContain('against the other states');
});

it('the table has every state with both shares and counts', () => {
	const { rows } = placeboTable(rankings, 'Ranking');
	expect(rows).toHaveLength(51);
	expect(rows[0]?.cells).toEqual([
		STATE_CODES[0],
		expect.any(String),
		0.9,
		1,
		'90 of 100',
		0.8,
		1,
		'80 of 100'
	]);
});
