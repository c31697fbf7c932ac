import { describe, expect, it } from 'vitest';
import { plainWith } from '../../../tests/support/lead';
import type { DollarForDollar } from '$lib/fiscal/verdict/lead';
import { leadOfState } from '$lib/ledger/verdict.server';
import { plainInBrief, plainSentence, signInBrief } from './lead-plain';
import { numberWord } from './ordinal';

describe('the lead dollar for dollar', () => {
	it.each([
		[44, 11, 14, 'every method makes Ohio a payer in 11 of 44 years, and no method does in 14.'],
		[44, 1, 9, 'every method makes Ohio a payer in one of 44 years, and no method does in nine.'],
		[
			44,
			30,
			0,
			'every method makes Ohio a payer in 30 of 44 years, and some method does in each other year.'
		],
		[
			44,
			0,
			38,
			'no method makes Ohio a payer in 38 of 44 years, and in no year does every method.'
		],
		[
			44,
			0,
			0,
			'some method makes Ohio a payer in each of 44 years, and in no year does every method.'
		],
		[44, 0, 44, 'no method makes Ohio a payer in any of the 44 years.'],
		[44, 44, 0, 'every method makes Ohio a payer in each of the 44 years.'],
		[1, 0, 1, 'no method makes Ohio a payer in the one year there are figures for.'],
		[1, 1, 0, 'every method makes Ohio a payer in the one year there are figures for.']
	])('of %i years, %i by all and %i by none', (years, payerByAll, payerByNone, sentence) => {
		const plain = plainWith({ years, payerByAll, payerByNone });
		expect(plainSentence('Ohio', plain)).toBe(
			`Dollar for dollar, with the federal deficit left where it is, ${sentence} In FY2024 it paid more by every method.`
		);
	});
});

describe('years by every method that one maker alone has figures of', () => {
	const plain = plainWith({
		payerByAll: 2,
		payerByNone: 27,
		alone: { maker: 'tax-foundation', fiscalYears: [1981, 1982] }
	});

	it('are named with the maker', () => {
		expect(plainSentence('Ohio', plain)).toContain(
			'in two of 44 years (FY1981–\u206082, for which only the Tax Foundation has figures), and no method does in 27.'
		);
		expect(plainInBrief({ state: 'OH', others: null, plain })).toContain(
			'in two of 44 years (by the Tax Foundation alone), by none in 27.'
		);
	});

	it('are those of Ohio, and not those of California, whose years others have, too', () => {
		expect(leadOfState('OH').plain?.alone).toEqual(plain.alone);
		expect(leadOfState('CA').plain).toMatchObject({ alone: null });
	});
});

describe('the counts of years beyond what is about even', () => {
	const EVEN = 'if balances within 2% count as about even';

	it.each<[all: number, none: number, all: number, none: number, words: string, brief: string]>([
		[
			15,
			8,
			11,
			14,
			', and no method does in eight (11 and 14 years',
			'by none in eight (11 and 14 years'
		],
		[
			1,
			43,
			0,
			44,
			', and no method does in 43 (none and 44 years',
			'by none in 43 (none and 44 years'
		],
		[
			0,
			42,
			0,
			44,
			'no method makes Ohio a payer in 42 of 44 years (44 years',
			'no method makes it a payer in 42 of 44 years (44 years'
		],
		[
			3,
			0,
			2,
			0,
			'every method makes Ohio a payer in three of 44 years (two years',
			'a payer by every method in three of 44 years (two years'
		],
		[
			3,
			0,
			2,
			1,
			'in three of 44 years (two years, and by none in one,',
			'in three of 44 years (two years, and by none in one,'
		],
		[
			0,
			0,
			0,
			5,
			'a payer in each of 44 years (by none in five years',
			'a payer in each of 44 years (by none in five years'
		],
		[44, 0, 40, 0, 'in each of the 44 years (40 years', 'in each of 44 years (40 years']
	])('of %i by all and %i by none: %i and %i', (all, none, beyondAll, beyondNone, words, brief) => {
		const plain = plainWith({
			payerByAll: all,
			payerByNone: none,
			beyondBand: { payerByAll: beyondAll, payerByNone: beyondNone }
		});
		expect(plainSentence('Ohio', plain)).toContain(`${words} ${EVEN})`);
		expect(plainInBrief({ state: 'OH', others: null, plain })).toContain(
			`${brief} if within 2% is even)`
		);
	});
});

describe('dollar for dollar in one line', () => {
	const PAID = 'In FY2024 it paid more by every method.';

	it.each<[string, Partial<DollarForDollar>]>([
		['it depends on the year: a payer by every method in 11 of 44 years, by none in 14.', {}],
		[
			'it depends on the year: no method makes it a payer in 14 of 44 years, every method in no year.',
			{ payerByAll: 0 }
		],
		[
			'it depends on the year: a payer by every method in one of 44 years, by none in nine.',
			{ payerByAll: 1, payerByNone: 9 }
		],
		[
			'it depends on the year: a payer by every method in 11 of 44 years, by some in each other year.',
			{ payerByNone: 0 }
		],
		[
			'it depends on the year: some method makes it a payer in each of 44 years, every method in no year.',
			{ payerByAll: 0, payerByNone: 0 }
		],
		['every method makes it a payer in each of 44 years.', { payerByAll: 44 }],
		['no method makes it a payer in any of 44 years.', { payerByNone: 44 }]
	])('is “%s”', (sentence, fields) => {
		const plain = plainWith(fields);
		expect(plainInBrief({ state: 'OH', others: null, plain })).toBe(
			`Dollar for dollar ${sentence} ${PAID}`
		);
	});

	it('tells the signs alone where no chart of votes is beside it', () => {
		const plain = plainWith({ beyondBand: { payerByAll: 9, payerByNone: 20 } });
		expect(signInBrief({ state: 'OH', others: null, plain })).toBe(
			plainInBrief({ state: 'OH', others: null, plain: plainWith({}) })
		);
		expect(signInBrief({ state: 'OH', others: null, plain: null })).toBe('');
	});

	it('is nothing where nothing votes', () => {
		expect(plainInBrief({ state: 'OH', others: null, plain: null })).toBe('');
	});

	it('names the campaign’s half for California, with the numbers of its lead', () => {
		const { plain } = leadOfState('CA');
		expect(plainInBrief(leadOfState('CA'))).toBe(
			`Dollar for dollar it depends on the year: a payer by every method in ${numberWord(plain?.payerByAll ?? NaN)} of ${plain?.years} years, by none in ${numberWord(plain?.payerByNone ?? NaN)} (${numberWord(plain?.beyondBand.payerByAll ?? NaN)} and ${numberWord(plain?.beyondBand.payerByNone ?? NaN)} years if within 2% is even). FY${plain?.newest} hangs on interest on the debt: if left out, it paid more; if counted, it did not.`
		);
	});
});
