import { describe, expect, it } from 'vitest';
import { everywhere } from '../../../tests/support/fiscal';
import { LINES } from '$lib/fiscal/account/lines/lines';
import { DEFAULT_CHOICE, PRESETS } from '$lib/fiscal/account/keys/presets';
import type { AccountChoice } from '$lib/fiscal/account/types';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import { biddingOf } from './account-clauses';
import {
	cellFigure,
	columnFigure,
	columnUnit,
	shareColumn,
	signedColumnFigure
} from './account-figures';
import { agesSentence, keyDateWords, keySentences } from './account-key-words';
import { flipWords, leversTitle, leverWordsOf, spanWords } from './account-lever-words';
import {
	accountContext,
	accountSecond,
	accountSentence,
	standingAt,
	type Standing
} from './account-sentence';
import { plainText } from './parts';

const behind: Standing = {
	net: -1096,
	side: 'payer',
	neutral: -3853,
	neutralSide: 'payer',
	rank: 43
};
const ahead: Standing = {
	net: 500.4,
	side: 'recipient',
	neutral: 120,
	neutralSide: 'even',
	rank: 25
};
const change = (part: Partial<AccountChoice>): AccountChoice => ({ ...DEFAULT_CHOICE, ...part });
const input = (choice: AccountChoice, yours = ahead) => ({
	choice,
	state: 'CA' as const,
	fiscalYear: 2024,
	ours: behind,
	yours,
	count: 51,
	balance: 900
});

describe('what a choice does', () => {
	const cases: readonly [words: string, choice: AccountChoice][] = [
		['', DEFAULT_CHOICE],
		[
			'share defense contracts out by population',
			change({ keys: { 'defense-contracts': 'population' } })
		],
		[
			'share individual income tax out by IRS collections and put 40% of corporate tax on workers',
			change({ keys: { 'individual-income-tax': 'irs-individual' }, corporateLabourShare: 0.4 })
		],
		[
			'share 3 lines out by other rules',
			change({ keys: { food: 'population', ssi: 'population', veterans: 'population' } })
		],
		['put none of corporate tax on workers', change({ corporateLabourShare: 0 })],
		[
			'share corporate income tax out by IRS collections',
			change({ keys: { 'corporate-tax': 'irs-business-income' }, corporateLabourShare: 0.4 })
		],
		[
			'leave out Social Security with its tax and coronavirus payments',
			change({ excluded: ['without-social-security'], covid: 'out' })
		],
		[
			'leave out defense and count net interest by taxes paid',
			change({ excluded: ['without-defense'], interest: 'tax-share' })
		],
		[
			'make 3 changes to our account',
			change({ covid: 'out', interest: 'population', corporateLabourShare: 0.5 })
		]
	];

	for (const [words, choice] of cases) {
		it(`is told as “${words}”`, () => {
			expect(biddingOf(choice)).toBe(words);
		});
	}

	it('names the lines that no rule shares out by population, and no others', () => {
		const apart = LINES.filter(
			({ id, side, keys }) =>
				side === 'received' && id !== 'net-interest' && keys.every((key) => key.id !== 'population')
		).map(({ id }) => id);
		expect(apart).toEqual(['railroad-retirement', 'military-retirement']);
	});

	it('is told in the words of a preset where it is one', () => {
		const defense = PRESETS.find(({ id }) => id === 'defense-benefit');
		expect(biddingOf(defense?.choice ?? DEFAULT_CHOICE)).toBe('count defense for everyone alike');
	});
});

