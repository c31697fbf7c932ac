import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { summaryOf, tableOf, titleOf } from '$lib/figures/matrix';
import { titleOfVotes } from '$lib/figures/votes';
import { shareFor } from '$lib/fiscal/verdict/shares';
import { sharesOfYears, stateVotes } from '$lib/fiscal/verdict/state-votes';
import {
	decidersOfState,
	leadOfState,
	payerRankings,
	signsOf,
	votesOfState
} from '$lib/ledger/verdict.server';
import { packSigns, unpackSigns } from '$lib/view/pack-signs';
import { decidersSummary, decidersTitle } from '$lib/words/deciders-words';
import { WORDS_NOT_USED } from '../support/words-not-used';
import { votesSummary } from '$lib/words/votes-words';

const rankings = payerRankings();

describe.each(STATE_CODES)('the figures of the votes of %s', (state) => {
	const signs = signsOf(state);
	const shown = unpackSigns(packSigns(signs));
	const votes = votesOfState(state);

	it('add up: the table of methods to the votes of the strips and of the ranking', () => {
		const table = tableOf(signs);
		const at = table.columns.findIndex(({ id }) => id === 'votes');
		const sum = (column: number) =>
			table.rows.reduce((total, { cells }) => total + Number(cells[column]), 0);
		const both = [votes.years.neutral, votes.years.plain].map(
			(years) => sharesOfYears(years).payer
		);
		expect(sum(at)).toBeCloseTo((both[0]?.n ?? 0) + (both[1]?.n ?? 0), 6);
		expect(sum(at + 1)).toBeCloseTo((both[0]?.k ?? 0) + (both[1]?.k ?? 0), 6);
		for (const figures of ['neutral', 'plain'] as const) {
			const ranked = rankings[figures].find((each) => each.state === state);
			expect(shareFor('payer', sharesOfYears(votes.years[figures])).q ?? NaN).toBeCloseTo(
				ranked?.share.q ?? NaN,
				9
			);
		}
	});

	it('are served as they are: the same table, words and row of years', () => {
		const [table, back] = [tableOf(signs), tableOf(shown)];
		const votesAt = table.columns.findIndex(({ id }) => id === 'votes');
		const words = (of: typeof table) =>
			of.rows.map(({ key, cells }) => [key, ...cells.filter((_, at) => at < votesAt)]);
		expect(words(back)).toEqual(words(table));
		expect([titleOf(shown), summaryOf(shown)]).toEqual([titleOf(signs), summaryOf(signs)]);
		expect(stateVotes(shown).run).toEqual(votes.run);
	});

	it('tell the row of years that the lead tells', () => {
		const { others } = leadOfState(state);
		const told = others?.kind === 'split' ? null : others;
		expect(votes.run && [votes.run.kind, votes.run.run]).toEqual(told && [told.kind, told.run]);
	});

	it('know what splits each year: none where all votes agree, and the strips agree on that', () => {
		const deciders = decidersOfState(state);
		for (const figures of ['neutral', 'plain'] as const) {
			const years = votes.years[figures];
			expect(deciders[figures].map(({ fiscalYear }) => fiscalYear)).toEqual(
				years.map(({ fiscalYear }) => fiscalYear)
			);
			deciders[figures].forEach(({ side, choices }, at) => {
				const shares = years[at]?.shares;
				const agreed = side === 'split' ? null : shares?.[side].q;
				if (agreed !== null) {
					expect(agreed).toBeCloseTo(1, 9);
					expect(choices.every(({ effect }) => effect === 'nothing')).toBe(true);
				}
			});
		}
	});

	it('use no word that readers do not meet here', () => {
		const deciders = decidersOfState(state);
		const told = [
			titleOfVotes(votes),
			titleOf(signs),
			votesSummary(votes),
			decidersTitle(state, deciders),
			decidersSummary(deciders)
		].join('\n');
		expect(WORDS_NOT_USED.filter(({ pattern }) => pattern.test(told))).toEqual([]);
	});
});

it('agree against the other states on California since FY1997, and turn on interest in FY2024', () => {
	expect(titleOfVotes(votesOfState('CA'))).toMatch(
		/^Since FY1997 every vote makes California a payer against the other states; dollar for dollar, \d+% of all votes make it a payer$/
	);
	const newest = decidersOfState('CA').plain.at(-1);
	expect(newest).toMatchObject({ fiscalYear: 2024, side: 'split' });
	expect(newest?.choices.filter(({ effect }) => effect === 'turns')).toEqual([
		{
			choice: 'interest',
			effect: 'turns',
			low: { value: 'population', q: 0 },
			high: { value: 'excluded', q: 1 }
		}
	]);
});
