import { group } from 'd3';
import type { MakerId } from './makers';
import { withRelief } from './specifications';
import type { Cell, Specification } from './types';
import { byReadings, nameOf, type Spoken, type Vote } from './votes';

/** One maker's way over the years, as sentences about several years are tried: a rule and, of our account, choices. */
export interface Method {
	readonly maker: MakerId;
	readonly specification: Specification;
	/** All methods with the same figures in every one of the years. */
	readonly methods: readonly Specification[];
	readonly years: readonly Cell[];
	/** The part of one vote: all methods of a maker share one. */
	readonly weight: number;
}

/** Which years are tried, and how many of them a method must have, as a part of 1. */
export interface Term {
	readonly fiscalYears: readonly number[];
	readonly least: number;
}

/**
 * The methods that have at least the part `least` of the years, made from votes on the figure that they are of. Each maker has one vote, shared
 * as in `votesOf`: by rules, by what counts as bought for whom, by distinct figures. Editions of one maker make one
 * method; where a method leaves COVID relief out, its years without any are those with it.
 */
export function methodsOf(
	votes: readonly Vote[],
	figure: Spoken,
	{ fiscalYears, least }: Term
): readonly Method[] {
	const named = new Set(fiscalYears);
	const within = votes.filter(({ cell }) => named.has(cell.fiscalYear));
	const able = coursesOf(within, figure).filter(
		({ method }) => method.years.length >= least * named.size
	);
	return [...group(able, ({ method }) => method.maker).values()].flatMap(weighted);
}

/** A method, and a name that those with the same figures in every year share. */
interface Course {
	readonly name: string;
	readonly method: Omit<Method, 'weight'>;
}

/** A vote once for every method that gives it, then the votes of each method in a row. */
function coursesOf(votes: readonly Vote[], figure: Spoken): readonly Course[] {
	const each = votes.flatMap((vote) =>
		vote.methods.map((specification) => ({ ...vote, specification }))
	);
	const byMethod = group(each, ({ maker, specification }) => methodKey(maker, specification));
	return [...byMethod.values()].flatMap((own) => {
		const [first] = own;
		if (!first) return [];
		const { maker, specification } = first;
		const twin = byMethod.get(withRelief(specification)) ?? [];
		const years = inOrder([...own, ...twin].map(({ cell }) => cell));
		const name = years.map((cell) => `${cell.fiscalYear} ${nameOf(cell, figure)}`).join(';');
		return [{ name, method: { maker, specification, methods: [specification], years } }];
	});
}

/** Rising years, each once: the first given stands. */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
	const byYear = new Map<number, Cell>();
	for (const cell of cells) if (!byYear.has(cell.fiscalYear)) byYear.set(cell.fiscalYear, cell);
	return [...byYear.values()].toSorted((a, b) => a.fiscalYear - b.fiscalYear);
}

/** Editions of one maker are one method; our account's methods are as many as its choices. */
function methodKey(maker: MakerId, { id, rule, variant }: Specification): string {
	return variant ? id : `${maker} ${rule}`;
}

function weighted(courses: readonly Course[]): readonly Method[] {
	const byRule = [...group(courses, ({ method }) => method.specification.rule).values()];
	return byRule.flatMap((ofRule) => {
		const readings = readingsOf(ofRule);
		return readings.flatMap((own) =>
			own.map((method) => ({
				...method,
				weight: 1 / byRule.length / readings.length / own.length
			}))
		);
	});
}

function readingsOf(courses: readonly Course[]): readonly (readonly Course['method'][])[] {
	return byReadings(courses, {
		nameOf: ({ name }) => name,
		specificationOf: ({ method }) => method.specification
	}).map((reading) =>
		reading.flatMap((equal) => {
			const [first] = equal;
			const methods = equal.map(({ method }) => method.specification);
			return first ? [{ ...first.method, methods }] : [];
		})
	);
}
