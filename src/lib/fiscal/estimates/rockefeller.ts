import { group } from 'd3';
import type { RockefellerRow } from '$lib/data/balances';
import { STATE_CODES, positionOf, type StateCode } from '$lib/data/states';
import { NOTHING, columnOf, countOf, subtract, wholeDollars } from '../core/columns';
import type { ContextByYear } from '../core/context';
import { columnFrom, flagColumn, flagsOfYear } from './estimate-year';
import { estimateOf } from './estimates';
import type { Column, EstimateSeries, EstimateYear, Flag, Status } from '../core/types';

type Amount = 'received_usd' | 'net_usd' | 'net_per_person_usd';

interface Report {
	readonly estimate: RockefellerRow['estimate'];
	readonly fiscalYear: number;
	readonly rows: readonly RockefellerRow[];
}

/**
 * One series for each report of the Rockefeller Institute: vintages are never joined. Net is the printed
 * total, else the total as another copy prints it, else the printed balance per person times fiscal-year
 * population; a balance printed per person is kept beside it. Where spending is printed too, paid = received −
 * net. A state of which one of these had to be made is flagged `derived`. A misprinted figure is left out, and its state is told `source-error` only if that
 * leaves a gap. Virginia's spending of FFY2017 is a hundred times too small: both sides are missing, while its
 * balance per person stands. Totals stand for Arkansas FFY2021 and North Carolina FFY2022, whose balances
 * per person are slips; of California FFY2022 the total is the slip, and another copy has the total as printed.
 */
export function rockefellerSeries(
	rows: readonly RockefellerRow[],
	contexts: ContextByYear
): readonly EstimateSeries[] {
	return [...group(rows, (row) => row.estimate)].map(([estimate, ofReport]) => ({
		estimate,
		years: [...group(ofReport, (row) => row.fiscal_year)]
			.sort(([a], [b]) => a - b)
			.map(([fiscalYear, ofYear]) => yearOf({ estimate, fiscalYear, rows: ofYear }, contexts))
	}));
}

function yearOf(report: Report, contexts: ContextByYear): EstimateYear {
	const population = contexts.get(report.fiscalYear)?.population ?? NOTHING;
	const total = columnFrom(report.rows, stateOf, totalOf);
	const perPerson = columnFrom(report.rows, stateOf, (row) => printed(row, 'net_per_person_usd'));
	const net = netOf({ total, perPerson, population });
	const received = columnFrom(report.rows, stateOf, (row) => printed(row, 'received_usd'));
	const shared = flagsOf(report, net);
	const isMade = (position: number) =>
		net[position] !== null && (total[position] === null || perPerson[position] === null);
	return {
		fiscalYear: report.fiscalYear,
		paid: subtract(received, net),
		received,
		net,
		publishedRatio: NOTHING,
		printedPerPerson: perPerson,
		status: statusOfStates(report, net, received),
		flags: flagColumn((state) => (isMade(positionOf(state)) ? [...shared, 'derived'] : shared))
	};
}

function stateOf(row: RockefellerRow): StateCode {
	return row.state;
}

function totalOf(row: RockefellerRow): number | null {
	return printed(row, 'net_usd') ?? row.net_usd_elsewhere;
}

interface Balances {
	readonly total: Column;
	readonly perPerson: Column;
	readonly population: Column;
}

function netOf({ total, perPerson, population }: Balances): Column {
	return columnOf((_, position) => {
		const persons = population[position] ?? null;
		const each = perPerson[position] ?? null;
		const derived = persons === null || each === null ? null : wholeDollars(each * persons);
		return total[position] ?? derived;
	});
}

function printed(row: RockefellerRow, column: Amount): number | null {
	return isSlip(row, column) ? null : row[column];
}

function isSlip(row: RockefellerRow, column: Amount): boolean {
	const name = row.note.match(/^[a-z_]+/)?.[0];
	return row.status === 'source-error' && name === column;
}

function statusOfStates(report: Report, net: Column, received: Column): readonly Status[] {
	const needsSides = estimateOf(report.estimate).sides === 'both';
	const slips = new Set(report.rows.filter((row) => row.status === 'source-error').map(stateOf));
	return STATE_CODES.map((state, position) => {
		const lacksNet = (net[position] ?? null) === null;
		const lacksSide = needsSides && (received[position] ?? null) === null;
		if (!lacksNet && !lacksSide) return 'present';
		if (slips.has(state)) return 'source-error';
		return state === 'DC' ? 'not-covered' : 'not-published';
	});
}

function flagsOf({ estimate, fiscalYear, rows }: Report, net: Column): readonly Flag[] {
	const { areas, sides } = estimateOf(estimate);
	const flags: Flag[] = [...flagsOfYear(fiscalYear)];
	if (isPreliminary(estimate, fiscalYear)) flags.push('preliminary');
	if (countOf(net) < areas) flags.push('partial-year-coverage');
	if (sides === 'balance') flags.push('balance-only');
	if (estimate === 'rockefeller-2023') flags.push('inferred-year');
	if (rows.some((row) => row.copied_by !== '')) flags.push('second-hand');
	return flags;
}

/** All but the totals of FFY2021 that the portal of 2024 printed as revised. */
function isPreliminary(estimate: RockefellerRow['estimate'], fiscalYear: number): boolean {
	return !(estimate === 'rockefeller-2024' && fiscalYear === 2021);
}
