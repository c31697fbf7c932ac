import type { FederalAidRow, MedicaidRow } from '$lib/data/account-sources';
import { AGENCY_YEARS, meanObligations } from './agency-levels';
import { programLevels, PROGRAM_YEAR } from './benefit-keys';
import { fixed, holding, ofPeriod, switching, type Key } from './key';
import {
	calendarLevels,
	inFiscalYears,
	joined,
	levelsOf,
	onlyIn,
	type LevelsByYear
} from './levels';
import type { AccountRows } from '../lines/rows';

/** Last state fiscal year of grants as known by purpose. */
export const LAST_AID = 2019;

/** The year in which the count of aid by purpose does not agree with its own total. */
const FAULTY_AID = 2012;

/** The state fiscal year of the full census of aid, which stands for that one fiscal year. */
const CENSUS_AID = 2022;

/** First fiscal year by whose Medicaid money grants for persons are shared out, and the one with both payers. */
const FIRST_MEDICAID = 2020;
const BOTH_PAYERS_YEAR = 2023;

const FIRST_CMS_YEAR = 1992;
const FIRST_FORMULA_YEAR = 2018;

/** Keys of federal grants to state and local governments. */
export function grantKeys(rows: AccountRows) {
	const welfare = welfareLevels(rows);
	const aid = aidLevels(rows.federalAid);
	const medicaid = medicaidLevels(rows.medicaid);
	const isUsed = (fiscalYear: number) => fiscalYear <= LAST_AID && fiscalYear !== FAULTY_AID;
	const other = joined([aid, welfare], (all, part) => all - part);
	const otherOfCensus = joined([aid, medicaid], (all, part) => all - part);
	const usual = holding(onlyIn(other, isUsed));
	const census = fixed(otherOfCensus(CENSUS_AID), CENSUS_AID);
	return {
		'public-welfare': welfareKey(rows, {
			before: holding(onlyIn(welfare, isUsed)),
			medicaid
		}),
		'medicaid-fmap': formulaKey(rows),
		'federal-aid': switching(switching(usual, CENSUS_AID, census), CENSUS_AID + 1, usual),
		'general-assistance': generalAssistanceKey(rows),
		'school-aid': fixed(programLevels(rows.programAmounts)('esser'), PROGRAM_YEAR)
	} satisfies Readonly<Record<string, Key>>;
}

interface WelfareParts {
	readonly before: Key;
	readonly medicaid: LevelsByYear;
}

/** Aid for public welfare; then federal Medicaid money of each year; FY2024 Medicaid and CHIP as CMS paid them. */
function welfareKey(rows: AccountRows, { before, medicaid }: WelfareParts): Key {
	const program = programLevels(rows.programAmounts);
	const chip = program('chip');
	const both = program('medicaid-cms64').map((amount, position) => amount + (chip[position] ?? 0));
	const paid = switching(before, FIRST_MEDICAID, holding(onlyIn(medicaid, isMedicaidYear)));
	return switching(paid, PROGRAM_YEAR, fixed(both, PROGRAM_YEAR));
}

function isMedicaidYear(fiscalYear: number): boolean {
	return fiscalYear >= FIRST_MEDICAID && fiscalYear <= BOTH_PAYERS_YEAR;
}

/** Federal Medicaid dollars: as counted in FY2023; before it the year's total times the federal part of FY2023. */
function medicaidLevels(rows: readonly MedicaidRow[]): LevelsByYear {
	const by = (value: (row: MedicaidRow) => number | null) =>
		levelsOf({ rows, year: (row) => row.fiscal_year, area: (row) => row.state, value });
	const federal = by((row) => row.federal_share_usd);
	const ofStates = by((row) => row.state_share_usd);
	const part = () =>
		joined([federal, ofStates], (one, other) => one / (one + other))(BOTH_PAYERS_YEAR);
	const total = by((row) => row.total_usd);
	const estimated = joined([total, part], (all, share) => all * share);
	return (fiscalYear) =>
		fiscalYear === BOTH_PAYERS_YEAR ? federal(fiscalYear) : estimated(fiscalYear);
}

function welfareLevels({ federalRevenue }: AccountRows): LevelsByYear {
	return levelsOf({
		rows: federalRevenue,
		year: (row) => row.fiscal_year,
		area: (row) => row.state,
		value: (row) => row.public_welfare_usd
	});
}

function aidLevels(rows: readonly FederalAidRow[]): LevelsByYear {
	return levelsOf({
		rows: rows.filter((row) => row.level === 'state-local'),
		year: (row) => row.fiscal_year,
		area: (row) => row.area,
		value: (row) => row.amount_usd
	});
}

/** Direct payments of the Treasury, the yearly mean of FY2020–24: relief funds of states and cities. */
function generalAssistanceKey({ agencyObligations }: AccountRows): Key {
	const mean = meanObligations({
		rows: agencyObligations,
		column: 'direct_payments_usd',
		isMeant: (agency) => agency === TREASURY
	});
	return ofPeriod(mean, AGENCY_YEARS.from, AGENCY_YEARS.to);
}

const TREASURY = 'Department of the Treasury';

/** Medicaid by residence times the federal share by formula; before FY2018 with the shares of FY2018. */
function formulaKey(rows: AccountRows): Key {
	const spending = inFiscalYears(calendarLevels(rows.medicareMedicaid, (row) => row.medicaid_usd));
	const share = levelsOf({
		rows: rows.fmap,
		year: (row) => row.fiscal_year,
		area: (row) => row.state,
		value: (row) => row.fmap_share
	});
	const shareOf = (fiscalYear: number) => share(Math.max(fiscalYear, FIRST_FORMULA_YEAR));
	const federal = joined([spending, shareOf], (amount, part) => amount * part);
	return holding(onlyIn(federal, (fiscalYear) => fiscalYear >= FIRST_CMS_YEAR));
}
