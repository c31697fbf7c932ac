import { STATE_CODES, positionOf, type StateCode } from '$lib/data/states';
import type { CffrCategoryRow } from '$lib/data/account-sources';
import { AGENCY_YEARS, yearlyObligations } from './agency-levels';
import { contractsBy, isDefense } from './contract-levels';
import type { Amount } from '../lines/federal';
import type { Key } from './key';
import {
	calendarLevels,
	inFiscalYears,
	joined,
	movedOn,
	summedOver,
	type Levels,
	type LevelsByYear
} from './levels';
import { civilianPayInFiscalYears } from './pay-keys';
import { FIRST_CONTRACT_YEAR, PROCUREMENT_YEAR } from './procurement-years';
import { cffrItem } from '../lines/purchases';
import type { AccountRows } from '../lines/rows';

/** The fiscal year in which procurement of D.C. is known. */
const CAPITAL_YEAR = 2008;

/** Fiscal years whose contracts of all agencies less defense are added up: single years are noisy. */
const CONTRACT_YEARS = [0, 1, 2, 3].map((after) => FIRST_CONTRACT_YEAR + after);

/** States whose contracts are unlike others' and are left out where a state without a figure is compared. */
const CAPITAL_REGION: readonly StateCode[] = ['MD', 'VA'];

const VETERANS = 'Department of Veterans Affairs';

/** Contracts of agencies other than defense: by state, and located in all 51 areas, whole dollars. */
export interface Procurement {
	readonly key: Key;
	/** Dollars of the key's own year in the 51 areas; from FY2016, and of FY2010. */
	readonly located: Amount;
	/** The contracts of FY2010 moved with federal civilian pay, in any year: what the key was before FY2016. */
	readonly moved: LevelsByYear;
}

/**
 * Contracts other than defense by place of performance: those of FY2010 moved with the state's federal
 * civilian pay through FY2015; the sum of FY2016–19; from FY2020 those of three years as USAspending has them
 * by agency, without Veterans Affairs, whose care is booked at its administrators.
 */
export function procurement(rows: AccountRows): Procurement {
	const ofPeriod = contractsOfPeriod(rows);
	const in2010 = counted2010(rows, ofPeriod);
	const moved = movedOn(() => in2010, PROCUREMENT_YEAR, civilianPayInFiscalYears(rows));
	const recent = recentLevels(rows);
	const levels: LevelsByYear = (fiscalYear) => {
		if (fiscalYear < FIRST_CONTRACT_YEAR) return moved(fiscalYear);
		return fiscalYear < AGENCY_YEARS.from ? ofPeriod : recent(fiscalYear);
	};
	return {
		key: (fiscalYear) => ({ levels: levels(fiscalYear) ?? [], ...datesOf(fiscalYear) }),
		located: (fiscalYear) =>
			fiscalYear < FIRST_CONTRACT_YEAR ? sum(in2010) : sum(levels(fiscalYear) ?? []),
		moved
	};
}

function datesOf(fiscalYear: number): Omit<ReturnType<Key>, 'levels'> {
	if (fiscalYear >= AGENCY_YEARS.to) return { keyYear: fiscalYear, basis: 'own' };
	if (fiscalYear >= FIRST_CONTRACT_YEAR) return { keyYear: fiscalYear, basis: 'mean' };
	const basis = fiscalYear === PROCUREMENT_YEAR ? 'own' : 'carried';
	return { keyYear: PROCUREMENT_YEAR, basis };
}

/** The yearly mean of FY2016–19: contracts of all agencies less defense; D.C. by its ratio of FY2020–23. */
function contractsOfPeriod(rows: AccountRows): Levels {
	const all = inFiscalYears(placeLevels(rows));
	const other = joined(
		[all, contractsBy(rows.defenseContracts, 'alley')],
		(contracts, defense) => contracts - defense
	);
	const states = summedOver(other, CONTRACT_YEARS);
	if (states === null) throw new Error('Contracts of FY2016–19 have a state missing.');
	const inStates = sum(withoutCapital(states));
	const years = CONTRACT_YEARS.length;
	return states.map(
		(value, at) =>
			(STATE_CODES[at] === 'DC' ? inStates * capitalRatio(rows) : Math.max(0, value)) / years
	);
}

