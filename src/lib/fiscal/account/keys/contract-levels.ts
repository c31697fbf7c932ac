import { STATE_CODES, stateOfFips } from '$lib/data/states';
import type { DefenseContractsRow } from '$lib/data/account-sources';
import { AGENCY_YEARS, yearlyObligations } from './agency-levels';
import type { Key } from './key';
import { remembered, summedOver, type Levels, type LevelsByYear } from './levels';
import type { AccountRows } from '../lines/rows';

/** First fiscal years of the second and of the third compiler. */
const FIRST_CSIS = 2002;
const FIRST_ALLEY = 2004;

/** Last fiscal year of the third compiler; USAspending by agency follows. */
const LAST_ALLEY = 2019;

/** Two fiscal years between which the third compiler moves money: each counts as half their sum. */
const SHIFTED_YEARS = [2008, 2009];

/** How many fiscal years are added up, since contracts are booked in lumps. */
const WINDOW = [0, 1, 2];

const DEFENSE = 'Department of Defense';

/**
 * Defense contracts located in the 51 areas by fiscal year, whole dollars, the mean of three years to it, by
 * place of performance: Dupor and Guerrero through FY2001, CSIS in FY2002–03 (both leave out D.C., which gets
 * its part of the Defense Department's spending by county), Alley from FY2004, USAspending from FY2020.
 */
export function contractLevels(rows: AccountRows): LevelsByYear {
	const early = withCapital(rows);
	const later = obligationsByYear(rows);
	return remembered((fiscalYear) => {
		if (fiscalYear < FIRST_ALLEY) return early(fiscalYear);
		const years = WINDOW.map((back) => fiscalYear - back);
		return meanOfWindow(summedOver(later, years));
	});
}

/**
 * The key of defense contracts. A fiscal year that USAspending has only inside its mean of FY2020–23 is told
 * as part of that period.
 */
export function contractKey(levels: LevelsByYear): Key {
	return (fiscalYear) => {
		const isMean = fiscalYear > LAST_ALLEY && fiscalYear < AGENCY_YEARS.to;
		return {
			levels: levels(fiscalYear) ?? [],
			keyYear: fiscalYear,
			basis: isMean ? 'mean' : 'own'
		};
	};
}

/** Defense contracts of single fiscal years from FY2002 as the third compiler and USAspending have them. */
function obligationsByYear(rows: AccountRows): LevelsByYear {
	const alley = contractsBy(rows.defenseContracts, 'alley');
	const agencies = yearlyObligations({
		rows: rows.agencyObligations,
		column: 'contracts_usd',
		isMeant: isDefense
	});
	return (fiscalYear) => {
		if (fiscalYear > LAST_ALLEY) return agencies(fiscalYear);
		if (!SHIFTED_YEARS.includes(fiscalYear)) return alley(fiscalYear);
		const both = summedOver(alley, SHIFTED_YEARS);
		return both && both.map((value) => value / SHIFTED_YEARS.length);
	};
}

/** Whether an agency of USAspending's table is the Department of Defense. */
export function isDefense(agency: string): boolean {
	return agency === DEFENSE;
}

/** Contracts of one compiler in single fiscal years; a compiler without D.C. has 0 there. */
export function contractsBy(
	rows: readonly DefenseContractsRow[],
	source: DefenseContractsRow['source']
): LevelsByYear {
	const cells = new Map(
		rows
			.filter((row) => row.source === source)
			.map((row) => [`${row.fiscal_year} ${row.state}`, row.contracts_usd])
	);
	return remembered((fiscalYear) => {
		const values = STATE_CODES.map((state) => {
			const value = cells.get(`${fiscalYear} ${state}`);
			return state === 'DC' ? (value ?? 0) : value;
		});
		const present = values.filter((value) => value !== undefined);
		return present.length === values.length ? present : null;
	});
}

/** The mean of three years in 50 states, and D.C. by its part of defense spending by county on the whole of it. */
function withCapital(rows: AccountRows): LevelsByYear {
	const first = contractsBy(rows.defenseContracts, 'dupor-guerrero');
	const second = contractsBy(rows.defenseContracts, 'csis');
	const capitalShare = capitalShareOf(rows);
	return (fiscalYear) => {
		const years = WINDOW.map((back) => fiscalYear - back);
		const states = meanOfWindow(summedOver(fiscalYear < FIRST_CSIS ? first : second, years));
		if (states === null) return null;
		const sum = states.reduce((total, value) => total + value, 0);
		const share = capitalShare(fiscalYear);
		return states.map((value, at) =>
			STATE_CODES[at] === 'DC' ? (sum * share) / (1 - share) : value
		);
	};
}

function meanOfWindow(levels: Levels | null): Levels | null {
	return levels && levels.map((value) => value / WINDOW.length);
}

/** D.C.'s part of defense spending by county; a year not counted takes the nearest earlier one. */
function capitalShareOf({ cffrCounties }: AccountRows): (fiscalYear: number) => number {
	const sums = new Map<number, { readonly capital: number; readonly all: number }>();
	for (const row of cffrCounties) {
		const { capital, all } = sums.get(row.fiscal_year) ?? { capital: 0, all: 0 };
		const dollars = row.dod_usd ?? 0;
		const own = stateOfFips(row.fips.slice(0, 2))?.code === 'DC' ? dollars : 0;
		sums.set(row.fiscal_year, { capital: capital + own, all: all + dollars });
	}
	return (fiscalYear) => {
		const year = Math.max(...[...sums.keys()].filter((counted) => counted <= fiscalYear));
		const sum = sums.get(year);
		if (!sum) throw new Error(`No count of defense spending by county up to FY${fiscalYear}.`);
		return sum.capital / sum.all;
	};
}
