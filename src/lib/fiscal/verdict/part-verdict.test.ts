import { describe, expect, it } from 'vitest';
import {
	accountWith,
	balancesWith,
	caseWith,
	partWith,
	seriesWith,
	signsInput
} from '../../../../tests/support/verdict';
import { partVerdict, type Case } from './part-verdict';
import type { ClaimPartRow } from '$lib/data/claims';

/** The Tax Foundation has California paying 100 more, our own account 140 more; Mississippi gets what it pays. */
const even = [200_000, 200_000] as const;
const flat = (got: number, gave = 1000) => ({ CA: [1000 * gave, 1000 * got], MS: even }) as const;
const input = signsInput(
	[seriesWith('tax-foundation', { 2001: flat(900), 2002: flat(900), 2003: flat(900) })],
	{ account: accountWith(() => ({ 2001: flat(860), 2002: flat(990), 2003: flat(1050) })) }
);

const verdictOn = (
	fields: Partial<ClaimPartRow>,
	years: readonly number[] = [2001],
	more: Partial<Case> = {}
) => partVerdict(partWith(fields), caseWith(input, years, more));

const amount = (fields: Partial<ClaimPartRow>): Partial<ClaimPartRow> => ({
	test: 'amount',
	bound: 'exact',
	unit: 'usd',
	...fields
});
const stated = (thousands: number) => amount({ stated: 1000 * thousands });

describe('a sentence about the side of a state', () => {
	it('holds in the part of votes that bear it out, about even counting half', () => {
		// Of both makers: payers in 2001; about even by the account in 2002, recipient in 2003.
		expect(verdictOn({}).share).toEqual({ k: 2, n: 2, q: 1 });
		expect(verdictOn({}, [2002]).share?.q).toBe(0.75);
		expect(verdictOn({}, [2003]).share?.q).toBe(0.5);
		expect(verdictOn({}, [2001, 2002, 2003]).share?.q).toBe(0.75);
	});

	it('holds from nine tenths, does not up to one tenth, depends on the method between', () => {
		expect(verdictOn({}).word).toBe('holds');
		expect(verdictOn({ side: 'recipient' }).word).toBe('does-not-hold');
		expect(verdictOn({}, [2002]).word).toBe('depends');
	});

	it('about the opposite has 1 − q', () => {
		for (const year of [2001, 2002, 2003])
			expect(verdictOn({ side: 'recipient' }, [year]).share?.q).toBe(
				1 - (verdictOn({}, [year]).share?.q ?? NaN)
			);
	});

	it('about every year is broken by the other side and not by about even; the years are named', () => {
		const two = verdictOn({ scope: 'every-year' }, [2001, 2002]);
		expect(two.share).toEqual({ k: 2, n: 2, q: 1 });
		const three = verdictOn({ scope: 'every-year' }, [2001, 2002, 2003]);
		expect(three.share?.q).toBe(0.5);
		expect(three.trials.map(({ maker, againstYears }) => [maker, againstYears])).toEqual([
			['account', [2003]],
			['tax-foundation', []]
		]);
	});

	it('about some year is borne out by one year of it', () => {
		expect(verdictOn({ scope: 'some-year', side: 'recipient' }, [2001, 2002, 2003]).share?.q).toBe(
			0.5
		);
	});

	it('about a number of years goes by the bare sign', () => {
		const two = verdictOn(
			{ scope: 'count', bound: 'exact', stated: 2, unit: 'years' },
			[2001, 2002, 2003]
		);
		expect(two.trials.map(({ maker, value, score }) => [maker, value, score])).toEqual([
			['account', 2, 1],
			['tax-foundation', 3, 0]
		]);
		expect(two.quotation?.word).toBe('no-source');
	});

	it('cannot be tested where nothing votes, or where it is said to be beyond a test', () => {
		expect(verdictOn({}, [1990])).toMatchObject({
			word: 'cannot-be-tested',
			share: null,
			byMethods: null
		});
		expect(verdictOn({ testable: 'no' }).word).toBe('cannot-be-tested');
	});
});

