import type { PublishedPoint } from '$lib/charts/timeline/series';
import { lineSections } from '$lib/charts/line-table/series';
import { neighborsOf, regionOf } from '$lib/data/geography';
import { positionOf, STATE_CODES, stateOf, type StateCode } from '$lib/data/states';
import { BY_ESTIMATE_CHOICE, type ByEstimateInput } from '$lib/figures/by-estimate-figure';
import { breakdownView, type BreakdownInput } from '$lib/figures/breakdown-view';
import { sourceLine } from '$lib/figures/chart-words';
import type { DecidersInput } from '$lib/figures/deciders';
import type { LinesInput } from '$lib/figures/lines-figure';
import type { RankYearsInput } from '$lib/figures/rank-years-figure';
import type { SmallYearsInput } from '$lib/figures/small-years-figure';
import { STATE_YEARS_CHOICE, type StateYearsInput } from '$lib/figures/state-years-figure';
import {
	averageOf,
	bandsOf,
	heldYearsOf,
	pointsOf,
	printedWords
} from '$lib/figures/timeline-input';
import type { WaterfallInput } from '$lib/figures/waterfall-input';
import { accountOf } from '$lib/fiscal/account/account';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { ledgerOf, linesOfLedger } from '$lib/fiscal/account/ledger';
import { stateLinesOf } from '$lib/fiscal/account/lines/state-lines';
import type { AccountYear } from '$lib/fiscal/account/types';
import { waterfallOf } from '$lib/fiscal/account/waterfall';
import { sumOf } from '$lib/fiscal/core/columns';
import { rankOf } from '$lib/fiscal/core/rank';
import { otherwiseIn, shownYears, type ShownYear } from '$lib/fiscal/core/shown-years';
import type { Choice, Column } from '$lib/fiscal/core/types';
import { REVISER } from '$lib/fiscal/estimates/editions';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { DEFAULT_ESTIMATE, estimateOf } from '$lib/fiscal/estimates/estimates';
import { isPlaceable } from '$lib/fiscal/estimates/published-points';
import { LEAST_RUN } from '$lib/fiscal/verdict/lead';
import { shareFor, sideShares, yearsIn } from '$lib/fiscal/verdict/shares';
import type { StateVotes } from '$lib/fiscal/verdict/state-votes';
import { accountOfDatasets } from '$lib/ledger/account.server';
import {
	CIRCUMSTANCES,
	circumstanceYears,
	type CircumstanceId
} from '$lib/ledger/circumstances.server';
import { insurersOf } from '$lib/ledger/insurers.server';
import { ledger } from '$lib/ledger/ledger.server';
import {
	decidersOfState,
	leadOfState,
	payerRankings,
	signsOf,
	votesOfState
} from '$lib/ledger/verdict.server';
import { answerOf, type Answer } from '$lib/view/answer';
import { defaultSelection, pinnedQuery } from '$lib/view/selection';
import { plainText } from '$lib/words/sentence';
import type { NamedPage } from '$lib/view/named-pages';
import { pagesNamedIn } from '../named.server';
import type { Standing } from '$lib/words/account-sentence';
import { inSentences, originWords } from '$lib/words/origin-words';
import { ownYearWords } from '$lib/words/own-year-words';
import { curlyThroughout } from '$lib/words/curly';
import { decidersNamed, leadSentences, type LeadSentences } from '$lib/words/lead-sentence';
import { landedIn } from '../counties/served.server';
import { nearestTo } from './alike';
import { claimsAbout, type ClaimsAbout } from './claims-about.server';
import {
	HANDS,
	handFigures,
	handYears,
	isOfReviser,
	newestLine,
	type HandFigures,
	type ShownEstimates
} from '$lib/figures/hands';

/** What the page of a state opens with. */
export interface StateOpening {
	readonly code: StateCode;
	readonly name: string;
	/** Its balance by our own account in the year that the explorer opens with. */
	readonly balance: Answer;
	/** The source of that balance, and the view of the explorer that shows it. */
	readonly cited: { readonly source: string; readonly path: `/${string}` };
	/** What is opened with: against the others, then dollar for dollar. */
	readonly lead: LeadSentences;
	/** The pages of what that names. */
	readonly named: readonly NamedPage[];
	readonly strip: StateStrip;
	readonly before: StateCode;
	readonly after: StateCode;
}

/** All states in the year of the balance, dollars per person, in the order of `STATES`. */
export interface StateStrip {
	readonly fiscalYear: number;
	readonly plain: Column;
	readonly average: number | null;
	/** The state's own distance from the average. */
	readonly neutral: number | null;
}

