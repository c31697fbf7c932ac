import { describe, expect, it } from 'vitest';
import { choiceWith, columnWith, contextWith, yearWith } from '../../../tests/support/fiscal';
import type { Choice } from '$lib/fiscal/core/types';
import { viewOf } from '$lib/fiscal/measures/view';
import { carriedWords, doubtWords, rangeWords, isOpenByRange } from './doubt-words';

const CALIFORNIA = 4;

const year = yearWith({
	fiscalYear: 2024,
	net: columnWith({ CA: -57_040e6 }),
	range: { low: columnWith({ CA: -1603 }), high: columnWith({ CA: -1250 }) }
});
const context = contextWith({
	population: columnWith({ CA: 40e6 }),
	gdp: columnWith({ CA: 4e12 }),
	priceIndex: 0.5
});

function told(fields: Partial<Choice>) {
	const choice = choiceWith({ estimate: 'account', ...fields });
	return doubtWords(viewOf({ year, context, choice }), CALIFORNIA, choice);
}

describe('doubtWords', () => {
	it.each<[Partial<Choice>, string]>([
		[
			{},
			'Going only by how far off such figures have been before, the balance may lie from −\u2060$1,603 to −\u2060$1,250 (a minus: paid more). Where past years were calm, that range is too narrow.'
		],
		[
			{ scale: 'total' },
			'Going only by how far off such figures have been before, the balance may lie from −\u2060$64.1\u00a0billion to −\u2060$50.0\u00a0billion (a minus: paid more). Where past years were calm, that range is too narrow.'
		],
		[
			{ dollars: 'real' },
			'Going only by how far off such figures have been before, the balance may lie from −\u2060$3,206 to −\u2060$2,500 (a minus: paid more). Where past years were calm, that range is too narrow.'
		],
		[
			{ scale: 'gdp' },
			'Going only by how far off such figures have been before, the balance may lie from −1.6% to −1.3% (a minus: paid more). Where past years were calm, that range is too narrow.'
		],
		[{ measure: 'paid' }, ''],
		[{ measure: 'ratio' }, '']
	])('tells the range in the unit of the view: %o', (fields, words) => {
		expect(told(fields)).toBe(words);
	});

	it.each<[number, number, string]>([
		[-1400, -1300, 'too low.'],
		[-1500, -1450, 'too high.'],
		[-1500, -1300, 'too narrow.']
	])('says where the figure, −$1,426, lies outside its range: %d to %d', (low, high, end) => {
		const range = { low: columnWith({ CA: low }), high: columnWith({ CA: high }) };
		const choice = choiceWith({ estimate: 'account' });
		const view = viewOf({ year: { ...year, range }, context, choice });
		expect(doubtWords(view, CALIFORNIA, choice).endsWith(end)).toBe(true);
	});

	it('explains the sign that stands there', () => {
		const words = (low: number, high: number) => rangeWords(low, high, choiceWith({}));
		expect(words(100, 200)).toContain('(a plus: received more). ');
		expect(words(-100, 200)).toContain('(a minus: paid more), which');
	});

	it('is silent about a state without a range', () => {
		const choice = choiceWith({});
		expect(doubtWords(viewOf({ year, context, choice }), 5, choice)).toBe('');
	});
});

describe('isOpenByRange', () => {
	const view = (low: number, high: number) => {
		const range = { low: columnWith({ CA: low }), high: columnWith({ CA: high }) };
		return viewOf({ year: { ...year, range }, context, choice: choiceWith({}) });
	};

	it('is where the range reaches both sides of 0', () => {
		expect(isOpenByRange(view(-5, 5), CALIFORNIA)).toBe(true);
		expect(isOpenByRange(view(-5, 0), CALIFORNIA)).toBe(false);
		expect(isOpenByRange(view(1, 5), CALIFORNIA)).toBe(false);
		expect(isOpenByRange(view(-5, 5), 0)).toBe(false);
	});
});

describe('carriedWords', () => {
	const of = (ofYear: number, recent: number, older: number) => {
		const received = { ofYear, recent, older, byPopulation: 1 - ofYear - recent - older };
		const paid = { ofYear: 0, recent: 0, older: 1, byPopulation: 0 };
		return carriedWords({ fiscalYear: 2024, ages: { received, paid } });
	};

	it('tells the part that older figures spread, and from before which year they are', () => {
		expect(of(0.2, 0.1, 0.61)).toBe(
			'61% of the spending is shared out by figures from before 2022'
		);
	});

	it('tells what goes by population too where older figures spread less than half', () => {
		expect(of(0.2, 0.2, 0.4)).toBe(
			'40% of the spending is shared out by figures from before 2022, 20% by population alone'
		);
	});

	it('tells what goes by population alone where no older figures do', () => {
		expect(of(0.2, 0.2, 0)).toBe('60% of the spending is shared out by population alone');
		expect(of(0, 0, 1)).toBe('All of the spending is shared out by figures from before 2022');
	});

	it('is silent where half of the spending is at most two years old, however old the taxes', () => {
		expect(of(0.3, 0.2, 0.4)).toBe('');
		expect(carriedWords({ fiscalYear: 2024, ages: null })).toBe('');
	});
});
