import { describe, expect, it } from 'vitest';
import { partWith } from '../../../tests/support/verdict';
import type { ClaimPartRow } from '$lib/data/claims';
import type { MakerId } from '$lib/fiscal/verdict/makers';
import { untested, type PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Trial } from '$lib/fiscal/verdict/trials';
import { KEPT } from './money';
import { statedWords } from './stated-words';
import { testWords } from './test-words';

const PART = partWith({ from_year: 2012, to_year: 2016 });
const YEARS = { counted: [2012, 2013, 2014, 2015, 2016], apart: [], dropped: [], isUndated: false };

const trialBy = (maker: MakerId): Trial => ({
	maker,
	specification: {
		id: `${maker}-none`,
		estimate: 'account',
		rule: 'none',
		variant: null,
		isHybrid: false
	},
	methods: [],
	weight: 1,
	fiscalYear: 2012,
	fiscalYears: [2012],
	againstYears: [],
	nets: null,
	value: null,
	tolerance: 0,
	score: 1,
	reached: 1
});

const verdictOf = (part: Partial<ClaimPartRow>, rest: Partial<PartVerdict> = {}): PartVerdict => ({
	...untested({ ...PART, ...part }),
	years: YEARS,
	trials: [trialBy('account')],
	...rest
});

const usd = { test: 'amount', unit: 'usd', bound: 'exact', stated: 83e9 } as const;
const EVEN = 'about even (within 2% of taxes paid)';

const words = (verdict: PartVerdict) =>
	testWords(verdict, (years) => years.map(() => 5)).replaceAll(KEPT, ' ');
/** The second sentence: when a vote or a method bears the part out. */
const pass = (part: Partial<ClaimPartRow>) => words(verdictOf(part)).split(/\. (?=[A-Z])/)[1];

describe('what a part is put to', () => {
	it.each<[string, Partial<ClaimPartRow>, string]>([
		['each year', {}, 'every vote in FY2012–\u206016, dollar for dollar'],
		[
			'other states',
			{ figures: 'neutral' },
			'every vote in FY2012–\u206016, with the federal deficit shared out'
		],
		['one side alone', { measure: 'paid', test: 'largest' }, 'every vote in FY2012–\u206016'],
		[
			'relief left out',
			{ covid_relief: 'without' },
			'every vote in FY2012–\u206016, dollar for dollar, COVID-19 relief left out, of which our own account tells stimulus payments and credits only'
		],
		[
			'every year',
			{ scope: 'every-year' },
			'every method that has figures for at least half of FY2012–\u206016, dollar for dollar'
		],
		[
			'an average',
			{ ...usd, scope: 'average' },
			'every method that has figures for at least nine tenths of FY2012–\u206016, dollar for dollar'
		],
		[
			'“up to”, though of each year',
			{ ...usd, bound: 'up-to', high: 100e9 },
			'every method that has figures for at least half of FY2012–\u206016, dollar for dollar'
		]
	])('%s', (_, part, ground) => {
		expect(words(verdictOf(part)).split('. ')[0]).toBe(`Tested on ${ground}`);
	});

	it('one year of a sentence about every year asks for that year', () => {
		const verdict = verdictOf({ scope: 'every-year' }, { years: { ...YEARS, counted: [2012] } });
		expect(words(verdict)).toMatch(/^Tested on every method that has figures for FY2012, dollar/);
	});

	it('years of surpluses are told as such', () => {
		const verdict = verdictOf({ figures: 'neutral' });
		const told = (nets: readonly number[]) => testWords(verdict, () => nets).split('. ')[0];
		expect(told([-5])).toMatch(/, with the surplus in these figures shared out$/);
		expect(told([5, -5])).toMatch(/, with federal deficits and surpluses shared out$/);
	});

	it('a part without any year of ours says so', () => {
		const years = { ...YEARS, counted: [], dropped: [2025, 2026] };
		const text = words(verdictOf({}, { years, trials: [] }));
		expect(text).toMatch(/^We have no figures for any of its years\. /);
		expect(text).toMatch(/We have no figures for FY2025–\u206026\.$/);
	});

	it('a part that is not tested says why', () => {
		const part = { ...PART, testable: 'no', why_not: 'A judgement.' } as const;
		expect(testWords(untested(part), () => [])).toBe('A judgement.');
	});
});

