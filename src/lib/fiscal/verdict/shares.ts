import { group } from 'd3';
import type { StateCode } from '$lib/data/states';
import { rankOf } from '../core/rank';
import type { EstimateId } from '../core/types';
import type { Side } from '../core/verdict-band';
import { isNeutral } from './specifications';
import type { Share, SignRow, SpecYear, SpecificationRule, StateSigns } from './types';

/** How often a state comes out on each side; the three shares have one `n` and add up to 1. */
export type SideShares = Readonly<Record<Side, Share>>;

/** All figures, plain ones alone, or those measured against the other states alone. */
export type Scope = 'all' | 'plain' | 'neutral';

/** Shares of one fiscal year over the specifications that cover it. */
export interface YearShares extends Readonly<Record<Scope, SideShares>> {
	readonly fiscalYear: number;
}

/** Every share of one state; only spec-years that count are in any of them. */
export interface StateShares extends Readonly<Record<Scope, SideShares>> {
	readonly state: StateCode;
	readonly byRule: ReadonlyMap<SpecificationRule, SideShares>;
	readonly byEstimate: ReadonlyMap<EstimateId, SideShares>;
	/** Rising; years in which nothing counts are not there. */
	readonly byYear: readonly YearShares[];
}

/** One state in the ranking of all by how often they come out payers. */
export interface PayerRank {
	readonly state: StateCode;
	readonly share: Share;
	/** 1 = most often a payer; ties share a rank; `null` where nothing counts. */
	readonly rank: number | null;
}

/** A share of `n`; `q` is `null` where `n` is 0. */
export function shareOf(k: number, n: number): Share {
	return { k, n, q: n === 0 ? null : k / n };
}

/** The shares of the three sides among spec-years; those that do not count are left out. */
export function sideShares(years: readonly SpecYear[]): SideShares {
	const counted = years.filter(({ counts }) => counts);
	const share = (side: Side) =>
		shareOf(counted.filter((year) => year.side === side).length, counted.length);
	return { payer: share('payer'), recipient: share('recipient'), even: share('even') };
}

/** The shares of the three sides of a state within a scope. */
export function sharesIn(scope: Scope, { rows }: Pick<StateSigns, 'rows'>): SideShares {
	return sideShares(yearsIn(scope, { rows }));
}

/** The spec-years of a state within a scope, those that do not count among them. */
export function yearsIn(scope: Scope, { rows }: Pick<StateSigns, 'rows'>): readonly SpecYear[] {
	return yearsOf(rows.filter((row) => isIn(scope, row)));
}

/** Every share of a state: overall, plain, neutral, by rule, by estimate and by year. */
export function stateShares(signs: StateSigns): StateShares {
	const { state, rows } = signs;
	return {
		state,
		...sharesOfScopes(rows),
		byRule: sharesBy(rows, ({ specification }) => specification.rule),
		byEstimate: sharesBy(rows, ({ specification }) => specification.estimate),
		byYear: sharesByYear(rows)
	};
}

/** All states by their payer share, most often payers first, then by postal code: the test by placebo. */
export function payerRanking(states: Iterable<StateSigns>, scope: Scope): readonly PayerRank[] {
	const shares = [...states].map((signs) => ({
		state: signs.state,
		share: sharesIn(scope, signs).payer
	}));
	const ranks = rankOf(shares.map(({ share }) => share.q));
	return shares
		.map((entry, position) => ({ ...entry, rank: ranks[position] ?? null }))
		.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.state < b.state ? -1 : 1));
}

function isIn(scope: Scope, { specification }: SignRow): boolean {
	return scope === 'all' || isNeutral(specification.rule) === (scope === 'neutral');
}

function yearsOf(rows: readonly SignRow[]): readonly SpecYear[] {
	return rows.flatMap(({ years }) => years);
}

function sharesOfScopes(rows: readonly SignRow[]): Readonly<Record<Scope, SideShares>> {
	return {
		all: sharesIn('all', { rows }),
		plain: sharesIn('plain', { rows }),
		neutral: sharesIn('neutral', { rows })
	};
}

function sharesBy<Key>(
	rows: readonly SignRow[],
	keyOf: (row: SignRow) => Key
): ReadonlyMap<Key, SideShares> {
	return new Map([...group(rows, keyOf)].map(([key, own]) => [key, sideShares(yearsOf(own))]));
}

function sharesByYear(rows: readonly SignRow[]): readonly YearShares[] {
	const counted = yearsOf(rows).filter(({ counts }) => counts);
	const fiscalYears = [...new Set(counted.map(({ fiscalYear }) => fiscalYear))];
	return fiscalYears
		.sort((a, b) => a - b)
		.map((fiscalYear) => ({ fiscalYear, ...sharesOfScopes(rowsIn(rows, fiscalYear)) }));
}

function rowsIn(rows: readonly SignRow[], fiscalYear: number): readonly SignRow[] {
	return rows.map((row) => ({
		...row,
		years: row.years.filter((year) => year.fiscalYear === fiscalYear)
	}));
}
