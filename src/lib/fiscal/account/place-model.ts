import { fiscalYearValue } from '../fiscal-year';
import type { Amount } from './federal';
import { contractLevels, capitalShareOf } from './contract-levels';
import { movedOn } from './income-keys';
import { dated, holding, type Key } from './key';
import { calendarLevels, levelsOf, remembered, type Levels, type LevelsByYear } from './levels';
import { acrossBreak, federalPay, grantKeys, payKeys, subsidyKeys } from './place-keys';
import {
	CAPITAL_PROCUREMENT_YEAR,
	PROCUREMENT_YEAR,
	procurementLevels
} from './procurement-levels';
import type { AccountRows } from './rows';

/** National amounts that keys by place need. */
export interface PlaceAmounts {
	readonly farm: Amount;
	readonly contracts: Amount;
}

/** Keys of money by place, and nondefense procurement by state in FY2010, from which its key is moved. */
export interface PlaceModel {
	readonly keys: ReturnType<typeof allPlaceKeys>;
	readonly procurement: Levels;
}

/** Keys of pay, contracts, grants and subsidies. */
export function placeModel(rows: AccountRows, amounts: PlaceAmounts): PlaceModel {
	const contracts = contractLevels(rows);
	const civilianPay = remembered(acrossBreak(federalPay(rows, (row) => row.federal_civilian_usd)));
	const procurement = procurementLevels({
		rows,
		contracts,
		capitalContracts:
			amounts.contracts(CAPITAL_PROCUREMENT_YEAR) * capitalShareOf(rows)(CAPITAL_PROCUREMENT_YEAR),
		civilianPay,
		population: calendarLevels(rows.population, (row) => row.population)
	});
	const key = procurementKey(procurement, civilianPay);
	return { keys: allPlaceKeys(rows, amounts, { contracts, key }), procurement };
}

function allPlaceKeys(
	rows: AccountRows,
	amounts: PlaceAmounts,
	{ contracts, key }: { readonly contracts: LevelsByYear; readonly key: Key }
) {
	return {
		...payKeys(rows),
		...subsidyKeys(rows, amounts.farm),
		...grantKeys(rows, grantLevels(rows)),
		'defense-contracts': holding(contracts),
		'nondefense-procurement': key
	} satisfies Readonly<Record<string, Key>>;
}

/** Procurement of FY2010 by state, moved with the federal civilian pay of the state. */
function procurementKey(procurement: Levels, civilianPay: LevelsByYear): Key {
	const base: LevelsByYear = () => procurement;
	const moved = movedOn(base, PROCUREMENT_YEAR, civilianPay);
	return dated(holding(moved), () => PROCUREMENT_YEAR);
}

function grantLevels(rows: AccountRows) {
	const ofBoth = rows.federalAid.filter((row) => row.level === 'state-local');
	const table = { year: (row: { readonly fiscal_year: number }) => row.fiscal_year };
	return {
		aid: levelsOf({
			...table,
			rows: ofBoth,
			area: (row) => row.area,
			value: (row) => row.amount_usd
		}),
		welfare: levelsOf({
			...table,
			rows: rows.federalRevenue,
			area: (row) => row.state,
			value: (row) => row.public_welfare_usd
		}),
		medicaid: levelsOf({
			...table,
			rows: rows.medicaid,
			area: (row) => row.state,
			value: (row) => row.federal_share_usd
		})
	};
}

/** Federal civilian GDP of the nation in fiscal years, NAICS basis, current dollars. */
export function federalCivilianGdp(rows: AccountRows): Amount {
	const nation = new Map(
		rows.gdp
			.filter((row) => row.basis === 'naics' && row.area === 'US')
			.map((row) => [row.year, row.federal_civilian_usd])
	);
	return (fiscalYear) => {
		const value = fiscalYearValue((year) => nation.get(year), fiscalYear);
		if (value === null) throw new Error(`No federal civilian GDP in FY${fiscalYear}.`);
		return value;
	};
}
