import { describe, expect, it } from 'vitest';
import { PARTED_NUMBERS, WORDS_NOT_USED } from '../support/words-not-used';

/** What the list has to say of a text: what to write instead, for each word in it that is not used. */
function complaints(text: string): readonly string[] {
	return WORDS_NOT_USED.filter(({ pattern, mayStand }) =>
		pattern.test(mayStand ? text.replace(new RegExp(mayStand, 'gi'), ' ') : text)
	).map(({ instead }) => instead);
}

describe('the words not used', () => {
	it.each([
		['Ranks reckoned here.', 'calculate'],
		['In 82% of 1,775 ways to reckon it', 'calculate'],
		['It pays in 31% of its ways', 'methods'],
		['every spec-year of a state', 'calculations'],
		['By our own keys', 'sharing rule'],
		['a held share', 'carried forward'],
		['2024 is not in hand.', 'we have'],
		['Every state may stand in California’s place.', 'put any state'],
		['Even with Washington, $0', 'break even'],
		['Against the average state', 'national average'],
		['Washington spent $1.19 for every dollar it took in', 'the federal government'],
		['Balance with Washington', 'the federal government'],
		['which comes out a payer', 'pays, receives'],
		['has run behind since 1997', 'pays $X more than'],
		['$4,100 a person behind, 46th of 51', 'pays $X more than'],
		['one vintage a report', 'edition'],
		['Plain figures', 'dollar for dollar'],
		['All 51 areas in 2024', 'states and D.C.'],
		['None of five levers', 'choices'],
		['Ratio (nation = 1)', 'national average = 1'],
		['72 % of the taxes', '72%'],
		['72\u202f% of the taxes', '72%'],
		['Table, 1 rows', '1 row'],
		['0% of the spending', 'a sentence for none'],
		['100% of its dollars', 'a sentence for none'],
		['Nobody pays, so nobody subsidizes', 'what the figure is']
	])('“%s” is told to be written otherwise', (text, instead) => {
		expect(complaints(text).join('; ')).toContain(instead);
	});

	it.each([
		'Washington ranks 49th, and 21 rows are of the state of Washington',
		'carried forward from FY2019 by Census Vintage 2024',
		'Area of a dot: population. Puerto Rico and other areas',
		'10% of its GDP, 72% in all, 101 rows, FY2021 figures',
		'the figures that a line rests on, published in two ways'
	])('“%s” may stand', (text) => {
		expect(complaints(text)).toEqual([]);
	});

	it('knows where the end of a line may part a number from its sign or its unit', () => {
		const parted = ['−$5', '+$5', '$4.7 billion', '123 thousand dollars', '$ 5', '− 5'];
		const kept = ['−\u2060$5', '$4.7\u00a0billion', '−5', '1983 − paid', '$ billion', '5 persons'];
		expect(parted.filter((text) => !PARTED_NUMBERS.test(text))).toEqual([]);
		expect(kept.filter((text) => PARTED_NUMBERS.test(text))).toEqual([]);
	});
});
