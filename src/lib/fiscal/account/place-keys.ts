import type { GdpPartsRow } from '$lib/data/account-sources';
import type { Amount } from './federal';
import { residenceOf } from './contribution-keys';
import { fixed, holding, switching, type Key } from './key';
import {
	calendarLevels,
	inFiscalYears,
	joined,
	onlyIn,
	remembered,
	sharesOf,
	thenFrom,
	type Levels,
	type LevelsByYear
} from './levels';
import type { AccountRows } from './rows';

/** First calendar year of compensation of federal workers; before it their part of GDP. */
const FIRST_COMPENSATION = 1998;

/** First fiscal year of subsidies by state. */
const FIRST_SUBSIDIES = 1998;

/** Last year of subsidies before the relief of 2020. */
const LAST_USUAL_SUBSIDIES = 2019;

/** Years between which subsidies jumped with payments to farmers. */
const FARM_JUMPS = [
	[1997, 2000],
	[2018, 2019]
] as const;

/** Keys of federal pay by place of work, and of federal civilian pay by residence. */
export function payKeys(rows: AccountRows) {
	const civilian = federalPay(rows, (row) => row.federal_civilian_usd);
	const all = federalPay(rows, (row) => (row.federal_civilian_usd ?? 0) + (row.military_usd ?? 0));
	const atHome = joined([civilian, residenceOf(rows)], (pay, ratio) => pay * ratio);
	return {
		'civil-service': holding(acrossBreak(atHome)),
		'federal-pay': holding(acrossBreak(all))
	} satisfies Readonly<Record<string, Key>>;
}

type PayRow = Pick<AccountRows['gdp'][number], 'federal_civilian_usd' | 'military_usd'>;

/** Pay of federal workers by calendar year: their part of GDP on the SIC basis to 1997, then compensation. */
export function federalPay(rows: AccountRows, value: (row: PayRow) => number | null): LevelsByYear {
	const gdp = calendarLevels(
		rows.gdp.filter((row) => row.basis === 'sic'),
		value
	);
	return remembered(thenFrom(gdp, FIRST_COMPENSATION, calendarLevels(rows.compensation, value)));
}

/** Fiscal years, but FY1998 is calendar 1998: part of GDP and compensation are never mixed in one year. */
export function acrossBreak(calendar: LevelsByYear): LevelsByYear {
	const mixed = inFiscalYears(calendar);
	return (fiscalYear) =>
		fiscalYear === FIRST_COMPENSATION ? calendar(fiscalYear) : mixed(fiscalYear);
}

/** Keys of farm payments, business relief and housing, all from subsidies within GDP. */
export function subsidyKeys(rows: AccountRows, farmTotal: Amount) {
	const subsidies = subsidyLevels(rows.gdpParts);
	const farm = farmLevels(subsidies);
	const farmShares = sharesOf(farm);
	const inFarms: LevelsByYear = (fiscalYear) =>
		farmShares.map((share) => share * farmTotal(fiscalYear));
	const housing = joined([inFiscalYears(subsidies), inFarms], (all, farms) =>
		Math.max(0, all - farms)
	);
	return {
		farm: endingIn(fixed(farm, LAST_USUAL_SUBSIDIES), LAST_USUAL_SUBSIDIES),
		'business-relief': holding(reliefLevels(subsidies)),
		housing: holding(
			onlyIn(
				housing,
				(fiscalYear) => fiscalYear >= FIRST_SUBSIDIES && fiscalYear <= LAST_USUAL_SUBSIDIES
			)
		)
	} satisfies Readonly<Record<string, Key>>;
}

/** A key that is one pattern for all years to its last. */
export function endingIn(key: Key, last: number): Key {
	return (fiscalYear) => ({ ...key(fiscalYear), isHeld: fiscalYear > last });
}

/** Subsidies to business as positive dollars. */
function subsidyLevels(rows: readonly GdpPartsRow[]): LevelsByYear {
	return calendarLevels(rows, (row) => -row.subsidies_usd);
}

/** By state, how far subsidies rose in the two jumps of payments to farmers, never below 0. */
function farmLevels(subsidies: LevelsByYear): Levels {
	const rises = FARM_JUMPS.map(
		([from, to]): LevelsByYear =>
			() =>
				joined([() => subsidies(from), () => subsidies(to)], (before, after) => after - before)(to)
	);
	return joined(rises, (one, other) => Math.max(0, one + other))(LAST_USUAL_SUBSIDIES) ?? [];
}

/** The rise of subsidies over 2019 in FY2020 and FY2021, in fiscal-year weights. */
function reliefLevels(subsidies: LevelsByYear): LevelsByYear {
	const rise = joined([subsidies, () => subsidies(LAST_USUAL_SUBSIDIES)], (now, before) =>
		Math.max(0, now - before)
	);
	return remembered(
		onlyIn(
			inFiscalYears(rise),
			(fiscalYear) => fiscalYear > LAST_USUAL_SUBSIDIES && fiscalYear <= LAST_USUAL_SUBSIDIES + 2
		)
	);
}

/** First fiscal year by whose Medicaid money grants for persons are shared out. */
const FIRST_MACPAC_USE = 2021;
const MACPAC_YEAR = 2023;

/** Last state fiscal year of grants as known by purpose. */
const LAST_AID = 2019;

/** The year in which the count of aid by purpose does not agree with its own total. */
const FAULTY_AID = 2012;

/** Keys of federal grants to state and local governments. */
export function grantKeys(rows: AccountRows, levels: GrantLevels) {
	const isUsed = (fiscalYear: number) => fiscalYear <= LAST_AID && fiscalYear !== FAULTY_AID;
	const other = joined([levels.aid, levels.welfare], (all, welfare) => all - welfare);
	const macpac = fixed(levels.medicaid(MACPAC_YEAR), MACPAC_YEAR);
	return {
		'public-welfare': switching(holding(onlyIn(levels.welfare, isUsed)), FIRST_MACPAC_USE, macpac),
		'federal-aid': holding(onlyIn(other, isUsed))
	} satisfies Readonly<Record<string, Key>>;
}

/** Grants by state fiscal year: all aid, the part for public welfare, and the federal share of Medicaid. */
export interface GrantLevels {
	readonly aid: LevelsByYear;
	readonly welfare: LevelsByYear;
	readonly medicaid: LevelsByYear;
}
