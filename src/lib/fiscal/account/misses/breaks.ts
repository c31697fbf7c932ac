import { STATE_CODES, type StateCode } from '$lib/data/states';
import type { Column } from '../../core/types';
import { FIRST_RETURNS_FISCAL_YEAR, incomeLevels } from '../keys/income-keys';
import { inFiscalYears, sharesOf, type Levels, type LevelsByYear } from '../keys/levels';
import { lineOf } from '../lines/lines';
import { procurement } from '../keys/procurement-levels';
import { FIRST_CONTRACT_YEAR } from '../keys/procurement-years';
import type { AccountRows } from '../lines/rows';
import {
	SHARE_UNIT,
	type AccountModel,
	type AccountYear,
	type LineId,
	type SeriesId
} from '../types';

/** A fiscal year in which the figures that some lines are shared out by change over to others. */
export interface Switch {
	readonly series: SeriesId;
	readonly lines: readonly LineId[];
	readonly fiscalYear: number;
	readonly label: string;
	/** The figures before the switch, as they would stand in its year, and those from it on. */
	readonly from: string;
	readonly to: string;
}

/** The switches since FY2016 that move some state by `LEAST_BREAK` or more, in rising order of years. */
export const SWITCHES: readonly Switch[] = [
	{
		series: 'nondefense-procurement',
		lines: ['nondefense-procurement', 'atomic-energy-defense'],
		fiscalYear: FIRST_CONTRACT_YEAR,
		label: 'Contracts of agencies other than defense',
		from: 'Census count of FY2010, moved with federal pay',
		to: 'contracts of FY2016–19'
	},
	{
		series: 'income-tax',
		lines: ['individual-income-tax'],
		fiscalYear: FIRST_RETURNS_FISCAL_YEAR,
		label: 'Individual income tax',
		from: 'BEA’s preliminary tax of residents',
		to: 'tax on the returns of residents'
	},
	{
		series: 'farm',
		lines: ['farm-payments'],
		fiscalYear: 2019,
		label: 'Farm payments',
		from: 'BEA’s payments of 2018',
		to: 'payments by the Farm Service Agency'
	},
	{
		series: 'public-welfare',
		lines: ['medicaid-and-welfare'],
		fiscalYear: 2020,
		label: 'Medicaid and like grants',
		from: 'Census count of FY2019',
		to: 'Medicaid spending of the year'
	},
	{
		series: 'unemployment',
		lines: ['unemployment'],
		fiscalYear: 2020,
		label: 'Unemployment benefits',
		from: 'BEA’s benefits of FY2018',
		to: 'benefits on tax returns'
	},
	{
		series: 'veterans-care',
		lines: ['veterans-care'],
		fiscalYear: 2020,
		label: 'Veterans’ medical care',
		from: 'Veterans Affairs’ care of FY2015',
		to: 'its care of FY2024'
	},
	{
		series: 'housing',
		lines: ['housing'],
		fiscalYear: 2020,
		label: 'Housing assistance',
		from: 'BEA’s subsidies of FY2018',
		to: 'payments of the housing department'
	},
	{
		series: 'nondefense-procurement',
		lines: ['nondefense-procurement', 'atomic-energy-defense'],
		fiscalYear: 2020,
		label: 'Contracts of agencies other than defense',
		from: 'contracts of FY2016–19',
		to: 'contracts by agency, without Veterans Affairs'
	},
	{
		series: 'federal-aid',
		lines: ['other-grants', 'highway-grants'],
		fiscalYear: 2022,
		label: 'Other grants and highways',
		from: 'Census count of FY2019',
		to: 'Census count of FY2022, for that year alone'
	},
	{
		series: 'public-welfare',
		lines: ['medicaid-and-welfare'],
		fiscalYear: 2024,
		label: 'Medicaid and like grants',
		from: 'federal Medicaid money of FY2023',
		to: 'Medicaid and children’s insurance of FY2024'
	},
	{
		series: 'social-security',
		lines: ['social-security'],
		fiscalYear: 2024,
		label: 'Social Security',
		from: 'benefits of 2022, carried on to 2023',
		to: 'benefits paid in December 2024'
	}
];

