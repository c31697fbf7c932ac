import { describe, expect, it } from 'vitest';
import type { SeriesVote } from '$lib/fiscal/conditions/condition-votes';
import type { FrameYear, Tie } from '$lib/fiscal/conditions/conditions-state';
import { JOINER, withoutJoiners } from './money';
import { SIDE_VERDICTS, tiesText, voteCells, voteSum, votesText } from './condition-vote';

const yearOf = (year: number, firstYear = year): FrameYear => ({
	year,
	firstYear,
	areas: 51,
	setAside: null
});

const voteWith = (ties: readonly Tie[]) =>
	({ ties, tested: ties.map(({ year }) => yearOf(year)) }) as unknown as SeriesVote;

describe('votes in words', () => {
	it.each([
		[0, 3, 'none of 3 votes'],
		[1, 3, '1 of 3 votes'],
		[8 / 3, 3, '2.67 of 3 votes'],
		[3, 3, 'all 3 votes'],
		[0, 1, 'no, by the one measure'],
		[1, 1, 'yes, by the one measure'],
		[0.5, 1, '0.5 of one vote'],
		[0, 0, '']
	])('%d of %d are “%s”', (k, n, words) => {
		expect(votesText({ k, n, q: n === 0 ? null : k / n })).toBe(words);
	});

	it('never round a part of a vote to a whole one', () => {
		expect(votesText({ k: 0.997, n: 1, q: 0.997 })).toBe('0.997 of one vote');
		expect(votesText({ k: 0.857, n: 1, q: 0.857 })).toBe('0.86 of one vote');
	});

	it('depend on the measure where a claim on the balance depends on the method', () => {
		expect(SIDE_VERDICTS.depends).toBe('Depends on the measure');
	});
});

describe('years of a series', () => {
	it('are counted and named, a row of them as a range, averages one by one', () => {
		const agreeing = (yes: readonly FrameYear[]) =>
			voteCells({
				condition: { role: 'tested' },
				yes,
				ties: [],
				no: [],
				tested: yes,
				vote: 1
			} as unknown as SeriesVote).yes;
		const cell = agreeing([2003, 2004, 2005, 2012].map((year) => yearOf(year)));
		expect(withoutJoiners(cell)).toBe('4: 2003–2005, 2012');
		expect(cell).toContain(`2003–${JOINER}2005`);
		expect(withoutJoiners(agreeing([yearOf(2019, 2017), yearOf(2021, 2019)]))).toBe(
			'2: 2017–19, 2019–21'
		);
		expect(agreeing([])).toBe('0');
	});
});

describe('a series in the table of votes', () => {
	const own = (counts: { readonly yes: number; readonly role?: string; readonly vote?: null }) => {
		const tested = [2001, 2002, 2004].map((year) => yearOf(year));
		return {
			condition: { role: counts.role ?? 'tested' },
			yes: tested.slice(0, counts.yes),
			ties: [{ year: 2004, with: [] }],
			no: tested.slice(counts.yes, 2),
			tested,
			vote: counts.vote === null ? null : (counts.yes + 0.5) / 3
		} as unknown as SeriesVote;
	};

	it('has every year once: in agreement, in a tie, or breaking the sentence', () => {
		expect(voteCells(own({ yes: 1 }))).toEqual({
			tested: `3: 2001–${JOINER}2002, 2004`,
			yes: '1: 2001',
			ties: '1: 2004',
			no: '1: 2002',
			vote: '0.5'
		});
	});

	it('has no vote where it only stands beside, or has no figures', () => {
		expect(voteCells(own({ yes: 1, role: 'beside' })).vote).toBe('not counted');
		expect(voteCells({ ...own({ yes: 0, vote: null }), tested: [] })).toMatchObject({
			tested: 'no figures',
			vote: 'none'
		});
	});

	it('is summed with its share', () => {
		expect(voteSum({ k: 1, n: 3, q: 1 / 3 }).replace('\u202f', '')).toBe('1 of 3 votes = 33%');
		expect(voteSum({ k: 0, n: 0, q: null })).toBe('–');
	});

	it('add no percent to none and all, which are words', () => {
		expect(voteSum({ k: 0, n: 1, q: 0 })).toBe('no, by the one measure');
		expect(voteSum({ k: 1, n: 1, q: 1 })).toBe('yes, by the one measure');
		expect(voteSum({ k: 0, n: 3, q: 0 })).toBe('none of 3 votes');
		expect(voteSum({ k: 4, n: 4, q: 1 })).toBe('all 4 votes');
	});
});

describe('ties', () => {
	it('are told with whom and in which years', () => {
		const ties: readonly Tie[] = [
			{ year: 2001, with: ['TX'] },
			{ year: 2002, with: ['TX'] },
			{ year: 2005, with: ['NV', 'UT', 'WY', 'NM'] },
			{ year: 2007, with: ['TX'] }
		];
		expect(withoutJoiners(tiesText(voteWith(ties), { kind: 'worst-part', part: 0.2 }))).toBe(
			'tied at the edge of the worst fifth with Texas in 3 years (2001–2002, 2007) and with Nevada, Utah and 2 others in 2005'
		);
	});

	it('name nobody where a figure equals a median or its own of earlier', () => {
		const ties = [2009, 2018].map((year) => ({ year, with: [] }));
		expect(tiesText(voteWith(ties), { kind: 'worse-than-median' })).toBe(
			'at the median in 2 years (2009, 2018)'
		);
		expect(tiesText(voteWith(ties.slice(1)), { kind: 'worse-than-before', years: 5 })).toBe(
			'the same figure as five years before in 2018'
		);
		expect(tiesText(voteWith([]), { kind: 'first' })).toBe('');
	});
});
