import * as v from 'valibot';
import { areaBesides } from './areas';
import { dollars, orMissing, stateCode, tableSpec, wholeNumber, year } from './table';

/** Programs whose money of about FY2024 is known by state, one official table each. */
export const PROGRAMS = [
	'child-care',
	'chip',
	'esser',
	'head-start',
	'highways',
	'housing-vouchers',
	'medicaid-cms64',
	'pell',
	'premium-credit',
	'title-1',
	'transit',
	'unemployment-2112',
	'unemployment-5159'
] as const;

/** Lines of those tables that are none of the 51: territories, associated states, and money without a place. */
export const PROGRAM_AREAS = [
	'AS',
	'FAS',
	'GU',
	'INDIAN',
	'MIGRANT',
	'MP',
	'OTHER',
	'PALAU',
	'PR',
	'SUPPORT',
	'TRIBES',
	'VI'
] as const;

/** Sources of residents of 65 and over; levels of two of them are never compared. */
export const AGE_SERIES = [
	'acs-2024',
	'intercensal-1990s',
	'intercensal-2000s',
	'postcensal-civilian-2010s',
	'vintage-2023'
] as const;

const amount = orMissing(dollars);
const month = v.pipe(v.string('a month'), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month as 2024-12'));
const period = v.pipe(
	v.string('a period'),
	v.regex(/^([CFG]Y\d{4}|\d{4}-\d{2})$/, 'a period as FY2024, CY2024, GY2024 or 2024-02')
);

/** Money to persons and for programs as their own agencies publish it: one spec for each source. */
export const accountPrograms = {
	'funds/social-security': tableSpec(
		v.object({ month, state: stateCode, monthly_benefits_usd: dollars }),
		['month', 'state']
	),
	'funds/ssi': tableSpec(
		v.object({ year, state: stateCode, federal_usd: dollars, state_supplement_usd: dollars }),
		['year', 'state']
	),
	'funds/program-amounts': tableSpec(
		v.object({
			program: v.picklist(PROGRAMS, `one of ${PROGRAMS.join(', ')}`),
			period,
			area: areaBesides(...PROGRAM_AREAS),
			amount_usd: dollars
		}),
		['program', 'period', 'area']
	),
	'funds/veterans': tableSpec(
		v.object({
			fiscal_year: year,
			area: areaBesides('GU', 'PR'),
			compensation_pension_usd: dollars,
			survivors_usd: amount,
			insurance_usd: dollars,
			education_usd: dollars,
			medical_care_usd: dollars,
			construction_usd: dollars,
			loan_guaranty_usd: dollars,
			other_usd: dollars,
			total_usd: dollars
		}),
		['fiscal_year', 'area']
	)
} as const;

const persons = wholeNumber(0, 1e9);

/** Residents by age: one spec. */
export const accountAge = {
	'context/age': tableSpec(
		v.object({
			year,
			state: stateCode,
			persons_65_and_over: persons,
			population: orMissing(persons),
			series: v.picklist(AGE_SERIES, `one of ${AGE_SERIES.join(', ')}`)
		}),
		['year', 'state']
	)
} as const;
