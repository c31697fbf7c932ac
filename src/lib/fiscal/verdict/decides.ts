import { group, max, range, sum } from 'd3';
import type { MakerId } from './makers';
import type { AccountVariant, Specification } from './types';

/** What methods differ by, and the years. */
export type ChoiceId =
	| 'estimate'
	| 'rule'
	| 'services'
	| 'interest'
	| 'pay'
	| 'covid'
	| 'corporateLabourShare'
	| 'years';

/** A value of a choice with the part of its votes that bear a sentence out. */
export interface Level {
	/** `account`, `per-person`, `flow`, `population`, …; years as `1983-1996` and `other`. */
	readonly value: string;
	/** From 0 to 1. */
	readonly q: number;
	/** The part of its votes that are about even, of which `q` has half; absent where none is. */
	readonly even?: number;
	/** Of the choice of years, the years meant, rising. */
	readonly fiscalYears?: readonly number[];
}

/** A choice with one of its values. */
export type ChoiceMade = Pick<Level, 'value'> & { readonly choice: ChoiceId };

/** How much one choice decides. */
export interface Decider {
	readonly choice: ChoiceId;
	/** Lowest part first; two at least. */
	readonly levels: readonly Level[];
	/** The widest distance between the parts, times the part of all votes in which the choice can be made. */
	readonly weight: number;
	/** Where the choice can be made, which its levels tell of alone; absent where every maker can in every year. */
	readonly scope?: Scope;
}

/** Where a choice can be made that some maker does not make, or not in every year. */
export interface Scope {
	/** Who can make it, in the order of the votes; empty where all can. */
	readonly makers: readonly MakerId[];
	/** Every other maker with the part of its votes that bear a sentence out. */
	readonly others: readonly Level[];
	/** In which years, rising; empty where in all. */
	readonly fiscalYears: readonly number[];
}

/** A vote with how far it bears a sentence out. */
export interface Scored {
	readonly maker: MakerId;
	readonly specification: Specification;
	/** All methods that give the figure. */
	readonly methods: readonly Specification[];
	readonly weight: number;
	/** The year it is about; `null` of a method over several years. */
	readonly fiscalYear: number | null;
	/** 1, a half or 0. */
	readonly score: number;
}

/** The least part of the years that a span of them is, and that it leaves. */
const LEAST_SPAN = 0.25;

type VariantChoice = Exclude<ChoiceId, 'estimate' | 'rule' | 'years'>;

const VARIANT_CHOICES: readonly VariantChoice[] = [
	'services',
	'interest',
	'pay',
	'covid',
	'corporateLabourShare'
];

/**
 * What decides, most first: for each choice the widest distance between the parts of its values, over the votes where
 * it can be made, times their part of all; of years a quarter at least in a row against a quarter at least besides.
 * Choices that move nothing are left out.
 */
export function deciders(votes: readonly Scored[]): readonly Decider[] {
	return rangesOf(votes)
		.filter(({ weight }) => weight > 0)
		.toSorted((a, b) => b.weight - a.weight);
}

/** Of what decides, most first, all that decides as much as the first. */
export function decidingMost<Weighed extends Pick<Decider, 'weight'>>(
	deciders: readonly Weighed[]
): readonly Weighed[] {
	const most = deciders[0]?.weight ?? 0;
	return deciders.filter(({ weight }) => most - weight < SAME);
}

/** Weights are sums of parts of votes: what differs by less is the same. */
const SAME = 1e-9;

/** Whether under one value of a choice most votes bear a sentence out and under another most do not. */
export function turns({ levels }: Decider): boolean {
	const [low, high] = [levels[0], levels.at(-1)];
	return low !== undefined && high !== undefined && low.q < HALF && high.q > HALF;
}

const HALF = 0.5;

/** The same for every choice that can be made, those that move nothing too, in the order of tables. */
export function rangesOf(votes: readonly Scored[]): readonly Decider[] {
	const years = votes.map(({ fiscalYear }) => `${fiscalYear ?? ''}`);
	const makerYears = votes.map(({ maker }, at) => `${years[at] ?? ''} ${maker}`);
	const rules = votes.map(({ specification }) => [specification.rule]);
	return [
		byValue(
			'estimate',
			votes,
			contested(
				votes.map(({ maker }) => [maker]),
				years
			)
		),
		byValue('rule', votes, contested(rules, makerYears)),
		...VARIANT_CHOICES.map((choice) =>
			byValue(
				choice,
				votes,
				contested(
					votes.map((vote) => variantValues(choice, vote)),
					makerYears
				)
			)
		),
		bySpan(votes)
	].flatMap((decider) => decider ?? []);
}