describe('an amount', () => {
	it('agrees where every vote lies within 5 percent of what the state paid', () => {
		expect(verdictOn(stated(120)).word).toBe('agrees');
		expect(verdictOn(stated(90)).word).toBe('agrees');
		expect(verdictOn(stated(89)).word).toBe('in-range');
	});

	it('is in range between least and most, widened by as much, and out of range beyond', () => {
		expect([50, 49, 190, 191].map((size) => verdictOn(stated(size)).word)).toEqual([
			'in-range',
			'out-of-range',
			'in-range',
			'out-of-range'
		]);
		expect(verdictOn(stated(191)).spread).toEqual([100_000, 140_000]);
	});

	it('between two figures far apart is in range though none agrees', () => {
		const apart = signsInput([seriesWith('tax-foundation', { 2001: flat(900) })], {
			account: accountWith(() => ({ 2001: flat(500) }))
		});
		const verdict = partVerdict(partWith(stated(300)), caseWith(apart, [2001]));
		expect(verdict).toMatchObject({ word: 'in-range', share: { q: 0 } });
	});

	it('is tried in the direction of its side', () => {
		expect(verdictOn({ ...stated(120), side: 'recipient' })).toMatchObject({
			word: 'out-of-range',
			spread: [-140_000, -100_000]
		});
	});

	it('as a ratio agrees within 0.05', () => {
		const ratio = (size: number) =>
			verdictOn(amount({ measure: 'ratio', unit: 'per-dollar', stated: size })).word;
		expect([0.86, 0.9, 0.82, 0.94, 0.8, 0.96].map(ratio)).toEqual([
			'agrees',
			'agrees',
			'in-range',
			'in-range',
			'out-of-range',
			'out-of-range'
		]);
	});

	it('as a neutral ratio is received over received less the neutral balance', () => {
		// By persons: California gets 900 of 1000 paid, three quarters of the common deficit of 100 are its own.
		const part = amount({ measure: 'ratio', unit: 'per-dollar', stated: 0.97, figures: 'neutral' });
		const onlyOther = signsInput([seriesWith('tax-foundation', { 2001: flat(900) })]);
		const { trials } = partVerdict(partWith(part), caseWith(onlyOther, [2001]));
		expect(trials.map(({ specification, value }) => [specification.rule, value])).toEqual([
			['per-person', 900_000 / 925_000],
			['tax-share', 900_000 / ((1_000_000 * 1_100_000) / 1_200_000)]
		]);
	});

	it('a person is divided by the people of the state, and so is its tolerance', () => {
		const perPerson = (size: number) =>
			verdictOn(amount({ scale: 'per-person', unit: 'usd-per-person', stated: size })).word;
		expect([40_000, 30_000, 29_000].map(perPerson)).toEqual(['agrees', 'agrees', 'in-range']);
	});

	it('as a sum over years is tried by 5 percent of the mean year, not of the sum', () => {
		const growing = signsInput([
			seriesWith('tax-foundation', { 2001: flat(900), 2002: flat(2900, 3000) })
		]);
		const sum = (size: number) =>
			partVerdict(partWith({ ...stated(size), scope: 'sum' }), caseWith(growing, [2001, 2002]))
				.word;
		expect([300, 301, 100, 99].map(sum)).toEqual([
			'agrees',
			'out-of-range',
			'agrees',
			'out-of-range'
		]);
	});

	it('on average is tried on the mean of the years', () => {
		const mean = verdictOn({ ...stated(0), scope: 'average' }, [2001, 2002, 2003]);
		expect(mean.trials.map(({ value }) => Math.round(value ?? NaN))).toEqual([33_333, 100_000]);
	});

	it('over a number is at least that less the tolerance', () => {
		const over = (low: number) => verdictOn(amount({ bound: 'at-least', low: 1000 * low })).word;
		expect([150, 151, 190, 191].map(over)).toEqual([
			'agrees',
			'in-range',
			'in-range',
			'out-of-range'
		]);
	});

	it('is told apart from those that reach the number itself, by one year or by several', () => {
		const reachedBy = (part: Partial<ClaimPartRow>, years?: readonly number[]) =>
			verdictOn(part, years).trials.map(({ score, reached }) => [score, reached]);
		const over = (low: number) => amount({ bound: 'at-least', low: 1000 * low });
		expect(reachedBy(over(120))).toEqual([
			[1, 1],
			[1, 0]
		]);
		expect(reachedBy({ ...over(180), scope: 'some-year' }, [2001, 2002, 2003])).toEqual([
			[1, 0],
			[0, 0]
		]);
		// An exact number is reached to half a unit of its last digit: 100,000 to 10,000 is 104,000 too.
		const exact = (stated: number) =>
			reachedBy(amount({ stated, digit: 10_000 })).map(([, reached]) => reached);
		expect(exact(104_000)).toEqual([0, 1]);
		expect(exact(106_000)).toEqual([0, 0]);
	});

	it('up to a number has one year within it and none beyond', () => {
		const rising = signsInput([seriesWith('tax-foundation', { 2001: flat(900), 2002: flat(800) })]);
		const upTo = (high: number) =>
			partVerdict(
				partWith(amount({ bound: 'up-to', high: 1000 * high })),
				caseWith(rising, [2001, 2002])
			);
		expect([149, 150, 250, 251].map((high) => upTo(high).word)).toEqual([
			'out-of-range',
			'agrees',
			'agrees',
			'out-of-range'
		]);
		expect(upTo(149).trials[0]?.againstYears).toEqual([2002]);
	});

	it('up to a number may be reached by a year that is not the greatest', () => {
		// 900 of 4,000 paid, then 950 of 1,000: only the first lies within 5 percent of 1,050.
		const uneven = signsInput([
			seriesWith('tax-foundation', { 2001: flat(3100, 4000), 2002: flat(50, 1000) })
		]);
		const part = partWith(amount({ bound: 'up-to', high: 1_050_000 }));
		expect(partVerdict(part, caseWith(uneven, [2001, 2002])).word).toBe('agrees');
	});

	it('from one number to another a year has each year inside', () => {
		const between = (low: number, high: number) =>
			verdictOn(amount({ bound: 'between', low: 1000 * low, high: 1000 * high }), [2001, 2002])
				.word;
		// Least 10 and most 140, with 50 to either side.
		expect(between(60, 90)).toBe('agrees');
		expect(between(61, 90)).toBe('in-range');
		expect(between(60, 89)).toBe('in-range');
		expect(between(300, 400)).toBe('out-of-range');
	});

	it('in some year is borne out by one of them', () => {
		const some = { ...amount({ bound: 'at-least', low: 180_000 }), scope: 'some-year' } as const;
		expect(verdictOn(some, [2001, 2002, 2003]).share?.q).toBe(0.5);
	});
});

