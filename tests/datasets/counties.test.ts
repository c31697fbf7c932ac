import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import atlas from 'us-atlas/counties-10m.json';
import { COUNTY_FACTS, LATER_CODES } from '$lib/data/counties';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, stateOf, type StateCode } from '$lib/data/states';
import { notPlaced, sharesOfPlaced } from '$lib/fiscal/counties/placed';
import { sumOf } from '$lib/fiscal/core/columns';
import { YEAR_LEFT_OUT } from '$lib/fiscal/counties/out-of-line';
import { countiesOf } from '$lib/ledger/counties.server';
import { countiesSentence, notPlacedSentence } from '$lib/words/county-words';
import { withoutJoiners } from '$lib/words/money';

const rows = dataset('funds/cffr-counties');
const outlined = new Set(atlas.objects.counties.geometries.map(({ id }) => id));

function figuresOf(state: StateCode, fips: string, fiscalYear: number) {
	const { counties, years } = countiesOf(state);
	const i = counties.findIndex((county) => county.fips === fips);
	const year = years.find((one) => one.fiscalYear === fiscalYear);
	return { name: counties[i]?.name, total: year?.total[i], defense: year?.defense[i] };
}

describe('counties as the Census Bureau printed them', () => {
	// Thousands of dollars of USA Counties, items FED110 and FED115, and QuickFacts FED110209 for the total of FY2009.
	it.each([
		['CA', '06037', 'Los Angeles County', 2010, 82_544_338, 11_938_418],
		['CA', '06037', 'Los Angeles County', 1983, 26_993_387, 13_592_328],
		['TX', '48301', 'Loving County', 2010, 939, 14],
		['TX', '48301', 'Loving County', 1983, 148, 8],
		['AK', '02090', 'Fairbanks North Star Borough', 2010, 1_546_639, 808_636],
		['DC', '11001', 'District of Columbia', 2009, 60_719_306, 7_801_595],
		['VA', '51760', 'Richmond city', 2010, 6_277_266, 337_687],
		['LA', '22071', 'Orleans Parish', 2005, 7_616_972, 2_023_291],
		['AK', '02270', 'Kusilvak Census Area', 2009, 105_266, 5_008],
		['SD', '46113', 'Oglala Lakota County', 2009, 244_464, 1_754],
		['NY', '36047', 'New York City', 2010, 84_734_177, 1_299_586]
	] as const)('%s %s is %s, FY%i', (state, fips, name, year, total, defense) => {
		expect(figuresOf(state, fips, year)).toEqual({
			name,
			total: total * 1000,
			defense: defense * 1000
		});
	});
});

const fullCount = new Set(rows.map(({ fiscal_year }) => fiscal_year)).size;

/** The codes of the dataset that a test picks, in order. */
function codesWhere(isPicked: (fips: string) => boolean): readonly string[] {
	return [...new Set(rows.map(({ fips }) => fips))].filter(isPicked).sort();
}

describe('codes that are not one county with one outline in all years', () => {
	it('have no outline of 2017', () => {
		expect(codesWhere((fips) => !outlined.has(fips))).toEqual(['02270', '46113', '51515']);
	});

	it('are there in one year alone', () => {
		const byCode = group(rows, ({ fips }) => fips);
		const few = codesWhere((fips) => (byCode.get(fips)?.length ?? 0) < fullCount);
		expect(few).toEqual(['02105', '02158', '02195', '02198', '02230', '02275', '46102']);
	});

	it('are printed as 0 in some years, all of which have a note', () => {
		const zeros = new Set(rows.filter(({ total_usd }) => total_usd === 0).map(({ fips }) => fips));
		expect([...zeros].sort()).toEqual([
			'02013',
			'02068',
			'02164',
			'02230',
			'02275',
			'02282',
			'08014',
			'15005',
			'36005',
			'36061',
			'36081',
			'36085'
		]);
		expect([...zeros].filter((fips) => !COUNTY_FACTS.has(fips))).toEqual([]);
	});

	it('have a figure missing in some year, all of which have a note', () => {
		const missing = rows.filter(({ total_usd, dod_usd }) => total_usd === null || dod_usd === null);
		const codes = new Set(missing.map(({ fips }) => LATER_CODES.get(fips) ?? fips));
		expect([...codes].filter((fips) => !COUNTY_FACTS.has(fips))).toEqual([]);
	});

	it('stay in their state, each under its own code or the older one of the same ground', () => {
		const shown = STATE_CODES.flatMap((code) => countiesOf(code).counties.map(({ fips }) => fips));
		const expected = codesWhere((fips) => !LATER_CODES.has(fips));
		expect([...shown].sort()).toEqual(expected);
	});

	it('have no outline on the map but are in the table', () => {
		const bare = STATE_CODES.flatMap((code) =>
			countiesOf(code).counties.flatMap(({ fips, hasOutline }) => (hasOutline ? [] : [fips]))
		);
		expect([...bare].sort()).toEqual(['36005', '36061', '36081', '36085', '51515']);
	});
});

