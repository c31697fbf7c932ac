import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { withoutJoiners } from './money';
import { yearSentences, type YearTold } from './year-sentence';

/** Alaska comes first. */
function sides(payers: number, even = 0): readonly Side[] {
	return STATE_CODES.map((_, i) =>
		i < payers ? 'payer' : i < payers + even ? 'even' : 'recipient'
	);
}

function told(change: Partial<YearTold> = {}): YearTold {
	return {
		fiscalYear: 2009,
		estimate: 'account',
		sides: { plain: sides(10, 2), neutral: sides(20, 1) },
		counted: sides(1),
		net: 1.2e12,
		balance: -1.4e12,
		persons: 300e6,
		...change
	};
}

const titleOf = (plain: readonly Side[]) =>
	yearSentences(told({ sides: { plain, neutral: sides(20) } })).title;
const othersOf = (plain: readonly Side[]) =>
	yearSentences(told({ sides: { plain, neutral: sides(20) } })).others;

describe('the title of a year', () => {
	it.each([
		[0, 'none of the 50 states and D.C. paid more to the federal government than it received'],
		[1, 'only Alaska paid more to the federal government than it received'],
		[32, '32 of 51 (the states and D.C.) paid more to the federal government than they received'],
		[51, 'all 50 states and D.C. paid more to the federal government than they received']
	])('says it where %i states paid more', (payers, words) => {
		expect(titleOf(sides(payers))).toBe(`In fiscal year 2009, by our own account, ${words}.`);
	});
});

describe('the others', () => {
	it.each([
		[0, 0, 'Every one of them received more.'],
		[51, 0, ''],
		[50, 0, 'Of the others, one, Wyoming, received more.'],
		[30, 0, 'Of the others, 21 received more.'],
		[10, 2, 'Of the others, 39 received more and 2 were about even, within 2% of what they paid.'],
		[
			0,
			1,
			'Of the 51, 50 received more and one, Alaska, was about even, within 2% of what it paid.'
		],
		[0, 51, 'Every one of them was about even, within 2% of what it paid.']
	])('are told where %i paid more and %i were about even', (payers, even, words) => {
		expect(othersOf(sides(payers, even))).toBe(words);
	});

	it('are told by the estimate of the page', () => {
		const { title, others } = yearSentences(told({ estimate: 'tax-foundation' }));
		expect(title).toMatch(/^In fiscal year 2009, by the Tax Foundation’s estimate, 10 of 51/);
		expect(others).toMatch(/^Of the others, 39 received more/);
	});
});

describe('the other reading of interest', () => {
	it.each([
		[0, 'none paid more'],
		[1, 'one, Alaska, paid more'],
		[27, '27 paid more']
	])('is told where %i paid more by it', (payers, words) => {
		expect(yearSentences(told({ counted: sides(payers) })).interest).toBe(
			`Interest on the debt is left out. Count it too, by population, and ${words}.`
		);
	});

	it('says that it stays so where none paid more to begin with', () => {
		const year = told({ sides: { ...told({}).sides, plain: sides(0) }, counted: sides(0) });
		expect(yearSentences(year).interest).toBe(
			'Interest on the debt is left out. Count it too, by population, and still none paid more.'
		);
	});

	it('is not told of an estimate that knows no interest', () => {
		expect(yearSentences(told({ estimate: 'tax-foundation', counted: null })).interest).toBe('');
	});
});

const nationOf = (change: Partial<YearTold>) => withoutJoiners(yearSentences(told(change)).nation);

describe('the balance of the nation', () => {
	it('is a deficit, with interest and without', () => {
		expect(nationOf({})).toBe(
			'Interest on the debt counted, the federal government spent $1.40 trillion more than it took in, $4,667 a person. Our own account leaves interest out: there it is a deficit of $1.20 trillion, $4,000 a person.'
		);
	});

	it('is a surplus, with interest and without', () => {
		expect(nationOf({ balance: 240e9, net: -450e9 })).toBe(
			'Interest on the debt counted, the federal government took in $240 billion more than it spent, a surplus of $800 a person. Our own account leaves interest out: there it is a surplus of $450 billion, $1,500 a person.'
		);
	});

	it('is a deficit that is a surplus without interest', () => {
		expect(nationOf({ balance: -120e9, net: -150e9 })).toMatch(
			/spent \$120 billion more than it took in, \$400 a person\. .* surplus of \$150 billion, \$500 a person\.$/
		);
	});

	it('is told of an estimate that knows no interest by what it counts', () => {
		expect(nationOf({ estimate: 'tax-foundation', net: -30e9 })).toMatch(
			/ The Tax Foundation’s estimate counts only money that it can put to a state: there it is a surplus of \$30\.0 billion, \$100 a person\.$/
		);
	});
});

describe('the reading against the national average', () => {
	it('shares a deficit out', () => {
		expect(yearSentences(told()).neutral).toBe(
			'With the federal deficit shared out equally, 20 paid more on balance than the national average, 30 received more and one, Maryland, was about even.'
		);
	});

	it('goes the other way round in a surplus', () => {
		expect(yearSentences(told({ net: -1 })).neutral).toMatch(
			/^With the surplus in these figures shared out equally, 20 paid more .* In a surplus the national average is itself a payment: a state that paid less than that counts as receiving more\.$/
		);
	});
});
