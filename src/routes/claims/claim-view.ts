import { group } from 'd3';
import type { AssertedSeries } from '$lib/charts/asserted/series';
import type { CLAIM_KINDS } from '$lib/data/claims';
import type { Arithmetic } from '$lib/fiscal/campaign/types';
import { specificationOf, SPECIFICATIONS } from '$lib/fiscal/verdict/specifications';
import type { Share, SpecificationRule, VerdictWord } from '$lib/fiscal/verdict/types';
import type { PartVerdict } from '$lib/fiscal/verdict/verdict';
import { wayText } from '$lib/words/matrix-words';
import { counted } from '$lib/words/ordinal';
import { figureLink } from './claim-links';

/** A sentence as quoted, with who published it. */
export interface Quoted {
	readonly id: string;
	readonly quote: string;
	readonly publisher: string;
	readonly speaker: string;
	/** In words: "October 2017". */
	readonly date: string;
	/** Empty where the address is not known. */
	readonly address: string;
	/** Who carries the words, where the original was not in hand; empty otherwise. */
	readonly copiedBy: string;
}

/** A claim in the list: its quote and the verdict of the part it stands or falls with. */
export interface ClaimCard extends Quoted {
	readonly word: VerdictWord;
	readonly share: Share;
	/** What that part asserts. */
	readonly sentence: string;
	/** Why it has its verdict. */
	readonly why: string;
}

/** Claims of one kind. */
export interface ClaimGroup {
	readonly id: string;
	readonly title: string;
	readonly claims: readonly ClaimCard[];
}

/** One year of one way to reckon, with whether it bears the sentence out and where to see it. */
export interface WayYear {
	readonly fiscalYear: number;
	/** Dollars, negative where the state pays, or a ratio; `null` where years are judged together. */
	readonly value: number | null;
	/** A balance a person, as pages of one account tell it; `null` for all that is no balance. */
	readonly perPerson: number | null;
	readonly agrees: boolean;
	readonly link: `/${string}`;
}

/** One way to reckon with its years. */
export interface Way {
	readonly id: string;
	readonly words: string;
	readonly rule: SpecificationRule;
	/** Whether the way as a whole agrees: of a sentence on every year, some year or an average. */
	readonly agrees: boolean;
	readonly years: readonly WayYear[];
}

/** One part of a claim, ready to show. */
export interface PartView {
	readonly part: number;
	readonly sentence: string;
	readonly word: VerdictWord;
	readonly share: Share;
	readonly why: string;
	/** How the words were read. */
	readonly note: string;
	readonly measure: 'net' | 'paid' | 'received' | 'ratio';
	/** What is asserted of a figure, in a few words. */
	readonly asserted: string;
	/** The finding over the chart. */
	readonly title: string;
	/** The figures against what is asserted; `null` where nothing can be tested. */
	readonly series: AssertedSeries | null;
	/** Whether each year is judged by itself. */
	readonly isByYear: boolean;
	readonly ways: readonly Way[];
}

/** Everything a claim's page shows. */
export interface ClaimPage extends Quoted {
	readonly position: number;
	readonly count: number;
	readonly kind: (typeof CLAIM_KINDS)[number];
	readonly group: string;
	readonly asserts: string;
	readonly note: string;
	/** What can be printed instead; empty where the claim is not about one year. */
	readonly instead: string;
	readonly parts: readonly PartView[];
	/** The part that decides, by its place in `parts`. */
	readonly deciding: number;
	readonly arithmetic: Arithmetic | null;
	readonly previous: { readonly id: string; readonly quote: string } | null;
	readonly next: { readonly id: string; readonly quote: string } | null;
}

const TALLY: readonly (readonly [VerdictWord, one: string, many: string])[] = [
	['holds', 'holds', 'hold'],
	['depends', 'depends on the method', 'depend on the method'],
	['does-not-hold', 'does not hold', 'do not hold'],
	['cannot-be-tested', 'cannot be tested', 'cannot be tested']
];

/** How many claims have which verdict: "6 claims: 1 holds, 3 depend on the method, 2 do not hold". */
export function tallyOf(claims: readonly Pick<ClaimCard, 'word'>[]): string {
	const counts = TALLY.flatMap(([word, one, many]) => {
		const count = claims.filter((claim) => claim.word === word).length;
		return count === 0 ? [] : [counted(count, one, many)];
	});
	return `${counted(claims.length, 'claim', 'claims')}: ${counts.join(', ')}`;
}

/** Persons of a state by fiscal year; `null` where they are not known. */
export type PopulationOf = (fiscalYear: number) => number | null;

/** The ways behind a verdict, in the order of the matrix, each with its years and their links. */
export function waysOf(
	{ part, state, agreeing, disagreeing }: PartVerdict,
	populationOf: PopulationOf
): readonly Way[] {
	const measure = part.measure ?? 'net';
	const trials = [...agreeing, ...disagreeing];
	return [...group(trials, ({ specification }) => specification.id)]
		.map(([id, own]) => {
			const specification = specificationOf(id);
			const years = own.flatMap(({ fiscalYears, agreeingYears, value }) =>
				fiscalYears.map((fiscalYear) => {
					const figure = fiscalYears.length === 1 ? value : null;
					return {
						fiscalYear,
						value: figure,
						perPerson: measure === 'net' ? each(figure, populationOf(fiscalYear)) : null,
						agrees: agreeingYears.includes(fiscalYear),
						link: figureLink({ specification, fiscalYear, state, measure })
					};
				})
			);
			return {
				id,
				words: wayText(specification),
				rule: specification.rule,
				agrees: own.every(({ agrees }) => agrees),
				years: years.toSorted((a, b) => a.fiscalYear - b.fiscalYear)
			};
		})
		.toSorted((a, b) => orderOf(a.id) - orderOf(b.id));
}

/** What a reader may filter the ways by. */
export interface WayFilter {
	readonly agrees: 'all' | 'yes' | 'no';
	readonly rule: SpecificationRule | 'all';
}

/** The ways a filter leaves, each with the years it leaves; ways without a year are not there. */
export function filteredWays(
	ways: readonly Way[],
	{ agrees, rule }: WayFilter,
	isByYear: boolean
): readonly Way[] {
	const fits = (one: boolean) => agrees === 'all' || one === (agrees === 'yes');
	return ways
		.filter((way) => rule === 'all' || way.rule === rule)
		.filter((way) => isByYear || fits(way.agrees))
		.map((way) =>
			isByYear ? { ...way, years: way.years.filter((year) => fits(year.agrees)) } : way
		)
		.filter(({ years }) => years.length > 0);
}

const SPECIFICATION_ORDER = new Map(SPECIFICATIONS.map(({ id }, order) => [id, order]));

function orderOf(id: string): number {
	return SPECIFICATION_ORDER.get(id) ?? 0;
}

function each(value: number | null, population: number | null): number | null {
	return value === null || !population ? null : value / population;
}
