import { describe, expect, it } from 'vitest';
import { trialWith, verdictWith } from '../../../tests/support/part-verdict';
import type { ClaimPartRow } from '$lib/data/claims';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { apartSentence, type Apart } from './apart-sentence';

/** A text as printed, its kept blanks as blanks. */
const read = (text: string) => text.replaceAll('\u00a0', ' ');
const YEARS = { counted: [2022, 2023, 2024], apart: [2020, 2021], dropped: [], isUndated: false };
const told = (part: Partial<ClaimPartRow>, apart: Partial<Apart>, years = YEARS) =>
	read(
		apartSentence(verdictWith({ state: 'IL', ...part }, { years }), {
			trials: [trialWith()],
			votes: [],
			...apart
		})
	);
const vote = (side: Side, net: number, weight = 1) => ({ weight, cell: { side, net } });

describe('the years told apart', () => {
	const SIDE = { test: 'side', measure: 'net', side: 'payer' } as const;

	it('of a sentence about a side give the balances, and what the votes make the state', () => {
		expect(told(SIDE, { votes: [vote('recipient', 67e9), vote('recipient', 30e9)] })).toBe(
			'In FY2020–\u206021, told apart, the methods run from receiving $30.0 billion more to receiving $67.0 billion more; every vote makes Illinois a recipient.'
		);
		expect(
			told(SIDE, {
				votes: [vote('recipient', 20e9, 0.5), vote('even', 0, 0.5), vote('payer', -3e9, 3)]
			})
		).toMatch(
			/from paying \$3\.0 billion more to receiving \$20\.0 billion more; 75% of the votes make Illinois a payer, 13% a recipient, 13% about even\.$/
		);
	});

	it('of an amount give its figures from least to most, and how many bear it out', () => {
		const trials = [trialWith({ value: -131e9, score: 0 }), trialWith({ value: -256e9, score: 0 })];
		const part = { test: 'amount', measure: 'net', side: 'payer', unit: 'usd' } as const;
		expect(told({ ...part, bound: 'exact', stated: 103e9 }, { trials })).toBe(
			'In FY2020–\u206021, told apart, the methods run from receiving $131 billion more to receiving $256 billion more; no method bears it out.'
		);
	});

	it('of a place among all states say how many votes bear it out', () => {
		const trials = [trialWith({ score: 1 }), trialWith({ score: 0 })];
		expect(told({ test: 'largest' }, { trials })).toBe(
			'In FY2020–\u206021, told apart, 50% of the votes bear it out.'
		);
		expect(told({ test: 'largest' }, {})).toContain('every method bears it out');
	});

	it('are nothing where no year is told apart, or has no figures', () => {
		expect(told(SIDE, {}, { ...YEARS, apart: [] })).toBe('');
		expect(told(SIDE, { trials: [] })).toBe('');
	});
});
