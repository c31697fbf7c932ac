import { extent } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import { isStateCode, type StateCode } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { isPointSource } from '$lib/fiscal/verdict/makers';
import { isWithin } from '$lib/fiscal/verdict/bounds';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { ownSpecification } from '$lib/fiscal/verdict/specifications';
import type { Cell, CellRow, Figures, StateCells } from '$lib/fiscal/verdict/types';
import { ballotOf, valueOf } from '$lib/fiscal/verdict/values';
import { votesOf } from '$lib/fiscal/verdict/votes';
import type { HybridYears, InsteadYear, PartRange, YearRange } from '$lib/words/instead-sentence';

const OURS = {
	plain: ownSpecification('none'),
	neutral: ownSpecification('per-person'),
	interest: ownSpecification('none', { interest: 'population' })
};

/** What the figures say of a state in one fiscal year: dollar for dollar, with interest counted, and neutral. */
export function insteadOf(
	state: StateCode,
	rows: readonly CellRow[],
	fiscalYear: number
): InsteadYear {
	return {
		state,
		fiscalYear,
		plain: rangeOf(rows, fiscalYear, 'plain'),
		withInterest: netOf(rows, fiscalYear, OURS.interest),
		neutral: rangeOf(rows, fiscalYear, 'neutral')
	};
}

function rangeOf(rows: readonly CellRow[], fiscalYear: number, figures: Figures): YearRange | null {
	const values = votesOf(rows, { figures, figure: 'net' }).flatMap(({ cell }) =>
		cell.fiscalYear === fiscalYear && cell.net !== null ? [cell.net] : []
	);
	if (values.length === 0) return null;
	return {
		ours: netOf(rows, fiscalYear, OURS[figures]),
		least: Math.min(...values),
		most: Math.max(...values)
	};
}

function netOf(rows: readonly CellRow[], fiscalYear: number, id: string): number | null {
	const own = rows.find(({ specification }) => specification.id === id);
	return own?.years.find((cell) => cell.fiscalYear === fiscalYear)?.net ?? null;
}

/**
 * What votes on a part gives from least to most in the years it is tried on, in its own measure: of an amount what was
 * tried, else the figures of each year; `null` where there are none.
 */
export function rangeOfPart(verdict: PartVerdict, rows: readonly CellRow[]): PartRange | null {
	const { part, years } = verdict;
	const fiscalYears = years?.counted ?? [];
	const tried = verdict.trials.flatMap(({ value }) =>
		value === null || part.test !== 'amount' ? [] : [towardState(part, value)]
	);
	const [least, most] = extent(tried.length > 0 ? tried : yearValues(part, rows, fiscalYears));
	if (least === undefined || most === undefined) return null;
	return {
		names: part.group === '' ? [part.state].filter(isStateCode) : groupOf(part),
		measure: part.measure ?? 'net',
		figures: ballotOf(part).figures,
		isPerPerson: part.scale === 'per-person',
		fiscalYears,
		of: part.scope === 'sum' || part.scope === 'average' ? part.scope : 'years',
		least,
		most
	};
}

/** The states of a group, in the order of the dataset. */
export function groupOf({ group }: Pick<ClaimPartRow, 'group'>): readonly StateCode[] {
	return group.split(';').filter(isStateCode);
}

/** A balance as a size in the direction of the part becomes one that is negative where the state pays. */
function towardState({ measure, side }: ClaimPartRow, value: number): number {
	return measure === 'net' && side === 'payer' ? -value : value;
}

function yearValues(
	part: ClaimPartRow,
	rows: readonly CellRow[],
	fiscalYears: readonly number[]
): readonly number[] {
	const open = rows.filter(
		({ specification }) => part.covid_relief !== 'without' || specification.variant?.covid === 'out'
	);
	return votesOf(open, ballotOf(part)).flatMap(({ cell }) =>
		fiscalYears.includes(cell.fiscalYear) ? (signedValue(cell, part) ?? []) : []
	);
}

function signedValue(cell: Cell, part: ClaimPartRow): number | null {
	const { side, measure } = part;
	return valueOf(cell, { ...part, side: measure === 'net' ? 'recipient' : side }, ballotOf(part));
}

/** A stated number is told as a hybrid's where it lies this near. */
const NEAR = 0.02;

/**
 * The hybrids that give what a part states of a single year's amount, with the years they give it in: those tried, and
 * of a sentence about the present every later one; hybrids have no vote.
 */
export function hybridsOf(verdict: PartVerdict, rows: readonly CellRow[]): readonly HybridYears[] {
	const { part, years } = verdict;
	const counted = years?.counted ?? [];
	if (part.test !== 'amount' || part.scope === 'sum' || part.scope === 'average') return [];
	const isOfPart = ({ fiscalYear }: Cell) =>
		counted.includes(fiscalYear) ||
		(part.tense === 'present' && fiscalYear > (counted.at(-1) ?? Infinity));
	return rows
		.filter(({ specification: { isHybrid, rule } }) => isHybrid && rule === 'none')
		.flatMap((row) => {
			const { estimate } = row.specification;
			const told = row.years.filter(isOfPart).flatMap((cell) => statedIn(cell, part) ?? []);
			if (told.length === 0 || isPointSource(estimate)) return [];
			return { label: estimateOf(estimate).name, measure: part.measure ?? 'net', years: told };
		});
}

function statedIn(cell: Cell, part: ClaimPartRow): HybridYears['years'][number] | null {
	const size = valueOf(cell, part, ballotOf({ ...part, figures: 'plain' }));
	const tolerance = NEAR * (part.stated ?? 0);
	if (size === null || !isWithin(part, { value: size, tolerance })) return null;
	return { fiscalYear: cell.fiscalYear, value: towardState(part, size) };
}

/** How many states pay more than they get, from the least to the most by what votes on a part; `null` without votes. */
export function payersOf(
	{ trials }: PartVerdict,
	states: readonly StateCells[]
): readonly [number, number] | null {
	return rangeOfTrials(trials, (trial) => {
		const cells = states.flatMap(({ rows }) => cellOf(rows, trial) ?? []);
		return cells.filter(({ side }) => side === 'payer').length;
	});
}

/** The place of a state among all by its balance, largest payer first, by what votes on a part; `null` without votes. */
export function placesOf(
	{ trials, part }: PartVerdict,
	states: readonly StateCells[]
): readonly [number, number] | null {
	const own = states.find(({ state }) => state === part.state)?.rows ?? [];
	return rangeOfTrials(trials, (trial) => {
		const net = netIn(cellOf(own, trial), part);
		const all = states.map(({ rows }) => netIn(cellOf(rows, trial), part));
		return net === null ? null : 1 + all.filter((one) => one !== null && one < net).length;
	});
}

type TrialPlace = PartVerdict['trials'][number];

function rangeOfTrials(
	trials: readonly TrialPlace[],
	valueOfTrial: (trial: TrialPlace) => number | null
): readonly [number, number] | null {
	const [least, most] = extent(trials.flatMap((trial) => valueOfTrial(trial) ?? []));
	return least === undefined || most === undefined ? null : [least, most];
}

function cellOf(rows: readonly CellRow[], trial: TrialPlace): Cell | null {
	const own = rows.find(({ specification }) => specification.id === trial.specification.id);
	return own?.years.find(({ fiscalYear }) => fiscalYear === trial.fiscalYear) ?? null;
}

function netIn(cell: Cell | null, part: ClaimPartRow): number | null {
	return cell && valueOf(cell, { ...part, measure: 'net', side: 'recipient' }, ballotOf(part));
}
