import type { AgeRow } from '$lib/data/account-sources';
import { residentsOver65 } from './age-growth';
import { contributionLevels, residenceOf, type ContributionBase } from '../keys/contribution-keys';
import { farmPayments } from '../keys/farm-keys';
import { grantKeys, LAST_AID } from '../keys/grant-keys';
import {
	compensationLevels,
	FIRST_RETURNS_FISCAL_YEAR,
	incomeLevels,
	LAST_EARNINGS,
	LAST_INCOME_PARTS
} from '../keys/income-keys';
import type { Key } from '../keys/key';
import {
	calendarLevels,
	carriedFrom,
	inFiscalYears,
	joined,
	levelsOf,
	remembered,
	type LevelsByYear
} from '../keys/levels';
import { payLevels } from '../keys/pay-keys';
import { LAST_TRANSFERS } from '../keys/retirement-keys';
import type { AccountRows } from '../lines/rows';
import type { TransferLevels } from '../keys/transfer-levels';
import type { SeriesId } from '../types';

/** A key made again as it would have been made with no figures after (or, before `from`, none but) a year. */
export interface Replay {
	/** What the key's own figures turned out to be, by fiscal year; `null` where there are none. */
	readonly own: LevelsByYear;
	/** The key of a fiscal year as of a last own year: carried on or held as the account does. */
	readonly asOf: (last: number) => LevelsByYear;
}

/** Series whose past can be replayed; the others have no history of the kind, or go by population. */
export type Replays = Readonly<Partial<Record<SeriesId, Replay>>>;

/** How many years each quantity is known beyond the figures that it carries on. */
const RENT_REACH = LAST_EARNINGS - LAST_INCOME_PARTS;
const OVER_65_REACH = 1;

/** Every series that was carried on or held in some year since FY2019, by how it is carried. */
export function replays(base: ContributionBase): Replays {
	const { rows, transfers } = base;
	return {
		...incomeReplays(base),
		...payReplays(rows),
		...personReplays(rows, transfers),
		'federal-aid': heldReplay(usualOnly(grantKeys(rows)['federal-aid'], LAST_AID)),
		farm: heldReplay(ownYears(farmPayments(rows).keys.farm))
	};
}

function incomeReplays(base: ContributionBase): Replays {
	const { rows } = base;
	const levels = incomeLevels(rows);
	const compensation = compensationLevels(rows);
	const atWork = contributionLevels(base);
	const residence = residenceOf(rows);
	return {
		'income-tax': eras(
			calendarReplay(levels.taxPaid, levels.personalTaxes),
			FIRST_RETURNS_FISCAL_YEAR,
			calendarReplay(levels.liability, levels.personalTaxes)
		),
		contributions: {
			own: inFiscalYears(joined([atWork, residence], (amount, ratio) => amount * ratio)),
			asOf: (last) =>
				inFiscalYears(
					joined(
						[carriedFrom(atWork, last, compensation), (year) => residence(Math.min(year, last))],
						(amount, ratio) => amount * ratio
					)
				)
		},
		'net-earnings': calendarReplay(levels.earnings, compensation),
		'capital-income': calendarReplay(capitalParts(rows), rentLevels(rows), RENT_REACH)
	};
}

function capitalParts(rows: AccountRows): LevelsByYear {
	return calendarLevels(
		rows.incomeComponents,
		(row) => row.dividends_usd + row.monetary_interest_usd
	);
}

function rentLevels(rows: AccountRows): LevelsByYear {
	return calendarLevels(rows.socialContributions, (row) => row.dividends_interest_rent_usd);
}

function payReplays(rows: AccountRows): Replays {
	const paid = (column: 'federal_civilian_usd' | 'military_usd') => {
		const gdp = calendarLevels(
			rows.gdp.filter((row) => row.basis === 'naics'),
			(row) => row[column]
		);
		return calendarReplay(
			calendarLevels(rows.compensation, (row) => row[column]),
			gdp
		);
	};
	const civilian = paid('federal_civilian_usd');
	const military = paid('military_usd');
	const pension = payLevels(rows).civilian;
	const residence = residenceOf(rows);
	return {
		'federal-pay': sumOf(civilian, military),
		'civil-service': {
			own: inFiscalYears(
				joined(
					[calendarLevels(rows.compensation, (row) => row.federal_civilian_usd), residence],
					(pay, ratio) => pay * ratio
				)
			),
			asOf: (last) =>
				inFiscalYears(
					joined(
						[
							carriedFrom(pension, last, civilianGdp(rows)),
							(year) => residence(Math.min(year, last))
						],
						(pay, ratio) => pay * ratio
					)
				)
		}
	};
}

