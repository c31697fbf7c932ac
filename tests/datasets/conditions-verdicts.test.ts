import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { isStateCode, positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import { sentenceVote } from '$lib/fiscal/conditions/condition-votes';
import type { Answer, ConditionId, SentenceId } from '$lib/fiscal/conditions/conditions';
import {
	SENTENCES,
	sentenceOf,
	YEARS_WHEN_SAID
} from '$lib/fiscal/conditions/conditions-sentences';
import { framesOf, stateConditions } from '$lib/fiscal/conditions/conditions-state';
import { conditionsOfDatasets } from '$lib/ledger/conditions.server';

function yearsOf(id: ConditionId) {
	return conditionsOfDatasets().find(({ condition }) => condition.id === id)?.years ?? [];
}

const frames = framesOf(conditionsOfDatasets());
const ownOf = new Map(
	STATE_CODES.map((state) => [state, stateConditions(conditionsOfDatasets(), state)])
);
const voteOn = (id: SentenceId, state: StateCode, span?: typeof YEARS_WHEN_SAID) =>
	sentenceVote(sentenceOf(id), frames, { own: ownOf.get(state), ...(span && { span }) });
const seriesVotes = (id: SentenceId, state: StateCode) =>
	new Map(voteOn(id, state).series.map(({ condition, vote }) => [condition.id, vote]));

/** The votes once more, from answers alone: a second way to the same sums. */
const WORTH: Readonly<Record<Answer, number>> = { yes: 2, tie: 1, no: 0 };
function votesAgain(id: SentenceId, state: StateCode): readonly number[] {
	return conditionsOfDatasets().flatMap(({ condition, years }) => {
		if (condition.sentence !== id || condition.role !== 'tested') return [];
		const points = years.flatMap(({ answers }) => {
			const own = answers[positionOf(state)] ?? null;
			return own === null ? [] : [WORTH[own]];
		});
		if (points.length === 0) return [];
		return [points.reduce((all, one) => all + one, 0) / (2 * points.length)];
	});
}

describe('the side claims', () => {
	it('have figures for every series, and survive being written as JSON', () => {
		const all = conditionsOfDatasets();
		expect(all.filter(({ years }) => years.length === 0)).toEqual([]);
		expect(JSON.parse(JSON.stringify(all))).toEqual(all);
	});

	it('have a status other than present for each missing figure, and for no other', () => {
		const wrong = conditionsOfDatasets().flatMap(({ years }) =>
			years.flatMap(({ values, status }) =>
				values.filter((value, place) => (value === null) === (status[place] === 'present'))
			)
		);
		expect(wrong).toEqual([]);
	});

	it('can be told of each of the 51 areas, debt of D.C. by interest alone', () => {
		for (const state of STATE_CODES) {
			for (const { id } of SENTENCES) expect(voteOn(id, state).share.n).toBeGreaterThan(0);
		}
		const debt = voteOn('debt', 'DC');
		expect(debt.share.n).toBe(1);
		const [, interest] = debt.series;
		expect(interest?.tested).toHaveLength(yearsOf('interest-state-local').length);
	});

	it('find the most unsheltered persons in California in every year that is compared', () => {
		const byYear = group(dataset('conditions/homelessness'), (row) => row.year);
		const most = [...byYear].flatMap(([year, rows]) => {
			const [first] = [...rows].sort((a, b) => (b.unsheltered ?? 0) - (a.unsheltered ?? 0));
			return year === 2021 ? [] : [first?.state];
		});
		expect(new Set(most)).toEqual(new Set(['CA']));
		expect(voteOn('homelessness', 'CA')).toMatchObject({
			share: { k: 1, n: 1, q: 1 },
			word: 'holds'
		});
		const others = STATE_CODES.filter((state) => state !== 'CA');
		expect(others.filter((state) => voteOn('homelessness', state).share.k !== 0)).toEqual([]);
		for (const state of STATE_CODES) {
			const counted = dataset('conditions/homelessness').filter(
				(row) => row.state === state && row.year !== 2021 && row.unsheltered !== null
			);
			const [own] = voteOn('homelessness', state).series;
			expect(own?.tested.length, state).toBe(counted.length);
		}
	});

	it('set 2021 aside for the unsheltered, and the eleven rates of 2021 to 2023 for poverty', () => {
		const aside = conditionsOfDatasets().flatMap(({ condition, years }) =>
			years.filter(({ setAside }) => setAside !== null).map(({ year }) => [condition.id, year])
		);
		expect(aside).toEqual([
			['unsheltered', 2021],
			['unsheltered-rate', 2021],
			['poverty-spm-3yr', 2023]
		]);
	});

	it('rank a state by how many scores are below its own', () => {
		const rows = dataset('conditions/schools').filter(
			(row) =>
				row.year === 2019 && row.subject === 'reading' && row.grade === 8 && isStateCode(row.area)
		);
		const own = rows.find((row) => row.area === 'CA')?.score ?? NaN;
		const year = yearsOf('schools-reading-8').find((one) => one.year === 2019);
		const below = rows.filter((row) => row.score < own).length;
		expect(year?.rank[positionOf('CA')]).toBe(below + 1);
		expect(year?.areas).toBe(51);
	});

	it('leave the roads of Iowa and Tennessee out and rank the other 49 areas', () => {
		const [year] = yearsOf('roads-rough');
		const missing = STATE_CODES.filter((_, place) => year?.status[place] === 'not-published');
		expect(missing).toEqual(['IA', 'TN']);
		expect(year?.areas).toBe(49);
	});

	it('measure a rise of inequality over five years within one series', () => {
		const frank = new Map(
			dataset('conditions/inequality')
				.filter((row) => row.series === 'frank-gini' && row.area === 'CA')
				.map((row) => [row.year, row.gini])
		);
		const years = yearsOf('gini-frank').filter(({ comparedWith }) => comparedWith !== null);
		expect(years.map(({ year }) => year)[0]).toBe(1984);
		for (const { year, comparedWith, answers } of years) {
			expect(comparedWith).toBe(year - 5);
			const rose = (frank.get(year) ?? NaN) > (frank.get(year - 5) ?? NaN);
			expect(answers[positionOf('CA')]).toBe(rose ? 'yes' : 'no');
		}
	});

	it('give roads one vote as bridges have: infrastructure depends on the measure, not on 23 bridge-years', () => {
		const { share, word, series } = voteOn('infrastructure', 'CA');
		expect(series.map(({ tested, vote }) => [tested.length, vote])).toEqual([
			[5, 0],
			[18, 0],
			[1, 1]
		]);
		expect(share).toEqual({ k: 1, n: 3, q: 1 / 3 });
		expect(word).toBe('depends');
	});

	it('count a Gini index that is the same to its two decimals as a tie, half, not as a no', () => {
		const [survey] = voteOn('inequality', 'CA').series;
		expect(survey?.ties.map(({ year }) => year)).toEqual([2005, 2006, 2010, 2018]);
		expect(survey?.no).toEqual([]);
		// 14 years from 2005 on: 10 rises and 4 ties.
		expect(survey?.vote).toBe(12 / 14);
	});

	it('count half what equals the median, and name who shares the edge of the worst fifth', () => {
		const saipe = voteOn('poverty', 'CA').series.find(
			({ condition }) => condition.id === 'poverty-saipe'
		);
		expect(saipe?.ties).toEqual([2009, 2018, 2019].map((year) => ({ year, with: [] })));
		const edges = STATE_CODES.flatMap((state) =>
			voteOn('schools', state).series.flatMap(({ condition, ties }) =>
				ties.map((tie) => ({ id: condition.id, state, ...tie }))
			)
		);
		expect(edges.length).toBeGreaterThan(0);
		for (const { id, state, year, with: others } of edges) {
			const values = yearsOf(id).find((one) => one.year === year)?.values ?? [];
			const own = values[positionOf(state)];
			const same = STATE_CODES.filter((_, i) => values[i] === own);
			expect([state, ...others].sort()).toEqual(same);
			expect(same.length).toBeGreaterThan(1);
		}
	});

	it('have figures as printed, so that equal ones are equal to the last digit printed', () => {
		const printed: Readonly<Partial<Record<ConditionId, number>>> = {
			'poverty-cps': 1,
			'poverty-saipe': 1,
			'poverty-spm-3yr': 1,
			'poverty-official-3yr': 1,
			'gini-acs': 2,
			'schools-mathematics-4': 0,
			'schools-reading-8': 0,
			unsheltered: 0
		};
		for (const [id, decimals] of Object.entries(printed)) {
			const values = yearsOf(id as ConditionId).flatMap((year) => year.values);
			const finer = values.filter(
				(value) => value !== null && Number(value.toFixed(decimals)) !== value
			);
			expect(finer, id).toEqual([]);
		}
	});

	it('come to the same votes by a second sum, for every state and sentence', () => {
		for (const state of STATE_CODES) {
			for (const { id } of SENTENCES) {
				const again = votesAgain(id, state);
				const { share } = voteOn(id, state);
				expect(share.n).toBe(again.length);
				expect(share.k).toBeCloseTo(again.reduce((all, vote) => all + vote, 0));
			}
		}
	});

	it('say of California what the years up to the sentence alone give, and which series have none in them', () => {
		const then = voteOn('infrastructure', 'CA', YEARS_WHEN_SAID);
		expect(then.word).toBe('does-not-hold');
		const lacking = then.series.filter(({ vote }) => vote === null);
		expect(lacking.map(({ condition }) => condition.id)).toEqual(['bridges-poor', 'roads-rough']);
		expect(seriesVotes('debt', 'CA').get('liabilities-state')).toBe(1);
	});
});
