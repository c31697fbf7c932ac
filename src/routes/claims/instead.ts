import { extent, group, maxIndex } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import { isStateCode, type StateCode } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { isPointSource, makerOf, type MakerId } from '$lib/fiscal/verdict/makers';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { ownSpecification } from '$lib/fiscal/verdict/specifications';
import type { Trial } from '$lib/fiscal/verdict/trials';
import type { Cell, CellRow, Figures, StateCells } from '$lib/fiscal/verdict/types';
import { ballotOf, valueOf } from '$lib/fiscal/verdict/values';
import { votesOf, type Vote } from '$lib/fiscal/verdict/votes';
import type { MixAmongAll } from '$lib/words/hybrid-sentence';
import type { InsteadYear, YearRange } from '$lib/words/instead-year-sentence';
import type { PartRange } from '$lib/words/instead-range-sentence';
import type { Places } from '$lib/words/instead-count-sentence';
import type { Run } from '$lib/words/instead-run';

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

/**
 * The same for the year of a part, where the figures it speaks of run as its own votes do: an edition that it quotes
 * has none. Dollars a person where the part is of persons.
 */
export function insteadOfPart(
	state: StateCode,
	rows: readonly CellRow[],
	{ part, trials }: PartVerdict
): InsteadYear {
	const isPerPerson = isOfPersons(part);
	const fiscalYear = trials[0]?.fiscalYear ?? NaN;
	const told = insteadOf(state, isPerPerson ? rows.map(ofPersons) : rows, fiscalYear);
	const year = { ...told, isPerPerson };
	const { figures } = ballotOf(part);
	const run = runOf(trials.flatMap((trial) => valuesIn(rows, trial, part)));
	const range = year[figures];
	return range && run ? { ...year, [figures]: { ...range, ...run } } : year;
}

/** The same balances in dollars a person. */
function ofPersons({ years, ...row }: CellRow): CellRow {
	return {
		...row,
		years: years.map((cell) => ({
			...cell,
			net: cell.net !== null && cell.population ? cell.net / cell.population : null
		}))
	};
}

function rangeOf(rows: readonly CellRow[], fiscalYear: number, figures: Figures): YearRange | null {
	const run = runOf(
		votesOf(rows, { figures, figure: 'net' }).flatMap(({ cell }) =>
			cell.fiscalYear === fiscalYear && cell.net !== null ? [cell.net] : []
		)
	);
	return run && { ours: netOf(rows, fiscalYear, OURS[figures]), ...run };
}

