import { describe, expect, it } from 'vitest';
import type { Tally } from '$lib/fiscal/conditions/conditions';
import { sentenceOf } from '$lib/fiscal/conditions/conditions-sentences';
import type { VerdictWord } from '$lib/fiscal/verdict/types';
import {
	conditionSentence,
	methodSentence,
	ruleSentence,
	weightSentence,
	type VerdictInput
} from './condition-sentence';

const tally = (met: number, told: number, holding: VerdictWord = 'depends'): Tally => ({
	met,
	told,
	share: told === 0 ? null : met / told,
	holding
});

const series = (label: string, own: Tally, role: 'tested' | 'beside' = 'tested') => ({
	condition: { label, role },
	tally: own
});

const homelessness: VerdictInput = {
	sentence: sentenceOf('homelessness'),
	tally: tally(18, 18, 'holds'),
	bySeries: [series('Count', tally(18, 18, 'holds')), series('Rate', tally(4, 17), 'beside')]
};

const debt: VerdictInput = {
	sentence: sentenceOf('debt'),
	tally: tally(34, 41),
	bySeries: [
		series('Debt', tally(14, 21)),
		series('Interest', tally(16, 16, 'holds')),
		series('Liabilities', tally(4, 4, 'holds'))
	]
};

describe('the sentence of a side claim', () => {
	it('counts the years of a claim that one series judges, whatever stands beside', () => {
		expect(conditionSentence(homelessness, 'CA')).toBe(
			'California had the most people without shelter in 18 of 18 years compared.'
		);
		expect(methodSentence(homelessness)).toBe('');
		expect(weightSentence(homelessness)).toBe('');
	});

	it('says that several series are counted together, and which of them weighs most', () => {
		expect(conditionSentence(debt, 'DC')).toBe(
			'D.C. owed, or paid in interest, more per resident than the median in 34 of 41 comparisons, each a year of one of 3 series.'
		);
		expect(weightSentence(debt)).toContain('“Debt” is 21 of the 41');
	});

	it('says that the method is the year and the series, and how far they disagree', () => {
		expect(methodSentence(debt)).toBe(
			'Here the method is the year and the series: from 14 of 21 by “Debt” to 16 of 16 by “Interest”.'
		);
		const alone = { ...homelessness, tally: tally(9, 18) };
		expect(methodSentence(alone)).toBe('Here the method is the year.');
	});

	it('says so where no year can be compared', () => {
		const none = { ...debt, tally: tally(0, 0, 'cannot-be-tested') };
		expect(conditionSentence(none, 'WY')).toBe('No year can be compared for Wyoming.');
		expect(weightSentence(none)).toBe('');
	});

	it('gives the rule with the turns of every other verdict', () => {
		expect(ruleSentence(sentenceOf('poverty')).replaceAll('\u202f', ' ')).toBe(
			'Rule: true of a state in a year if its poverty rate is above the median of the areas with a rate. It holds from 90 % of the comparisons on and does not hold up to 10 %.'
		);
	});
});
