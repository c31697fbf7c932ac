import { group, sum } from 'd3';
import { makerOf, type MakerId } from './makers';
import { isNeutral } from './specifications';
import type { Cell, CellRow, Figure, Figures, Specification } from './types';

/** A figure that has a say: one or more calculations of a maker in a year that give the same, with their vote. */
export interface Vote {
	readonly maker: MakerId;
	/** The first of the methods that give the figure. */
	readonly specification: Specification;
	/** All methods of the same rule that give it; more than one where a choice does not change it. */
	readonly methods: readonly Specification[];
	readonly cell: Cell;
	/** The part of one vote: the figures of a maker in a year share one. */
	readonly weight: number;
}

/** A calculation with its method. */
export interface Placed {
	readonly specification: Specification;
	readonly cell: Cell;
}

/** What of a calculation speaks: one figure, or received for a dollar paid, which hangs on all three. */
export type Spoken = Figure | 'ratio';

/** Which figures vote, and of which side of the account they speak. */
export interface Ballot {
	readonly figures: Figures;
	readonly figure: Spoken;
}

/** Names what a calculation says: two with one name of the same maker, rule and year say the same. */
export function nameOf({ sameAs }: Pick<Cell, 'sameAs'>, figure: Spoken): string {
	return figure === 'ratio' ? `${sameAs.net} ${sameAs.paid} ${sameAs.received}` : sameAs[figure];
}

/**
 * All votes of one state, by year, maker, rule and choice (METHOD 6): in a fiscal year each maker has one vote,
 * shared equally by the deficit rules that apply, then by what counts as bought for whom, then by the figures that
 * its other choices give. Of several editions the newest with all states votes, else the newest at all, for
 * dollar-for-dollar figures alone. Amounts of one side know no deficit rule.
 */
export function votesOf(rows: readonly CellRow[], ballot: Ballot): readonly Vote[] {
	const known = kept.get(rows) ?? new Map<string, readonly Vote[]>();
	kept.set(rows, known);
	const name = `${ballot.figures} ${ballot.figure}`;
	const votes = known.get(name) ?? countedVotes(rows, ballot);
	known.set(name, votes);
	return votes;
}

/** The votes of rows, as long as the rows are there: pages, files and claims ask for the same many times. */
const kept = new WeakMap<readonly CellRow[], Map<string, readonly Vote[]>>();

function countedVotes(rows: readonly CellRow[], { figures, figure }: Ballot): readonly Vote[] {
	const open = rows.filter(({ specification }) => isOpen(specification, figures));
	const placed = open.flatMap(({ specification, years }) =>
		years.filter((cell) => hasFigure(cell, figure)).map((cell) => ({ specification, cell }))
	);
	const years = group(placed, ({ cell }) => cell.fiscalYear);
	return [...years]
		.toSorted(([a], [b]) => a - b)
		.flatMap(([, ofYear]) => votesOfYear(ofYear, figure));
}

/** The part of all votes that passes a test, each vote giving 1, a half or 0; `q` is `null` without votes. */
export function shareOfVotes<Item extends { readonly weight: number }>(
	votes: readonly Item[],
	scoreOf: (vote: Item) => number
): { readonly k: number; readonly n: number; readonly q: number | null } {
	const n = sum(votes, ({ weight }) => weight);
	const k = sum(votes, (vote) => vote.weight * scoreOf(vote));
	return { k, n, q: n === 0 ? null : k / n };
}

function isOpen({ rule, isHybrid }: Specification, figures: Figures): boolean {
	return !isHybrid && isNeutral(rule) === (figures === 'neutral');
}

/** Whether a calculation tells what is spoken of. */
export function hasFigure(cell: Cell, figure: Spoken): boolean {
	return figure === 'net' || figure === 'ratio' ? cell.side !== null : cell[figure] !== null;
}

function votesOfYear(placed: readonly Placed[], figure: Spoken): readonly Vote[] {
	return [...group(placed, ({ specification }) => makerOf(specification.estimate))].flatMap(
		([maker, own]) => (maker === null ? [] : votesOfMaker(maker, editionOf(own), figure))
	);
}

/** The edition that votes: the newest of those with all states, else the newest; editions stand in order of their dates. */
function editionOf(placed: readonly Placed[]): readonly Placed[] {
	const full = placed.filter(({ cell }) => !cell.isPartial);
	const newest = (full.length > 0 ? full : placed).at(-1)?.specification.estimate;
	return placed.filter(({ specification }) => specification.estimate === newest);
}

function votesOfMaker(maker: MakerId, placed: readonly Placed[], figure: Spoken): readonly Vote[] {
	const rules = [...group(placed, ({ specification }) => specification.rule).values()];
	return rules.flatMap((ofRule) => {
		const figuresOfServices = distinctByServices(ofRule, figure);
		return figuresOfServices.flatMap((figures) =>
			figures.map((same) => ({
				maker,
				...same,
				weight: 1 / rules.length / figuresOfServices.length / figures.length
			}))
		);
	});
}

type SameFigure = Pick<Vote, 'specification' | 'methods' | 'cell'>;

/** The distinct figures under each reading of what the nation buys. */
function distinctByServices(
	placed: readonly Placed[],
	figure: Spoken
): readonly (readonly SameFigure[])[] {
	return byReadings(placed, {
		nameOf: ({ cell }) => nameOf(cell, figure),
		specificationOf: ({ specification }) => specification
	}).map((figures) =>
		figures.flatMap((equal) => {
			const [first] = equal;
			if (!first) return [];
			return [{ ...first, methods: equal.map(({ specification }) => specification) }];
		})
	);
}

/** What names a thing, and by which method it is. */
interface Names<Item> {
	readonly nameOf: (item: Item) => string;
	readonly specificationOf: (item: Item) => Specification;
}

/**
 * Things of a maker and rule by what counts as bought for whom, then by name; readings with the same names are one.
 * Names are compared one by one: sorted and joined they took half the time of all votes.
 */
export function byReadings<Item>(
	items: readonly Item[],
	{ nameOf: name, specificationOf }: Names<Item>
): readonly (readonly (readonly Item[])[])[] {
	const byServices = group(items, (item) => specificationOf(item).variant?.services ?? '');
	const named = [...byServices.values()].map((own) => ({ own, names: new Set(own.map(name)) }));
	const readings = group(named, ({ names }) => named.find((other) => areSame(names, other.names)));
	return [...readings.values()].map((same) => [
		...group(
			same.flatMap(({ own }) => own),
			name
		).values()
	]);
}

function areSame(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	return names.size === others.size && [...names].every((one) => others.has(one));
}
