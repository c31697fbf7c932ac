import { STATE_CODES, stateOfFips } from '$lib/data/states';
import type { DefenseContractsRow } from '$lib/data/account-sources';
import { remembered, type LevelsByYear } from './levels';
import type { AccountRows } from './rows';

/** First fiscal year taken from the second compiler. */
const FIRST_CSIS = 2002;

/** How many fiscal years are added up, since contracts are booked in lumps. */
const WINDOW = [0, 1, 2];

/**
 * Defense contracts by fiscal year, the mean of three years to it, by place of performance: Dupor and
 * Guerrero through FY2001, CSIS from FY2002. D.C., which both leave out, gets its part of the Defense
 * Department's spending by county as the Census counted it.
 */
export function contractLevels(rows: AccountRows): LevelsByYear {
	const inStates = contractsOfStates(rows.defenseContracts);
	const capitalShare = capitalShareOf(rows);
	return remembered((fiscalYear) => {
		const states = inStates(fiscalYear);
		if (states === null) return null;
		const sum = [...states.values()].reduce((total, value) => total + value, 0);
		const share = capitalShare(fiscalYear);
		return STATE_CODES.map((state) => states.get(state) ?? (sum * share) / (1 - share));
	});
}

type ByState = ReadonlyMap<string, number>;

function contractsOfStates(
	rows: readonly DefenseContractsRow[]
): (fiscalYear: number) => ByState | null {
	const cells = new Map(
		rows.map((row) => [`${row.source} ${row.fiscal_year} ${row.state}`, row.contracts_usd])
	);
	return (fiscalYear) => {
		const source = fiscalYear < FIRST_CSIS ? 'dupor-guerrero' : 'csis';
		const means = STATE_CODES.filter((state) => state !== 'DC').map((state) => {
			const years = WINDOW.map((back) => cells.get(`${source} ${fiscalYear - back} ${state}`));
			return [state, meanOf(years)] as const;
		});
		const present = means.flatMap(([state, mean]) =>
			mean === null ? [] : [[state, mean] as const]
		);
		return present.length < means.length ? null : new Map(present);
	};
}

function meanOf(values: readonly (number | undefined)[]): number | null {
	const present = values.filter((value) => value !== undefined);
	if (present.length < values.length) return null;
	return present.reduce((sum, value) => sum + value, 0) / present.length;
}

/** D.C.'s part of defense spending by county; a year not counted takes the nearest earlier one. */
export function capitalShareOf({ cffrCounties }: AccountRows): (fiscalYear: number) => number {
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
