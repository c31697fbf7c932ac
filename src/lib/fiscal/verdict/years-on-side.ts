import { group, maxIndex } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import { isStateCode, type StateCode } from '$lib/data/states';
import { makerOf, type MakerId } from './makers';
import type { PartVerdict } from './part-verdict';
import { withRelief } from './specifications';
import type { Trial } from './trials';
import type { Cell, CellRow, Figures, Specification } from './types';
import { ballotOf } from './values';
import type { Run } from './vote-values';

/** Of whom and of which side a sentence is, and by which figures. */
export interface SideSubject {
	readonly state: StateCode;
	readonly side: 'payer' | 'recipient';
	readonly figures: Figures;
}

/** In how many of its years the methods of one maker put a state on a side, by the bare sign, from least to most. */
export interface MakerYears extends Run {
	readonly maker: MakerId;
	/** Rising. */
	readonly fiscalYears: readonly number[];
}

/** The largest balance of a year on one side, whole dollars, from the least to the most by any method. */
export interface LargestYear extends Run {
	/** The years of those largest balances, rising. */
	readonly fiscalYears: readonly number[];
}

/** Of whom, which side and which figures a part is that speaks of a state's balance in every or some year; else `null`. */
export function sideSubject({ part }: PartVerdict): SideSubject | null {
	const { state, side } = part;
	if (!isOfYears(part) || !isOfBalance(part) || !isStateCode(state)) return null;
	return side === 'payer' || side === 'recipient'
		? { state, side, figures: ballotOf(part).figures }
		: null;
}

function isOfYears({ scope }: ClaimPartRow): boolean {
	return scope === 'every-year' || scope === 'some-year';
}

function isOfBalance({ test, measure, scale, group: together }: ClaimPartRow): boolean {
	const isTold = test === 'side' || test === 'amount';
	return isTold && (measure ?? 'net') === 'net' && scale !== 'per-person' && together === '';
}

/** In how many of its years each maker's methods put the state on the side of a part, by the bare sign. */
export function yearsOnSide(
	{ trials }: PartVerdict,
	rows: readonly CellRow[],
	{ side }: SideSubject
): readonly MakerYears[] {
	return [...group(trials, ({ maker }) => maker)].map(([maker, own]) => {
		const counts = own.map(
			(trial) => netsOf(rows, trial).filter(({ net }) => toward(side, net) > 0).length
		);
		const fiscalYears = [...new Set(own.flatMap((trial) => trial.fiscalYears))];
		return {
			maker,
			least: Math.min(...counts),
			most: Math.max(...counts),
			fiscalYears: fiscalYears.toSorted((a, b) => a - b)
		};
	});
}

/** The largest balance of a year by each method on the side of a part; `null` where a method has none on it. */
export function largestYear(
	{ trials }: PartVerdict,
	rows: readonly CellRow[],
	{ side }: SideSubject
): LargestYear | null {
	const largest = trials.flatMap((trial) => {
		const nets = netsOf(rows, trial);
		return nets[maxIndex(nets, ({ net }) => toward(side, net))] ?? [];
	});
	const sizes = largest.map(({ net }) => toward(side, net));
	if (sizes.length === 0 || sizes.some((size) => size <= 0)) return null;
	return {
		least: Math.min(...sizes),
		most: Math.max(...sizes),
		fiscalYears: [...new Set(largest.map(({ fiscalYear }) => fiscalYear))].toSorted((a, b) => a - b)
	};
}

function toward(side: SideSubject['side'], net: number): number {
	return side === 'payer' ? -net : net;
}

interface Net {
	readonly fiscalYear: number;
	readonly net: number;
}

/**
 * The balances of one method in the years it is tried on: its own, in years without COVID-19 relief those of the same
 * method with it, and of a maker of several editions that of the edition that has the year.
 */
function netsOf(
	rows: readonly CellRow[],
	{ maker, specification, fiscalYears }: Trial
): readonly Net[] {
	const own = rows.filter((row) => isOfMethod(row, maker, specification));
	const byId = (id: string) => own.filter((row) => row.specification.id === id);
	const cells: readonly Cell[] = [...byId(specification.id), ...own].flatMap(({ years }) => years);
	return fiscalYears.flatMap((year) => {
		const cell = cells.find(({ fiscalYear, net }) => fiscalYear === year && net !== null);
		return cell?.net == null ? [] : [{ fiscalYear: year, net: cell.net }];
	});
}

function isOfMethod(
	{ specification: row }: CellRow,
	maker: MakerId,
	specification: Specification
): boolean {
	if (specification.variant)
		return row.id === specification.id || row.id === withRelief(specification);
	return makerOf(row.estimate) === maker && row.rule === specification.rule;
}
