import { describe, expect, it } from 'vitest';
import type { ChoiceId } from '$lib/fiscal/verdict/decides';
import { SPECIFICATIONS } from '$lib/fiscal/verdict/specifications';
import { choiceName, choiceWords, levelWords, spanWords, yearsWords } from './choice-words';

const CHOICES: readonly ChoiceId[] = [
	'estimate',
	'rule',
	'services',
	'interest',
	'pay',
	'covid',
	'corporateLabourShare',
	'years'
];

describe('a choice in words', () => {
	it('is the end of "what decides is …", and a heading', () => {
		for (const choice of CHOICES) {
			expect(choiceWords(choice)).toMatch(/^(whether|whose|how|who|which) [A-Za-z].*[a-z]$/);
			expect(choiceName(choice)).toMatch(/^[A-Z]/);
		}
		expect(new Set(CHOICES.map(choiceWords)).size).toBe(CHOICES.length);
		expect(new Set(CHOICES.map(choiceName)).size).toBe(CHOICES.length);
	});

	it.each<[ChoiceId, string, string]>([
		['estimate', 'tax-foundation', 'by the Tax Foundation'],
		['estimate', 'account', 'by our own account'],
		['interest', 'excluded', 'with interest on the debt left out'],
		['rule', 'none', 'with the deficit left where it is'],
		['corporateLabourShare', '0.25', 'with a quarter of corporate tax on workers'],
		['years', '1983-1996', 'in FY1983–\u206096'],
		['years', '2020-2020', 'in FY2020'],
		['years', 'other', 'over the other years']
	])('%s has the value %s as “%s”', (choice, value, words) => {
		expect(levelWords(choice, { value })).toBe(words);
	});

	it('has words for every value that a method can have', () => {
		for (const { variant, rule } of SPECIFICATIONS) {
			expect(levelWords('rule', { value: rule })).toMatch(/^with the deficit /);
			for (const choice of [
				'services',
				'interest',
				'pay',
				'covid',
				'corporateLabourShare'
			] as const)
				if (variant) {
					expect(levelWords(choice, { value: String(variant[choice]) })).toMatch(/^with [a-zA-Z]/);
				}
		}
	});
});

describe('fiscal years in words', () => {
	it.each([
		[2005, 2005, 'FY2005'],
		[2012, 2016, 'FY2012–\u206016'],
		[1997, 2004, 'FY1997–\u20602004'],
		[1999, 2000, 'FY1999–\u20602000']
	])('%i to %i is %s', (first, last, words) => {
		expect(spanWords(first, last)).toBe(words);
	});

	it.each([
		[[], ''],
		[[1994], 'FY1994'],
		[[1996, 1997, 1998, 1999, 2000], 'FY1996–\u20602000'],
		[[1986, 1994], 'FY1986 and FY1994'],
		[[2005, 2019, 2020, 2023], 'FY2005, FY2019–\u206020 and FY2023']
	])('%j is “%s”', (years, words) => {
		expect(yearsWords(years)).toBe(words);
	});
});
