import { describe, expect, it } from 'vitest';
import type { Answer, ConditionId } from './conditions';
import { sentenceVote } from './condition-votes';
import { sentenceOf } from './conditions-sentences';
import type { SeriesFrame, StateConditions, StateSeries } from './conditions-state';

type Told = Readonly<Partial<Record<ConditionId, Readonly<Record<number, Answer | null>>>>>;

const entriesOf = (told: Told) =>
	Object.entries(told).map(([id, answers]) => ({
		id: id as ConditionId,
		years: Object.entries(answers).map(([year, answer]) => ({ year: Number(year), answer }))
	}));

const framesWith = (told: Told): readonly SeriesFrame[] =>
	entriesOf(told).map(({ id, years }) => ({
		id,
		years: years.map(({ year }) => ({
			year,
			firstYear: year,
			areas: 51,
			setAside: null
		}))
	}));

function seriesWith(id: ConditionId, answers: readonly (Answer | null)[]): StateSeries {
	const empty = answers.map(() => null);
	return { id, values: empty, rank: empty, answers, ties: [], status: [] };
}

const stateWith = (told: Told): StateConditions => ({
	state: 'CA',
	series: entriesOf(told).map(({ id, years }) =>
		seriesWith(
			id,
			years.map(({ answer }) => answer)
		)
	)
});

const voteOn = (
	id: Parameters<typeof sentenceOf>[0],
	told: Told,
	span?: { from: number; to: number }
) =>
	sentenceVote(sentenceOf(id), framesWith(told), {
		own: stateWith(told),
		...(span && { span })
	});

const yearsWith = (from: number, answers: readonly (Answer | null)[]) =>
	Object.fromEntries(answers.map((answer, i) => [from + i, answer]));

describe('one vote a series', () => {
	const infrastructure: Told = {
		'bridges-poor': yearsWith(2017, Array<Answer>(5).fill('no')),
		'bridges-deficient': yearsWith(2000, Array<Answer>(18).fill('no')),
		'roads-rough': { 2020: 'yes' }
	};

	it('has one road-year weigh as much as 18 bridge-years', () => {
		const { share, word } = voteOn('infrastructure', infrastructure);
		expect(share).toEqual({ k: 1, n: 3, q: 1 / 3 });
		expect(word).toBe('depends');
	});

	it('is shared equally by the years of the series, a tie counting half', () => {
		// 10 of 14 years, and 4 ties: (10 + 4 / 2) / 14 = 12 / 14.
		const gini = [...Array<Answer>(10).fill('yes'), ...Array<Answer>(4).fill('tie')];
		const { series, share } = voteOn('inequality', {
			'gini-acs': yearsWith(2005, gini),
			'gini-frank': { 2000: 'yes', 2001: 'no' }
		});
		expect(series.map(({ vote }) => vote)).toEqual([12 / 14, 1 / 2]);
		expect(share.k).toBeCloseTo(12 / 14 + 1 / 2);
		expect(share.n).toBe(2);
	});

	it('names the years tested and those that break the sentence; years that cannot tell are neither', () => {
		const told: Told = { 'debt-state': yearsWith(2001, ['yes', null, 'no', 'tie']) };
		const [debt] = voteOn('debt', told).series;
		expect(debt?.tested.map(({ year }) => year)).toEqual([2001, 2003, 2004]);
		expect(debt?.yes.map(({ year }) => year)).toEqual([2001]);
		expect(debt?.no.map(({ year }) => year)).toEqual([2003]);
		expect(debt?.vote).toBe(1.5 / 3);
	});

	it('is none for a series without a year that can tell, which is named and weighs nothing', () => {
		const { share, series } = voteOn('debt', {
			'debt-state': { 2001: null },
			'interest-state-local': { 2004: 'yes' }
		});
		expect(share).toEqual({ k: 1, n: 1, q: 1 });
		expect(series.map(({ vote }) => vote)).toEqual([null, 1, null]);
		expect(voteOn('debt', {}).word).toBe('cannot-be-tested');
	});

	it('is not had by a series that only stands beside', () => {
		const { share, series } = voteOn('homelessness', {
			unsheltered: { 2010: 'yes' },
			'unsheltered-rate': { 2010: 'no' }
		});
		expect(share.n).toBe(1);
		expect(series.map(({ vote }) => vote)).toEqual([1, 0]);
	});

	it('is that of the years of a span alone where one is given', () => {
		const { share, series } = voteOn('infrastructure', infrastructure, { from: 2012, to: 2016 });
		expect(share).toEqual({ k: 0, n: 1, q: 0 });
		const tested = series.map((one) => one.tested.map(({ year }) => year));
		expect(tested).toEqual([[], [2012, 2013, 2014, 2015, 2016], []]);
	});

	it.each([
		[1, 'does-not-hold'],
		[2, 'depends'],
		[8, 'depends'],
		[9, 'holds']
	] as const)('true in %d of ten years has the word that a claim has: %s', (met, word) => {
		const ten = Array.from({ length: 10 }, (_, i): Answer => (i < met ? 'yes' : 'no'));
		expect(voteOn('homelessness', { unsheltered: yearsWith(2001, ten) }).word).toBe(word);
	});
});
