import { describe, expect, it } from 'vitest';
import { columnWith } from '../../../../tests/support/fiscal';
import { conditionYears, type ConditionValues } from './conditions';
import { conditionOf } from './conditions-list';
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
		expect(series?.holds).toEqual([true, null]);
		expect(series?.status).toEqual(['present', 'not-covered']);
	});

	it('have a verdict on each sentence, untestable where no series tells', () => {
		const { tallies } = stateConditions(all, 'CA');
		const words = Object.fromEntries(tallies.map((one) => [one.sentence, one.tally.holding]));
		expect(words).toMatchObject({ debt: 'holds', schools: 'cannot-be-tested' });
		expect(tallies).toHaveLength(6);
	});
});