describe('when a vote bears a sign out', () => {
	it.each<[Partial<ClaimPartRow>, string]>([
		[{}, `California paid more than it got; ${EVEN} counts half`],
		[{ side: 'recipient' }, `California got more than it paid; ${EVEN} counts half`],
		[{ side: 'not-payer' }, `California did not pay more than it got; ${EVEN} counts half`],
		[{ side: 'even' }, `California was ${EVEN}`],
		[
			{ test: 'group-side', group: 'CA;CT;NY', state: 'US', side: 'recipient' },
			`the group of California, Connecticut and New York got more than it paid; ${EVEN} counts half`
		],
		[
			{ test: 'all-states', side: 'recipient', state: 'US' },
			`every state got more than it paid or was ${EVEN}`
		]
	])('%o', (part, words) => {
		expect(pass(part)).toBe(`A vote bears it out where ${words}`);
	});

	it.each<[Partial<ClaimPartRow>, string]>([
		[
			{ scope: 'every-year' },
			`in each of its years, California paid more than it got or was ${EVEN}`
		],
		[
			{ scope: 'some-year' },
			`in at least one of its years, California paid more than it got, not just ${EVEN}`
		],
		[
			{ scope: 'count', bound: 'exact', stated: 6, unit: 'years' },
			'in 6 of its years, California paid more than it got, by however little'
		],
		[
			{ scope: 'count', bound: 'at-least', low: 6, unit: 'years', side: 'recipient' },
			'in at least 6 of its years, California got more than it paid, by however little'
		]
	])('of a method: %o', (part, words) => {
		expect(pass(part)).toBe(`A method bears it out if, ${words}`);
	});
});

const TWICE = {
	test: 'multiple',
	measure: 'paid',
	side: null,
	other_state: 'NY',
	bound: 'exact',
	stated: 2,
	unit: 'times',
	digit: 1
} as const;

describe('when a vote bears a place among all states out', () => {
	it.each<[Partial<ClaimPartRow>, string]>([
		[{ test: 'largest' }, 'what California paid beyond what it got was the most of any state'],
		[
			{ test: 'above-average', measure: 'paid' },
			'what California paid in federal taxes per person was above the national average'
		],
		[
			{ test: 'below-average', measure: 'received' },
			'what California got from the federal government per person was below the national average'
		],
		[
			{ test: 'share-of-nation', measure: 'paid', bound: 'exact', stated: 0.13, unit: 'share' },
			'what California paid in federal taxes was 13% of the sum of all states, give or take 0.5 percentage points'
		],
		[
			{ ...TWICE, bound: 'at-least', stated: null, low: 2 },
			'what California paid in federal taxes was at least twice what New York paid'
		],
		[
			TWICE,
			'what California paid in federal taxes was twice what New York paid, in whole numbers: 1.5 to 2.5 times'
		],
		[
			{ ...TWICE, measure: 'received', scale: 'per-person', stated: 1.9, digit: 0.1 },
			'what California got from the federal government per person was 1.9 times what New York got per person, rounded: 1.85 to 1.95 times'
		]
	])('%o', (part, words) => {
		expect(pass(part)).toBe(`A vote bears it out where ${words}`);
	});

	it('says that only figures of all states can tell', () => {
		expect(words(verdictOf({ test: 'largest' }))).toMatch(
			/Our own account alone votes on it, since it takes figures of all states\.$/
		);
	});
});

