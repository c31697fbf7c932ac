import { group, max, min } from 'd3';
import type { StateCode } from '$lib/data/states';
import type { Side } from '../core/verdict-band';
import { agreement, withoutOpposite, type Run, type Voted } from './agreement';
import { clumpsOf, type Clump } from './clumps';
import {
	deciders,
	decidingMost,
	turns,
	valuesApart,
	type ChoiceMade,
	type Decider
} from './decides';
import { hasSign, scoreOfSide } from './scores';
import { shareFor, sideShares, type SideShares } from './shares';
import type { MakerId } from './makers';
import type { CellRow, Figures, Share } from './types';
import { votesOf, type Vote } from './votes';

/** From so many years on a row of years to the newest is told. */
export const LEAST_RUN = 10;

/** How the balance against the other states opens; METHOD 6, "The lead". */
export type AgainstOthers =
	| {
			/** Every vote agrees for ten years or more. */
			readonly kind: 'agree';
			readonly run: Run;
			readonly before: Before | null;
	  }
	| {
			/** No vote for the other side for ten years or more. */
			readonly kind: 'not-other';
			readonly run: Run;
			readonly before: Before | null;
	  }
	| {
			/** What splits the votes of the newest ten years. */
			readonly kind: 'split';
			/** One, or several that decide as much; empty where nothing does. */
			readonly deciders: readonly Decider[];
			/** Dollars a person of the newest year, rising; one or two. */
			readonly clumps: readonly Clump[];
			/** What part of the votes makes it one or the other; about even counts half of each. */
			readonly payer: Share;
			readonly recipient: Share;
			readonly newest: number;
			/** Votes of those ten years that are not on the side of most. */
			readonly apart: Apart;
			/** Before those ten years. */
			readonly before: Before | null;
	  };

/** Where some votes part from the side that most are on. */
export interface Apart {
	/** Rising. */
	readonly fiscalYears: readonly number[];
	/** Whether any of them is about even, and whether any is on the other side. */
	readonly isEven: boolean;
	readonly isOpposite: boolean;
	/** Those of the years in which more than half of the votes are on the other side. */
	readonly mostlyOpposite: readonly number[];
}

const HALF = 0.5;

/** A maker that alone has figures, and of which fiscal years, rising. */
export interface Alone {
	readonly maker: MakerId;
	readonly fiscalYears: readonly number[];
}

/** What the votes were before a row of years, and what decided. */
export interface Before {
	readonly first: number;
	readonly last: number;
	/** How many years have votes. */
	readonly years: number;
	/** In how many of them every vote has one sign, the bare one, as each count of years. */
	readonly agreed: Readonly<Record<Run['side'], number>>;
	/** Who alone has figures in each of those years; `null` where others have, too, or there is none. */
	readonly alone: Readonly<Record<Run['side'], Alone | null>>;
	/** In how many of those agreed years some votes, or all, are within the band: about even, whatever their sign. */
	readonly near: AboutEven;
	/** In how many of the other years all votes are about even. */
	readonly evenApart: number;
	/** As of a split: one, or several that decide as much. */
	readonly deciders: readonly Decider[];
}

/** Years in which votes are about even. */
export interface AboutEven {
	/** Some of the votes, or all of them. */
	readonly years: number;
	/** Those of the years in which all are. */
	readonly byAll: number;
}

/** Dollar for dollar: in how many years every method has the state paying more, and what the newest year hangs on. */
export interface DollarForDollar {
	/** Years with votes. */
	readonly years: number;
	readonly first: number;
	readonly newest: number;
	/** By the bare sign, as each count of years. */
	readonly payerByAll: number;
	readonly payerByNone: number;
	/** Who alone has figures in each year that every method makes it a payer; `null` as above. */
	readonly alone: Alone | null;
	/** The same where what lies within the band is about even and on neither side, as charts show it. */
	readonly beyondBand: { readonly payerByAll: number; readonly payerByNone: number };
	readonly newestYear: {
		/** Votes on the side alone: whether every method has it there is asked. */
		readonly payer: Share;
		readonly recipient: Share;
		/** Most first; empty where all votes agree. */
		readonly deciders: readonly Decider[];
		/** Least and most, whole dollars. */
		readonly spread: readonly [number, number];
		/** The calculations that are not on the side of most; none where all are on one. */
		readonly apart: ApartInYear;
	};
}

/** How many calculations of a year part from the side that most votes are on, and what all of those choose. */
export interface ApartInYear {
	readonly count: number;
	/** How many there are in all; those that give the same figure are one. */
	readonly of: number;
	readonly isEven: boolean;
	readonly isOpposite: boolean;
	readonly choices: readonly ChoiceMade[];
}

