import type { CffrUsRow } from '$lib/data/funds';
import { less, type Amount } from './federal';
import { FIRST_CONTRACT_YEAR, PROCUREMENT_YEAR } from '../keys/procurement-years';

/** What national totals of pay and contracts are made of; whole dollars by fiscal year. */
export interface PurchaseBase {
	readonly cffr: readonly CffrUsRow[];
	/** OMB table 6.1, national defense. */
	readonly defense: Amount;
	/** Federal civilian GDP of the 51 areas, which moves civilian pay and procurement on. */
	readonly federalCivilianGdp: Amount;
	/** Defense contracts located in the 51 areas, the mean of three years. */
	readonly defenseContracts: Amount;
	/** Contracts of other agencies that the key locates: of FY2010, and of each year from FY2016. */
	readonly otherContracts: Amount;
}

/** Last fiscal year whose Department of Defense count is taken as printed. */
const LAST_DEFENSE_COUNT = 2008;

/** Years whose mean part of national defense stands for pay after the count. */
const MEAN_YEARS = [2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008];

/** Last fiscal year of the Census count of spending by kind. */
const LAST_COUNT = 2010;

/**
 * National totals of contracts and pay, whole dollars. Defense contracts: the Census count, then what is
 * located; defense pay: the count, then the part of national defense it had in FY2001–08; civilian pay: the
 * count, then moved on with federal civilian GDP; other contracts: the part of the count that the key
 * locates, moved on likewise, then what is located.
 */
export function purchases(base: PurchaseBase) {
	const item = cffrItem(base.cffr);
	const defensePay = item('salaries-dod');
	const carry = carriedOn(base.federalCivilianGdp);
	const counted = item('procurement-dod');
	return {
		'defense-contracts': (fiscalYear: number) =>
			fiscalYear <= LAST_DEFENSE_COUNT
				? counted(fiscalYear)
				: Math.round(base.defenseContracts(fiscalYear)),
		'defense-pay': partOfDefense(defensePay, base.defense),
		'civilian-pay': carry(less(item('salaries'), defensePay)),
		procurement: otherContracts(base, carry)
	};
}

function otherContracts(base: PurchaseBase, carry: (counted: Amount) => Amount): Amount {
	const item = cffrItem(base.cffr);
	const counted = less(item('procurement'), item('procurement-dod'));
	const locatedPart = base.otherContracts(PROCUREMENT_YEAR) / counted(PROCUREMENT_YEAR);
	const carried = carry((fiscalYear) => counted(fiscalYear) * locatedPart);
	return (fiscalYear) =>
		fiscalYear < FIRST_CONTRACT_YEAR
			? carried(fiscalYear)
			: Math.round(base.otherContracts(fiscalYear));
}

/** One item of the Census count of spending for the whole nation; throws in a year without it. */
export function cffrItem(rows: readonly CffrUsRow[]): (item: CffrUsRow['item']) => Amount {
	const cells = new Map(rows.map((row) => [`${row.fiscal_year} ${row.item}`, row.amount_usd]));
	return (item) => (fiscalYear) => {
		const amount = cells.get(`${fiscalYear} ${item}`);
		if (amount === undefined)
			throw new Error(`The Census count has no ${item} in FY${fiscalYear}.`);
		return amount;
	};
}

function partOfDefense(counted: Amount, defense: Amount): Amount {
	const parts = MEAN_YEARS.map((year) => counted(year) / defense(year));
	const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
	return (fiscalYear) =>
		fiscalYear <= LAST_DEFENSE_COUNT ? counted(fiscalYear) : Math.round(mean * defense(fiscalYear));
}

function carriedOn(mover: Amount): (counted: Amount) => Amount {
	return (counted) => (fiscalYear) => {
		if (fiscalYear <= LAST_COUNT) return Math.round(counted(fiscalYear));
		return Math.round((counted(LAST_COUNT) * mover(fiscalYear)) / mover(LAST_COUNT));
	};
}
