import { describe, expect, it } from 'vitest';
import {
	AMOUNT,
	quotationWith,
	shareWith,
	verdictWith,
	yearsFrom
} from '../../../tests/support/part-verdict';
import { read } from '../../../tests/support/read';
import { partWith } from '../../../tests/support/verdict';
import type { ClaimPartRow } from '$lib/data/claims';
import { untested, type PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { verdictSentence } from './verdict-sentence';

const told = (part: Partial<ClaimPartRow>, fields: Partial<PartVerdict> = {}) =>
	read(verdictSentence(verdictWith(part, fields)));

describe('the reason for a verdict', () => {
	it('names what decides most, and says where our own account is alone', () => {
		const levels = [
			{ value: 'population', q: 0 },
			{ value: 'excluded', q: 1 }
		];
		const deciders = [{ choice: 'interest', levels, weight: 1 }] as const;
		expect(told({}, { share: shareWith(0.5), deciders, isAccountAlone: true })).toBe(
			'By our own account alone, 50% of the votes bear it out in FY2016. What decides most is whether interest on the debt is counted.'
		);
	});

	it('ends with what its source has made of the number since, where the methods judge it', () => {
		const quotation = quotationWith('since-revised', { value: 83.1e9, revised: 48e9 });
		expect(told(AMOUNT, { spread: [-10.4e9, 75.3e9], quotation })).toMatch(
			/^The methods run from .*\. Its source printed this number, and has since revised it to /
		);
	});

	it('begins with the quotation where a sentence names its source, with what methods give beside it', () => {
		const quotation = quotationWith('as-printed', { value: 422.679e9, revised: null });
		const part = { ...AMOUNT, measure: 'paid', side: null, judged_by: 'source' } as const;
		expect(told(part, { quotation, word: 'as-printed', spread: [458e9, 458e9] })).toBe(
			'The number is as its source printed it. The figure of every method is $458 billion in FY2016.'
		);
	});
});

describe('a part without a verdict', () => {
	it('says why it is not tested', () => {
		const part = partWith({ testable: 'no', why_not: 'It is a judgement.' });
		expect(verdictSentence(untested(part))).toBe('It is a judgement.');
	});

	it('says that there are no figures for its years, or by no method', () => {
		expect(told({}, { years: yearsFrom(1, 0) })).toBe(
			'There are no figures for the years it speaks of.'
		);
		expect(told({}, { byMethods: null, share: null })).toBe(
			'No method has figures for it in FY2016.'
		);
	});
});