/** From this many dollars a person on a switch counts as a break: about 2% of what a person pays. */
export const LEAST_BREAK = 240;

/** What a switch did to the states in its year. */
export interface YearBreak {
	readonly change: Switch;
	/** By the new figures less by the old ones, dollars per person of the year, as it moves the balance. */
	readonly usdPerPerson: Column;
}

/** A state that a switch moves by `LEAST_BREAK` or more. */
export interface StateBreak {
	readonly state: StateCode;
	readonly usdPerPerson: number;
}

/** What breaks are worked out from: the account by its default keys, and persons by fiscal year. */
export interface BreakInput {
	readonly rows: AccountRows;
	readonly model: AccountModel;
	readonly years: readonly AccountYear[];
	readonly population: (fiscalYear: number) => Column;
}

/**
 * The jump that each switch leaves in its own year: its lines by the new figures less by the old ones kept for
 * one year more (moved on as before where they were moved on, else unchanged).
 */
export function breaksOf(input: BreakInput): readonly YearBreak[] {
	const carried = carriedOn(input.rows);
	return SWITCHES.map((change) => {
		const { series, fiscalYear } = change;
		const before = carried.get(nameOf(change))?.(fiscalYear);
		const old = before ? sharesOf(before) : sharesIn(input.model, series, fiscalYear - 1);
		const now = sharesIn(input.model, series, fiscalYear);
		const dollars = dollarsOf(input.years, change);
		const population = input.population(fiscalYear);
		return {
			change,
			usdPerPerson: now.map((share, at) => {
				const persons = population[at] ?? null;
				return persons === null ? null : ((share - (old[at] ?? NaN)) * dollars) / persons;
			})
		};
	});
}

/** The states that a switch moves by `LEAST_BREAK` or more, up or down, the largest first. */
export function brokenStates({ usdPerPerson }: YearBreak): readonly StateBreak[] {
	return usdPerPerson
		.flatMap((value, at) => {
			const state = STATE_CODES[at];
			return state && value !== null ? [{ state, usdPerPerson: value }] : [];
		})
		.filter((one) => Math.abs(one.usdPerPerson) >= LEAST_BREAK)
		.sort((a, b) => Math.abs(b.usdPerPerson) - Math.abs(a.usdPerPerson));
}

/** Old figures that move from year to year, as they would have gone on; the others stay as in the year before. */
function carriedOn(rows: AccountRows): ReadonlyMap<string, LevelsByYear> {
	return new Map([
		[
			nameOf({ series: 'nondefense-procurement', fiscalYear: FIRST_CONTRACT_YEAR }),
			procurement(rows).moved
		],
		[
			nameOf({ series: 'income-tax', fiscalYear: FIRST_RETURNS_FISCAL_YEAR }),
			inFiscalYears(incomeLevels(rows).taxPaid)
		]
	]);
}

function nameOf({ series, fiscalYear }: Pick<Switch, 'series' | 'fiscalYear'>): string {
	return `${series} ${fiscalYear}`;
}

function sharesIn({ shares, fiscalYears }: AccountModel, id: SeriesId, fiscalYear: number): Levels {
	const { rows, rowOfYear } = shares[id];
	const row = rows[rowOfYear[fiscalYears.indexOf(fiscalYear)] ?? -1];
	if (!row) throw new Error(`The key ${id} has no shares in FY${fiscalYear}.`);
	return row.map((units) => units / SHARE_UNIT);
}

/** Dollars of a switch's lines in its year; taxes count below 0. */
function dollarsOf(years: readonly AccountYear[], { lines, fiscalYear }: Switch): number {
	const year = years.find((one) => one.fiscalYear === fiscalYear);
	if (!year) throw new Error(`The account has no FY${fiscalYear}.`);
	return year.lines
		.filter(({ line }) => lines.includes(line))
		.reduce((sum, { line, total }) => sum + (lineOf(line).side === 'paid' ? -total : total), 0);
}
