import { describe, expect, it } from 'vitest';
import { age } from './age';
import type { ReadRaw } from './source';

const ESTIMATES = 'state,year,population_65_and_over,population_all_ages,series';
const SURVEY = 'state,year,population_65_and_over,margin_of_error_90,population_all_ages';
const OF_2013 = 'AK,2013,66152,,"postcensal Vintage 2019, civilian (sc-est2019-agesex-civ)"';

interface Files {
	readonly estimate?: string;
	readonly survey?: string;
	readonly header?: string;
	readonly file?: string;
}

function reading({
	estimate = OF_2013,
	survey = 'AK,2024,109415,1468,740133',
	header = ESTIMATES,
	file = 'notes.md'
}: Files): ReadRaw {
	const read: ReadRaw = (path) =>
		path.includes('acs') ? `${SURVEY}\n${survey}\n` : `${header}\n${estimate}\n`;
	return Object.assign(read, { list: () => [file] });
}

const valuesOf = (files: Files) =>
	(age(reading(files))[0]?.rows ?? []).map((row) => Object.values(row));

describe('age', () => {
	it('leaves empty what a series does not print, and gives the survey a series of its own', () => {
		expect(valuesOf({})).toEqual([
			[2013, 'AK', 66_152, null, 'postcensal-civilian-2010s'],
			[2024, 'AK', 109_415, 740_133, 'acs-2024']
		]);
	});

	it.each([
		['1990', 'intercensal 1990-1999 county estimates (stch-icen)', 'intercensal-1990s'],
		['2009', 'intercensal 2000-2010 (st-est00int-agesex)', 'intercensal-2000s'],
		['2023', 'postcensal Vintage 2023 county estimates (cc-est2023-agesex-all)', 'vintage-2023']
	])('names the series of %s shortly', (year, printed, series) => {
		expect(valuesOf({ estimate: `AK,${year},1,2,${printed}` })[0]).toEqual([
			Number(year),
			'AK',
			1,
			2,
			series
		]);
	});

	it.each([
		[
			'a year outside of its series',
			{ estimate: OF_2013.replace('2013', '2020') },
			'line 2: column year is "2020"; expected a year from 2010 to 2019'
		],
		['an unknown series', { estimate: 'AK,2024,1,2,Vintage 2024' }, 'series is "Vintage 2024"'],
		['another year of the survey', { survey: 'AK,2025,1,2,3' }, 'column year is "2025"'],
		['an unknown area', { survey: 'PR,2024,1,2,3' }, 'column state is "PR"'],
		['a further column', { header: `${ESTIMATES},sex`, estimate: `${OF_2013},1` }, 'the header is'],
		[
			'a file of another year',
			{ file: 'acs_s0101_population_65plus_by_state_2025.csv' },
			'no program reads this file'
		]
	])('refuses %s', (_, files, fault) => {
		expect(() => valuesOf(files)).toThrow(fault);
	});
});
