import * as v from 'valibot';
import { accountPrograms } from './account-programs';
import { areaBesides, stateOrUs } from './areas';
import { stateOfFips } from './states';
import { decimal, dollars, orMissing, stateCode, tableSpec, wholeNumber, year } from './table';

/** The lines of BEA's table of transfer receipts; they nest, so never add a line to one above it. */
export const TRANSFER_LINES = [
	1000, 2000, 2100, 2110, 2120, 2121, 2122, 2123, 2200, 2210, 2220, 2221, 2222, 2230, 2300, 2310,
	2320, 2330, 2340, 2341, 2342, 2400, 2410, 2420, 2421, 2422, 2423, 2424, 2500, 2510, 2520, 2530,
	2540, 2600, 2700, 3000, 3100, 3200, 3300, 4000, 5000, 5100, 5200, 5300
] as const;

const CONTRACT_SOURCES = ['alley', 'csis', 'dupor-guerrero', 'nakamura-steinsson'] as const;
const MEDICAID_SOURCES = ['kff', 'macpac'] as const;
const AID_SOURCES = ['census-2022', 'census-table', 'slgfin'] as const;

const amount = orMissing(dollars);
const yearAndArea = ['year', 'area'];
const fiscalYearAndArea = ['fiscal_year', 'area'];
const fiscalYearAndState = ['fiscal_year', 'state'];

const transferLine = v.pipe(
	wholeNumber(1000, 5300),
	v.picklist(TRANSFER_LINES, 'a line of BEA table SAINC35')
);

const countyFips = v.pipe(
	v.string('a county code'),
	v.regex(/^\d{5}$/, 'a county code of five digits'),
	v.check((code) => stateOfFips(code.slice(0, 2)) !== undefined, 'a county of a state or DC')
);

const transferSources = {
	'funds/transfers': tableSpec(
		v.object({ year, area: stateOrUs, line: transferLine, amount_usd: amount }),
		['year', 'area', 'line']
	),
	'funds/transfers-2022': tableSpec(
		v.object({
			year,
			area: stateOrUs,
			government_transfers_usd: dollars,
			social_security_usd: dollars,
			medicare_usd: dollars,
			medicaid_usd: dollars,
			income_maintenance_usd: dollars,
			other_transfers_usd: dollars
		}),
		yearAndArea
	),
	'funds/medicare-medicaid': tableSpec(
		v.object({
			year,
			area: stateOrUs,
			medicare_usd: dollars,
			medicaid_usd: dollars,
			medicare_enrollment: wholeNumber(0, 1e9)
		}),
		yearAndArea
	),
	'funds/medicaid': tableSpec(
		v.object({
			fiscal_year: year,
			state: stateCode,
			total_usd: dollars,
			total_source: v.picklist(MEDICAID_SOURCES, 'kff or macpac'),
			federal_share_usd: amount,
			state_share_usd: amount
		}),
		fiscalYearAndState
	),
	'funds/fmap': tableSpec(
		v.object({ fiscal_year: year, state: stateCode, fmap_share: decimal(0.5, 0.83) }),
		fiscalYearAndState
	),
	'funds/snap': tableSpec(
		v.object({
			fiscal_year: year,
			area: areaBesides('GU', 'US', 'VI'),
			benefits_usd: dollars,
			months_reported: wholeNumber(1, 12)
		}),
		fiscalYearAndArea
	)
} as const;

const placedSources = {
	'funds/defense-contracts': tableSpec(
		v.object({
			fiscal_year: year,
			state: stateCode,
			source: v.picklist(CONTRACT_SOURCES, `one of ${CONTRACT_SOURCES.join(', ')}`),
			contracts_usd: dollars
		}),
		['fiscal_year', 'state', 'source']
	),
	'funds/cffr-counties': tableSpec(
		v.object({ fiscal_year: year, fips: countyFips, total_usd: amount, dod_usd: amount }),
		['fiscal_year', 'fips']
	),
	'funds/cffr-by-category': tableSpec(
		v.object({
			fiscal_year: year,
			area: areaBesides('ALL'),
			total_usd: dollars,
			direct_payments_usd: dollars,
			grants_usd: dollars,
			procurement_usd: dollars,
			salaries_usd: dollars,
			defense_usd: amount,
			nondefense_usd: amount
		}),
		fiscalYearAndArea
	),
	'funds/federal-aid': tableSpec(
		v.object({
			fiscal_year: year,
			area: stateOrUs,
			level: v.picklist(['state', 'state-local'], 'state or state-local'),
			amount_usd: dollars,
			source: v.picklist(AID_SOURCES, AID_SOURCES.join(' or '))
		}),
		['fiscal_year', 'area', 'level']
	),
	'funds/federal-revenue-by-function': tableSpec(
		v.object({
			fiscal_year: year,
			state: stateCode,
			total_usd: dollars,
			public_welfare_usd: dollars,
			education_usd: dollars,
			health_and_hospitals_usd: dollars,
			highways_usd: dollars
		}),
		fiscalYearAndState
	)
} as const;

/** Federal money received as the account shares it out: one spec for each source. */
export const accountFunds = { ...transferSources, ...placedSources, ...accountPrograms } as const;