it('leaves out no dollar: the counties of a state add up to the rows of the state', () => {
	const listed = group(
		rows,
		({ fips }) => fips.slice(0, 2),
		({ fiscal_year }) => fiscal_year
	);
	const differing = STATE_CODES.flatMap((code) => {
		const { fips } = stateOf(code);
		return countiesOf(code).years.flatMap(({ fiscalYear, total, defense }) => {
			const own = listed.get(fips)?.get(fiscalYear) ?? [];
			const added = [sumOf(total) ?? 0, sumOf(defense) ?? 0];
			const printed = [
				sumOf(own.map(({ total_usd }) => total_usd)) ?? 0,
				sumOf(own.map(({ dod_usd }) => dod_usd)) ?? 0
			];
			return added.join() === printed.join()
				? []
				: [`${code} ${fiscalYear}: ${added.join()} / ${printed.join()}`];
		});
	});
	expect(differing).toEqual([]);
});

it('has every year of its span but the one that neighbors are named without', () => {
	const years = countiesOf('OH').years.map(({ fiscalYear }) => fiscalYear);
	const span = Array.from(
		{ length: (years.at(-1) ?? 0) - (years[0] ?? 0) + 1 },
		(_, at) => (years[0] ?? 0) + at
	);
	expect(span.filter((year) => !years.includes(year))).toEqual([YEAR_LEFT_OUT]);
});

it('finds 16 totals out of line with the years about them, four large ones of Ohio in FY2007', () => {
	const found = STATE_CODES.flatMap((code) =>
		countiesOf(code).years.flatMap(({ fiscalYear, outOfLine }) =>
			outOfLine.map((fips) => `${fips} ${fiscalYear}`)
		)
	);
	expect(found).toHaveLength(16);
	expect(found.filter((one) => one.startsWith('39'))).toEqual([
		'39001 2007',
		'39003 2007',
		'39009 2007',
		'39011 2007',
		'39111 2007'
	]);
	expect(found.filter((one) => one.endsWith(' 2006'))).toEqual([
		'22087 2006',
		'28083 2006',
		'28121 2006'
	]);
});

describe('what is placed in no county', () => {
	const yearOf = (state: StateCode, fiscalYear: number) => {
		const year = countiesOf(state).years.find((one) => one.fiscalYear === fiscalYear);
		if (!year) throw new Error(`${state} has no FY${fiscalYear}.`);
		return year;
	};
	const toldOf = (state: StateCode, fiscalYear: number) => {
		const { counties } = countiesOf(state);
		return { state, kind: 'total' as const, counties, year: yearOf(state, fiscalYear) };
	};

	it('is known in the years with a total of the state, and in no other', () => {
		const known = (fiscalYear: number) =>
			STATE_CODES.filter((state) => {
				const { total, stateTotal } = yearOf(state, fiscalYear);
				return notPlaced(total, stateTotal) !== null;
			}).length;
		expect([1983, 2005, 2006, 2007, 2009, 2010].map(known)).toEqual([51, 51, 0, 0, 51, 40]);
	});

	it('is below zero in 24 states and years, all but one before FY2003', () => {
		const below = STATE_CODES.flatMap((state) =>
			countiesOf(state).years.flatMap(({ fiscalYear, total, stateTotal }) =>
				(notPlaced(total, stateTotal)?.usd ?? 0) < 0 ? [fiscalYear] : []
			)
		);
		expect(below).toHaveLength(24);
		expect(below.filter((fiscalYear) => fiscalYear >= 2003)).toEqual([2005]);
	});

	it('makes the total of the state with its counties, wherever it has one; shares of what was placed make 1', () => {
		for (const state of STATE_CODES) {
			for (const { total, stateTotal } of countiesOf(state).years) {
				expect(sumOf(sharesOfPlaced(total))).toBeCloseTo(1, 9);
				const left = notPlaced(total, stateTotal);
				if (left !== null) expect((sumOf(total) ?? 0) + left.usd).toBe(stateTotal);
			}
		}
	});

	it('is told in words', () => {
		const said = (state: StateCode, fiscalYear: number) =>
			withoutJoiners(notPlacedSentence(toldOf(state, fiscalYear)));
		expect(said('CA', 2010)).toBe(
			'About $20.4 billion, 6.1% of the $334 billion that the report has for California as a whole (which we have through usgovernmentspending.com, rounded), is not placed in any county.'
		);
		expect(said('AK', 2010)).toContain('we have no total of the state for that year');
		expect(said('IL', 1983)).toContain('more than the');
		expect(said('DC', 2009)).toContain('that the report has for');
	});

	it.each([
		[
			'CA',
			'In FY2010, half of the federal money placed in California’s 58 counties landed in four of them. Los Angeles County received the most: $82.5 billion, 26.3% of all that was placed in counties.'
		],
		[
			'AK',
			'In FY2010, half of the federal money placed in the 24 of Alaska’s 29 boroughs and census areas that have a figure landed in two of them. Anchorage received the most: $4.8 billion, 43.8% of all that was placed in boroughs and census areas.'
		],
		['DC', 'was placed in D.C., which the Census Bureau counts as one county.'],
		['NY', 'New York’s 58 counties (New York City’s five count as one)'],
		['NY', 'New York City received the most']
	] as const)('is led by a sentence in %s', (state, sentence) => {
		expect(withoutJoiners(countiesSentence(toldOf(state, 2010)))).toContain(sentence);
	});
});