/** Everything that the figures of a state's page are drawn from: plain values, as a JSON file holds them. */
export interface StateTold {
	readonly code: StateCode;
	readonly timeline: StateYearsInput;
	readonly byEstimate: ByEstimateInput;
	readonly ranks: RankYearsInput;
	readonly waterfall: Omit<WaterfallInput, 'open'>;
	readonly breakdown: BreakdownInput;
	readonly lines: LinesInput;
	readonly deciders: DecidersInput;
	readonly votes: StateVotes;
	readonly claims: ClaimsAbout;
	/** Where in the state federal money landed, in the newest year that there is of its counties. */
	readonly landed: string;
	readonly neighbors: readonly BesideState[];
	readonly alike: readonly BesideState[];
	readonly fiscalYear: number;
	readonly circumstances: readonly Circumstance[];
}

/** Another state with its balance against the national average, dollars per person. */
export interface BesideState {
	readonly code: StateCode;
	readonly neutral: number | null;
	readonly side: 'payer' | 'recipient' | 'even' | null;
	readonly rank: number | null;
}

/** What a state is like, beside the nation. */
export interface Circumstance {
	readonly id: CircumstanceId;
	readonly year: number;
	readonly state: number | null;
	/** The nation's; for its population, the sum. */
	readonly nation: number | null;
	readonly rank: number | null;
}

/** The states that are nearest in balance. */
const ALIKE = 5;
/** Neighbors whose ranks are named beside a state's own. */
const FOLLOWED = 2;

/** What stands over the figures of a state's page. */
export function stateOpening(code: StateCode): StateOpening {
	const at = BY_NAME.indexOf(code);
	const { shown, year } = openingYear();
	const { view } = shown;
	const position = positionOf(code);
	const yearsOf = () => ({ all: [year], opening: year });
	const around = (step: number) => BY_NAME.at((at + step) % BY_NAME.length) ?? code;
	const balance = balanceOf(code);
	const lead = leadSentences(leadOfState(code));
	return {
		code,
		name: stateOf(code).name,
		balance,
		cited: {
			source: sourceLine(estimateOf(DEFAULT_ESTIMATE), YEAR_CHOICE.dollars),
			path: `/?${pinnedQuery({ ...defaultSelection(yearsOf), states: [code] }, yearsOf)}`
		},
		lead,
		named: pagesNamedIn(
			[
				lead.others,
				lead.decides,
				lead.plain,
				plainText([...balance.answer, ...balance.second, ...balance.interest])
			],
			{ own: code }
		),
		strip: {
			fiscalYear: view.fiscalYear,
			plain: view.plain.map(rounded),
			average: view.average,
			neutral: view.neutral[position] ?? null
		},
		before: around(-1),
		after: around(1)
	};
}

/** What the figures of a state's page are drawn from. */
export function stateTold(code: StateCode): StateTold {
	const { year } = openingYear();
	const figures = handsOf(code);
	const followed = [code, ...followedBeside(code)];
	return {
		code,
		timeline: timelineOf(code, figures),
		byEstimate: {
			state: code,
			hands: HANDS,
			years: handYears(figures, printedOf(code, BY_ESTIMATE_CHOICE)),
			insurers: insurersOf(code)
		},
		ranks: ranksOf(followed),
		...accountTold(code),
		deciders: {
			state: code,
			deciders: decidersOfState(code),
			together: decidersNamed(leadOfState(code))
		},
		votes: votesOfState(code),
		claims: claimsAbout(code),
		landed: landedIn(code),
		neighbors: neighborsOf(code).map(besideOf),
		alike: nearestTo(code, openingYear().shown.view.neutral, ALIKE).map(besideOf),
		fiscalYear: year,
		circumstances: circumstancesOf(code)
	};
}

/** All 51 by name, as small drawings show them. */
export function allStates(): SmallYearsInput {
	const all = ownYears('real');
	const shares = new Map(payerRankings().neutral.map(({ state, share }) => [state, share.q]));
	const last = Math.max(...votesOfState('CA').years.neutral.map(({ fiscalYear }) => fiscalYear));
	const lately = [last - LEAST_RUN + 1, last] as const;
	return {
		lately,
		isByRegion: false,
		years: all.map(({ view }) => view.fiscalYear),
		fiscalYear: openingYear().year,
		entries: BY_NAME.map((code) => {
			const { neutral, side } = besideOf(code);
			return {
				code,
				name: stateOf(code).name,
				region: regionOf(code),
				neutral: rounded(neutral),
				side,
				years: all.map(({ view }) => rounded(view.neutral[positionOf(code)] ?? null)),
				payerShare: payerShareIn(code, lately),
				payerShareEver: shares.get(code) ?? null
			};
		})
	};
}