/** The values of each vote, in the order of the votes. */
type Values = readonly (readonly string[])[];

/** The values of each vote where others of its scene have others; none where it has them all: there it is no choice. */
function contested(values: Values, scenes: readonly string[]): Values {
	const ofScene = new Map<string, Set<string>>();
	values.forEach((own, at) => {
		const scene = ofScene.get(scenes[at] ?? '') ?? new Set();
		own.forEach((value) => scene.add(value));
		ofScene.set(scenes[at] ?? '', scene);
	});
	return values.map((own, at) =>
		own.length < (ofScene.get(scenes[at] ?? '')?.size ?? 0) ? own : []
	);
}

/** The values of a choice in the methods that give a figure; several where it does not change between them. */
function variantValues(choice: VariantChoice, { methods }: Scored): readonly string[] {
	const values: string[] = [];
	for (const method of methods) {
		const value = valueOfChoice(choice, method);
		if (value !== null && !values.includes(value)) values.push(value);
	}
	return values;
}

function valueOfChoice(choice: VariantChoice, { variant }: Specification): string | null {
	if (variant === null) return null;
	if (choice === 'pay' && variant.services !== 'flow') return null;
	return String(variant[choice] satisfies AccountVariant[VariantChoice]);
}

/**
 * What sets some votes apart from all: each value of our own choices that every one of them has alone and some other
 * vote has not, in the order of tables.
 */
export function valuesApart(
	some: readonly Scored[],
	all: readonly Scored[]
): readonly ChoiceMade[] {
	return VARIANT_CHOICES.flatMap((choice) => {
		const [value] = some[0] ? variantValues(choice, some[0]) : [];
		const isIts = (vote: Scored) => {
			const [own, ...more] = variantValues(choice, vote);
			return more.length === 0 && own === value;
		};
		if (value === undefined || !some.every(isIts) || all.every(isIts)) return [];
		return { choice, value };
	});
}

function byValue(choice: ChoiceId, votes: readonly Scored[], values: Values): Decider | null {
	const totals = new Map<string, { -readonly [Sum in keyof Total]: number }>();
	let open = 0;
	votes.forEach(({ weight, score }, at) => {
		const own = values[at] ?? [];
		if (own.length > 0) open += weight;
		for (const value of own) {
			const total = totals.get(value) ?? { ...NO_VOTES };
			total.weight += weight;
			total.borne += weight * score;
			if (score === HALF) total.even += weight;
			totals.set(value, total);
		}
	});
	const levels = [...totals].map(([value, total]) => ({ value, ...partOf([total]) }));
	const decider = deciderOf(
		choice,
		levels.toSorted((a, b) => a.q - b.q),
		open / sum(votes, ({ weight }) => weight)
	);
	const scope = decider && scopeOf(votes, values);
	return scope ? { ...decider, scope } : decider;
}

/** Who can make a choice and in which years, from the votes that have a value of it; `null` where all in every year. */
function scopeOf(votes: readonly Scored[], values: Values): Scope | null {
	const open = votes.filter((_, at) => (values[at] ?? []).length > 0);
	const makers = new Set(open.map(({ maker }) => maker));
	const others = group(
		votes.filter(({ maker }) => !makers.has(maker)),
		({ maker }) => maker
	);
	const years = yearsIn(open);
	const isInAll = years.length === yearsIn(votes).length;
	if (others.size === 0 && isInAll) return null;
	return {
		makers: others.size === 0 ? [] : [...makers],
		others: [...others].map(([value, own]) => ({ value, ...partOf([totalOf(own)]) })),
		fiscalYears: isInAll ? [] : years
	};
}

function yearsIn(votes: readonly Scored[]): readonly number[] {
	const years = new Set<number>();
	for (const { fiscalYear } of votes) if (fiscalYear !== null) years.add(fiscalYear);
	return [...years].toSorted((a, b) => a - b);
}

