import type { ClaimPartRow } from '$lib/data/claims';
import { isStateCode, type StateCode } from '$lib/data/states';
import type { PartVerdict } from './part-verdict';
import type { CellRow, Figures } from './types';
import { ballotOf, valueOf, type Measure } from './values';
import { votesOf, type Vote } from './votes';
import { groupOf } from './group-of';
import { RECEIVED, isOfAverage, isOfPersons, runOf, valuesIn, type Run } from './vote-values';

/** What votes on a part gives, from least to most, in the part's own measure. */
export interface PartRange extends Run {
	/** The state, or the states of a group together. */
	readonly names: readonly StateCode[];
	readonly measure: Measure;
	readonly figures: Figures;
	readonly isPerPerson: boolean;
	/** Rising. */
	readonly fiscalYears: readonly number[];
	/** Whether our own account alone votes on it; said where it gives one figure. */
	readonly isAccountAlone?: boolean;
	/** Whether the figures are of single years, their mean or their sum. */
	readonly of: 'years' | 'average' | 'sum';
	/** Whether COVID-19 relief is left out of them. */
	readonly isWithoutRelief?: true;
	/** Years of the pandemic that the sentence speaks of and that are not counted. */
	readonly apart?: readonly number[];
}

/**
 * What votes on a part gives from least to most in the years it is tried on, in its own measure: of an amount what was
 * tried, else the figures of each year; `null` where there are none.
 */
export function rangeOfPart(verdict: PartVerdict, rows: readonly CellRow[]): PartRange | null {
	const { part, years, trials } = verdict;
	const tried = trials.flatMap(({ value }) =>
		value === null || part.test !== 'amount' ? [] : [towardState(part, value)]
	);
	const isPerPerson = isOfPersons(part);
	const each = () => trials.flatMap((trial) => valuesIn(rows, trial, part));
	const run = runOf(tried.length > 0 ? tried : each());
	return (
		run && {
			names: part.group === '' ? [part.state].filter(isStateCode) : groupOf(part),
			measure: part.measure ?? 'net',
			figures: ballotOf(part).figures,
			isPerPerson,
			fiscalYears: years?.counted ?? [],
			isAccountAlone: verdict.isAccountAlone,
			of: part.scope === 'sum' || part.scope === 'average' ? part.scope : 'years',
			...leftOut(verdict),
			...run
		}
	);
}

/**
 * What all methods give of a balance or a ratio by the other reading, in each year that a part is tried on: against the
 * other states where the part is dollar for dollar, else dollar for dollar; `null` of one side, and without figures.
 */
export function otherReading(verdict: PartVerdict, rows: readonly CellRow[]): PartRange | null {
	const own = rangeOfPart(verdict, rows);
	if (!own || own.isWithoutRelief || own.measure === 'paid' || own.measure === 'received')
		return null;
	const figures = own.figures === 'plain' ? 'neutral' : 'plain';
	const scale = own.isPerPerson ? 'per-person' : 'total';
	const meant = { measure: own.measure, scale, side: RECEIVED, figures } as const;
	const votes = votesOf(rows, { figures, figure: own.measure }).filter(({ cell }) =>
		own.fiscalYears.includes(cell.fiscalYear)
	);
	const run = runOf(votes.flatMap(({ cell }) => valueOf(cell, meant, { figures }) ?? []));
	return run && { ...own, ...run, ...votersOf(votes), figures, of: 'years' };
}

/**
 * The national average beside what votes on a part, by the same methods in the same years: of persons where the part is
 * tried on one, and of what came back for a dollar; `null` of other parts.
 */
export function averageOf({ part, trials }: PartVerdict, nation: readonly CellRow[]): Run | null {
	const isRatio = part.measure === 'ratio' && ballotOf(part).figures === 'plain';
	if (!isRatio && !isOfAverage(part.test)) return null;
	return runOf(trials.flatMap((trial) => valuesIn(nation, trial, part)));
}

/** The share of the nation that votes on a part give, from least to most, 0 to 1; `null` of other parts. */
export function shareOfNation(
	{ part, trials }: PartVerdict,
	rows: readonly CellRow[],
	nation: readonly CellRow[]
): Run | null {
	if (part.test !== 'share-of-nation') return null;
	return runOf(
		trials.flatMap((trial) => {
			const [own, all] = [rows, nation].map((each) => valuesIn(each, trial, part)[0]);
			return own === undefined || !all ? [] : [own / all];
		})
	);
}

/** A balance as a size in the direction of the part becomes one that is negative where the state pays. */
export function towardState({ measure, side }: ClaimPartRow, value: number): number {
	return measure === 'net' && side === 'payer' ? -value : value;
}

function leftOut({ part, years }: PartVerdict): Pick<PartRange, 'apart' | 'isWithoutRelief'> {
	return {
		...(years && years.apart.length > 0 ? { apart: years.apart } : {}),
		...(part.covid_relief === 'without' ? { isWithoutRelief: true as const } : {})
	};
}

/** Whose votes they are, and of which years. */
function votersOf(votes: readonly Vote[]): Pick<PartRange, 'fiscalYears' | 'isAccountAlone'> {
	const years = new Set(votes.map(({ cell }) => cell.fiscalYear));
	return {
		fiscalYears: [...years].toSorted((a, b) => a - b),
		isAccountAlone: votes.every(({ maker }) => maker === 'account')
	};
}
