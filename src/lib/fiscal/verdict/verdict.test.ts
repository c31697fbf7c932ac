import { describe, expect, it } from 'vitest';
import { columnWith, yearWith } from '../../../../tests/support/fiscal';
import { partWith, seriesWith, signsInput } from '../../../../tests/support/verdict';
import type { ClaimPartRow } from '$lib/data/claims';
import type { EstimateSeries } from '../core/types';
import { signTable, type SignsInput } from './sign-table';
import { signsOfState } from './signs';
import { claimVerdicts, partVerdict, wordOf } from './verdict';

const taxFoundation = seriesWith('tax-foundation', {
	2003: { CA: [100, 95], MS: [50, 70] },
	2004: { CA: [100, 90], MS: [50, 90] },
	2005: { CA: [100, 101.5], MS: [50, 60] }
});

const verdictBy = (input: SignsInput) => (fields: Partial<ClaimPartRow>) =>
	partVerdict(partWith(fields), signsOfState(signTable(input), 'CA'));
const verdict = verdictBy(signsInput([taxFoundation]));
const counted = (fields: Partial<ClaimPartRow>) => {
	const { word, share } = verdict(fields);
	return [word, share.k, share.n];
};

describe('the word of a share', () => {
	it.each([
		[9, 10, 'holds'],
		[89, 100, 'depends'],
		[11, 100, 'depends'],
		[1, 10, 'does-not-hold'],
		[0, 5, 'does-not-hold'],
		[0, 0, 'cannot-be-tested']
	])('%i of %i is %s', (k, n, word) => {
		expect(wordOf({ k, n, q: n === 0 ? null : k / n })).toBe(word);
	});
});

describe('a part of a claim', () => {
	it('is put to plain figures when it speaks of what California paid and got, to neutral ones of others', () => {
		expect(counted({})).toEqual(['depends', 2, 3]);
		expect(counted({ figures: 'neutral' })).toEqual(['holds', 6, 6]);
		expect(counted({ figures: 'any' })).toEqual(['depends', 8, 9]);
	});

	it('is put to the years it names', () => {
		expect(counted({ from_year: 2005 })).toEqual(['does-not-hold', 0, 1]);
		expect(counted({ to_year: 2004 })).toEqual(['holds', 2, 2]);
		expect(counted({ from_year: 1990, to_year: 1999 })).toEqual(['cannot-be-tested', 0, 0]);
	});

	it('turns with the band', () => {
		const balances: EstimateSeries = {
			estimate: 'rockefeller-2025',
			years: [yearWith({ net: columnWith({ CA: -10, MS: 4 }) })]
		};
		const wordAt = (each: number) =>
			verdictBy(signsInput([balances], { receiptsPerPerson: new Map([[2005, each]]) }))({}).word;
		expect([wordAt(100), wordAt(200)]).toEqual(['holds', 'does-not-hold']);
	});

	it('that says every year needs every year of a specification', () => {
		expect(counted({ scope: 'every-year' })).toEqual(['does-not-hold', 0, 1]);
		expect(counted({ scope: 'every-year', to_year: 2004 })).toEqual(['holds', 1, 1]);
		expect(counted({ scope: 'every-year', figures: 'neutral' })).toEqual(['holds', 2, 2]);
	});

	it('that says some year needs one', () => {
		expect(counted({ scope: 'some-year', low_usd: 10 })).toEqual(['holds', 1, 1]);
		expect(counted({ scope: 'some-year', low_usd: 11 })).toEqual(['does-not-hold', 0, 1]);
	});

	it('that speaks of an average or a sum takes all years together', () => {
		const average = verdict({ scope: 'average', stated_usd: 4.5 });
		expect(average.agreeing.map(({ value }) => value)).toEqual([-4.5]);
		expect(counted({ scope: 'average', stated_usd: 5.1 })).toEqual(['does-not-hold', 0, 1]);
		expect(counted({ scope: 'sum', stated_usd: 13.5 })).toEqual(['holds', 1, 1]);
		expect(counted({ scope: 'average' })).toEqual(['holds', 1, 1]);
	});

	it('that speaks of one side or of a ratio is put to plain figures of that side', () => {
		expect(counted({ measure: 'paid', side: null, stated_usd: 105 })).toEqual(['holds', 3, 3]);
		expect(counted({ measure: 'received', side: null, stated_usd: 92 })).toEqual(['depends', 2, 3]);
		expect(counted({ measure: 'ratio', side: null, stated_per_dollar: 0.9 })).toEqual([
			'depends',
			2,
			3
		]);
	});

	it('has the cells that agree and those that do not behind it, and what its figures run over', () => {
		const own = verdict({});
		expect(own.agreeing.map(({ fiscalYears }) => fiscalYears)).toEqual([[2003], [2004]]);
		expect(own.disagreeing.map(({ fiscalYears }) => fiscalYears)).toEqual([[2005]]);
		expect(own.spread).toEqual({ min: -10, median: -5, max: 1.5 });
		const always = verdict({ scope: 'every-year' });
		const trials = [...always.agreeing, ...always.disagreeing];
		expect(trials.map(({ fiscalYears, agreeingYears }) => [fiscalYears, agreeingYears])).toEqual([
			[
				[2003, 2004, 2005],
				[2003, 2004]
			]
		]);
		expect(always.covered).toEqual([3, 3]);
	});

	it('cannot be tested where it says so itself', () => {
		const own = verdict({ testable: 'no', why_not: 'It is a judgement.' });
		expect([own.word, own.whyNot, own.share.n]).toEqual(['cannot-be-tested', 'as-stated', 0]);
		expect(verdict({ from_year: 2006 }).whyNot).toBe('no-figures');
	});

	it('can be put to any state', () => {
		const table = signTable(signsInput([taxFoundation]));
		expect(partVerdict(partWith({}), signsOfState(table, 'MS')).word).toBe('does-not-hold');
		expect(partVerdict(partWith({}), signsOfState(table, 'DC')).word).toBe('cannot-be-tested');
	});
});