describe('the edition that a sentence quotes', () => {
	it('has no vote on its amount, so that our own account may be alone', () => {
		const verdict = verdictOn(stated(120), [2001], { quotedEditions: ['tax-foundation'] });
		expect(verdict).toMatchObject({ isAccountAlone: true, share: { n: 1 } });
		expect(verdictOn(stated(120)).isAccountAlone).toBe(false);
	});

	it('has its vote on a sign', () => {
		expect(verdictOn({}, [2001], { quotedEditions: ['tax-foundation'] }).share?.n).toBe(2);
	});

	it('is not stood in for by an older edition of its maker', () => {
		const editions = signsInput(
			[
				balancesWith('rockefeller-2021', { 2001: { CA: -90_000, MS: 1 } }),
				balancesWith('rockefeller-2023', { 2001: { CA: -80_000, MS: 1 } })
			],
			{ receiptsPerPerson: new Map([[2001, 300_000]]) }
		);
		const part = partWith(stated(80));
		const votes = (quoted: string) =>
			partVerdict(part, caseWith(editions, [2001], { quotedEditions: [quoted] })).trials;
		expect(votes('rockefeller-2023')).toEqual([]);
		expect(votes('rockefeller-2021').map(({ specification }) => specification.estimate)).toEqual([
			'rockefeller-2023'
		]);
	});
});

