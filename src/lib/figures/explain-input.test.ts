import { describe, expect, it } from 'vitest';
import type { Explained } from '$lib/fiscal/conditions/explain';
import { explainCard } from './explain-input';

const explained: Explained = {
	fiscalYear: 2019,
	ageSource: { series: 'postcensal-civilian-2010s', calendarYears: [2018, 2019] },
	points: [
		{
			state: 'NM',
			net: 11_763.4,
			income: 57_033,
			older: 0.2011,
			population: 2.1e6,
			byIncome: 3000,
			fitted: 4857.6,
			residual: 6905.8
		}
	],
	share: { income: 0.5, age: 0.1, both: 0.6 },
	perTenthMoreIncome: -400,
	perHundredthMoreOlder: 300,
	netAt: () => 0
};
const input = { explained, year: 2019, followed: ['CA'] } as const;
/** Without the characters that keep signs and figures together. */
const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

describe('the card of a state beside income and age', () => {
	it('tells its balance, what goes with both, what is left over, and income and age themselves', () => {
		const { title, lines, note } = explainCard(input, 'NM');
		expect(title).toBe('New Mexico, 2019');
		expect(lines.map(({ label, text, kind }) => [label, plain(text), kind])).toEqual([
			['Net against the average', '+$11,763', 'part'],
			['Goes with income and age', '+$4,858', 'part'],
			['Left over', '+$6,906', 'sum']
		]);
		expect(plain(note)).toBe(
			'Dollars a person, each rounded by itself; an income of $57,033 and 20.1% of 65 and over.'
		);
	});

	it('has no lines for one that has no dot', () => {
		expect(explainCard(input, 'DC').lines).toEqual([]);
	});
});
