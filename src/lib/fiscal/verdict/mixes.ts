import { group, least, min } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import { isStateCode, type StateCode } from '$lib/data/states';
import { estimateOf } from '../estimates/estimates';
import { isPointSource } from './makers';
import type { PartVerdict } from './part-verdict';
import type { Cell, CellRow, Figures } from './types';
import { ballotOf, toleranceOf, valueOf, type Measure } from './values';
import { votesOf, type Vote } from './votes';
import { groupOf } from './group-of';
import { towardState } from './part-range';

/** What a mix of two makers gives in a fiscal year: dollars, negative where a state pays; or received for a dollar paid. */
export interface HybridYear {
	readonly fiscalYear: number;
	readonly value: number;
	/** Whether it comes to the number stated. */
	readonly isNear: boolean;
	/** Whether it lies within a stated range as it stands, without the tolerance. */
	readonly isWithin: boolean;
}

/** A mix of two makers beside a number: in the years that are tested, and where else it comes to that number. */
export interface HybridYears {
	/** "IRS collections and USAspending obligations". */
	readonly label: string;
	readonly measure: Measure;
	/** Whether its dollars are of one person. */
	readonly isPerPerson: boolean;
	readonly tried: readonly HybridYear[];
	/** Other years that had ended when the sentence was said, in which it comes to the number. */
	readonly before: readonly HybridYear[];
	/** Years after the sentence was said, which cannot be its source. */
	readonly after: readonly HybridYear[];
	/** Where it comes to the number in no year, the one in which it comes nearer to it than every method; else `null`. */
	readonly nearest: number | null;
}

/** A mix of two makers that puts a state on the other side than every method, all its years on one side. */
export interface MixOnOtherSide {
	readonly label: string;
	/** The state, or the states of a group together. */
	readonly names: readonly StateCode[];
	readonly figures: Figures;
	/** Rising; dollars, negative where a state pays. */
	readonly years: readonly { readonly fiscalYear: number; readonly net: number }[];
}

/** A mix that puts a state on the other side of the national average than every method, in dollars a person. */
export interface MixOfAverage {
	readonly label: string;
	readonly state: StateCode;
	readonly measure: Measure;
	readonly fiscalYear: number;
	readonly own: number;
	readonly average: number;
}

/**
 * The mixes of sources that come to the number a part states, within the tolerance of that number itself (METHOD 6): in
 * the years it is tried on, in years before them, or, of a sentence about the present, only after it was said; and those
 * that come nearer to it than every vote, where no vote is near. Mixes have no vote; none where COVID-19 relief is to be
 * left out, and none of sums and means.
 */
export function hybridsOf(verdict: PartVerdict, rows: readonly CellRow[]): readonly HybridYears[] {
	const { part } = verdict;
	const isTotal = part.scope === 'sum' || part.scope === 'average';
	if (part.test !== 'amount' || isTotal || part.covid_relief === 'without') return [];
	return mixesIn(rows, 'plain').flatMap(({ specification: { estimate }, years }) => {
		if (isPointSource(estimate)) return [];
		const told = toldYears(verdict, years);
		if (told.tried.length === 0) return [];
		const isNear = [...told.tried, ...told.before, ...told.after].some((year) => year.isNear);
		const nearest = isNear ? null : nearestYear(verdict, told.tried);
		if (!isNear && nearest === null) return [];
		const label = estimateOf(estimate).name;
		const isPerPerson = part.scale === 'per-person';
		return [{ label, measure: part.measure ?? 'net', isPerPerson, ...told, nearest }];
	});
}

/** Mixes of sources by the figures that a part speaks of: dollar for dollar, or with the deficit shared out equally. */
function mixesIn(rows: readonly CellRow[], figures: Figures): readonly CellRow[] {
	const own = figures === 'neutral' ? 'per-person' : 'none';
	return rows.filter(({ specification: { isHybrid, rule } }) => isHybrid && rule === own);
}

type ToldYears = Pick<HybridYears, 'tried' | 'before' | 'after'>;

interface YearOff {
	readonly fiscalYear: number;
	/** How far it lies from the number stated. */
	readonly off: number;
}

function toldYears({ part, years }: PartVerdict, cells: readonly Cell[]) {
	const counted = years?.counted ?? [];
	const ended = Math.max(...counted, ...(years?.apart ?? []));
	const figures = cells.flatMap((cell) => {
		const size = valueOf(cell, part, PLAIN);
		const { fiscalYear } = cell;
		if (size === null) return [];
		const off = distanceOf(part, size);
		const isNear = off <= (toleranceOf(cell, part) ?? 0);
		const isWithin = part.bound === 'between' && off === 0;
		return [{ fiscalYear, value: towardState(part, size), isNear, isWithin, off }];
	});
	const tried = figures.filter(({ fiscalYear }) => counted.includes(fiscalYear));
	const near = part.tense === 'present' ? figures.filter(({ isNear }) => isNear) : [];
	return {
		tried: part.scope === 'some-year' ? tried.filter(({ isNear }) => isNear) : tried,
		before: near.filter((year) => !tried.includes(year) && year.fiscalYear <= ended),
		after: near.filter(({ fiscalYear }) => fiscalYear > ended)
	} satisfies ToldYears;
}

