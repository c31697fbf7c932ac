import type { HandFigure } from '$lib/charts/by-estimate/series';
import type { PublishedPoint } from '$lib/charts/timeline/series';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import { BY_ESTIMATE_CHOICE } from '$lib/figures/by-estimate-input';
import {
	HANDS,
	handFigures,
	isOfReviser,
	isSameFigure,
	newestLine,
	type HandFigures
} from '$lib/figures/hands';
import type { RankYearsInput } from '$lib/figures/rank-years-input';
import { STATE_YEARS_CHOICE, type StateYearsInput } from '$lib/figures/state-years-input';
import {
	averageOf,
	bandsOf,
	heldYearsOf,
	pointsOf,
	printedWords
} from '$lib/figures/timeline-input';
import { inBaseDollars } from '$lib/fiscal/core/deflate';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Choice, Column } from '$lib/fiscal/core/types';
import { REVISER } from '$lib/fiscal/estimates/editions';
import { DEFAULT_ESTIMATE } from '$lib/fiscal/estimates/estimates';
import { isPlaceable, isWithoutRelief } from '$lib/fiscal/estimates/published-points';
import { ledger } from '$lib/ledger/ledger.server';
import { sidesSince } from '$lib/ledger/verdict.server';
import { curlyThroughout } from '$lib/words/curly';
import { inSentences, originWords } from '$lib/words/origin-words';
import { ownYearWords } from '$lib/words/own-year-words';
import { estimatesIn, ownYears, rounded } from './own-years.server';

/** A state's years by our own account, in dollars of one year per person: dollar for dollar, and the average. */
export function stateYears(code: StateCode): Pick<StateYearsInput, 'years' | 'net' | 'average'> {
	const all = ownYears('real');
	return {
		years: all.map(({ view }) => view.fiscalYear),
		net: all.map(({ view }) => rounded(view.plain[positionOf(code)] ?? null)),
		average: (averageOf(all) ?? []).map(rounded)
	};
}

/** What every hand has for a state, year by year, dollars of that year per person. */
export function handsOf(code: StateCode): readonly HandFigures[] {
	const { publishedPoints } = ledger();
	const without = new Set(
		publishedPoints.filter(({ scope }) => isWithoutRelief(scope)).map(({ id }) => id)
	);
	const printed = printedOf(code, BY_ESTIMATE_CHOICE).filter(({ id }) => !without.has(id));
	return handFigures(estimatesIn('current'), code, { printed, since: sidesSince() });
}

/** Published figures of a state in the dollars and on the scale of a choice. */
export function printedOf(state: StateCode, choice: Choice): readonly PublishedPoint[] {
	const { publishedPoints, context } = ledger();
	return pointsOf(curlyThroughout(publishedPoints.filter(isPlaceable)), { state, choice, context });
}

/** A state over the years by every estimate, in dollars of one year per person. */
export function timelineOf(state: StateCode, figures: readonly HandFigures[]): StateYearsInput {
	const all = ownYears('real');
	const position = positionOf(state);
	const column = (of: (shown: ShownYear) => Column) =>
		all.map((shown) => rounded(of(shown)[position] ?? null));
	const others = HANDS.map((hand, i) => newestLine(hand, figures[i] ?? new Map(), inNewestDollars));
	return {
		state,
		...stateYears(state),
		sides: all.map(({ sides }) => sides.neutral[position] ?? null),
		low: column(({ view }) => view.low),
		high: column(({ view }) => view.high),
		ages: all.map(({ view }) => ownYearWords(view)),
		others: others.filter(({ years }, i) => HANDS[i]?.id !== DEFAULT_ESTIMATE && years.length > 0),
		published: publishedOf(state, reviserOf(figures)),
		flags: bandsOf(all),
		held: heldYearsOf(all)
	};
}

function reviserOf(figures: readonly HandFigures[]): HandFigures {
	return figures[HANDS.findIndex(({ label }) => label === REVISER)] ?? new Map();
}

/**
 * Figures of a state that have marks of their own. Of the publisher whose reports are one line these are what the line
 * has not: older reports of a year, and what a report printed beside its balance, as without COVID-19 money.
 */
function publishedOf(state: StateCode, reports: HandFigures): readonly PublishedPoint[] {
	const all = printedOf(state, STATE_YEARS_CHOICE);
	const inOwnDollars = printedOf(state, BY_ESTIMATE_CHOICE).filter(isOfReviser);
	const pointsAt = (fiscalYear: number, figure: HandFigure | undefined) =>
		inOwnDollars.filter((point) => point.fiscalYear === fiscalYear && isSameFigure(point, figure));
	const inLine = new Set(
		[...reports].flatMap(([year, [newest]]) => pointsAt(year, newest).map(({ id }) => id))
	);
	return [
		...olderReports(reports, (year, figure) => pointsAt(year, figure).length > 0),
		...all.filter(({ id }) => !inLine.has(id))
	];
}

/** What an older report said of a year that a newer one has revised, where it was not printed apart. */
function olderReports(
	reports: HandFigures,
	isPrinted: (fiscalYear: number, figure: HandFigure) => boolean
): readonly PublishedPoint[] {
	return [...reports].flatMap(([fiscalYear, [, ...older]]) =>
		older.flatMap((figure) => {
			const { edition, plain, origin } = figure;
			const value = inNewestDollars(plain, fiscalYear);
			return value === null || isPrinted(fiscalYear, figure)
				? []
				: [
						{
							id: `${REVISER} ${edition} ${fiscalYear}`,
							fiscalYear,
							value,
							kind: 'shared-out' as const,
							publisher: REVISER,
							vintage: `report of ${edition}`,
							...printedWords(
								{ value: plain, unit: 'per-person' },
								{ value, choice: STATE_YEARS_CHOICE }
							),
							address: '',
							sentence: inSentences('revised in a later report', originWords(origin)),
							...(origin && { origin })
						}
					];
		})
	);
}

function inNewestDollars(value: number, fiscalYear: number): number | null {
	return inBaseDollars(value, ledger().context.get(fiscalYear)?.priceIndex ?? null);
}

/** The ranks of all states over the years by our own account, some of them named. */
export function ranksOf(followed: readonly StateCode[]): RankYearsInput {
	const all = ownYears('current');
	return {
		years: all.map(({ view }) => view.fiscalYear),
		rows: STATE_CODES.map((code) => ({
			code,
			ranks: all.map(({ view }) => view.rank[positionOf(code)] ?? null)
		})),
		followed
	};
}