/** What part of the votes of some years makes a state a payer against the others; about even counts half. */
function payerShareIn(code: StateCode, [from, to]: SmallYearsInput['lately']): number | null {
	const years = yearsIn('neutral', signsOf(code));
	const some = years.filter(({ fiscalYear }) => fiscalYear >= from && fiscalYear <= to);
	return shareFor('payer', sideShares(some)).q;
}

/** A state's years by our own account, in dollars of one year per person: dollar for dollar, and the average. */
export function stateYears(code: StateCode): Pick<StateYearsInput, 'years' | 'net' | 'average'> {
	const all = ownYears('real');
	return {
		years: all.map(({ view }) => view.fiscalYear),
		net: all.map(({ view }) => rounded(view.plain[positionOf(code)] ?? null)),
		average: (averageOf(all) ?? []).map(rounded)
	};
}

const BY_NAME: readonly StateCode[] = [...STATE_CODES].sort((a, b) =>
	stateOf(a).name < stateOf(b).name ? -1 : 1
);

/** Statements on one year are in dollars of that year; the sentence is dollar for dollar. */
const YEAR_CHOICE: Choice = { ...BY_ESTIMATE_CHOICE, deficit: 'none' };

const shownBy = new Map<Choice['dollars'], ShownEstimates>();
let accountYears: readonly AccountYear[] | undefined;

/** Every estimate in all years against the national average, computed once for each kind of dollars. */
function estimatesIn(dollars: 'current' | 'real'): ShownEstimates {
	const { series, ...surrounding } = ledger();
	const choice = dollars === 'real' ? STATE_YEARS_CHOICE : BY_ESTIMATE_CHOICE;
	const made =
		shownBy.get(dollars) ??
		new Map([...series].map(([id, one]) => [id, shownYears(one, choice, surrounding)]));
	shownBy.set(dollars, made);
	return made;
}

function ownYears(dollars: 'current' | 'real'): readonly ShownYear[] {
	return estimatesIn(dollars).get(DEFAULT_ESTIMATE) ?? [];
}

/** The year that the explorer opens with, in its own dollars. */
function openingYear(): { readonly shown: ShownYear; readonly year: number } {
	const { opening } = estimateYears(ledger().series.get(DEFAULT_ESTIMATE)?.years ?? []);
	const shown = ownYears('current').find(({ view }) => view.fiscalYear === opening);
	if (!shown) throw new Error(`The ledger has no year of ${DEFAULT_ESTIMATE}.`);
	return { shown, year: opening };
}

function balanceOf(state: StateCode): Answer {
	const { series, context, receiptsPerPerson } = ledger();
	const own = series.get(DEFAULT_ESTIMATE);
	const { year } = openingYear();
	const surrounding = { context, receiptsPerPerson };
	const all = own ? shownYears(own, YEAR_CHOICE, surrounding) : [];
	const shown = all.find(({ view }) => view.fiscalYear === year);
	if (!own || !shown) throw new Error(`The ledger has no year of ${DEFAULT_ESTIMATE}.`);
	const otherwise = otherwiseIn(own, YEAR_CHOICE, { ...surrounding, fiscalYear: year });
	const answer = answerOf({ choice: YEAR_CHOICE, state, shown, otherwise, nearest: null });
	const ages = ownYearWords(shown.view);
	return ages ? { ...answer, context: `${ages}. ${answer.context}` } : answer;
}

function handsOf(code: StateCode): readonly HandFigures[] {
	const printed = printedOf(code, BY_ESTIMATE_CHOICE);
	return handFigures(estimatesIn('current'), positionOf(code), printed);
}

function printedOf(state: StateCode, choice: Choice): readonly PublishedPoint[] {
	const { publishedPoints, context } = ledger();
	return pointsOf(curlyThroughout(publishedPoints.filter(isPlaceable)), { state, choice, context });
}

function timelineOf(state: StateCode, figures: readonly HandFigures[]): StateYearsInput {
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
		published: [
			...olderReports(figures),
			...printedOf(state, STATE_YEARS_CHOICE).filter((point) => !isOfReviser(point))
		],
		flags: bandsOf(all),
		held: heldYearsOf(all)
	};
}

