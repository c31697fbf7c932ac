import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { isStateCode, positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import { sentenceVerdict, type ConditionId } from '$lib/fiscal/conditions/conditions';
import { SENTENCES } from '$lib/fiscal/conditions/conditions-sentences';
import { conditionsOfDatasets } from '$lib/ledger/conditions.server';

function yearsOf(id: ConditionId) {
	return conditionsOfDatasets().find(({ condition }) => condition.id === id)?.years ?? [];
}

const sentenceVerdicts = (state: StateCode) =>
	SENTENCES.map((sentence) => sentenceVerdict(sentence, conditionsOfDatasets(), state));

const tallies = (id: string) =>
	new Map(
		STATE_CODES.map((state) => [
			state,
			sentenceVerdicts(state).find(({ sentence }) => sentence.id === id)?.tally
		])
	);

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
			for (const { tally } of sentenceVerdicts(state)) expect(tally.told).toBeGreaterThan(0);
		}
		const debt = tallies('debt');
		expect(debt.get('DC')?.told).toBe(yearsOf('interest-state-local').length);
	});

	it('find the most unsheltered persons in California in every year that is compared', () => {
		const byYear = group(dataset('conditions/homelessness'), (row) => row.year);
		const most = [...byYear].flatMap(([year, rows]) => {
			const [first] = [...rows].sort((a, b) => (b.unsheltered ?? 0) - (a.unsheltered ?? 0));
			return year === 2021 ? [] : [first?.state];
		});
		expect(new Set(most)).toEqual(new Set(['CA']));
		const homelessness = tallies('homelessness');
		expect(homelessness.get('CA')).toEqual({ met: 18, told: 18, share: 1, holding: 'holds' });
		const others = STATE_CODES.filter((state) => state !== 'CA');
		expect(others.filter((state) => homelessness.get(state)?.met !== 0)).toEqual([]);
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
		for (const { year, comparedWith, holds } of years) {
			expect(comparedWith).toBe(year - 5);
			const rose = (frank.get(year) ?? NaN) > (frank.get(year - 5) ?? NaN);
			expect(holds[positionOf('CA')]).toBe(rose);
		}
	});
});
