import { describe, expect, it } from 'vitest';
import { AMOUNT } from '../../../tests/support/part-verdict';
import { read } from '../../../tests/support/read';
import { partWith } from '../../../tests/support/verdict';
import { runWords, valueWords } from './value-words';

describe('a figure of a part', () => {
	it('of a balance says which way the money goes, whichever side is asserted', () => {
		const payer = partWith({ ...AMOUNT });
		const recipient = partWith({ ...AMOUNT, side: 'recipient' });
		expect(read(valueWords(payer, 5e9))).toBe('paying $5.0 billion more');
		expect(read(valueWords(payer, -5e9))).toBe('receiving $5.0 billion more');
		expect(read(valueWords(recipient, 5e9))).toBe('receiving $5.0 billion more');
		expect(read(valueWords(recipient, -5e9))).toBe('paying $5.0 billion more');
		expect(valueWords(payer, 0)).toBe('paying as much as it gets');
	});

	it('runs from least to most, and stands once where both print the same', () => {
		const part = partWith({ ...AMOUNT, measure: 'ratio', side: null, unit: 'per-dollar' });
		expect(runWords(part, [0.81, 0.84])).toBe('methods run from 81 cents to 84 cents');
		expect(runWords(part, [0.812, 0.814])).toBe('figure of every method is 81 cents');
	});
});
