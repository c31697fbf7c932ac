import type { FederalTotalRow } from '$lib/data/context';

/** Whole dollars of one line of the OMB Historical Tables by fiscal year. */
export type Amount = (fiscalYear: number) => number;

type Part = FederalTotalRow['part'];

/** The lines of the OMB Historical Tables the account adds up to. */
export interface FederalTables {
	/** One line as printed; throws where the table has no such line in the year. */
	readonly line: (table: string, line: string, part?: Part) => Amount;
}

/** The OMB Historical Tables, found by table, line and fiscal year. */
export function federalTables(rows: readonly FederalTotalRow[]): FederalTables {
	const cells = new Map(
		rows.map((row) => [`${row.fiscal_year} ${row.table} ${row.line} ${row.part}`, row.amount_usd])
	);
	return {
		line: (table, line, part = 'total') => {
			return (fiscalYear) => {
				const amount = cells.get(`${fiscalYear} ${table} ${line} ${part}`);
				if (amount === undefined)
					throw new Error(`OMB ${table} has no ${line} in FY${fiscalYear}.`);
				return amount;
			};
		}
	};
}

/** The sum of several amounts. */
export function plus(...amounts: readonly Amount[]): Amount {
	return (fiscalYear) => amounts.reduce((sum, amount) => sum + amount(fiscalYear), 0);
}

/** What is left of a whole when parts of it are taken out. */
export function less(whole: Amount, ...parts: readonly Amount[]): Amount {
	return (fiscalYear) => whole(fiscalYear) - plus(...parts)(fiscalYear);
}