/** What an older report said of a year that a newer one has revised: marks of their own. */
function olderReports(figures: readonly HandFigures[]): readonly PublishedPoint[] {
	const none: HandFigures = new Map();
	const reports = figures[HANDS.findIndex(({ label }) => label === REVISER)] ?? none;
	return [...reports].flatMap(([fiscalYear, [, ...older]]) =>
		older.flatMap(({ edition, plain, origin }) => {
			const value = inNewestDollars(plain, fiscalYear);
			return value === null
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
	const level = ledger().context.get(fiscalYear)?.priceIndex ?? null;
	return level === null ? null : Math.round(value / level);
}

function ranksOf(followed: readonly StateCode[]): RankYearsInput {
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

/** The neighbors with the most people; of a state that has none, the states nearest in balance. */
function followedBeside(code: StateCode): readonly StateCode[] {
	const { view } = openingYear().shown;
	const people = (other: StateCode) => view.population[positionOf(other)] ?? 0;
	const neighbors = [...neighborsOf(code)].sort((a, b) => people(b) - people(a));
	return (neighbors.length > 0 ? neighbors : nearestTo(code, view.neutral, FOLLOWED)).slice(
		0,
		FOLLOWED
	);
}

function accountTold(code: StateCode): Pick<StateTold, 'waterfall' | 'breakdown' | 'lines'> {
	accountYears ??= accountOf(accountOfDatasets(), DEFAULT_CHOICE).years;
	const { shown, year } = openingYear();
	const own = accountYears.find(({ fiscalYear }) => fiscalYear === year);
	if (!own) throw new Error(`The account has no FY${year}.`);
	const position = positionOf(code);
	const { population } = shown.view;
	const account = ledgerOf(own, own, position);
	const steps = waterfallOf(own, position, population);
	return {
		waterfall: {
			state: code,
			fiscalYear: year,
			keys: { isOurs: true, cell: 'ours' },
			yours: steps,
			ours: steps,
			lines: linesOfLedger(account).map(({ line: { id, label } }) => ({ line: { id, label } })),
			standing: standingOf(code),
			isAlone: true
		},
		breakdown: breakdownOf(code, accountYears),
		lines: {
			state: code,
			fiscalYear: year,
			sections: lineSections(account, {
				state: population[position] ?? 0,
				nation: sumOf(population) ?? 0
			})
		}
	};
}

function breakdownOf(code: StateCode, years: readonly AccountYear[]): BreakdownInput {
	const lines = stateLinesOf(years, positionOf(code));
	const [scale, dollars] = ['per-person', 'real'] as const;
	return {
		view: breakdownView(lines, {
			scale,
			dollars,
			yearDollars: YEAR_CHOICE.dollars,
			context: ledger().context
		}),
		scale,
		dollars,
		chosen: code,
		year: openingYear().year,
		isLost: false
	};
}

/** A state's balance by our own account in the year that the explorer opens with, dollars of that year per person. */
export function standingOf(code: StateCode): Standing {
	const { view, sides } = openingYear().shown;
	const i = positionOf(code);
	return {
		net: view.plain[i] ?? 0,
		side: sides.plain[i] ?? null,
		neutral: view.neutral[i] ?? 0,
		neutralSide: sides.neutral[i] ?? null,
		rank: rankOf(view.neutral)[i] ?? 0
	};
}

function besideOf(code: StateCode): BesideState {
	const { view, sides } = openingYear().shown;
	const i = positionOf(code);
	return {
		code,
		neutral: view.neutral[i] ?? null,
		side: sides.neutral[i] ?? null,
		rank: rankOf(view.neutral)[i] ?? null
	};
}

/** Persons, personal income per person, and residents of 65 and over, each in its newest year. */
function circumstancesOf(code: StateCode): readonly Circumstance[] {
	const { year } = openingYear();
	const i = positionOf(code);
	const told = circumstanceYears().filter(({ fiscalYear }) => fiscalYear <= year);
	return CIRCUMSTANCES.flatMap((id) => {
		const newest = told.findLast((one) => one.id === id);
		if (!newest) return [];
		const { fiscalYear, values, rank, nation } = newest;
		return [{ id, year: fiscalYear, state: values[i] ?? null, nation, rank: rank[i] ?? null }];
	});
}

/** Whole dollars: what a drawing and its table can show. */
function rounded(value: number | null): number | null {
	return value === null ? null : Math.round(value);
}
