import { describe, expect, it } from 'vitest';
import type { CountyKind } from '$lib/fiscal/counties/types';
import {
	countiesNamed,
	countiesSentence,
	countiesTitle,
	landedSentences,
	notPlacedSentence,
	outOfLineSentence,
	perPersonSentence,
	type CountiesTold
} from './county-words';
import { withoutJoiners } from './money';

const counties = ['A County', 'B County', 'C County', 'D County'].map((name, i) => ({
	fips: `0600${i}`,
	name,
	missing: 'no figure',
	hasOutline: true
}));

function told(total: readonly (number | null)[], change: object = {}): CountiesTold {
	return {
		state: 'CA',
		kind: 'total' as CountyKind,
		counties,
		year: {
			fiscalYear: 1999,
			total,
			defense: total,
			stateTotal: 10e9,
			through: null,
			outOfLine: [],
			population: 1e6,
			priceIndex: 0.6,
			...change
		}
	};
}

it.each([
	['OH', 'Ohio', 'Ohio’s counties'],
	['LA', 'Louisiana', 'Louisiana’s parishes'],
	['DC', 'D.C.', 'D.C. as one county']
] as const)('names the counties of %s', (state, name, words) => {
	expect(countiesNamed(state, name)).toBe(words);
});

describe('countiesSentence', () => {
	it.each([
		[
			[4e9, 3e9, 2e9, 0.5e9],
			'In FY1999, half of the federal money placed in California’s 4 counties landed in two of them. A County received the most: $4.0 billion, 42.1% of all that was placed in counties.'
		],
		[
			[1e9, 6e9, null, 1e9],
			'In FY1999, at least half of the federal money placed in the 3 of California’s 4 counties that have a figure landed in just one of them. B County received the most: $6.0 billion, 75.0% of all that was placed in counties.'
		],
		[
			[null, null, 5e9, null],
			'In FY1999, $5.0 billion of federal money was placed in California, which the Census Bureau counts as one county.'
		],
		[[null, null, null, null], 'In FY1999, no federal money was placed in California’s counties.']
	])('of %j', (values, sentence) => {
		expect(withoutJoiners(countiesSentence(told(values)))).toBe(sentence);
	});

	it.each([
		[
			'06001',
			'B County received $3.0 billion, 31.6% of all that was placed in counties: 2nd of 4.'
		],
		['06003', 'D County received $500 million, 5.3% of all that was placed in counties: 4th of 4.'],
		[
			'06000',
			'A County received the most: $4.0 billion, 42.1% of all that was placed in counties.'
		],
		[null, 'A County received the most: $4.0 billion, 42.1% of all that was placed in counties.'],
		['99999', 'A County received the most: $4.0 billion, 42.1% of all that was placed in counties.']
	])('tells of the county with the code %s', (code, sentence) => {
		const said = countiesSentence(told([4e9, 3e9, 2e9, 0.5e9]), code);
		expect(withoutJoiners(said)).toMatch(/^In FY1999, half of the federal money .* two of them\. /);
		expect(withoutJoiners(said).endsWith(`them. ${sentence}`)).toBe(true);
	});

	it('says why a chosen county has no figure, that more was taken back, or that it is out of line', () => {
		const said = (code: string, change = {}) =>
			withoutJoiners(countiesSentence(told([4e9, null, -2e6, 1e9], change), code));
		expect(said('06001')).toMatch(/ B County has no figure: no figure\.$/);
		expect(said('06002')).toMatch(/ In C County \$2\.0 million more was taken back than given\.$/);
		expect(said('06003', { outOfLine: ['06003'] })).toMatch(
			/ D County received \$1\.0 billion, 20\.0% of all that was placed in counties, out of line with other years: 2nd of 3\.$/
		);
	});

	it('says what counts as one where another county has the figure', () => {
		const within = counties.map((county, i) =>
			i === 0 ? county : { ...county, missing: 'counted in A City' }
		);
		const lone = { ...told([4e9, null, null, 1e9]), counties: within };
		expect(countiesSentence(lone)).toContain(
			'placed in California’s 2 counties (A City’s three count as one) landed in just one of them.'
		);
	});

	it('speaks of defense where that is shown', () => {
		const sentence = countiesSentence({ ...told([4, 3, 2, 1]), kind: 'defense' });
		expect(sentence).toContain('half of the defense money placed');
	});
});

describe('landedSentences', () => {
	const said = (values: readonly (number | null)[]) =>
		withoutJoiners(landedSentences(told(values)));

	it('adds the shares of the next two to the sentence of the counties', () => {
		const values = [2e9, 4e9, null, 3e9];
		const sentence = withoutJoiners(countiesSentence(told(values)));
		expect(said(values)).toBe(`${sentence} Next come D County with 33.3% and A County with 22.2%.`);
	});

	it('tells of fewer where there are no more, and leaves out what was taken back', () => {
		expect(said([4e9, 1e9, -2e6, null])).toMatch(/ Next comes B County with 20\.0%\.$/);
		expect(said([4e9, null, null, null])).not.toContain('Next');
	});
});

