import type { VeteransRow } from '$lib/data/account-sources';
import { fixed, holding, switching, type Key } from './key';
import { ofYears } from './income-keys';
import { levelsOf, onlyIn, type LevelsByYear } from './levels';
import type { AccountRows } from '../lines/rows';
import type { TransferLevels } from './transfer-levels';

/** Fiscal year of Veterans Affairs' newest table. */
const NEWEST_VETERANS_YEAR = 2024;

/** First fiscal year shared out by it: compensation, and care. */
const COMPENSATION_SWITCH = 2022;
const CARE_SWITCH = 2020;

/** Keys of what veterans receive. */
export function veteransKeys(rows: AccountRows, transfers: TransferLevels) {
	const newest = (value: (row: VeteransRow) => number | null) =>
		fixed(veteransLevels(rows.veterans, value)(NEWEST_VETERANS_YEAR), NEWEST_VETERANS_YEAR);
	const care = veteransLevels(rows.veterans, (row) => row.medical_care_usd);
	const compensation = newest(
		(row) => row.compensation_pension_usd + (row.survivors_usd ?? 0) + row.insurance_usd
	);
	return {
		veterans: switching(ofYears(transfers('2510')), COMPENSATION_SWITCH, compensation),
		'veterans-care': switching(
			holding(onlyIn(care, (fiscalYear) => fiscalYear < NEWEST_VETERANS_YEAR)),
			CARE_SWITCH,
			newest((row) => row.medical_care_usd)
		),
		'veterans-education': ofYears(transfers('2520'))
	} satisfies Readonly<Record<string, Key>>;
}

function veteransLevels(
	rows: readonly VeteransRow[],
	value: (row: VeteransRow) => number | null
): LevelsByYear {
	return levelsOf({ rows, year: (row) => row.fiscal_year, area: (row) => row.area, value });
}
