import { describe, expect, it } from 'vitest';
import type { QuotedWord } from '$lib/fiscal/verdict/types';
import { shareWith, trialWith, verdictWith } from '../../../tests/support/part-verdict';
import type { ClaimPartRow } from '$lib/data/claims';
import { claimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import { untested, type PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { listWords, mainWords, untestedWords } from './list-words';
import { LACKS_SOURCE } from './verdict-words';

/** A text as printed, its kept blanks as blanks. */
const read = (text: string) => text.replaceAll('\u00a0', ' ');
const told = (part: Partial<ClaimPartRow>, fields: Partial<PartVerdict> = {}) => {
	const words = mainWords(verdictWith(part, fields));
	const quoted = read(words.quoted);
	return [read(words.figures), read(words.more), ...(quoted === '' ? [] : [quoted])];
};
const years = (...counted: readonly number[]) => ({
	counted,
	apart: [],
	dropped: [],
	isUndated: false
});

describe('an amount in a list', () => {
	const NET = {
		test: 'amount',
		measure: 'net',
		side: 'payer',
		unit: 'usd',
		bound: 'exact'
	} as const;

	it.each([
		[[6.7e9, 44e9], 'FY2016: paid $6.7 to $44.0 billion more.'],
		[[-67.5e9, -1.5e9], 'FY2016: got $1.5 to $67.5 billion more.'],
		[[-325e6, 34e9], 'FY2016: from $34.0 billion more paid to $325 million more received.'],
		[[-23.1e9, 16.1e9], 'FY2016: from $16.1 billion more paid to $23.1 billion more received.'],
		[[5e9, 5e9], 'FY2016: paid $5.0 billion more.']
	] as const)('is its figures %j from least to most, a shared unit once', (spread, words) => {
		expect(told({ ...NET, stated: 103e9 }, { spread })).toEqual([words, '']);
	});

	it('beside a number judged as quoted are told to be of other methods', () => {
		const paid = { ...NET, measure: 'paid', judged_by: 'source' } as const;
		expect(told(paid, { spread: [458e9, 458e9] })[0]).toBe(
			'FY2016 by other methods: paid $458 billion.'
		);
	});

	it('of one side has its deed, a ratio none; of a sum or an average says so', () => {
		expect(told({ ...NET, measure: 'paid' }, { spread: [702e9, 703e9] })[0]).toBe(
			'FY2016: paid $702 to $703 billion.'
		);
		expect(told({ ...NET, measure: 'received' }, { spread: [1e9, 2e9] })[0]).toBe(
			'FY2016: got $1.0 to $2.0 billion.'
		);
		expect(
			told({ ...NET, measure: 'ratio', unit: 'per-dollar' }, { spread: [0.64, 0.73] })[0]
		).toBe('FY2016: 64 cents to 73 cents.');
		expect(told({ ...NET, scope: 'sum' }, { spread: [1e9, 2e9] })[0]).toContain('FY2016 in all:');
		expect(told({ ...NET, scope: 'average' }, { spread: [1e9, 2e9] })[0]).toContain(
			'FY2016 on average:'
		);
		expect(told({ ...NET, bound: 'up-to', high: 3e9 }, { spread: [1e9, 2e9] })[0]).toContain(
			': paid at most $1.0'
		);
		expect(told(NET, { spread: null })[0]).toBe('FY2016.');
	});

	it('says that the tolerance decided, and apart that the number is quoted right', () => {
		const ratio = { ...NET, measure: 'ratio', unit: 'per-dollar', stated: 0.61 } as const;
		const trials = [trialWith({ value: 0.64, tolerance: 0.05, score: 1, reached: 0 })];
		const quotation = { word: 'as-printed', printed: null } as const;
		expect(
			told(
				{ ...ratio, judged_by: 'methods' },
				{ spread: [0.64, 0.73], byMethods: 'in-range', trials, quotation }
			).slice(1)
		).toEqual(['Figures up to 5 cents apart count as the same.', 'Its number is quoted right.']);
		const alone = { spread: [0.64, 0.73], byMethods: 'in-range', word: 'in-range' } as const;
		expect(told(ratio, { ...alone, trials, quotation })[1]).toBe(
			'It is so only because figures up to 5 cents apart count as the same.'
		);
		for (const [word, words] of [
			['since-revised', 'Its number was quoted right and has since been revised.'],
			['not-as-printed', 'Its source printed another number.'],
			['no-source', LACKS_SOURCE]
		] as const)
			expect(
				told(
					{ ...NET, judged_by: 'methods' },
					{ spread: [1e9, 2e9], quotation: { ...quotation, word } }
				)[2]
			).toBe(words);
		expect(told({ ...NET, judged_by: 'source' }, { spread: [1e9, 2e9], quotation })).toHaveLength(
			2
		);
	});

	it('tells whose figure is quoted', () => {
		const quoted = (judged_by: 'methods' | 'source', word: QuotedWord) =>
			mainWords(
				verdictWith({ ...NET, judged_by }, { quotation: { word, printed: null } }),
				'the Tax Foundation (2007)'
			).quoted;
		expect([
			quoted('methods', 'as-printed'),
			quoted('methods', 'since-revised'),
			quoted('methods', 'not-as-printed'),
			quoted('source', 'as-printed'),
			quoted('source', 'since-revised'),
			quoted('methods', 'own-figure')
		]).toEqual([
			'Its number is quoted right from the Tax Foundation (2007).',
			'Its number was quoted right from the Tax Foundation (2007) and has since been revised.',
			'Its source, the Tax Foundation (2007), printed another number.',
			'Its number is quoted from the Tax Foundation (2007).',
			'Its number is quoted from the Tax Foundation (2007).',
			''
		]);
	});
});

describe('a share in a list', () => {
	it('is its years, and what decides most', () => {
		const levels = [
			{ value: 'excluded', q: 0 },
			{ value: 'population', q: 1 }
		];
		expect(
			told({}, { deciders: [{ choice: 'interest', levels, weight: 1 }], share: shareWith(0.5) })
		).toEqual(['FY2016.', 'It depends most on interest on the debt.']);
	});

	it('names both of two choices that decide as much', () => {
		const levels = [
			{ value: 'a', q: 0 },
			{ value: 'b', q: 1 }
		];
		const deciders = [
			{ choice: 'interest', levels, weight: 0.5 },
			{ choice: 'estimate', levels, weight: 0.5 },
			{ choice: 'services', levels, weight: 0.2 }
		] as const;
		expect(told({}, { deciders, share: shareWith(0.5) })[1]).toBe(
			'It depends most on interest on the debt and, just as much, whose estimate is taken.'
		);
	});

	it('names the years that break it, or how many there are', () => {
		const fiscalYears = [2012, 2013, 2014, 2015];
		const other = trialWith({ fiscalYears, againstYears: [] });
		const against = (...againstYears: readonly number[]) => ({
			years: years(...fiscalYears),
			trials: [trialWith({ fiscalYears, againstYears }), other]
		});
		expect(told({ scope: 'every-year' }, against(2014))).toEqual([
			'FY2012–\u206015.',
			'It says every year; in FY2014 at least one method goes against it.'
		]);
		expect(told({ scope: 'every-year' }, against(2012, 2013, 2015))[1]).toBe(
			'It says every year; in 3 years at least one method goes against it.'
		);
		expect(told({ scope: 'every-year' }, against())[1]).toBe('It says every year.');
		const both = [[2012, 2014], [2014]].map((againstYears) =>
			trialWith({ fiscalYears, againstYears })
		);
		expect(told({ scope: 'every-year' }, { ...against(), trials: both })[1]).toBe(
			'It says every year; in FY2014 every method goes against it.'
		);
		expect(told({ scope: 'some-year' }, against())[1]).toBe('It says at least one year.');
	});

	it('of a count is how many years there are by the methods', () => {
		const fiscalYears = [2001, 2002];
		const trials = [0, 2].map((value) => trialWith({ value, fiscalYears }));
		const count = { trials, years: years(2001, 2002) };
		expect(told({ scope: 'count' }, count)[0]).toBe('FY2001–\u206002: 0 or 2 of 2 years.');
		const fewer = trialWith({ value: 1, fiscalYears: [2002] });
		expect(told({ scope: 'count' }, { ...count, trials: [fewer, ...trials] })[0]).toBe(
			'FY2001–\u206002: 0 or 2 of 2 years, or 1 of 1.'
		);
	});
});

describe('a claim in a list', () => {
	const main = verdictWith({ main: 'yes', part: 1 });
	const worse = verdictWith(
		{ main: 'no', part: 2, sentence: 'It pays a lot.' },
		{ word: 'depends' }
	);
	const harm = untested({ ...worse.part, part: 3, testable: 'no', sentence: 'It is harmed.' });

	it('says whose figures it tells, where another state is tested too', () => {
		const figuresOf = (...parts: readonly PartVerdict[]) =>
			read(listWords(claimVerdict('a-claim', [main, ...parts])).figures);
		const other = { ...worse, part: { ...worse.part, state: 'NJ' as const } };
		expect(figuresOf(worse)).toBe('FY2016.');
		expect(figuresOf(other)).toBe('California, FY2016.');
		expect(figuresOf({ ...other, part: { ...other.part, testable: 'no' } })).toBe('FY2016.');
	});

	it('names each weaker part whole', () => {
		const weakerOf = (...parts: readonly PartVerdict[]) =>
			listWords(claimVerdict('a-claim', [main, ...parts])).weaker;
		expect(weakerOf()).toBe('');
		expect(weakerOf(worse)).toBe('But this depends on the method: it pays a lot.');
		expect(weakerOf({ ...worse, word: 'in-range' })).toBe(
			'But this lies only within the range of methods, and not all agree with it: it pays a lot.'
		);
		expect(weakerOf({ ...worse, word: 'since-revised' })).toBe(
			'But this has been revised since it was printed: it pays a lot.'
		);
		expect(weakerOf(worse, worse)).toBe(
			'But this depends on the method: it pays a lot; the same goes for this: it pays a lot.'
		);
	});

	it('names a part that most votes bear out by the tolerance alone', () => {
		const over = verdictWith(
			{
				main: 'no',
				part: 2,
				test: 'amount',
				bound: 'at-least',
				stated: null,
				low: 100e9,
				unit: 'usd',
				sentence: 'It was $100 billion.'
			},
			{ word: 'agrees', trials: [trialWith({ reached: 0 })] }
		);
		expect(listWords(claimVerdict('a-claim', [main, over])).weaker).toBe(
			'But no method bears this out as it stands, though all votes do within 5% of taxes: it was $100 billion.'
		);
		const half = { ...over, share: shareWith(0.5) };
		expect(listWords(claimVerdict('a-claim', [main, half])).weaker).toBe(
			'But no method bears this out as it stands, though 50% of the votes do within 5% of taxes: it was $100 billion.'
		);
		const reaching = trialWith({ reached: 1 });
		const few = [reaching, trialWith({ reached: 0 }), trialWith({ reached: 0 })];
		expect(listWords(claimVerdict('a-claim', [main, { ...over, trials: few }])).weaker).toBe(
			'But this is borne out by all votes, most of them only within 5% of taxes: it was $100 billion.'
		);
	});

	it('names what is not tested beside what is', () => {
		const told = (...parts: readonly PartVerdict[]) =>
			untestedWords(claimVerdict('a-claim', [main, ...parts]));
		expect(told(harm)).toBe('Not tested: it is harmed.');
		const texas = { ...harm, part: { ...harm.part, sentence: 'Texas is harmed.' } };
		expect(told(harm, texas)).toBe('Not tested: it is harmed; Texas is harmed.');
		expect(told()).toBe('');
	});

	it('that is not tested says why', () => {
		const part = untested({ ...main.part, testable: 'no', why_not: 'A judgment.' });
		expect(mainWords(part)).toEqual({ figures: '', more: 'A judgment.', quoted: '', weaker: '' });
	});
});
