import type { Descriptor } from '../lib/data/descriptor';
import { countField } from './conditions-fields';
import { numberField, textField, yearField } from './fields';

/** What is known of the table of poverty by state. */
export const descriptor: Descriptor = {
	name: 'conditions/poverty',
	title: 'Poverty by state, official and supplemental, 1980 to 2023',
	description:
		'Part of the residents of each state who live in poverty, in percent, as four series that are never to be joined: the yearly survey (cps), model-based estimates (saipe), and three-year averages of the supplemental (spm-3yr) and of the official measure (official-3yr).',
	publisher: 'US Census Bureau',
	table:
		'cps: Historical Poverty Tables, Table 21 (Current Population Survey). saipe: Small Area Income and Poverty Estimates. spm-3yr and official-3yr: Poverty in the United States, Table B-5 and the tables before it, as charted by the Economic Policy Institute; spm-3yr of 2021-2023 as quoted by USAFacts',
	address:
		'https://www2.census.gov/programs-surveys/cps/tables/time-series/historical-poverty-people/hstpov21.xlsx',
	reachedThrough:
		'cps: GitHub franchi-uzcategui/EDA_Final_Project, commit 96df642f111e23c2830ecf67aa4d5eaf03b81dcc, hstpov21.xlsx; saipe: GitHub donboyd5/bdata, commit 5d41f12eb4268939e6cb227b60b99c2c45d58ea5 (to 2014), bwarren2/voting_datascience (2016), jfleury12/retail-warehouse-locations (2017), minaxixi/Covid-19-Modeling (2018), Ryanhilde/CS_649_Project_Datasets (2019), paytonsimmons/DSCI326 (2020), wuyuntong/Group_Project (2021), WL-Biol185-ShinyProjects/the_food_group (2023); averages: pages of epi.org',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/conditions-poverty.ts',
	licence: {
		name: 'Figures of the US government (public domain, 17 U.S.C. 105)',
		note: 'Only the figures are taken; some packages they were reached through are under the GPL.'
	},
	vintage: 'cps: edition of 2020; saipe: each year as first published; averages: as charted',
	primaryKey: ['year', 'area', 'series', 'method'],
	missingValues: '',
	fields: [
		yearField('year', 'year of the income; for an average, the last of its three years'),
		textField('area', 'postal code of one of the 50 states or DC; US the nation as published'),
		textField('series', 'cps, saipe, spm-3yr or official-3yr: never join two'),
		textField(
			'method',
			'single: printed once; old and new: 2013 (income questions) and 2017 (processing) are printed by the old method and by the new'
		),
		yearField('first_year', 'first year of an average; otherwise the year itself'),
		numberField('rate_percent', 'percent', 'part of the residents in poverty'),
		numberField('standard_error', 'percentage points', 'standard error of the rate; cps alone'),
		numberField(
			'low_90_percent',
			'percent',
			'lower end of the 90 percent interval; saipe from 2016'
		),
		numberField('high_90_percent', 'percent', 'upper end of the same'),
		countField(
			'persons',
			'persons',
			'residents in poverty; cps (to the thousand) and saipe from 2016'
		)
	],
	caveats: [
		'cps: one sample of one year is noisy (California about half a point, small states 1.5 points and more). 2013 was asked of two samples, the old questions of the larger one.',
		'saipe: 2015 and 2022 are not in hand; 2016 is in whole percents; 2017 lacks Alabama, Wisconsin and the US; the US is there from 2016 alone.',
		'spm-3yr: 2017-2019, 2019-2021 and 2020-2022 for all; of 2021-2023 only the eleven highest, which cannot be ranked among all.',
		'spm-3yr counts taxes, benefits and the cost of housing; the official measure counts cash before taxes against one line for the nation.'
	],
	checks: [
		'cps: 51 areas in each of 40 years, twice in 2013 and 2017.',
		'saipe: states add up to the US within 4 persons in 2016 and 2018 to 2023.',
		'spm-3yr: 51 areas in three windows, 11 in the fourth.'
	]
};
