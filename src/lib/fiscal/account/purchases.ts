import type { CffrUsRow } from '$lib/data/funds';
import { less, type Amount } from './federal';

/** What national totals of pay and contracts are made of. */
export interface PurchaseBase {
	readonly cffr: readonly CffrUsRow[];
	/** OMB table 6.1, national defense. */
	readonly defense: Amount;
	/** Federal civilian GDP of the nation in fiscal years, which moves civilian pay and procurement on. */
	readonly federalCivilianGdp: Amount;
	/** The part of nondefense procurement that the key can place. */
	readonly locatedShare: number;
}

/** Last fiscal year whose Department of Defense count is taken as printed. */
const LAST_DEFENSE_COUNT = 2008;

/** Years whose mean part of national defense stands for those after the count. */
const MEAN_YEARS = [2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008];

/** Last fiscal year of the Census count of spending by kind. */
const LAST_COUNT = 2010;

/**
 * National totals of contracts and pay, whole dollars: the Census count, then the same part of national
 * defense as in FY2001–08, or moved on with federal civilian GDP.
 */
export function purchases(base: PurchaseBase) {
	const item = cffrItem(base.cffr);
	const defenseProcurement = item('procurement-dod');
	const defensePay = item('salaries-dod');
	const otherProcurement = less(item('procurement'), defenseProcurement);
	const carry = carriedOn(base.federalCivilianGdp);
	return {
		'defense-contracts': partOfDefense(defenseProcurement, base.defense),
		'defense-pay': partOfDefense(defensePay, base.defense),
		'civilian-pay': carry(less(item('salaries'), defensePay)),
		procurement: carry((fiscalYear) => otherProcurement(fiscalYear) * base.locatedShare)
	};
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