function runOf(values: readonly number[]): Run | null {
	const [least, most] = extent(values);
	return least === undefined || most === undefined ? null : { least, most };
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

function leftOut({ part, years }: PartVerdict): Pick<PartRange, 'apart' | 'isWithoutRelief'> {
	return {
		...(years && years.apart.length > 0 ? { apart: years.apart } : {}),
		...(part.covid_relief === 'without' ? { isWithoutRelief: true as const } : {})
	};
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

/** Whose votes they are, and of which years. */
function votersOf(votes: readonly Vote[]): Pick<PartRange, 'fiscalYears' | 'isAccountAlone'> {
	const years = new Set(votes.map(({ cell }) => cell.fiscalYear));
	return {
		fiscalYears: [...years].toSorted((a, b) => a - b),
		isAccountAlone: votes.every(({ maker }) => maker === 'account')
	};
}

/** Whether a number is the one that its source printed, though its word is that of the methods and they do not all agree. */
export function isQuotedRight(verdict: PartVerdict): boolean {
	return verdict.quotation?.word === 'as-printed' && isUnlikeMethods(verdict);
}

/** Whether somebody printed the number of a part, if only the page of the claim, so that it may be told with who did. */
export function isPrinted({ quotation }: PartVerdict): boolean {
	switch (quotation?.word) {
		case 'as-printed':
		case 'since-revised':
		case 'own-figure':
		case 'own-revised':
			return true;
		case 'no-source':
			return quotation.printed !== null;
		default:
			return false;
	}
}

/** A balance of two unlike accounts that the sentence does not name. */
export function isOfMix({ part }: PartVerdict): boolean {
	const isBalance = part.measure === 'net' || part.measure === 'ratio';
	return isBalance && part.judged_by !== 'source' && part.author_measure.startsWith('IRS ');
}

/** The same of a number that its source has since revised. */
export function isSinceRevised(verdict: PartVerdict): boolean {
	return verdict.quotation?.word === 'since-revised' && isUnlikeMethods(verdict);
}

function isUnlikeMethods({ part, word }: PartVerdict): boolean {
	return part.judged_by === 'methods' && word !== 'holds' && word !== 'agrees';
}

/** The states of a group, in the order of the dataset. */
export function groupOf({ group }: Pick<ClaimPartRow, 'group'>): readonly StateCode[] {
	return group.split(';').filter(isStateCode);
}

/** An average is one of persons, whatever the part says of scale. */
function isOfPersons({ scale, test }: ClaimPartRow): boolean {
	return scale === 'per-person' || isOfAverage(test);
}

function isOfAverage(test: ClaimPartRow['test']): boolean {
	return test === 'above-average' || test === 'below-average';
}

/** A maker whose figures stand behind a sentence, with the editions of his that do. */
export interface Standing {
	readonly maker: MakerId;
	/** Ids of estimates, and of figures printed for single states. */
	readonly editions: readonly string[];
}

/** Who has a figure of a part among those that vote on it: a vote of a side alone, whose figure was not printed, has none. */
export function standingsOf(
	{ part, trials }: PartVerdict,
	rows: readonly CellRow[]
): readonly Standing[] {
	return [...group(trials, ({ maker }) => maker)].flatMap(([maker, own]) => {
		const editions = own.flatMap((trial) =>
			rowsBehind(rows, trial).flatMap(({ specification: { estimate }, years }) =>
				years
					.filter((cell) => trial.fiscalYears.includes(cell.fiscalYear) && hasFigure(cell, part))
					.map(({ edition }) => edition ?? estimate)
			)
		);
		return editions.length === 0 ? [] : [{ maker, editions: [...new Set(editions)] }];
	});
}

/** Of a calculation of one year its own row; of a method over several years every edition of its maker that votes. */
function rowsBehind(
	rows: readonly CellRow[],
	{ maker, specification, fiscalYear }: Trial
): readonly CellRow[] {
	if (fiscalYear !== null || specification.variant)
		return rows.filter((row) => row.specification.id === specification.id);
	return rows
		.filter(
			({ specification: { estimate, rule } }) =>
				makerOf(estimate) === maker && rule === specification.rule
		)
		.map((row) => ({ ...row, years: row.years.filter(({ weight }) => weight > 0) }));
}

function hasFigure(cell: Cell, part: ClaimPartRow): boolean {
	return valueOf(cell, { ...part, measure: part.measure ?? 'net' }, ballotOf(part)) !== null;
}

/** A balance as a size in the direction of the part becomes one that is negative where the state pays. */
export function towardState({ measure, side }: ClaimPartRow, value: number): number {
	return measure === 'net' && side === 'payer' ? -value : value;
}

/** The figures of one vote in its years, negative where a balance is a payment. */
function valuesIn(rows: readonly CellRow[], trial: Trial, part: ClaimPartRow): readonly number[] {
	const scale = isOfPersons(part) ? 'per-person' : part.scale;
	const meant = { ...part, scale, side: (part.measure ?? 'net') === 'net' ? RECEIVED : part.side };
	return cellsOf(rows, trial).flatMap(
		(cell) => valueOf(cell, { ...meant, measure: part.measure ?? 'net' }, ballotOf(part)) ?? []
	);
}

const RECEIVED = 'recipient' as const;

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

/** How many states pay more than they get, from the least to the most by what votes on a part; `null` without votes. */
export function payersOf({ trials }: PartVerdict, states: readonly StateCells[]): Run | null {
	return runOf(
		trials.map((trial) => {
			const cells = states.flatMap(({ rows }) => cellsOf(rows, trial));
			return cells.filter(({ side }) => side === 'payer').length;
		})
	);
}

/** The payers of the years that a part is tried on, or the place of its state among all, by each mix of sources without a vote. */
export function mixesAmongAll(
	{ part, years }: PartVerdict,
	states: readonly StateCells[]
): readonly MixAmongAll[] {
	const mixes = (states[0]?.rows ?? []).filter(
		({ specification: { isHybrid, rule } }) => isHybrid && rule === 'none'
	);
	return mixes.flatMap(({ specification: { id, estimate } }) => {
		if (isPointSource(estimate)) return [];
		const told = (years?.counted ?? []).flatMap((fiscalYear) => {
			const nets = states.flatMap(({ state, rows }) => {
				const net = netOf(rows, fiscalYear, id);
				return net === null ? [] : [{ state, net }];
			});
			return nets.length < states.length ? [] : [yearAmongAll(fiscalYear, nets, part.state)];
		});
		return told.length === 0 ? [] : [{ label: estimateOf(estimate).name, years: told }];
	});
}

interface NetOfState {
	readonly state: StateCode;
	readonly net: number;
}

function yearAmongAll(
	fiscalYear: number,
	nets: readonly NetOfState[],
	state: ClaimPartRow['state']
): MixAmongAll['years'][number] {
	const ordered = nets.toSorted((a, b) => a.net - b.net);
	return {
		fiscalYear,
		payers: ordered.filter(({ net }) => net < 0).map((one) => one.state),
		first: ordered[0]?.state ?? null,
		place: 1 + ordered.findIndex((one) => one.state === state)
	};
}

/**
 * The place of a state among all by its balance, largest payer first, by what votes on a part, with its balance at the
 * last of these; `null` without votes.
 */
export function placesOf(
	{ trials, part }: PartVerdict,
	states: readonly StateCells[]
): Places | null {
	if (part.state === 'US') return null;
	const own = states.find(({ state }) => state === part.state)?.rows ?? [];
	const net = { ...part, measure: 'net' as const };
	const placed = trials.flatMap((trial) => {
		const [balance] = valuesIn(own, trial, net);
		const all = states.flatMap(({ rows }) => valuesIn(rows, trial, net).slice(0, 1));
		if (balance === undefined) return [];
		return [{ place: 1 + all.filter((one) => one < balance).length, balance }];
	});
	const run = runOf(placed.map(({ place }) => place));
	const last = placed.filter(({ place }) => place === run?.most);
	const balance = last[maxIndex(last, (one) => one.balance)]?.balance;
	if (!run || balance === undefined) return null;
	const { figures } = ballotOf(part);
	return {
		state: part.state,
		first: run.least,
		last: run.most,
		of: states.length,
		balance,
		figures
	};
}

function cellsOf(
	rows: readonly CellRow[],
	{ specification: { id }, fiscalYears }: Trial
): readonly Cell[] {
	const own = rows.find(({ specification }) => specification.id === id);
	return (own?.years ?? []).filter(({ fiscalYear }) => fiscalYears.includes(fiscalYear));
}