/** What the pages open with about one state. */
export interface Lead {
	readonly state: StateCode;
	readonly others: AgainstOthers | null;
	readonly plain: DollarForDollar | null;
}

/** What a lead is made from; `breaks` are the years in which a change of figures moves the state by a break. */
export interface LeadInput {
	readonly state: StateCode;
	readonly rows: readonly CellRow[];
	readonly breaks: ReadonlySet<number>;
}

/** The lead of a state; each half is `null` where nothing votes. A row of years never begins with a break. */
export function leadOf({ state, rows, breaks }: LeadInput): Lead {
	const votes = (figures: Figures) => votesOf(rows, { figures, figure: 'net' });
	return {
		state,
		others: againstOthers(votes('neutral'), breaks),
		plain: dollarForDollar(votes('plain'))
	};
}

/** The votes of a sentence about one side, each with how far it bears it out. */
export function scoredFor(side: 'payer' | 'recipient', votes: readonly Vote[]) {
	return votes.map((vote) => ({
		...vote,
		fiscalYear: vote.cell.fiscalYear,
		score: scoreOfSide(side, vote.cell.side) ?? 0
	}));
}

function againstOthers(votes: readonly Vote[], breaks: ReadonlySet<number>): AgainstOthers | null {
	const newest = max(votes, ({ cell }) => cell.fiscalYear);
	if (newest === undefined) return null;
	const long = longRun(votes, breaks);
	if (long) return { ...long, before: beforeOf(votes, long.run.since) };
	const since = newest - LEAST_RUN + 1;
	const recent = votes.filter(({ cell }) => cell.fiscalYear >= since);
	const shares = sharesOf(recent);
	return {
		kind: 'split',
		deciders: tellingDeciders(recent),
		clumps: clumpsOf(perPerson(votes.filter(({ cell }) => cell.fiscalYear === newest))),
		payer: shareFor('payer', shares),
		recipient: shareFor('recipient', shares),
		newest,
		apart: apartFromMost(recent),
		before: beforeOf(votes, since)
	};
}

/** The side that most votes are on, then the other. */
function sidesByVotes(votes: readonly Vote[]): readonly [Side, Side] {
	const { payer, recipient } = sharesOf(votes);
	return (payer.q ?? 0) >= (recipient.q ?? 0) ? ['payer', 'recipient'] : ['recipient', 'payer'];
}

function apartFromMost(votes: readonly Vote[]): Apart {
	const [most, other] = sidesByVotes(votes);
	const apart = votes.filter(({ cell }) => cell.side !== most);
	const fiscalYears = [...new Set(apart.map(({ cell }) => cell.fiscalYear))].toSorted(
		(a, b) => a - b
	);
	const isMostly = (year: number) =>
		(sharesOf(votes.filter(({ cell }) => cell.fiscalYear === year))[other].q ?? 0) > HALF;
	return {
		fiscalYears,
		mostlyOpposite: fiscalYears.filter(isMostly),
		isEven: apart.some(({ cell }) => cell.side === 'even'),
		isOpposite: apart.some(({ cell }) => cell.side !== 'even')
	};
}

function apartInYear(votes: readonly Vote[]): ApartInYear {
	const [most] = sidesByVotes(votes);
	const scored = scoredFor('payer', votes);
	const apart = scored.filter(({ cell }) => cell.side !== most);
	return {
		count: apart.length,
		of: votes.length,
		isEven: apart.some(({ cell }) => cell.side === 'even'),
		isOpposite: apart.some(({ cell }) => cell.side !== 'even'),
		choices: valuesApart(apart, scored)
	};
}

/** What decides most; years that turn nothing say less than the first choice that is made by somebody. */
function tellingDeciders(votes: readonly Vote[]): readonly Decider[] {
	const found = decidersOf(votes);
	const most = decidingMost(found);
	const telling = most.filter((decider) => isMade(decider) || turns(decider));
	if (telling.length > 0) return telling;
	const made = decidingMost(found.filter(isMade));
	return made.length > 0 ? made : most;
}

/** Whether somebody makes a choice, as nobody does of the years. */
function isMade({ choice }: Decider): boolean {
	return choice !== 'years';
}

/**
 * The row of ten years or more to the newest in which all votes agree, else in which none is for the other side;
 * `null` where there is neither. It never begins with a break.
 */
