import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWith, dollarColumn, type Figures } from '../../../../tests/support/fiscal';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import {
	conditionYears,
	ranksOf,
	sharingRank,
	type Answer,
	type Condition,
	type ConditionRule,
	type ConditionValues
} from './conditions';
import { CONDITIONS } from './conditions-list';
import { CAMPAIGN_SENTENCE, SENTENCES } from './conditions-sentences';
import type { Column } from '../core/types';

const condition: Condition = {
	id: 'unsheltered',
	sentence: 'homelessness',
	label: '',
	unit: 'persons',
	direction: 'high-is-worst',
	source: 'conditions/homelessness',
	publisher: '',
	role: 'tested',
	caveat: '',
	setAside: []
};

/** A figure for every area: its place in the list of states, but for those given. */
function column(figures: Figures = {}): Column {
	return STATE_CODES.map((code, place) => (code in figures ? (figures[code] ?? null) : place));
}

function valuesIn(year: number, values: Column): ConditionValues {
	const status = values.map((value) => (value === null ? 'not-covered' : 'present'));
	return { year, firstYear: year, values, status } as ConditionValues;
}

function answerOn(state: StateCode, values: Column, rule: ConditionRule): Answer | null {
	const [year] = conditionYears(condition, rule, [valuesIn(2010, values)]);
	return year?.answers[positionOf(state)] ?? null;
}

describe('ranks', () => {
	const values = columnWith({ AK: 5, CA: 9, NY: 9, TX: 1, WY: null });
	const ranked = (direction: Condition['direction']) =>
		(['AK', 'CA', 'NY', 'TX', 'WY'] as const).map(
			(code) => ranksOf(values, direction)[positionOf(code)]
		);

	it('begin at the bad end, ties share one, what is missing has none', () => {
		expect(ranked('high-is-worst')).toEqual([3, 1, 1, 4, null]);
		expect(ranked('low-is-worst')).toEqual([2, 3, 3, 1, null]);
	});

	it('put as many areas before a state as are worse than it', () => {
		fc.assert(
			fc.property(dollarColumn, (figures) => {
				const ranks = ranksOf(figures, 'low-is-worst');
				figures.forEach((value, place) => {
					const worse = figures.filter(
						(other) => other !== null && value !== null && other < value
					);
					expect(ranks[place]).toBe(value === null ? null : worse.length + 1);
				});
			})
		);
	});
});

describe('rules', () => {
	it('“the highest number” is met by the first alone; who shares the first place ties', () => {
		const rule = { kind: 'first' } as const;
		expect(answerOn('CA', column({ CA: 99, NY: 98 }), rule)).toBe('yes');
		const values = column({ CA: 99, NY: 99, TX: 98 });
		expect(answerOn('CA', values, rule)).toBe('tie');
		expect(answerOn('NY', values, rule)).toBe('tie');
		expect(answerOn('TX', values, rule)).toBe('no');
	});

	it('“among the worst” is met by the worst fifth of those present: 10 of 51', () => {
		const rule = { kind: 'worst-part', part: 0.2 } as const;
		const [year] = conditionYears(condition, rule, [valuesIn(2010, column())]);
		expect(year?.answers.filter((one) => one === 'yes')).toHaveLength(10);
		expect(year?.answers.at(-10)).toBe('yes');
		expect(year?.answers.at(-11)).toBe('no');
	});

	it('“among the worst” ties where the same figure goes on past the last place, and nowhere else', () => {
		const rule = { kind: 'worst-part', part: 0.2 } as const;
		// Eight are worse; places 9 to 11 share a figure, and the fifth ends with place 10.
		const values = STATE_CODES.map((_, place) =>
			place >= 43 ? 100 + place : place >= 40 ? 90 : place
		);
		const [year] = conditionYears(condition, rule, [valuesIn(2010, values)]);
		expect(year?.answers.slice(-12)).toEqual([
			'no',
			...Array<Answer>(3).fill('tie'),
			...Array<Answer>(8).fill('yes')
		]);
		const [first, second, third] = STATE_CODES.slice(40, 43);
		expect(year && second && sharingRank(year, second)).toEqual([first, third]);
	});

	it('“high” is met above the median of those present; the median itself ties', () => {
		const rule = { kind: 'worse-than-median' } as const;
		const [year] = conditionYears(condition, rule, [valuesIn(2010, column())]);
		expect(year?.median).toBe(25);
		expect([24, 25, 26].map((place) => year?.answers[place])).toEqual(['no', 'tie', 'yes']);
	});

	it('“expands” is met above the same state’s figure so many years earlier, where there is one; the same figure ties', () => {
		const rule = { kind: 'worse-than-before', years: 5 } as const;
		const before = valuesIn(2005, column({ CA: 4, NY: 4, TX: 4, WY: null }));
		const after = valuesIn(2010, column({ CA: 5, NY: 4, TX: 3 }));
		const [first, second] = conditionYears(condition, rule, [after, before]);
		const answers = (['CA', 'NY', 'TX', 'WY'] as const).map(
			(code) => second?.answers[positionOf(code)]
		);
		expect(answers).toEqual(['yes', 'tie', 'no', null]);
		expect(second?.comparedWith).toBe(2005);
		expect(first?.answers.filter((one) => one !== null)).toEqual([]);
		expect(first?.comparedWith).toBeNull();
	});

	it('read a low score as the bad one where low is worst', () => {
		const low: Condition = { ...condition, direction: 'low-is-worst' };
		const [year] = conditionYears(low, { kind: 'worse-than-median' }, [valuesIn(2010, column())]);
		expect([24, 26].map((place) => year?.answers[place])).toEqual(['yes', 'no']);
	});
});

describe('a year', () => {
	it('set aside keeps its figures but has neither ranks nor verdicts, and says why', () => {
		const aside: Condition = { ...condition, setAside: [{ year: 2021, reason: 'No count.' }] };
		const [year] = conditionYears(aside, { kind: 'first' }, [valuesIn(2021, column())]);
		expect(year?.setAside).toBe('No count.');
		expect(year?.values[positionOf('CA')]).toBe(positionOf('CA'));
		expect([...(year?.rank ?? []), ...(year?.answers ?? [])].filter((one) => one !== null)).toEqual(
			[]
		);
	});

	it.each([
		[25, false],
		[26, true]
	])('with figures for %d areas is ranked: %s', (areas, isRanked) => {
		const some = column().map((value, place) => (place < areas ? value : null));
		const [year] = conditionYears(condition, { kind: 'first' }, [valuesIn(2010, some)]);
		expect(year?.setAside === null).toBe(isRanked);
		expect(year?.rank.filter((one) => one !== null)).toHaveLength(isRanked ? areas : 0);
	});
});

describe('registries', () => {
	it('quote the campaign word for word and in its order', () => {
		const places = SENTENCES.map(({ words }) => CAMPAIGN_SENTENCE.indexOf(words));
		expect(places).not.toContain(-1);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	it('have at least one series to judge every sentence by, none twice', () => {
		const tested = CONDITIONS.filter(({ role }) => role === 'tested');
		expect(new Set(tested.map(({ sentence }) => sentence))).toEqual(
			new Set(SENTENCES.map(({ id }) => id))
		);
		expect(new Set(CONDITIONS.map(({ id }) => id)).size).toBe(CONDITIONS.length);
		expect(CONDITIONS.filter(({ caveat }) => caveat === '')).toEqual([]);
	});
});