function deciderOf(choice: ChoiceId, levels: readonly Level[], part: number): Decider | null {
	const [least, most] = [levels[0]?.q, levels.at(-1)?.q];
	if (least === undefined || most === undefined || levels.length < 2) return null;
	return { choice, levels, weight: (most - least) * part };
}

/** The span whose part lies farthest from that of the other years, both a quarter of all or more. */
function bySpan(votes: readonly Scored[]): Decider | null {
	const byYear = group(votes, ({ fiscalYear }) => fiscalYear);
	const years = yearsIn(votes);
	const totals = years.map((year) => totalOf(byYear.get(year) ?? []));
	const best = farthest(totals)
		.map((span) => spanOf(years, totals, span))
		.toSorted((a, b) => (b?.weight ?? 0) - (a?.weight ?? 0))[0];
	return best ?? null;
}

/** The spans that no other lies farther out than, to the precision of sums: there are hundreds, and few are told. */
function farthest(totals: readonly Total[]): readonly Span[] {
	const all = runningOf(totals);
	const last = all.at(-1) ?? NO_VOTES;
	const spans = spansOf(totals.length).map((span) => {
		const [to, from] = [all[span[1] + 1] ?? NO_VOTES, all[span[0]] ?? NO_VOTES];
		const inside = { weight: to.weight - from.weight, borne: to.borne - from.borne };
		const outside = { weight: last.weight - inside.weight, borne: last.borne - inside.borne };
		return { span, distance: Math.abs(partBorne(inside) - partBorne(outside)) };
	});
	const most = max(spans, ({ distance }) => distance) ?? 0;
	return spans.filter(({ distance }) => most - distance < SAME).map(({ span }) => span);
}

type Borne = Pick<Total, 'weight' | 'borne'>;

/** Sums up to and without each place, and of all. */
function runningOf(totals: readonly Borne[]): readonly Borne[] {
	let sums: Borne = NO_VOTES;
	const later = totals.map(({ weight, borne }) => {
		sums = { weight: sums.weight + weight, borne: sums.borne + borne };
		return sums;
	});
	return [NO_VOTES, ...later];
}

function partBorne({ weight, borne }: Borne): number {
	return weight > 0 ? borne / weight : 0;
}

interface Total {
	readonly weight: number;
	readonly borne: number;
	/** The weight of those about even. */
	readonly even: number;
}

const NO_VOTES: Total = { weight: 0, borne: 0, even: 0 };

function totalOf(votes: readonly Scored[]): Total {
	return {
		weight: sum(votes, ({ weight }) => weight),
		borne: sum(votes, ({ weight, score }) => weight * score),
		even: sum(votes, ({ weight, score }) => weight * Number(score === HALF))
	};
}

/** The first and the last place of years in a row. */
type Span = readonly [from: number, to: number];

/** Every first and last place of a span that is a quarter of all at least and leaves as many. */
function spansOf(count: number): readonly Span[] {
	const least = Math.max(1, Math.ceil(LEAST_SPAN * count));
	return range(count).flatMap((from) =>
		range(from + least - 1, count)
			.filter((to) => count - (to - from + 1) >= least)
			.map((to) => [from, to] as const)
	);
}

function spanOf(
	years: readonly number[],
	totals: readonly Total[],
	[from, to]: Span
): Decider | null {
	const isInside = (at: number) => at >= from && at <= to;
	const level = (value: string, isOfIt: (at: number) => boolean): Level => ({
		value,
		...partOf(totals.filter((_, at) => isOfIt(at))),
		fiscalYears: years.filter((_, at) => isOfIt(at))
	});
	const levels = [
		level(`${years[from] ?? ''}-${years[to] ?? ''}`, isInside),
		level('other', (at) => !isInside(at))
	].toSorted((a, b) => a.q - b.q);
	return deciderOf('years', levels, 1);
}

function partOf(totals: readonly Total[]): Pick<Level, 'q' | 'even'> {
	const weight = sum(totals, (total) => total.weight);
	if (weight === 0) return { q: 0 };
	const even = sum(totals, (total) => total.even) / weight;
	return { q: sum(totals, ({ borne }) => borne) / weight, ...(even > 0 ? { even } : {}) };
}
