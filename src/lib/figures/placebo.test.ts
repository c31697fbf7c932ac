import { expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { PLACEBO_MARKS, placeboRows, placeboTable, placeboTitle, placeboWords } from './placebo';
import { placeboFigure } from './placebo-figure';

const ranks = (first: number) =>
	STATE_CODES.map((state, i) => ({
		state,
		share: { k: first - i, n: 100, q: (first - i) / 100 },
		isOfHalves: false,
		rank: i + 1
	}));
const rankings = { plain: ranks(90), neutral: ranks(80).toReversed() };
const first = STATE_CODES[0] ?? 'AK';

it('the share shown first is the one the bars are of; against the others leads', () => {
	expect(placeboRows(rankings, 'plain')[0]).toMatchObject({
		code: first,
		plain: 0.9,
		neutral: 0.8,
		rank: 1
	});
	expect(placeboRows(rankings, 'neutral')[0]).toMatchObject({ plain: 0.8, neutral: 0.9 });
	expect([placeboWords('plain').plain, placeboWords('neutral').plain]).toEqual([
		'$ for $, %',
		'vs others, %'
	]);
});

it('the title places the chosen state among all by its share of votes', () => {
	expect(placeboTitle(rankings, 'plain', first)).toMatch(
		/^Dollar for dollar, 90% of all votes make \w+ a payer: by the same test for every state it is 1st of 51$/
	);
	expect(placeboTitle(rankings, 'neutral', 'CA')).toMatch(/^Against the other states, 7\d% /);
	const none = [{ state: 'DC' as const, share: { k: 0, n: 9, q: 0 }, isOfHalves: false, rank: 1 }];
	const even = [
		{ state: 'DC' as const, share: { k: 0.5, n: 9, q: 0.06 }, isOfHalves: true, rank: 1 }
	];
	expect(placeboTitle({ plain: even, neutral: [] }, 'plain', 'DC')).toBe(
		'Dollar for dollar, no method makes D.C. a payer, and some are about even, which counts half: by the same test for every state it is 1st of 1'
	);
	expect(placeboTitle({ plain: none, neutral: [] }, 'plain', 'DC')).toContain(
		'no method makes D.C. a payer'
	);
	expect(placeboTitle({ plain: none, neutral: [] }, 'neutral', 'DC')).toBe(
		'No vote has a figure for D.C.'
	);
});

it('the table has every state with both shares, ranks and votes', () => {
	const { rows } = placeboTable(rankings, 'Ranking');
	expect(rows).toHaveLength(51);
	expect(rows.at(-1)?.cells).toEqual([first, expect.any(String), 0.8, 1, 100, 0.9, 1, 100]);
});

it('its files name no edition of one estimate for the votes of all', () => {
	const { reckoned } = placeboFigure.table({ rankings, base: 'plain', chosen: 'CA' });
	expect(reckoned).toMatchObject({ estimate: 'all-estimates', vintage: 'by estimate' });
});

it('marks quarters by name, and draws nothing of a state that no method makes a payer', () => {
	expect(PLACEBO_MARKS.map(({ at, words }) => [at, words])).toEqual([
		[0, '0%'],
		[25, '25%'],
		[50, '50%'],
		[75, '75%'],
		[100, '100%']
	]);
	const none = { state: first, share: { k: 0, n: 9, q: 0 }, isOfHalves: false, rank: 51 };
	const own = { ...rankings, plain: [none, ...rankings.plain.slice(1)] };
	const picture = placeboFigure.picture?.({ rankings: own, base: 'plain', chosen: 'CA' });
	expect(picture?.lines.map(({ text }) => text)).toEqual(['25%', '50%', '75%', '100%', '0%']);
	const bars = picture?.rows.map((row) => row.bars?.length);
	expect(bars?.filter((count) => count === 0)).toHaveLength(1);
	expect(picture?.rows.every(({ isMissing }) => isMissing === false)).toBe(true);
});

it('no reader is told of placebos, ways or plain dollars', () => {
	const input = { rankings, base: 'neutral', chosen: 'CA' } as const;
	const told = [
		placeboFigure.id,
		placeboFigure.title(input),
		placeboFigure.subtitle(input),
		placeboFigure.source(input),
		...placeboFigure.legend(input).map(({ label }) => label),
		...placeboFigure.table(input).columns.map(({ label }) => label)
	];
	expect(told.join(' ')).not.toMatch(/placebo|\bways?\b|reckon|\bplain\b|spec-year/i);
});
