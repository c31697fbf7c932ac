import { fiscalYearValue } from '../core/fiscal-year';
import { STATE_CODES } from '$lib/data/states';
import { benefitKeys } from './keys/benefit-keys';
import { contractKey, contractLevels } from './keys/contract-levels';
import { contributionKeys } from './keys/contribution-keys';
import { individualAssistance, publicAssistance } from './keys/disaster-keys';
import { estateKey, FIRST_ESTATE_COLLECTIONS } from './keys/estate-keys';
import { farmPayments } from './keys/farm-keys';
import { federalTables, type Amount } from './lines/federal';
import { grantKeys } from './keys/grant-keys';
import { collectionKeys, incomeKeys } from './keys/income-keys';
import { switching, type Key } from './keys/key';
import { checkYears } from './keys/known-years';
import { paidTotals } from './lines/paid-totals';
import { payKeys } from './keys/pay-keys';
import { procurement } from './keys/procurement-levels';
import { receivedTotals } from './lines/received-totals';
import { retirementKeys } from './keys/retirement-keys';
import type { AccountRows } from './lines/rows';
import { shareUnits } from './lines/rounding';
import { subsidyKeys } from './keys/subsidy-keys';
import { transferLevels } from './keys/transfer-levels';
import { mapped } from './mapped';
import type { AccountModel, LineId, SeriesId, ShareSeries } from './types';
import { veteransKeys } from './keys/veterans-keys';

/** The first fiscal year in which every key has figures. */
const FIRST_YEAR = 1983;
const LAST_YEAR = 2024;

/** The fiscal years of the account, in rising order. */
export const ACCOUNT_YEARS: readonly number[] = Array.from(
	{ length: LAST_YEAR - FIRST_YEAR + 1 },
	(_, offset) => FIRST_YEAR + offset
);

/** National totals and state shares of all lines and keys, FY1983–2024, from the published tables. */
export function accountModel(rows: AccountRows): AccountModel {
	checkYears(rows);
	const places = placeModel(rows);
	const tables = federalTables(rows.federalTotals);
	const totals = {
		...paidTotals(tables, rows.estateGift),
		...receivedTotals(tables, {
			cffr: rows.cffrUs,
			federalCivilianGdp: federalCivilianGdp(rows),
			...places.located
		})
	} satisfies Readonly<Record<LineId, Amount>>;
	const keys = {
		...keysOfPersons(rows, totals['medicare-premiums']),
		...places.keys
	} satisfies Record<SeriesId, Key>;
	return {
		fiscalYears: ACCOUNT_YEARS,
		totals: mapped(totals, (amount) => ACCOUNT_YEARS.map(amount)),
		shares: mapped(keys, (key) => shareSeries(key, ACCOUNT_YEARS))
	};
}

/** Shares of a key in each of some fiscal years; years with the same levels keep one row. */
function shareSeries(key: Key, fiscalYears: readonly number[]): ShareSeries {
	const years = fiscalYears.map(key);
	const distinct = [...new Set(years.map((year) => year.levels))];
	return {
		rows: distinct.map(shareUnits),
		rowOfYear: years.map((year) => distinct.indexOf(year.levels)),
		keyYear: years.map((year) => year.keyYear),
		basis: years.map((year) => year.basis)
	};
}

/** Keys of what is located by place, and the dollars they locate. */
function placeModel(rows: AccountRows) {
	const contracts = contractLevels(rows);
	const other = procurement(rows);
	const farms = farmPayments(rows);
	const governments = publicAssistance(rows.disasters);
	const persons = individualAssistance(rows.disasters);
	return {
		keys: {
			...payKeys(rows),
			...subsidyKeys(rows),
			...grantKeys(rows),
			...farms.keys,
			'defense-contracts': contractKey(contracts),
			'nondefense-procurement': other.key,
			'disaster-public': governments.key,
			'disaster-individual': persons.key
		},
		located: {
			defenseContracts: (fiscalYear: number) =>
				(contracts(fiscalYear) ?? []).reduce((sum, value) => sum + value, 0),
			otherContracts: other.located,
			farm: farms.located,
			publicAssistance: governments.located,
			individualAssistance: persons.located
		}
	};
}

function keysOfPersons(rows: AccountRows, premiums: Amount) {
	const transfers = transferLevels(rows.transfers);
	const incomes = incomeKeys(rows);
	const estates = estateKey(rows.collections);
	return {
		...incomes,
		...collectionKeys(rows.collections),
		'estate-gift': switching(incomes['capital-income'], FIRST_ESTATE_COLLECTIONS, estates),
		...contributionKeys({ rows, transfers, premiums }),
		...retirementKeys(rows, transfers),
		...veteransKeys(rows, transfers),
		...benefitKeys(rows, transfers, incomes.population)
	};
}

/** Federal civilian GDP of the 51 areas in fiscal years, NAICS basis, current dollars. */
function federalCivilianGdp(rows: AccountRows): Amount {
	const areas = new Set<string>(STATE_CODES);
	const sums = new Map<number, number>();
	for (const row of rows.gdp) {
		if (row.basis !== 'naics' || !areas.has(row.area)) continue;
		sums.set(row.year, (sums.get(row.year) ?? 0) + (row.federal_civilian_usd ?? 0));
	}
	return (fiscalYear) => {
		const value = fiscalYearValue((year) => sums.get(year), fiscalYear);
		if (value === null) throw new Error(`No federal civilian GDP in FY${fiscalYear}.`);
		return value;
	};
}