describe('a specification', () => {
	const oneYear = seriesWith('rockefeller-2019', { 2004: { CA: [100, 50], MS: [50, 90] } });

	it('of one year speaks neither for every year nor for some year of several', () => {
		const both = verdictBy(signsInput([taxFoundation, oneYear]));
		expect(both({ scope: 'every-year' }).share.n).toBe(1);
		expect(both({ scope: 'some-year' }).share.n).toBe(1);
		expect(both({ scope: 'every-year', from_year: 2004, to_year: 2004 }).share.n).toBe(2);
	});

	it('speaks for every year over the years it covers, for an average only over all years', () => {
		const longer = seriesWith('rockefeller-2019', {
			2001: { CA: [100, 50], MS: [50, 90] },
			2002: { CA: [100, 50], MS: [50, 90] }
		});
		const both = verdictBy(signsInput([taxFoundation, longer]));
		const always = both({ scope: 'every-year' });
		expect([always.share.k, always.share.n, always.covered]).toEqual([1, 2, [2, 3]]);
		expect(both({ scope: 'average' }).whyNot).toBe('no-figures');
	});

	it('of hybrids is in no share', () => {
		const hybrid = { ...taxFoundation, estimate: 'collections-cffr' } as const;
		expect(verdictBy(signsInput([hybrid]))({}).share.n).toBe(0);
	});

	it('without COVID relief has the years before it as they are, and counts once where nothing differs', () => {
		const input = signsInput([], {
			covidYears: new Set([2020]),
			account: ({ covid }) =>
				seriesWith('account', {
					2018: { CA: [100, 90], MS: [50, 90] },
					2019: { CA: [100, 90], MS: [50, 90] },
					2020: { CA: [100, covid === 'in' ? 200 : 90], MS: [50, 90] }
				})
		});
		const always = verdictBy(input)({ scope: 'every-year' });
		expect([always.share.k, always.share.n, always.covered]).toEqual([1, 2, [3, 3]]);
		expect(always.agreeing[0]?.specification.variant?.covid).toBe('out');
		expect(verdictBy(input)({ scope: 'every-year', to_year: 2019 }).share).toMatchObject({
			k: 1,
			n: 1
		});
		expect(verdictBy(input)({ covid_relief: 'without' }).share).toMatchObject({ k: 1, n: 1 });
	});
});

describe('a claim', () => {
	it('has the verdict of each part, and for headline the first that can be tested', () => {
		const parts = [
			partWith({ part: 1, testable: 'no', why_not: 'A judgement.' }),
			partWith({ part: 2, figures: 'neutral' }),
			partWith({ part: 3 }),
			partWith({ claim: 'another', testable: 'no', why_not: 'A judgement.' })
		];
		const own = claimVerdicts(parts, signsOfState(signTable(signsInput([taxFoundation])), 'CA'));
		expect(
			own.map(({ claim, parts: all, headline }) => [claim, all.length, headline.part.part])
		).toEqual([
			['a-claim', 3, 2],
			['another', 1, 1]
		]);
		expect(own.map(({ headline }) => headline.word)).toEqual(['holds', 'cannot-be-tested']);
	});
});
