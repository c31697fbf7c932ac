import { describe, expect, it } from 'vitest';
import { trialWith, verdictWith } from '../../../tests/support/part-verdict';
import { read } from '../../../tests/support/read';
import {
	otherShareSentence,
	payersSentence,
	placesSentence,
	shareSentence,
	yearCountSentence
} from './instead-count-sentence';
import type { Places } from '$lib/fiscal/verdict/among-all';
import type { PartRange } from '$lib/fiscal/verdict/part-range';

describe('what to print of counts, places and shares', () => {
	const texas: PartRange = {
		names: ['TX'],
		measure: 'net',
		figures: 'plain',
		isPerPerson: false,
		fiscalYears: [2017, 2018, 2019],
		of: 'years',
		least: 1.5e9,
		most: 67.5e9
	};

	it('counts states and years in words', () => {
		const in2020 = verdictWith(
			{},
			{ years: { counted: [2020], apart: [], dropped: [], isUndated: false } }
		);
		expect(payersSentence({ least: 0, most: 0 }, in2020)).toBe(
			'By every calculation that counts both sides alike, no state paid more than it received in FY2020.'
		);
		expect(payersSentence({ least: 0, most: 3 }, in2020)).toMatch(
			/, 0 to 3 states paid more than they received/
		);
		expect(payersSentence({ least: 0, most: 0 }, { ...in2020, isAccountAlone: true })).toBe(
			'By our own account, no state paid more than it received in FY2020.'
		);
		const trialOf = (value: number) => trialWith({ value, fiscalYears: [1981, 1982, 1983] });
		const count = (...values: readonly number[]) =>
			yearCountSentence(
				verdictWith({ scope: 'count' }, { trials: values.map((value) => trialOf(value)) }),
				'TX'
			);
		expect(count(0, 2, 2)).toBe(
			'Depending on how it is counted, Texas paid more than it received in 0 or 2 of the 3 years FY1981–\u206083.'
		);
		expect(count(2, 2)).toBe(
			'By every calculation that counts both sides alike, Texas paid more than it received in 2 of the 3 years FY1981–\u206083.'
		);
		expect(count(0, 1, 2, 3, 4)).toContain(' in 0 to 4 of the 3 years FY1981–\u206083.');
		const unlike = [
			trialOf(2),
			trialWith({ value: 3, maker: 'tax-foundation', fiscalYears: [1980, 1981, 1982, 1983] })
		];
		expect(yearCountSentence(verdictWith({ scope: 'count' }, { trials: unlike }), 'TX')).toBe(
			'Depending on how it is counted, Texas paid more than it received in 3 of the 4 years FY1980–\u206083 by the Tax Foundation and in 2 of the 3 years FY1981–\u206083 by our own account.'
		);
	});

	it('tells a place among all, not among payers, and what the last of them means', () => {
		const place = (fields: Partial<Places>) =>
			read(
				placesSentence({
					state: 'NY',
					first: 1,
					last: 43,
					of: 51,
					balance: 56.7e9,
					figures: 'plain',
					...fields
				})
			);
		expect(place({})).toBe(
			'By what it paid beyond what it received, New York was anywhere from the largest payer to 43rd of 51; at 43rd, it received $56.7 billion more than it paid.'
		);
		expect(place({ first: 5 })).toContain(' was anywhere from 5th to 43rd of 51; ');
		expect(place({ first: 3, last: 3, balance: -2e9, figures: 'neutral' })).toBe(
			'By what it paid beyond its share, New York was 3rd of 51: it paid $2.0 billion more than its share.'
		);
		expect(place({ last: 1 })).toBe(
			'By every calculation that counts both sides alike, that made it the largest payer of the 51, D.C. counted as a state.'
		);
	});

	it('gives the share of the nation as one', () => {
		const paid = { ...texas, measure: 'paid', fiscalYears: [2012] } as const;
		expect(shareSentence(paid, { least: 0.131, most: 0.14 })).toBe(
			'Depending on how it is counted, Texas paid 13.1% to 14.0% of all federal taxes in FY2012.'
		);
		expect(otherShareSentence({ ...paid, measure: 'received' }, { least: 0.1, most: 0.11 })).toBe(
			'It received 10.0% to 11.0% of all federal money in the same year.'
		);
	});
});