describe('the word of a part', () => {
	const printed = { value: 160_000, revised: null };

	it('is that of the quotation where the sentence names its source, with the other answer beside it', () => {
		const verdict = verdictOn({ ...stated(160), judged_by: 'source' }, [2001], { printed });
		expect(verdict).toMatchObject({ word: 'as-printed', byMethods: 'in-range' });
	});

	it('is that of all methods where it names none, with the quotation beside it', () => {
		const verdict = verdictOn(stated(160), [2001], { printed });
		expect(verdict).toMatchObject({ word: 'in-range', quotation: { word: 'as-printed' } });
	});
});

describe('a sentence about one state’s taxes as a multiple of another’s', () => {
	/** California pays 1,000: 2.5 times Mississippi’s by the Tax Foundation; 2, 1.92 or 1.82 times by our own account. */
	const pays = (mississippi: number) => ({
		2001: {
			CA: [1_000_000, 900_000],
			MS: [1000 * mississippi, 500_000]
		} as const
	});
	const OURS = { 0: 500, 0.25: 520, 0.5: 550 };
	const taxes = signsInput([seriesWith('tax-foundation', pays(400))], {
		account: accountWith(({ corporateLabourShare: share }) => pays(OURS[share]))
	});
	const on = (fields: Partial<ClaimPartRow>, more: Partial<Case> = {}) =>
		partVerdict(
			partWith({
				test: 'multiple',
				measure: 'paid',
				side: null,
				other_state: 'MS',
				unit: 'times',
				digit: 1,
				...fields
			}),
			caseWith(taxes, [2001], more)
		);

	it('is met by each vote from the bound on, without a tolerance; least and most are told', () => {
		const twice = on({ bound: 'at-least', low: 2 });
		expect(twice.share?.q).toBeCloseTo((1 + 1 / 3) / 2, 9);
		expect(twice).toMatchObject({ word: 'depends', byMethods: 'depends', isAccountAlone: false });
		expect(twice.spread?.map((times) => Number(times.toFixed(3)))).toEqual([1.818, 2.5]);
		expect(on({ bound: 'at-least', low: 2.6 }).word).toBe('does-not-hold');
		expect(on({ bound: 'at-least', low: 1.8 }).word).toBe('holds');
		expect(on({ bound: 'between', low: 1.9, high: 2.1 }).share?.q).toBeCloseTo(1 / 3, 9);
		expect(on({ bound: 'up-to', high: 2 }).word).toBe('depends');
	});

	it('is met in round numbers by what rounds to them', () => {
		expect(on({ bound: 'exact', stated: 2 }).share).toEqual({ k: 2, n: 2, q: 1 });
		expect(on({ bound: 'exact', stated: 3 }).share?.q).toBe(0.5);
		// 1.9 stands for 1.85 to 1.95: one of three methods of one of two makers.
		expect(on({ bound: 'exact', stated: 1.9, digit: 0.1 }).share?.q).toBeCloseTo(1 / 6, 9);
	});

	it('hangs on what its votes differ by, and has the word of other countings', () => {
		const { deciders, countings } = on({ bound: 'at-least', low: 2 });
		expect(deciders.map(({ choice, weight }) => [choice, Number(weight.toFixed(6))])).toEqual([
			['estimate', 0.666667],
			['corporateLabourShare', 0.5]
		]);
		expect(countings?.oneEach).toEqual({ q: 0.5, word: 'depends' });
		expect(countings?.byYear?.q).toBeCloseTo(2 / 3, 9);
	});

	it('is quoted right where its source’s two figures come to it', () => {
		const printed = { value: 1.93, revised: null };
		expect(on({ bound: 'exact', stated: 2 }, { printed }).quotation?.word).toBe('as-printed');
		expect(on({ bound: 'at-least', low: 3 }, { printed }).quotation?.word).toBe('not-as-printed');
	});

	it('cannot be told of a group, and has no vote of who has no figure of the other state', () => {
		const twice = { bound: 'at-least', low: 2 } as const;
		expect(on(twice, { state: null }).share).toBeNull();
		expect(on({ ...twice, other_state: 'TX' }).share).toBeNull();
	});
});