describe('the sentence of the account', () => {
	it('tells the balance by our sharing rules', () => {
		const parts = accountSentence(input(DEFAULT_CHOICE, behind));
		expect(plainText(parts)).toBe(
			'By our own sharing rules, California’s balance in 2024 is −\u2060$1,096 a person.'
		);
		expect(parts.filter(({ role }) => role).map(({ role }) => role)).toEqual([
			'state',
			'year',
			'balance'
		]);
	});

	it('tells from where to where other rules move it', () => {
		expect(plainText(accountSentence(input(change({ covid: 'out' }))))).toBe(
			'Leave out coronavirus payments, and California’s balance in 2024 moves from −\u2060$1,096 to +\u2060$500 a person.'
		);
	});

	it('gives both ends their sign, above zero too', () => {
		const from = { ...input(change({ covid: 'out' })), ours: { ...behind, net: 1169 } };
		expect(plainText(accountSentence(from))).toContain(
			' moves from +\u2060$1,169 to +\u2060$500 a person.'
		);
	});

	it('says so when it stays', () => {
		expect(plainText(accountSentence(input(change({ covid: 'out' }), behind)))).toContain(
			'stays at −\u2060$1,096 a person'
		);
	});

	it('sets it against the national average', () => {
		expect(plainText(accountSecond(input(DEFAULT_CHOICE, behind)))).toBe(
			'With the federal deficit shared out equally, it pays $3,853 a person more on balance than the national average, 43rd of 51.'
		);
		expect(plainText(accountSecond({ ...input(DEFAULT_CHOICE), balance: -5 }))).toContain(
			'With the surplus in these figures shared out equally, it is about even: it receives $120 a person more on balance than the national average'
		);
		expect(plainText(accountSecond(input(change({ covid: 'out' }))))).toBe(
			'Against the national average it comes close to even: it receives $120 a person more on balance, 25th of 51. By our own sharing rules it pays $3,853 a person more on balance, 43rd.'
		);
		expect(plainText(accountSecond(input(change({ covid: 'out' }), behind)))).toContain(
			'the sign stays: it pays $3,853'
		);
	});

	it('tells what the federal government did', () => {
		const nation = { fiscalYear: 2024, areas: 51, paid: 100, received: 119, net: 19, ratio: 1.19 };
		const plain = everywhere('recipient' as const).map((side, at) =>
			at < 9 ? ('payer' as const) : at < 11 ? ('even' as const) : side
		);
		expect(accountContext(nation, { plain, neutral: plain })).toBe(
			'Counting the lines that are not left out, the federal government spent $1.19 for every dollar it took in; 40 of 51 got more than they paid; 2 were about even.'
		);
	});
});

describe('the words about sharing rules', () => {
	it('give the parts of the year', () => {
		const side = { ofYear: 0.604, recent: 0.2, older: 0.05, byPopulation: 0.146, ofTotal: 1 };
		const [, , third] = keySentences({ fiscalYear: 2024, paid: side, received: side });
		expect(third).toBe(
			'Of the taxes of 2024, 60% are shared out by figures of that year, 20% by figures up to two years away, 5% by older figures and 15% by population; of the spending, 60% is shared out by figures of that year, 20% by figures up to two years away, 5% by older figures and 15% by population.'
		);
	});

	it('tell no part that is nothing, and one that is all as all', () => {
		const none = { ofYear: 0, recent: 0, older: 0, byPopulation: 0, ofTotal: 1 };
		const most = { ...none, ofYear: 0.996, older: 0.004 };
		expect(agesSentence(1983, { paid: { ...none, ofYear: 1 }, received: most })).toBe(
			'Of the taxes of 1983, all are shared out by figures of that year; of the spending, over 99% is shared out by figures of that year and less than 1% by older figures.'
		);
	});

	it('tell figures of later years apart from older ones', () => {
		const paid = { ofYear: 1, recent: 0, older: 0, byPopulation: 0 };
		const back = { ofYear: 0.84, recent: 0, older: 0.06, later: 0.06, byPopulation: 0.1 };
		expect(agesSentence(1983, { paid, received: back })).toMatch(
			/84% is shared out by figures of that year, 6% by figures of later years, carried back and 10% by population\.$/
		);
		expect(agesSentence(2021, { paid, received: { ...back, older: 0.09 } })).toMatch(
			/ 3% by older figures, 6% by figures of later years, carried back and 10%/
		);
	});

	it('date a key that is of another year', () => {
		const held = { part: 1, keyYear: 2018, basis: 'held' } as const;
		expect(keyDateWords(held, 2024)).toBe('carried forward from 2018');
		expect(keyDateWords(held, 1990)).toBe('carried back from 2018');
		expect(keyDateWords({ ...held, basis: 'own' }, 2019)).toBe('by figures of 2018');
		expect(keyDateWords({ ...held, basis: 'mean' }, 2018)).toBe('by a mean of several years');
		expect(keyDateWords({ ...held, basis: 'own' }, 2018)).toBe('');
		expect(keyDateWords(null, 2024)).toBe('');
	});
});

