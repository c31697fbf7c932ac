import * as v from 'valibot';
import { areaBesides, stateOrUs } from './areas';
import { dollars, filledText, orMissing, stateCode, tableSpec, wholeNumber, year } from './table';

const AGENCY_PERIODS = ['FY2024', 'MEAN2020-2024'] as const;
const FARM_SOURCES = ['bea', 'fsa'] as const;
const CROP_SOURCES = ['reinsurance', 'summary-of-business'] as const;

const amount = orMissing(dollars);
const isoDate = v.pipe(v.string('a date'), v.isoDate('a date as in 2005-08-29'));

/** Federal money by the place where it is spent, as the account's keys need it: one spec for each source. */
export const accountPlaces = {
	'funds/obligations-by-agency': tableSpec(
		v.object({
			period: v.picklist(AGENCY_PERIODS, AGENCY_PERIODS.join(' or ')),
			state: stateCode,
			agency: filledText,
			contracts_usd: amount,
			grants_usd: amount,
			direct_payments_usd: amount,
			civilian_wages_by_workplace_usd: amount,
			civilian_wages_by_residence_usd: amount
		}),
		['period', 'state', 'agency']
	),
	'funds/contracts-by-place': tableSpec(
		v.object({ year, state: stateCode, contracts_usd: dollars }),
		['year', 'state']
	),
	'funds/obligations-by-funding-agency': tableSpec(
		v.object({
			fiscal_year: year,
			area: areaBesides('AS', 'GU', 'MP', 'PR', 'VI'),
			agency: filledText,
			obligations_usd: dollars,
			quarters: wholeNumber(1, 4)
		}),
		['fiscal_year', 'area', 'agency']
	),
	'funds/farm-payments': tableSpec(
		v.object({
			source: v.picklist(FARM_SOURCES, FARM_SOURCES.join(' or ')),
			year,
			area: stateOrUs,
			payments_usd: dollars
		}),
		['source', 'year', 'area']
	),
	'funds/crop-insurance': tableSpec(
		v.object({
			source: v.picklist(CROP_SOURCES, CROP_SOURCES.join(' or ')),
			crop_year: year,
			area: areaBesides('OTHER', 'US'),
			premium_usd: dollars,
			premium_subsidy_usd: amount,
			farmer_premium_usd: amount,
			indemnity_usd: dollars,
			net_benefit_usd: amount
		}),
		['source', 'crop_year', 'area']
	),
	'funds/disaster-assistance': tableSpec(
		v.object({
			incident: wholeNumber(1, 99_999),
			incident_start: isoDate,
			area: areaBesides('AS', 'FM', 'GU', 'MP', 'PR', 'VI'),
			incident_type: filledText,
			individual_assistance_usd: amount,
			public_assistance_usd: amount
		}),
		['incident']
	)
} as const;
