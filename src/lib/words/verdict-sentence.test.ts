import { describe, expect, it } from 'vitest';
import { partWith, seriesWith, signsInput } from '../../../tests/support/verdict';
import type { ClaimPartRow } from '$lib/data/claims';
import { signTable } from '$lib/fiscal/verdict/sign-table';
import { signsOfState } from '$lib/fiscal/verdict/signs';
import { partVerdict } from '$lib/fiscal/verdict/verdict';
import { VERDICT_WORDS, partSentence, verdictSentence } from './verdict-sentence';

const table = signTable(
	signsInput([
		seriesWith('tax-foundation', {
			2003: { CA: [100e9, 95e9], MS: [50e9, 70e9] },
			2004: { CA: [100e9, 90e9], MS: [50e9, 90e9] },
			2005: { CA: [100e9, 101.5e9], MS: [50e9, 60e9] }
		}),
		seriesWith('rockefeller-2019', {
			2004: { CA: [100e9, 89e9], MS: [50e9, 90e9] },
			2005: { CA: [100e9, 90e9], MS: [50e9, 90e9] }
		})
	])
);
const told = (fields: Partial<ClaimPartRow>) =>
	verdictSentence(partVerdict(partWith(fields), signsOfState(table, 'CA'))).replaceAll(
		'\u202f',
		' '
	);

describe('the sentence of a verdict', () => {
	it('counts years by one method each, and tells what the figures run over', () => {
		expect(told({})).toBe(
			'It is so in 4 of 5 cases, each a year by one method, FY2003–2005 (80.0 %). Received minus paid runs from −\u2060$11.0 billion to +\u2060$1.5 billion, with −\u2060$10.0 billion in the middle.'
		);
	});

	it('says of neutral figures that the deficit is shared out', () => {
		expect(told({ figures: 'neutral' })).toContain(
			'Received minus paid, the deficit shared out, runs from −\u2060$'
		);
	});

	it('tells one figure where all print the same', () => {
		expect(told({ measure: 'paid', side: null, stated_usd: 100e9 })).toContain(
			'. The amount paid is $100 billion.'
		);
	});

	it('counts methods where one year is named', () => {
		expect(told({ from_year: 2005 })).toMatch(
			/^It is so in FY2005 by 1 of 2 methods \(50\.0 %\)\./
		);
		expect(told({ from_year: 2004, to_year: 2004 })).toMatch(
			/^It is so in FY2004 by all 2 methods\. R/
		);
		expect(told({ from_year: 2003, to_year: 2003 })).toMatch(
			/by the one method that covers it\. R.* is /
		);
	});

	it('says over how many years each method speaks for every year or for some', () => {
		expect(told({ scope: 'every-year' })).toBe(
			'It is so in every year by 1 of 2 methods, FY2003–2005 (50.0 %). Each method speaks for the years it covers, 2 to 3 of 3.'
		);
		expect(told({ scope: 'some-year', low_usd: 50e9 })).toMatch(
			/^It is so in at least one year by none of 2 methods, /
		);
	});

	it('tells averages and ratios in their own units', () => {
		expect(told({ scope: 'average', stated_usd: 50e9 })).toBe(
			'The average of FY2003–2005 is so by no method: one covers it. On average, received minus paid is −\u2060$4.5 billion.'
		);
		expect(told({ measure: 'ratio', side: null, stated_per_dollar: 0.9, from_year: 2005 })).toMatch(
			/What came back for a dollar runs from 90 cents to \$1\.02, /
		);
	});

	it('says why a part cannot be tested', () => {
		expect(told({ testable: 'no', why_not: 'It is a judgement.' })).toBe('It is a judgement.');
		expect(told({ from_year: 1990, to_year: 1990 })).toBe(
			'No method has the figures of California for the years named.'
		);
	});
});

describe('what a part asserts', () => {
	it('names any state in California’s place', () => {
		expect(partSentence(partWith({}), 'NJ')).toBe('New Jersey pays more than it gets.');
		expect(partSentence(partWith({}), 'DC')).toBe('D.C. pays more than it gets.');
	});
});

describe('verdict words', () => {
	it('are the four of the method', () => {
		expect(Object.values(VERDICT_WORDS)).toEqual([
			'Holds',
			'Depends on the method',
			'Does not hold',
			'Cannot be tested'
		]);
	});
});
