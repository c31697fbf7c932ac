import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWith, dollarColumn, type Figures } from '../../../../tests/support/fiscal';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import {
	conditionYears,
	ranksOf,
	sentenceVerdict,
	tallyOf,
	type Condition,
	type ConditionRule,
	type ConditionValues
} from './conditions';
import { CONDITIONS } from './conditions-list';
import { CAMPAIGN_SENTENCE, SENTENCES, sentenceOf } from './conditions-sentences';
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

function verdictOn(state: StateCode, values: Column, rule: ConditionRule): boolean | null {
	const [year] = conditionYears(condition, rule, [valuesIn(2010, values)]);
	return year?.holds[positionOf(state)] ?? null;
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
	it('“the highest number” is met by the first and by who ties with it, by no other', () => {
		const rule = { kind: 'first' } as const;
		const values = column({ CA: 99, NY: 99, TX: 98 });
		expect(verdictOn('CA', values, rule)).toBe(true);
		expect(verdictOn('NY', values, rule)).toBe(true);
		expect(verdictOn('TX', values, rule)).toBe(false);
	});

	it('“among the worst” is met by the worst fifth of the areas present: 10 of 51', () => {
		const rule = { kind: 'worst-part', part: 0.2 } as const;
		const [year] = conditionYears(condition, rule, [valuesIn(2010, column())]);
		expect(year?.holds.filter(Boolean)).toHaveLength(10);
		expect(year?.holds.at(-10)).toBe(true);
		expect(year?.holds.at(-11)).toBe(false);
	});

	it('“high” is met above the median of the areas present and not by the median itself', () => {
		const rule = { kind: 'worse-than-median' } as const;
		const [year] = conditionYears(condition, rule, [valuesIn(2010, column())]);
		expect(year?.median).toBe(25);
		expect([24, 25, 26].map((place) => year?.holds[place])).toEqual([false, false, true]);
	});

	it('“expands” is met above the same state’s figure so many years earlier, where there is one', () => {
		const rule = { kind: 'worse-than-before', years: 5 } as const;
		const before = valuesIn(2005, column({ CA: 4, NY: 4, TX: 4, WY: null }));
		const after = valuesIn(2010, column({ CA: 5, NY: 4, TX: 3 }));
		const [first, second] = conditionYears(condition, rule, [after, before]);
		const verdicts = (['CA', 'NY', 'TX', 'WY'] as const).map(
			(code) => second?.holds[positionOf(code)]
		);
		expect(verdicts).toEqual([true, false, false, null]);
		expect(second?.comparedWith).toBe(2005);
		expect(first?.holds.filter((one) => one !== null)).toEqual([]);
		expect(first?.comparedWith).toBeNull();
	});

	it('read a low score as the bad one where low is worst', () => {
		const low: Condition = { ...condition, direction: 'low-is-worst' };
		const [year] = conditionYears(low, { kind: 'worse-than-median' }, [valuesIn(2010, column())]);
		expect([24, 26].map((place) => year?.holds[place])).toEqual([true, false]);
	});
});

describe('a year', () => {
	it('set aside keeps its figures but has neither ranks nor verdicts, and says why', () => {
		const aside: Condition = { ...condition, setAside: [{ year: 2021, reason: 'No count.' }] };
		const [year] = conditionYears(aside, { kind: 'first' }, [valuesIn(2021, column())]);
		expect(year?.setAside).toBe('No count.');
		expect(year?.values[positionOf('CA')]).toBe(positionOf('CA'));
		expect([...(year?.rank ?? []), ...(year?.holds ?? [])].filter((one) => one !== null)).toEqual(
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

describe('tallies', () => {
	const rule = { kind: 'first' } as const;
	const years = conditionYears(condition, rule, [
		valuesIn(2010, column({ CA: 99, NY: null })),
		valuesIn(2011, column({ CA: 99, NY: null })),
		valuesIn(2012, column({ CA: 0, NY: null }))
	]);

	it('count the years that can tell, for any state', () => {
		expect(tallyOf(years, 'CA')).toEqual({ met: 2, told: 3, share: 2 / 3, holding: 'depends' });
		expect(tallyOf(years, 'WY')).toEqual({ met: 1, told: 3, share: 1 / 3, holding: 'depends' });
		expect(tallyOf(years, 'NY')).toEqual({
			met: 0,
			told: 0,
			share: null,
			holding: 'cannot-be-tested'
		});
	});

	it.each([
		[1, 'does-not-hold'],
		[2, 'depends'],
		[8, 'depends'],
		[9, 'holds']
	] as const)('met in %d of ten years have the word that a claim has: %s', (met, holding) => {
		const ten = Array.from({ length: 10 }, (_, i) =>
			valuesIn(2001 + i, column({ CA: i < met ? 99 : 0 }))
		);
		expect(tallyOf(conditionYears(condition, rule, ten), 'CA')).toMatchObject({ met, holding });
	});

	it('of a sentence leave out the series that only stands beside, but show it', () => {
		const beside: Condition = { ...condition, id: 'unsheltered-rate', role: 'beside' };
		const verdict = sentenceVerdict(
			sentenceOf('homelessness'),
			[
				{ condition, years: years.slice(0, 1) },
				{ condition: beside, years },
				{ condition: { ...condition, sentence: 'poverty' }, years }
			],
			'CA'
		);
		expect(verdict.tally).toMatchObject({ met: 1, told: 1, holding: 'holds' });
		expect(verdict.bySeries.map(({ tally }) => tally.told)).toEqual([1, 3]);
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
