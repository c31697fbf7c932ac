import { describe, expect, it } from 'vitest';
import { signRow } from '../../../tests/support/signs';
import type { Side } from '$lib/fiscal/core/verdict-band';
import {
	cellSentence,
	matrixTitle,
	shareOfWays,
	votesInWords,
	yearText,
	type NoVote
} from './matrix-title';
import { estimateWords, wayText } from './matrix-words';

const share = (k: number, n: number) => ({ k, n, q: n === 0 ? null : k / n });
const sides = (payer: number, even: number, recipient: number) => {
	const n = payer + even + recipient;
	return { payer: share(payer, n), even: share(even, n), recipient: share(recipient, n) };
};
const run = (kind: 'agree' | 'not-other', side: Exclude<Side, 'even'>) => ({
	kind,
	run: { side, since: 1997, newest: 2024, years: 28, evenYears: [] }
});

describe('matrixTitle', () => {
	it.each([
		[
			run('agree', 'payer'),
			sides(60, 0, 10),
			sides(53, 7, 40),
			'Since FY1997 every vote makes California a payer against the other states; dollar for dollar, 56% of all votes make it a payer'
		],
		[
			run('agree', 'recipient'),
			sides(1, 0, 9),
			sides(0, 0, 9),
			'Since FY1997 every vote makes California a recipient against the other states; dollar for dollar, every vote makes it a recipient'
		],
		[
			run('not-other', 'payer'),
			sides(8, 2, 0),
			sides(0, 1, 9),
			'Since FY1997 no method makes California a recipient against the other states; dollar for dollar, no method makes it a payer'
		],
		[
			null,
			sides(25, 34, 41),
			sides(0, 1, 9),
			'42% of all votes make California a payer against the other states; dollar for dollar, no method makes it a payer'
		],
		[
			null,
			sides(24, 0, 76),
			sides(0, 0, 0),
			'24% of all votes make California a payer against the other states'
		],
		[
			null,
			sides(0, 0, 0),
			sides(3, 0, 9),
			'Dollar for dollar, 25% of all votes make California a payer'
		],
		[null, sides(0, 0, 0), sides(0, 0, 0), 'No vote has a figure for California']
	])('tells a row of years, else the share of votes, each figure by itself', (...told) => {
		const [since, neutral, plain, title] = told;
		expect(matrixTitle({ state: 'CA', run: since, neutral, plain })).toBe(title);
	});
});

describe('cellSentence', () => {
	function sentence(id: string, perPerson: number | null, noVote: NoVote | null = null) {
		const { specification, years } = signRow(id, { 2005: perPerson });
		return cellSentence({
			state: 'CA',
			fiscalYear: 2005,
			way: wayText(specification),
			specification,
			year: years[0] ?? null,
			noVote
		});
	}

	it('tells year, method with its choices, and outcome', () => {
		expect(sentence('account-per-person-flow-025-excluded-residence-in', -1487)).toBe(
			'FY2005, our own account, deficit or surplus shared out per person, defense and other purchases counted where they are bought, interest left out, federal pay where workers live, a quarter of corporate tax on workers: California pays $1,487 a person more than its share'
		);
	});

	it('tells federal pay only where it is told apart, and COVID-19 relief only where it is left out', () => {
		expect(sentence('account-none-benefit-000-population-workplace-out', 20)).toContain(
			'defense and all other purchases counted for everyone alike, interest counted by population, no corporate tax on workers, COVID-19 relief left out: '
		);
	});

	it.each([
		['tax-foundation-none', -20, 'California pays $20 a person more than it receives'],
		['tax-foundation-none', 20, 'California receives $20 a person more than it pays'],
		['tax-foundation-tax-share', 20, 'California receives $20 a person more than its share'],
		['tax-foundation-none', -0.8, 'California is about even, at −\u2060$1 a person'],
		['tax-foundation-none', null, 'no figure for California']
	])('in %s at %s says: %s', (id, perPerson, outcome) => {
		expect(sentence(id, perPerson)).toMatch(new RegExp(`: ${outcome.replace('$', '\\$')}$`));
	});

	it.each([
		['hybrid', '(two unlike accounts: no vote)'],
		['same', '(the same figures as another method: one vote for both)'],
		['older', '(another edition of the same maker votes)']
	] as const)('says why a cell has no vote: %s', (why, words) => {
		expect(sentence('rockefeller-2024-per-person', 20, why)).toContain(words);
	});

	it('says that a sign was reversed, and leaves the amount out where only the side is known', () => {
		const { specification, years } = signRow('rockefeller-points-none', { 2017: -5 });
		const [year] = years;
		if (!year) throw new Error('No year.');
		const told = cellSentence({
			state: 'CA',
			fiscalYear: 2017,
			way: wayText(specification),
			specification,
			year: { ...year, net: null, isReversed: true },
			noVote: null
		});
		expect(told).toBe(
			'FY2017, the Rockefeller Institute, for single states, dollar for dollar: California pays more than it receives (printed on the other side; its publisher has since reversed it)'
		);
	});
});

it('figures for single states are called by their maker', () => {
	expect(estimateWords('pew').label).toBe('Pew Charitable Trusts');
	expect(estimateWords('rockefeller-points').label).toBe('Rockefeller Institute, single states');
	expect(estimateWords('tax-foundation').label).toBe('Tax Foundation 2007');
});

describe('shareOfWays', () => {
	it.each([
		[share(82, 100), '82%'],
		[share(0, 9), '0%'],
		[share(896, 1000), '89.6%'],
		[share(104, 1000), '10.4%'],
		[share(1, 1000), '0.1%'],
		[share(9, 10), '90%'],
		[share(9 - 1e-12, 10), '90%'],
		[share(0, 0), '–']
	])('of %o is %s, never rounded onto a turn of the verdict', (value, figure) => {
		expect(shareOfWays(value)).toBe(figure);
	});

	it('has words of their own for none and all', () => {
		expect([share(0, 9), share(9, 9), share(3, 9)].map(votesInWords)).toEqual([
			'no method',
			'every vote',
			'33% of all votes'
		]);
	});
});

describe('yearText', () => {
	it('tells the sides that have votes', () => {
		expect(yearText('CA', sides(5, 2, 3))).toBe(
			'50% of the year’s votes make California a payer, 20% about even, 30% a recipient'
		);
		expect(yearText('CA', sides(0, 0, 3))).toBe('every vote makes California a recipient');
		expect(yearText('DC', sides(0, 0, 0))).toBe('no vote has a figure for D.C.');
	});
});
