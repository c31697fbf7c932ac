import * as v from 'valibot';
import { areaBesides, stateOrUs } from './areas';
import { decimal, dollars, orMissing, stateCode, tableSpec, wholeNumber, year } from './table';

/** Where a count of the homeless comes from. */
const COUNT_BASES = ['coc-sum', 'overall-only', 'state-file', 'state-file-2007'] as const;

/** The series of poverty; no two of them may be joined. */
const POVERTY_SERIES = ['cps', 'official-3yr', 'saipe', 'spm-3yr'] as const;

/** The series of inequality; the two may not be joined. */
const GINI_SERIES = ['acs-gini', 'frank-gini'] as const;

/** The subjects of the school tests. */
const SUBJECTS = ['mathematics', 'reading'] as const;

const ROAD_SYSTEMS = [
	'interstate',
	'minor-arterial',
	'other-freeway-expressway',
	'other-principal-arterial'
] as const;

const persons = wholeNumber(0, 1e9);
const percent = decimal(0, 100);
const wholePercent = orMissing(wholeNumber(0, 100));
const bridgeCount = wholeNumber(0, 1e6);
const miles = decimal(0, 1e6);
const amount = orMissing(dollars);

const people = {
	'conditions/homelessness': tableSpec(
		v.object({
			year,
			state: stateCode,
			overall: persons,
			sheltered: orMissing(persons),
			unsheltered: orMissing(persons),
			basis: v.picklist(COUNT_BASES, `one of ${COUNT_BASES.join(', ')}`)
		}),
		['year', 'state']
	),
	'conditions/poverty': tableSpec(
		v.object({
			year,
			area: stateOrUs,
			series: v.picklist(POVERTY_SERIES, `one of ${POVERTY_SERIES.join(', ')}`),
			method: v.picklist(['new', 'old', 'single'], 'single, old or new'),
			first_year: year,
			rate_percent: percent,
			standard_error: orMissing(percent),
			low_90_percent: orMissing(percent),
			high_90_percent: orMissing(percent),
			persons: orMissing(persons)
		}),
		['year', 'area', 'series', 'method']
	),
	'conditions/inequality': tableSpec(
		v.object({
			year,
			area: stateOrUs,
			series: v.picklist(GINI_SERIES, `one of ${GINI_SERIES.join(', ')}`),
			gini: decimal(0, 1)
		}),
		['year', 'area', 'series']
	),
	'conditions/schools': tableSpec(
		v.object({
			year,
			area: areaBesides('DODEA', 'US', 'US-PUBLIC'),
			subject: v.picklist(SUBJECTS, 'mathematics or reading'),
			grade: v.pipe(wholeNumber(4, 8), v.picklist([4, 8], 'grade 4 or 8')),
			score: wholeNumber(0, 500),
			basic_percent: wholePercent,
			proficient_percent: wholePercent
		}),
		['year', 'area', 'subject', 'grade']
	)
} as const;

const works = {
	'conditions/bridges': tableSpec(
		v.object({
			year,
			state: stateCode,
			bridges: bridgeCount,
			deficient: orMissing(bridgeCount),
			obsolete: orMissing(bridgeCount),
			good: orMissing(bridgeCount),
			fair: orMissing(bridgeCount),
			poor: orMissing(bridgeCount)
		}),
		['year', 'state']
	),
	'conditions/roads': tableSpec(
		v.object({
			year,
			state: stateCode,
			setting: v.picklist(['rural', 'urban'], 'rural or urban'),
			system: v.picklist(ROAD_SYSTEMS, `one of ${ROAD_SYSTEMS.join(', ')}`),
			not_reported_miles: miles,
			iri_under_60_miles: miles,
			iri_60_to_94_miles: miles,
			iri_95_to_119_miles: miles,
			iri_120_to_144_miles: miles,
			iri_145_to_170_miles: miles,
			iri_171_to_194_miles: miles,
			iri_195_to_220_miles: miles,
			iri_over_220_miles: miles,
			reported_miles: miles
		}),
		['year', 'state', 'setting', 'system']
	)
} as const;

const debts = {
	'conditions/state-debt': tableSpec(
		v.object({ fiscal_year: year, area: stateOrUs, debt_usd: dollars, interest_usd: dollars }),
		['fiscal_year', 'area']
	),
	'conditions/state-local-interest': tableSpec(
		v.object({ fiscal_year: year, area: stateOrUs, interest_usd: dollars }),
		['fiscal_year', 'area']
	),
	'conditions/state-liabilities': tableSpec(
		v.object({
			fiscal_year: year,
			state: stateCode,
			liabilities_usd: dollars,
			pension_usd: amount,
			retiree_health_usd: amount,
			bonds_usd: amount,
			audited: v.picklist(['no', 'yes'], 'yes or no')
		}),
		['fiscal_year', 'state']
	)
} as const;

/** Conditions in the states that the campaign speaks of: one spec for each source. */
export const conditions = { ...people, ...works, ...debts } as const;

type Row<P extends keyof typeof conditions> = v.InferOutput<(typeof conditions)[P]['schema']>;

/** Homeless persons of one state on one night of January. */
export type HomelessnessRow = Row<'conditions/homelessness'>;

/** The poverty rate of one area in one year (or run of years) by one series, percent. */
export type PovertyRow = Row<'conditions/poverty'>;

/** The Gini index of one area in one year by one series, 0 to 1. */
export type InequalityRow = Row<'conditions/inequality'>;

/** The average score of one area in one test and year, 0 to 500. */
export type SchoolsRow = Row<'conditions/schools'>;

/** The bridges of one state in one year by condition. */
export type BridgesRow = Row<'conditions/bridges'>;

/** The miles of one kind of road in one state by roughness. */
export type RoadsRow = Row<'conditions/roads'>;

/** Debt and interest of one state government in one fiscal year, whole dollars. */
export type StateDebtRow = Row<'conditions/state-debt'>;

/** Interest paid by state and local governments of one area in one fiscal year, whole dollars. */
export type StateLocalInterestRow = Row<'conditions/state-local-interest'>;

/** All liabilities of one state government in one fiscal year, whole dollars. */
export type StateLiabilitiesRow = Row<'conditions/state-liabilities'>;
