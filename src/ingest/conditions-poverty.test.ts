import { describe, expect, it } from 'vitest';
import { poverty } from './conditions-poverty';
import type { ReadRaw } from './source';

const CPS =
	'state,state_name,year,footnote,population_thousands,poor_thousands,poor_se_thousands,poverty_rate_pct,poverty_rate_se';
const SAIPE =
	'state,year,poverty_rate_pct,rate_lo90,rate_hi90,poor,child_poverty_rate_pct,median_household_income,via,note';
const AVERAGES =
	'state,state_name,three_year_average,official_poverty_rate_pct,spm_poverty_rate_pct,source_page';

interface Lines {
	readonly cps?: readonly string[];
	readonly saipe?: readonly string[];
	readonly averages?: readonly string[];
}

const rowsOf = ({ cps = [], saipe = [], averages = [] }: Lines) => {
	const read: ReadRaw = (path) => {
		if (path.includes('_cps_')) return [CPS, ...cps, ''].join('\n');
		return (path.includes('_saipe_') ? [SAIPE, ...saipe, ''] : [AVERAGES, ...averages, '']).join(
			'\n'
		);
	};
	return poverty(read)[0]?.rows.map((row) => Object.values(row));
};

describe('poverty', () => {
	it('tells the two printings of 2013 and 2017 apart by their footnotes', () => {
		const cps = ['2013,18', '2013,19', '2017,', '2017,21', '2018,'].map(
			(year) => `CA,California,${year},9,2,1,14.9,0.5`
		);
		expect(rowsOf({ cps })?.map(([year, , , method]) => [year, method])).toEqual([
			[2013, 'new'],
			[2013, 'old'],
			[2017, 'new'],
			[2017, 'old'],
			[2018, 'single']
		]);
	});

	it('turns thousands into persons and leaves an interval that is not printed empty', () => {
		expect(rowsOf({ cps: ['CA,California,2018,,9,4664,1,11.9,0.4'] })).toEqual([
			[2018, 'CA', 'cps', 'single', 2018, 11.9, 0.4, null, null, 4_664_000]
		]);
		expect(
			rowsOf({ saipe: ['US,2019,12.3,12.2,12.4,39490096.0,,,x,', 'CA,2014,16.4,,,,,,x,'] })
		).toEqual([
			[2014, 'CA', 'saipe', 'single', 2014, 16.4, null, null, null, null],
			[2019, 'US', 'saipe', 'single', 2019, 12.3, null, 12.2, 12.4, 39_490_096]
		]);
	});

	it('names an average by its last year and gives the official one a series of its own', () => {
		const averages = ['CA,California,2020-2022,11.4,13.2,x', 'CA,California,2019-2021,,13.2,x'];
		expect(rowsOf({ averages })?.map((row) => row.slice(0, 6))).toEqual([
			[2021, 'CA', 'spm-3yr', 'single', 2019, 13.2],
			[2022, 'CA', 'official-3yr', 'single', 2020, 11.4],
			[2022, 'CA', 'spm-3yr', 'single', 2020, 13.2]
		]);
	});

	it('refuses an average of other than three years', () => {
		expect(() => rowsOf({ averages: ['CA,California,2019-2022,,13.2,x'] })).toThrow(
			'three_year_average is "2019-2022"'
		);
	});
});
