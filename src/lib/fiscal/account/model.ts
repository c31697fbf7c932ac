import { contributionKeys } from './contribution-keys';
import { federalTables, less, type Amount } from './federal';
import { collectionKeys, incomeKeys } from './income-keys';
import type { Key } from './key';
import type { Levels } from './levels';
import { paidTotals } from './paid-totals';
import { personKeys } from './person-keys';
import { federalCivilianGdp, placeModel } from './place-model';
import { PROCUREMENT_YEAR } from './procurement-levels';
import { cffrItem } from './purchases';
import { receivedTotals } from './received-totals';
import type { AccountRows } from './rows';
import { shareSeries } from './shares';
import { transferLevels } from './transfer-levels';
import type { AccountModel, LineId, SeriesId } from './types';
import { ACCOUNT_YEARS } from './years';

/** National totals and state shares of all lines and keys, FY1983–2024, from the published tables. */
export function accountModel(rows: AccountRows): AccountModel {
	const tables = federalTables(rows.federalTotals);
	const places = placeModel(rows, {
		farm: tables.line('3.2', '350-agriculture/351-farm-income-stabilization'),
		contracts: cffrItem(rows.cffrUs)('procurement-dod')
	});
	const totals = {
		...paidTotals(tables, rows.estateGift),
		...receivedTotals(tables, {
			cffr: rows.cffrUs,
			federalCivilianGdp: federalCivilianGdp(rows),
			locatedShare: locatedShareOf(rows, places.procurement)
		})
	} satisfies Readonly<Record<LineId, Amount>>;
	const keys = { ...keysOfPersons(rows, totals), ...places.keys } satisfies Record<SeriesId, Key>;
	return {
		fiscalYears: ACCOUNT_YEARS,
		totals: mapped(totals, (amount) => ACCOUNT_YEARS.map(amount)),
		shares: mapped(keys, (key) => shareSeries(key, ACCOUNT_YEARS))
	};
}

function keysOfPersons(rows: AccountRows, totals: Readonly<Record<LineId, Amount>>) {
	const transfers = transferLevels(rows.transfers);
	const incomes = incomeKeys(rows);
	return {
		...incomes,
		...collectionKeys(rows.collections),
		...contributionKeys({ rows, transfers, premiums: totals['medicare-premiums'] }),
		...personKeys(rows, transfers, incomes.population)
	};
}

/** The part of nondefense procurement of FY2010 that the key by state adds up to. */
function locatedShareOf({ cffrUs }: AccountRows, procurement: Levels): number {
	const item = cffrItem(cffrUs);
	const counted = less(item('procurement'), item('procurement-dod'))(PROCUREMENT_YEAR);
	return procurement.reduce((sum, value) => sum + value, 0) / counted;
}

function mapped<Id extends string, From, To>(
	record: Readonly<Record<Id, From>>,
	change: (value: From) => To
): Readonly<Record<Id, To>> {
	const entries = Object.entries<From>(record).map(([id, value]) => [id, change(value)] as const);
	return Object.fromEntries(entries) as Record<Id, To>;
}