describe('when a vote bears an amount out', () => {
	const taxes = 'give or take 5% of taxes paid that year';
	it.each<[Partial<ClaimPartRow>, string]>([
		[usd, `California paid $83 billion more than it got, ${taxes}`],
		[{ ...usd, side: 'recipient' }, `California got $83 billion more than it paid, ${taxes}`],
		[
			{ ...usd, bound: 'at-least', low: 1e10 },
			`California paid at least $10 billion more than it got, ${taxes}`
		],
		[
			{ ...usd, measure: 'paid', side: null, stated: 292.563574e9 },
			`California paid $292.563574 billion in federal taxes, ${taxes}`
		],
		[
			{
				...usd,
				measure: 'received',
				side: null,
				scale: 'per-person',
				unit: 'usd-per-person',
				stated: 9040
			},
			`California got $9,040 a person from the federal government, ${taxes}`
		],
		[
			{ ...usd, measure: 'ratio', unit: 'per-dollar', bound: 'between', low: 0.91, high: 1.06 },
			'California got 91 cents to $1.06 for each dollar it paid, give or take 5 cents'
		]
	])('%o', (part, words) => {
		expect(pass(part)).toBe(`A vote bears it out where ${words}`);
	});

	it.each<[Partial<ClaimPartRow>, string]>([
		[
			{ ...usd, scope: 'some-year', bound: 'between', low: 84e9, high: 100e9 },
			`if, in at least one of its years, California paid $84 billion to $100 billion more than it got, ${taxes}`
		],
		[
			{ ...usd, scope: 'average' },
			'if, on average over its years, California paid $83 billion more than it got, give or take 5% of taxes paid in the mean year'
		],
		[
			{
				...usd,
				scope: 'average',
				measure: 'ratio',
				unit: 'per-dollar',
				stated: 0.74,
				digit: 0.01,
				side: null
			},
			'if, by the mean of its years’ ratios, California got 74 cents for each dollar it paid, give or take 5 cents'
		],
		[
			{ ...usd, scope: 'sum' },
			'if, over all its years together, California paid $83 billion more than it got, give or take 5% of taxes paid in the mean year'
		],
		[
			{ ...usd, bound: 'up-to', stated: null, high: 100e9 },
			`if California paid $100 billion more than it got in at least one of its years, and more than that in none, ${taxes}`
		]
	])('of a method: %o', (part, words) => {
		expect(pass(part)).toBe(`A method bears it out ${words}`);
	});
});

describe('what is told beside the test', () => {
	it('who votes', () => {
		const trials = [trialBy('rockefeller'), trialBy('account')];
		expect(words(verdictOf({}, { trials }))).toMatch(
			/ Our own account and the Rockefeller Institute vote on it\.$/
		);
		expect(words(verdictOf({}, { trials: [] }))).toMatch(/ We have no figures that can tell\.$/);
	});

	it('which years are told apart, and which have no figures', () => {
		const years = { ...YEARS, apart: [2020, 2021], dropped: [2025] };
		expect(words(verdictOf({ tense: 'present' }, { years }))).toMatch(
			/ FY2020–\u206021, in the pandemic, is told apart and not counted\. We have no figures for FY2025\.$/
		);
	});

	it('that an undated sentence takes the year of its copy, where its years hang on its day', () => {
		const undated = { years: { ...YEARS, isUndated: true } };
		expect(words(verdictOf({ tense: 'present' }, undated))).toMatch(
			/ bears no date: the year of its copy/
		);
		expect(words(verdictOf({}, undated))).not.toMatch(/bears no date/);
	});

	it('that the edition quoted does not vote, and that a named source decides', () => {
		const quotation = { word: 'as-printed', printed: { value: 83e9, revised: null } } as const;
		const quoted = { ...usd, quoted: 'point:ca-2022-1:net_usd' };
		expect(words(verdictOf(quoted, { quotation }))).toMatch(
			/ The edition that it quotes does not vote on its own number\.$/
		);
		const bySource = words(verdictOf({ ...usd, judged_by: 'source' }, { quotation }));
		expect(bySource).toMatch(
			/ its word is whether the number is quoted right: within half a unit of its last digit, or 1% of what was printed\.$/
		);
		expect(bySource).not.toMatch(/edition/);
	});
});

it.each([
	[null, 1.5e12, '$1.5 trillion'],
	['usd', 4.5e6, '$4.5 million'],
	['usd', 12_345, '$12,345'],
	['usd-per-person', 7139, '$7,139 a person'],
	['per-dollar', 0.74, '74 cents'],
	['share', 0.11, '11%']
] as const)('a number in %s is told with all its digits', (unit, stated, text) => {
	const words = statedWords({ bound: 'exact', stated, low: null, high: null, unit });
	expect(words.replaceAll(KEPT, ' ')).toBe(text);
});
