import { describe, expect, it } from 'vitest';
import type { Explained, ExplainedPoint } from '$lib/fiscal/conditions/explain';
import {
	ageNote,
	explainTitle,
	pointSaying,
	remainderSentence,
	runSentence,
	shareSentence,
	slopeSentence
} from './explain-sentence';

const point: ExplainedPoint = {
	state: 'CA',
	net: -2840,
	income: 63_411,
	older: 0.1576,
	population: 39e6,
	byIncome: -2501,
	fitted: -2781,
	residual: -59
};
const explained: Explained = {
	fiscalYear: 2019,
	ageSource: { series: 'postcensal-civilian-2010s', calendarYears: [2018, 2019] },
	points: [point],
	share: { income: 0.5, age: 0.157, both: 0.519 },
	perTenthMoreIncome: -1357,
	perHundredthMoreOlder: 196,
	netAt: () => 0
};
const blanks = (text: string) => text.replaceAll('\u202f', '').replaceAll('\u2060', '');

describe('sentences on income and age', () => {
	it('find what a state came to and what goes with its income and age', () => {
		expect(blanks(explainTitle(explained, 'CA', point))).toBe(
			'California paid $2,840 a person more on balance than the national average in 2019; by its income and age it would have paid $2,781 more'
		);
		expect(blanks(explainTitle(explained, 'CA', { ...point, net: 310 }))).toContain(
			'California got $310 a person more on balance than the national average in 2019; by its income and age it would have paid'
		);
		expect(explainTitle(explained, 'DC', null)).toContain('D.C. is left out');
	});

	it('tell what is left over, and which state’s absence moves it most', () => {
		const range = { low: -251, high: 305, lowWithout: 'CA', highWithout: 'VA' } as const;
		expect(blanks(remainderSentence(point, range))).toBe(
			'What is left over for California is −$59 a person. Leaving out each state in turn, it runs from −$251 (without California itself) to +$305 (without Virginia).'
		);
		expect(remainderSentence(null, null)).toBe('');
	});

	it('never call a share more than a share of the differences', () => {
		expect(blanks(shareSentence(explained))).toBe(
			'In 2019, 51.9% of the differences among states go with income and age together: 50.0% with income alone, 15.7% with age alone.'
		);
		expect(blanks(slopeSentence(explained))).toBe(
			'An income a tenth higher goes with −$1,357 a person; one more resident in a hundred of 65 and over with +$196 a person.'
		);
	});

	it('count the years below zero', () => {
		const run = { from: 1992, to: 2020, years: 29, below: 18, low: -418, high: 451, mean: -83 };
		expect(blanks(runSentence(run, 'CA'))).toBe(
			'From 1992 to 2020 what is left over for California lay between −$418 and +$451, below zero in 18 of the 29 years.'
		);
		expect(runSentence({ ...run, below: 0 }, 'CA')).toContain('below zero in none of the 29 years');
		expect(runSentence({ ...run, below: 29 }, 'CA')).toContain('below zero in all 29 years');
		expect(runSentence(null, 'DC')).toBe('');
	});

	it('say all of one state in a line', () => {
		expect(blanks(pointSaying(point))).toBe(
			'−$2,840 a person; −$2,781 goes with an income of $63,411 and 15.8% of 65 and over; −$59 left over'
		);
	});

	it('name the count of older residents and its years, and a first year that stands alone', () => {
		expect(ageNote(explained)).toBe(
			'Residents of 65 and over: estimates after the census of 2010, civilians only, not revised since; calendar 2018 (a quarter) and 2019 (three quarters).'
		);
		const ageSource = { series: 'vintage-2023', calendarYears: [2020] } as const;
		expect(ageNote({ ...explained, ageSource })).toContain(
			'calendar 2020 alone, as it was counted another way in the year before'
		);
	});
});