describe('a total out of line with other years', () => {
	const lone = told([4e9, 3e9, 2e9, 0.5e9], { outOfLine: ['06000'] });

	it('is remarked where it leads', () => {
		expect(withoutJoiners(countiesSentence(lone))).toMatch(
			/A County received the most: \$4\.0 billion, 42\.1% of all that was placed in counties, out of line with other years\.$/
		);
		expect(countiesSentence(told([4e9, 3e9, 2e9, 5e9], { outOfLine: ['06000'] }))).not.toContain(
			'out of line'
		);
	});

	it('is told by name and sum, of defense alone never', () => {
		expect(withoutJoiners(outOfLineSentence(lone))).toMatch(
			/^Out of line: in FY1999 A County has more than three times its figure of FY1998 and of FY2000, defense apart: \$4\.0 billion in all\./
		);
		const of = (fiscalYear: number) =>
			withoutJoiners(outOfLineSentence({ ...lone, year: { ...lone.year, fiscalYear } }));
		expect(of(2007)).toContain('of FY2006 and of FY2009,');
		expect(of(2009)).toContain('of FY2007 and of FY2010,');
		const two = told([4e9, 3e9, 2e9, 0.5e9], { outOfLine: ['06000', '06002'] });
		expect(withoutJoiners(outOfLineSentence(two))).toContain(
			'A County and C County each have more than three times their figure'
		);
		expect(outOfLineSentence({ ...lone, kind: 'defense' })).toBe('');
		expect(outOfLineSentence(told([1]))).toBe('');
	});
});

describe('countiesTitle', () => {
	it.each([
		[[4, 3, 2, 1], 'Half of the federal money in California’s counties landed in 2 of 4'],
		[[9, 3, 2, 1], 'At least half of the federal money in California’s counties landed in 1 of 4'],
		[
			[4, 3, 2, null],
			'Half of the federal money in California’s counties landed in 2 of the 3 that have a figure'
		],
		[[9, null, null, null], '$9 of federal money landed in California, one county'],
		[[null, null, null, null], 'No federal money was placed in California’s counties']
	])('of %j', (values, title) => {
		expect(countiesTitle(told(values))).toBe(title);
	});
});

describe('notPlacedSentence', () => {
	const said = (input: CountiesTold) => withoutJoiners(notPlacedSentence(input));
	const values = [4e9, 3e9, 2e9, null];

	it('tells dollars and share, about where the total is rounded', () => {
		expect(said(told(values))).toBe(
			'$1.0 billion, 10.0% of the $10.0 billion that the report has for California as a whole, is not placed in any county.'
		);
		expect(said(told(values, { through: 'which we have through a third' }))).toContain(
			'the report has for California as a whole (which we have through a third), is not placed'
		);
		expect(said(told(values, { fiscalYear: 2010 }))).toMatch(/^About \$1\.0 billion/);
	});

	it('says so where nothing is left, too much is placed, or the total is not known', () => {
		expect(said(told([4e9, 3e9, 3e9, null]))).toMatch(/^Next to nothing is left over/);
		expect(said(told([4e9, 3e9, 5e9, null]))).toMatch(/add up to \$2\.0 billion more than the/);
		expect(said(told(values, { stateTotal: null }))).toContain('not known');
		expect(said({ ...told(values), kind: 'defense' })).toMatch(/^For defense we have no total/);
	});
});

it('sets the one county of a state beside the total, and never asks what is in no county', () => {
	const one = { ...told([4e9]), state: 'DC' as const, counties: counties.slice(0, 1) };
	const said = (change: object, kind: CountyKind = 'total') =>
		withoutJoiners(notPlacedSentence({ ...one, kind, year: { ...one.year, ...change } }));
	expect(said({ stateTotal: 4e9 })).toBe(
		'That is the $4.0 billion that the report has for D.C. as a whole.'
	);
	expect(said({ stateTotal: 5e9, through: 'which we have through X' })).toBe(
		'That is $1.0 billion less than the $5.0 billion that the report has for D.C. as a whole (which we have through X).'
	);
	expect(said({ stateTotal: 3e9 })).toMatch(/^That is \$1\.0 billion more than /);
	expect(said({ stateTotal: null })).toBe(
		'We have no total of D.C. for FY1999 to set beside this figure.'
	);
	expect(said({}, 'defense')).toBe(
		'For defense we have no total of D.C. from the same report to set beside this figure.'
	);
});

it('tells the spending of the whole state per person, and why the counties have none', () => {
	expect(perPersonSentence(told([1]))).toMatch(
		/^In California as a whole, all federal money comes to \$10,000 per person\. We have no populations of counties for these years\.$/
	);
	expect(perPersonSentence(told([1], { through: 'which we have through a third' }))).toContain(
		' per person, by the total that the map has. We have'
	);
	expect(perPersonSentence(told([1], { stateTotal: null }))).toMatch(
		/^We have no populations of counties/
	);
	expect(perPersonSentence({ ...told([1], { stateTotal: null }), state: 'LA' })).toBe(
		'We have no populations of parishes for these years.'
	);
});

it('tells the spending per person of a state that is one county by its own figure', () => {
	const one = { ...told([5e9], { stateTotal: null }), counties: counties.slice(0, 1) };
	expect(perPersonSentence({ ...one, state: 'DC' })).toBe(
		'The federal money placed in D.C. comes to $5,000 per person.'
	);
});