/** All contracts by place of performance and calendar year; D.C., which the table leaves out, counts 0. */
function placeLevels({ contractsByPlace }: AccountRows): LevelsByYear {
	const years = [...new Set(contractsByPlace.map((row) => row.year))];
	const capital = years.map((year) => ({ year, area: 'DC', contracts_usd: 0 }));
	const states = contractsByPlace.map(({ year, state, contracts_usd }) => ({
		year,
		area: state,
		contracts_usd
	}));
	return calendarLevels([...states, ...capital], (row) => row.contracts_usd);
}

/** Contracts of agencies but defense in D.C. over those of the 50 states, FY2020–23, Veterans Affairs among them. */
function capitalRatio(rows: AccountRows): number {
	const levels = yearlyObligations(nondefense(rows, (agency) => !isDefense(agency)))(
		AGENCY_YEARS.from
	);
	return (levels?.[positionOf('DC')] ?? NaN) / sum(withoutCapital(levels ?? []));
}

function recentLevels(rows: AccountRows): LevelsByYear {
	const yearly = yearlyObligations(
		nondefense(rows, (agency) => !isDefense(agency) && agency !== VETERANS)
	);
	return (fiscalYear) => {
		const years = [fiscalYear - 2, fiscalYear - 1, fiscalYear].filter(
			(year) => year >= AGENCY_YEARS.from
		);
		const all = summedOver(yearly, years);
		return all && all.map((value) => Math.max(0, value) / years.length);
	};
}

function nondefense(rows: AccountRows, isMeant: (agency: string) => boolean) {
	return { rows: rows.agencyObligations, column: 'contracts_usd', isMeant } as const;
}

/**
 * Procurement other than defense in FY2010 by state: the Census count less defense contracts of that year;
 * D.C. of FY2008; the ten states without a figure as their contracts of FY2016–19 stand to the others'.
 */
function counted2010(rows: AccountRows, ofPeriod: Levels): Levels {
	const counted = countedIn(rows.cffrByCategory, PROCUREMENT_YEAR);
	const contracts = contractsBy(rows.defenseContracts, 'dupor-guerrero')(PROCUREMENT_YEAR) ?? [];
	const known = STATE_CODES.map((state, at) => {
		if (state === 'DC') return null;
		const all = counted.get(state);
		return all === undefined ? null : Math.max(0, all - (contracts[at] ?? 0));
	});
	const isOther = (at: number) => known[at] !== null && !CAPITAL_REGION.includes(codeAt(at));
	const sumOfOthers = (values: readonly (number | null)[]) =>
		sum(values.map((value, at) => (isOther(at) ? (value ?? 0) : 0)));
	const ratio = sumOfOthers(known) / sumOfOthers(ofPeriod);
	return known.map((value, at) => {
		if (STATE_CODES[at] === 'DC') return capitalProcurement(rows);
		return value ?? ratio * (ofPeriod[at] ?? 0);
	});
}

/** D.C.'s procurement of FY2008 less the part of its defense spending that is procurement in the nation. */
function capitalProcurement({ cffrByCategory, cffrUs }: AccountRows): number {
	const row = cffrByCategory.find((one) => one.fiscal_year === CAPITAL_YEAR && one.area === 'DC');
	if (!row || row.defense_usd === null)
		throw new Error(`The Census count of FY${CAPITAL_YEAR} has no defense spending in D.C.`);
	const item = cffrItem(cffrUs);
	const part = item('procurement-dod')(CAPITAL_YEAR) / item('dod-total')(CAPITAL_YEAR);
	return row.procurement_usd - row.defense_usd * part;
}

function countedIn(
	rows: readonly CffrCategoryRow[],
	fiscalYear: number
): ReadonlyMap<string, number> {
	const ofYear = rows.filter((row) => row.fiscal_year === fiscalYear);
	return new Map(ofYear.map((row) => [row.area, row.procurement_usd]));
}

function codeAt(position: number): StateCode {
	const code = STATE_CODES[position];
	if (!code) throw new Error(`No state at position ${position}.`);
	return code;
}

function withoutCapital(levels: Levels): Levels {
	return levels.filter((_, at) => STATE_CODES[at] !== 'DC');
}

function sum(levels: Levels): number {
	return levels.reduce((all, value) => all + value, 0);
}
