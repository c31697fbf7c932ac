import { STATE_CODES, positionOf } from '$lib/data/states';
import type { CffrCategoryRow } from '$lib/data/account-sources';
import type { Levels, LevelsByYear } from './levels';
import type { AccountRows } from './rows';

/** The fiscal year in which procurement is known by state, for most of them. */
export const PROCUREMENT_YEAR = 2010;

/** The fiscal year in which it is known for D.C. */
const CAPITAL_YEAR = 2008;

/** What nondefense procurement by state is worked out from. */
export interface ProcurementBase {
	readonly rows: AccountRows;
	/** Defense contracts by fiscal year. */
	readonly contracts: LevelsByYear;
	/** D.C.'s defense contracts in the fiscal year of its procurement. */
	readonly capitalContracts: number;
	/** Federal civilian pay by fiscal year. */
	readonly civilianPay: LevelsByYear;
	readonly population: LevelsByYear;
}

/**
 * Procurement other than defense in FY2010 by state: the Census count less defense contracts; D.C. of FY2008
 * moved on with federal civilian pay; the ten states without a figure at the others' average per person.
 */
export function procurementLevels(base: ProcurementBase): Levels {
	const counted = countedIn(base.rows.cffrByCategory, PROCUREMENT_YEAR);
	const contracts = base.contracts(PROCUREMENT_YEAR) ?? [];
	const persons = base.population(PROCUREMENT_YEAR) ?? [];
	const known = STATE_CODES.map((state, position) => {
		if (state === 'DC') return capitalProcurement(base);
		const all = counted.get(state);
		return all === undefined ? null : Math.max(0, all - (contracts[position] ?? 0));
	});
	const isOther = (position: number) => known[position] !== null && position !== positionOf('DC');
	const sumOver = (values: readonly (number | null)[]) =>
		values.reduce<number>((sum, value, at) => sum + (isOther(at) ? (value ?? 0) : 0), 0);
	const perPerson = sumOver(known) / sumOver(persons);
	return known.map((value, position) => value ?? perPerson * (persons[position] ?? 0));
}

function capitalProcurement({ rows, civilianPay, capitalContracts }: ProcurementBase): number {
	const all = countedIn(rows.cffrByCategory, CAPITAL_YEAR).get('DC') ?? 0;
	const payIn = (year: number) => civilianPay(year)?.[positionOf('DC')] ?? 1;
	return ((all - capitalContracts) * payIn(PROCUREMENT_YEAR)) / payIn(CAPITAL_YEAR);
}

function countedIn(
	rows: readonly CffrCategoryRow[],
	fiscalYear: number
): ReadonlyMap<string, number> {
	const ofYear = rows.filter((row) => row.fiscal_year === fiscalYear);
	return new Map(ofYear.map((row) => [row.area, row.procurement_usd]));
}

/** The fiscal year whose procurement by D.C. is known, for the contracts to be taken off it. */
export const CAPITAL_PROCUREMENT_YEAR = CAPITAL_YEAR;