function civilianGdp(rows: AccountRows): LevelsByYear {
	return calendarLevels(
		rows.gdp.filter((row) => row.basis === 'naics'),
		(row) => row.federal_civilian_usd
	);
}

function personReplays(rows: AccountRows, transfers: TransferLevels): Replays {
	const over65 = linkedOver65(rows.age);
	const held = (line: string) => heldReplay(inFiscalYears(transfers(line)));
	const care = levelsOf({
		rows: rows.veterans.filter((row) => row.survivors_usd === null),
		year: (row) => row.fiscal_year,
		area: (row) => row.area,
		value: (row) => row.medical_care_usd
	});
	const medicare = calendarLevels(rows.medicareMedicaid, (row) => row.medicare_usd);
	return {
		'social-security': calendarReplay(transfers('2110'), over65, OVER_65_REACH),
		medicare: calendarReplay(medicare, over65),
		'railroad-retirement': held('2121'),
		'military-medical': held('2230'),
		veterans: held('2510'),
		'veterans-education': held('2520'),
		'veterans-care': heldReplay(care),
		unemployment: held('2400'),
		students: held('2600'),
		ssi: held('2310')
	};
}

/** Calendar amounts carried on by a mover for so many years, held after them; then in fiscal years. */
function calendarReplay(calendar: LevelsByYear, mover: LevelsByYear, reach = Infinity): Replay {
	return {
		own: inFiscalYears(calendar),
		asOf: (last) => {
			const carried = carriedFrom(calendar, last, mover);
			return inFiscalYears((year) => carried(Math.min(year, last + reach)));
		}
	};
}

/** The shares of a fiscal year held unchanged, before and after it. */
function heldReplay(fiscal: LevelsByYear): Replay {
	return { own: fiscal, asOf: (last) => () => fiscal(last) };
}

function eras(first: Replay, from: number, second: Replay): Replay {
	const eraOf = (fiscalYear: number) => (fiscalYear < from ? first : second);
	return {
		own: (fiscalYear) => eraOf(fiscalYear).own(fiscalYear),
		asOf: (last) => (fiscalYear) => eraOf(fiscalYear).asOf(last)(fiscalYear)
	};
}

function sumOf(one: Replay, other: Replay): Replay {
	const add = (left: number, right: number) => left + right;
	return {
		own: joined([one.own, other.own], add),
		asOf: (last) => joined([one.asOf(last), other.asOf(last)], add)
	};
}

function ownYears(key: Key): LevelsByYear {
	return (fiscalYear) => {
		const year = key(fiscalYear);
		return year.basis === 'own' ? year.levels : null;
	};
}

function usualOnly(key: Key, last: number): LevelsByYear {
	const own = ownYears(key);
	return (fiscalYear) => (fiscalYear <= last ? own(fiscalYear) : null);
}

/**
 * Residents of 65 and over as one index: each series grows on from the one before it, and the step between two
 * series, which is a change of the count and not of the people, is left out.
 */
function linkedOver65(rows: readonly AgeRow[]): LevelsByYear {
	const ofSeries = residentsOver65(rows);
	const seriesOfYear = new Map(rows.map((row) => [row.year, row.series]));
	const level = (year: number, series: AgeRow['series'] | undefined) =>
		series === undefined ? null : ofSeries(series)(year);
	const known: LevelsByYear = remembered((year) => {
		const series = seriesOfYear.get(year);
		const now = level(year, series);
		if (now === null) return null;
		const before = known(year - 1);
		if (before === null) return now;
		const previous = level(year - 1, series);
		return before.map((value, at) =>
			previous === null ? value : (value * (now[at] ?? 0)) / (previous[at] ?? 1)
		);
	});
	return known;
}

/** The last calendar year of the transfers that most replays go by. */
export const LAST_REPLAYED = LAST_TRANSFERS;