describe('the words of levers', () => {
	const track = (from: number, to: number, flip: number | null) =>
		({
			id: 'deficit-shared-out',
			from: { value: 0, netPerPerson: from },
			to: { value: 1, netPerPerson: to },
			at: 0,
			flip
		}) as const;
	it('tell where a sign turns', () => {
		expect(flipWords(track(100, -300, 0.25))).toBe('Flips at 25%');
		expect(spanWords(track(100, -300, 0.25))).toBe('+\u2060$100 to −\u2060$300');
	});

	it('count every lever in the title, those that turn the sign and those that do not', () => {
		const still = track(100, 300, null);
		const turning = track(100, -300, 0.25);
		const interest = { ...track(-300, 100, 0.75), id: 'interest-counted' } as const;
		expect(leversTitle('Texas', [still, turning, still, still, still])).toBe(
			'One of five choices turns Texas’s sign: at 25% of the deficit shared out'
		);
		expect(leversTitle('Texas', [interest, still, still, still, turning])).toBe(
			'Two of five choices turn Texas’s sign: at 75% of interest counted, or at 25% of the deficit shared out'
		);
	});

	it('speak of a surplus where the nation has one', () => {
		expect(leverWordsOf(track(100, -300, 0.25)).label).toBe('Deficit in these figures');
		expect(leverWordsOf(track(100, 300, null)).label).toBe('Surplus in these figures');
	});

	it('tell that it never does, or that nothing moves', () => {
		expect(flipWords(track(100, 300, null))).toBe('Never flips');
		expect(flipWords(track(100, 100.2, null))).toBe('Moves nothing');
		const five = Array.from({ length: 5 }, () => track(100, 300, null));
		expect(leversTitle('Texas', five)).toBe('None of five choices turns Texas’s sign');
	});
});

describe('the columns of the ledger', () => {
	it('are in billions for large states and in millions for small ones', () => {
		expect(columnUnit(700e9)).toBe('billion');
		expect(columnUnit(6e9)).toBe('million');
		expect(columnFigure(2_426_100_000_000, 'billion')).toBe('2,426.1');
		expect(columnFigure(-23_040_000, 'million')).toBe('−23');
		expect(signedColumnFigure(91e9, 'billion')).toBe('+91.0');
		expect(shareColumn(0.1523)).toBe('15.2');
	});

	it('never tell in one decimal what is there as nothing', () => {
		const told = [0, 4e6, -4e6, 0.05e9, -12.9e9].map((value) => cellFigure(value, 'billion'));
		expect(told).toEqual(['0.0', '<0.1', '>−0.1', '0.1', '−12.9']);
		expect(cellFigure(4e6, 'million')).toBe('4');
	});

	it('have a dash where there is nothing to share out', () => {
		expect(shareColumn(null)).toBe('–');
	});
});

describe('the standing of a state', () => {
	const shown = (plain: readonly (number | null)[]) =>
		({
			view: { fiscalYear: 2024, plain, neutral: [30, -5] },
			sides: { plain: ['recipient', 'even'], neutral: ['recipient', 'payer'] }
		}) as unknown as ShownYear;

	it('is its balance both ways, with its rank against the others', () => {
		expect(standingAt(shown([50, 0]), 1)).toEqual({
			net: 0,
			side: 'even',
			neutral: -5,
			neutralSide: 'payer',
			rank: 2
		});
	});

	it('is refused where a figure is missing, which is no zero', () => {
		expect(() => standingAt(shown([50, null]), 1)).toThrow('FY2024 has no balance');
	});
});
