import { describe, expect, it } from 'vitest';
import { columnWith } from '../../../../tests/support/fiscal';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { conditionYears, type ConditionValues } from './conditions';
import { conditionOf } from '../../../../tests/support/conditions';
import { sentenceOf } from './conditions-sentences';
import { framesOf, stateConditions } from './conditions-state';

const condition = conditionOf('debt-state');

function valuesIn(year: number, ca: number | null): ConditionValues {
	const others = { TX: 1, NY: 9 };
	const filled = columnWith({ ...others, CA: ca }).map((value, i) =>
		value === null && i > 20 ? i : value
	);
	const status = filled.map((value) => (value === null ? 'not-covered' : 'present'));
	return { year, firstYear: year, values: filled, status } as ConditionValues;
}

const all = [
	{
		condition,
		years: conditionYears(condition, sentenceOf('debt').rule, [
			valuesIn(2001, 99),
			valuesIn(2002, null)
		])
	}
];

describe('the conditions of one state', () => {
	it('stand in the order of the years that all states share', () => {
		const [frame] = framesOf(all);
		const [series] = stateConditions(all, 'CA').series;
		expect(frame?.years.map(({ year }) => year)).toEqual([2001, 2002]);
		expect(series?.values).toEqual([99, null]);
		expect(series?.rank).toEqual([1, null]);
		expect(series?.answers).toEqual(['yes', null]);
		expect(series?.status).toEqual(['present', 'not-covered']);
		expect(series?.ties).toEqual([]);
	});

	it('name who ties with it for a place, and nobody where it ties with a median', () => {
		const tied = (id: 'unsheltered' | 'debt-state') => {
			const own = conditionOf(id);
			const figures = STATE_CODES.map((code, i) => (code === 'CA' || code === 'NY' ? 99 : i));
			const status = figures.map(() => 'present' as const);
			const values = [{ year: 2001, firstYear: 2001, values: figures, status }];
			const years = conditionYears(own, sentenceOf(own.sentence).rule, values);
			return stateConditions(
				[{ condition: own, years }],
				id === 'unsheltered' ? 'CA' : middle(years)
			);
		};
		expect(tied('unsheltered').series[0]?.ties).toEqual([{ year: 2001, with: ['NY'] }]);
		expect(tied('debt-state').series[0]?.ties).toEqual([{ year: 2001, with: [] }]);
	});
});

/** The state whose figure is the median. */
function middle(years: ReturnType<typeof conditionYears>): StateCode {
	const [year] = years;
	return STATE_CODES[year?.values.indexOf(year.median) ?? 0] ?? 'CA';
}