const PLAIN = { figures: 'plain' } as const;

/** The year in which a mix comes nearest to the number, where it comes nearer than every vote; else `null`. */
function nearestYear({ part, trials }: PartVerdict, tried: readonly YearOff[]): number | null {
	const nearest = least(tried, ({ off }) => off);
	const votes = min(trials, ({ value }) => (value === null ? undefined : distanceOf(part, value)));
	return nearest && votes !== undefined && nearest.off < votes ? nearest.fiscalYear : null;
}

/** How far a size lies from the number stated, not merely beyond it: three times "over $80 billion" is not near it. */
function distanceOf({ bound, stated, low, high }: ClaimPartRow, size: number): number {
	const [from, to] = {
		exact: [stated, stated],
		'at-least': [low, low],
		'up-to': [high, high],
		between: [low, high]
	}[bound ?? 'exact'];
	return Math.max(0, (from ?? NaN) - size, size - (to ?? NaN));
}

/**
 * The mixes of sources that put a state on the other side than every vote, with the years in which they do; a year in
 * which a vote makes it about even is none. Nothing where no balance of each year is tried, or where COVID-19 relief is
 * to be left out.
 */
export function mixesOnOtherSide(
	{ part, years }: PartVerdict,
	rows: readonly CellRow[]
): readonly MixOnOtherSide[] {
	const { figures, figure } = ballotOf(part);
	const isBalance = figure === 'net' || figure === 'ratio';
	const isOfEach = part.scope !== null && OF_EACH.has(part.scope);
	if (!isBalance || !isOfEach || part.covid_relief === 'without') return [];
	const votes = group(votesOf(rows, { figures, figure: 'net' }), ({ cell }) => cell.fiscalYear);
	const names = part.group === '' ? [part.state].filter(isStateCode) : groupOf(part);
	return mixesIn(rows, figures).flatMap(({ specification: { estimate }, years: cells }) => {
		if (isPointSource(estimate)) return [];
		const turned = cells.flatMap(({ fiscalYear, net, side }) => {
			const isCounted = years?.counted.includes(fiscalYear) ?? false;
			const isTurned = isOpposite(side, votes.get(fiscalYear) ?? []);
			return isCounted && isTurned && net !== null ? [{ fiscalYear, net }] : [];
		});
		const sides = group(turned, ({ net }) => net < 0);
		const label = estimateOf(estimate).name;
		return [...sides.values()].map((own) => ({ label, names, figures, years: own }));
	});
}

/** Of a sum, a mean or one year among many, figures of single years are no test. */
const OF_EACH: ReadonlySet<string> = new Set(['each-year', 'every-year', 'count']);

function isOpposite(side: Cell['side'], votes: readonly Vote[]): boolean {
	const [first, ...others] = new Set(votes.map(({ cell }) => cell.side));
	if (others.length > 0) return false;
	return (side === 'payer' && first === 'recipient') || (side === 'recipient' && first === 'payer');
}

/**
 * The mixes of sources that put a state on the other side of the national average than every vote in each year tried,
 * with what it and the nation have a person; nothing of other parts.
 */
export function mixesAcrossAverage(
	{ part, years, trials }: PartVerdict,
	rows: readonly CellRow[],
	nation: readonly CellRow[]
): readonly MixOfAverage[] {
	if (part.test !== 'above-average' && part.test !== 'below-average') return [];
	const scores = new Set(trials.map(({ score }) => score));
	const [score] = scores;
	if (scores.size !== 1 || !isStateCode(part.state)) return [];
	const isAboveByVotes = (part.test === 'above-average') === (score === 1);
	const state = part.state;
	return mixesIn(rows, 'plain').flatMap(({ specification: { id, estimate }, years: cells }) => {
		if (isPointSource(estimate)) return [];
		const ofNation = nation.find(({ specification }) => specification.id === id);
		const told = cells.flatMap((cell) => {
			const all = ofNation?.years.find(({ fiscalYear }) => fiscalYear === cell.fiscalYear);
			const [own, average] = [cell, all].map((one) => one && valueOf(one, part, PLAIN));
			const isCounted = years?.counted.includes(cell.fiscalYear) ?? false;
			if (!isCounted || own == null || average == null) return [];
			return own > average === isAboveByVotes
				? []
				: [{ fiscalYear: cell.fiscalYear, own, average }];
		});
		const label = estimateOf(estimate).name;
		return told.map((year) => ({ label, state, measure: part.measure ?? 'received', ...year }));
	});
}