export function longRun(
	votes: readonly Voted[],
	breaks: ReadonlySet<number>
): { readonly kind: 'agree' | 'not-other'; readonly run: Run } | null {
	const strict = clearOfBreaks(agreement(votes), votes, breaks);
	if (strict && strict.years >= LEAST_RUN) return { kind: 'agree', run: strict };
	const loose = clearOfBreaks(withoutOpposite(votes), votes, breaks);
	return loose && loose.years >= LEAST_RUN ? { kind: 'not-other', run: loose } : null;
}

/** A row that would begin with a break begins a year later. */
function clearOfBreaks(
	run: Run | null,
	votes: readonly Voted[],
	breaks: ReadonlySet<number>
): Run | null {
	if (!run || !breaks.has(run.since)) return run;
	const years = new Set(
		votes.map(({ cell }) => cell.fiscalYear).filter((year) => year > run.since)
	);
	const since = min(years);
	if (since === undefined) return null;
	const evenYears = run.evenYears.filter((year) => year >= since);
	return clearOfBreaks({ ...run, since, years: years.size, evenYears }, votes, breaks);
}

function beforeOf(votes: readonly Vote[], since: number): Before | null {
	const earlier = votes.filter(({ cell }) => cell.fiscalYear < since);
	const [first, last] = [
		min(earlier, ({ cell }) => cell.fiscalYear),
		max(earlier, ({ cell }) => cell.fiscalYear)
	];
	if (first === undefined || last === undefined) return null;
	const years = [...group(earlier, ({ cell }) => cell.fiscalYear).values()];
	const agreedOn = (side: Run['side']) =>
		years.filter((own) => own.every(({ cell }) => hasSign(side, cell)));
	const [payer, recipient] = [agreedOn('payer'), agreedOn('recipient')];
	const agreed = [...payer, ...recipient];
	return {
		first,
		last,
		years: years.length,
		agreed: { payer: payer.length, recipient: recipient.length },
		alone: { payer: aloneIn(payer), recipient: aloneIn(recipient) },
		near: { years: agreed.filter(isSomeEven).length, byAll: agreed.filter(isAllEven).length },
		evenApart: years.filter((own) => !agreed.includes(own)).filter(isAllEven).length,
		deciders: decidingMost(decidersOf(earlier).filter(isMade))
	};
}

function isSomeEven(votes: readonly Vote[]): boolean {
	return votes.some(({ cell }) => cell.side === 'even');
}

function isAllEven(votes: readonly Vote[]): boolean {
	return votes.every(({ cell }) => cell.side === 'even');
}

/** Who alone has figures in some years, each with its votes; `null` where more than one has, or there is no year. */
function aloneIn(years: readonly (readonly Vote[])[]): Alone | null {
	const votes = years.flat();
	const [maker, ...others] = new Set(votes.map((vote) => vote.maker));
	if (!maker || others.length > 0) return null;
	const fiscalYears = new Set(votes.map(({ cell }) => cell.fiscalYear));
	return { maker, fiscalYears: [...fiscalYears].toSorted((a, b) => a - b) };
}

/** What decides whether the state pays; most first. */
function decidersOf(votes: readonly Vote[]): readonly Decider[] {
	return deciders(scoredFor('payer', votes));
}

function sharesOf(votes: readonly Vote[]): SideShares {
	return sideShares(votes.map(({ cell: { side }, weight }) => ({ side, weight })));
}

function perPerson(votes: readonly Vote[]) {
	return votes.flatMap(({ cell: { net, population }, weight }) =>
		net === null || !population ? [] : [{ value: net / population, weight }]
	);
}

function payerYears(years: readonly (readonly Vote[])[], isPayer: (vote: Vote) => boolean) {
	return {
		payerByAll: years.filter((own) => own.every(isPayer)).length,
		payerByNone: years.filter((own) => !own.some(isPayer)).length
	};
}

function dollarForDollar(votes: readonly Vote[]): DollarForDollar | null {
	const years = group(votes, ({ cell }) => cell.fiscalYear);
	const [first, newest] = [min(years.keys()), max(years.keys())];
	if (first === undefined || newest === undefined) return null;
	const byYear = [...years.values()];
	const recent = years.get(newest) ?? [];
	const { payer, recipient } = sharesOf(recent);
	const values = recent.flatMap(({ cell }) => cell.net ?? []);
	const isPayer = ({ cell }: Vote) => hasSign('payer', cell);
	return {
		years: years.size,
		first,
		newest,
		...payerYears(byYear, isPayer),
		alone: aloneIn(byYear.filter((own) => own.every(isPayer))),
		beyondBand: payerYears(byYear, ({ cell }) => cell.side === 'payer'),
		newestYear: {
			payer,
			recipient,
			deciders: decidersOf(recent),
			spread: [Math.min(...values), Math.max(...values)],
			apart: apartInYear(recent)
		}
	};
}
