import { neighborsOf } from '$lib/data/geography';
import { besideByName, positionOf, stateOf, type StateCode } from '$lib/data/states';
import { BY_ESTIMATE_CHOICE, type ByEstimateInput } from '$lib/figures/by-estimate-input';
import { sourceLine } from '$lib/figures/chart-words';
import type { DecidersInput } from '$lib/figures/deciders';
import { HANDS, handYears } from '$lib/figures/hands';
import type { RankYearsInput } from '$lib/figures/rank-years-input';
import type { StateYearsInput } from '$lib/figures/state-years-input';
import { otherwiseIn, shownYears } from '$lib/fiscal/measures/shown-years';
import type { Column } from '$lib/fiscal/core/types';
import { DEFAULT_ESTIMATE, estimateOf } from '$lib/fiscal/estimates/estimates';
import type { StateVotes } from '$lib/fiscal/verdict/state-votes';
import { surpriseFacts } from '$lib/ledger/account-misses.server';
import { farApartOf } from '$lib/ledger/far-apart.server';
import { insurersOf } from '$lib/ledger/insurers.server';
import { ledger } from '$lib/ledger/ledger.server';
import { decidersOfState, leadOfState, votesOfState } from '$lib/ledger/verdict.server';
import { answerOf, type Answer, type Quoting } from '$lib/view/answer';
import type { NamedPage } from '$lib/view/named-pages';
import { defaultSelection, pinnedQuery } from '$lib/view/selection';
import { itsCounties } from '$lib/words/county-links';
import { decidersNamed } from '$lib/words/lead-deciders';
import { leadSentences, type LeadSentences } from '$lib/words/lead-sentence';
import { ownYearWords } from '$lib/words/own-year-words';
import { plainText } from '$lib/words/sentence';
import { surpriseWords } from '$lib/words/surprise-words';
import { landedIn } from '../counties/served.server';
import { pagesNamedIn } from '../named.server';
import { nearestTo } from '$lib/fiscal/core/alike';
import { claimsAbout, type ClaimsAbout } from './claims-about.server';
import { openingYear, rounded, YEAR_CHOICE } from './own-years.server';
import { accountTold, type StateAccount } from './state-account.server';
import {
	besideOf,
	circumstancesOf,
	followedBeside,
	type BesideState,
	type Circumstance
} from './state-beside.server';
import { handsOf, printedOf, ranksOf, timelineOf } from './state-timeline.server';

/** What the page of a state opens with. */
export interface StateOpening {
	readonly code: StateCode;
	readonly name: string;
	/** Its balance by our own account in the year that the explorer opens with. */
	readonly balance: Answer;
	/** The source of that balance, and the view of the explorer that shows it. */
	readonly cited: Quoting['cited'];
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
export interface StateTold extends StateAccount {
	readonly code: StateCode;
	readonly timeline: StateYearsInput;
	readonly byEstimate: ByEstimateInput;
	readonly ranks: RankYearsInput;
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

/** The states that are nearest in balance. */
const ALIKE = 5;

/** What stands over the figures of a state's page. */
export function stateOpening(code: StateCode): StateOpening {
	const { shown, year } = openingYear();
	const { view } = shown;
	const position = positionOf(code);
	const yearsOf = () => ({ all: [year], opening: year });
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
		named: [
			...pagesNamedIn(
				[
					lead.others,
					lead.decides,
					lead.plain,
					plainText([...balance.answer, ...balance.second, ...balance.interest])
				],
				{ own: code }
			),
			{ path: `/counties/${code.toLowerCase()}/`, words: itsCounties(code) }
		],
		strip: {
			fiscalYear: view.fiscalYear,
			plain: view.plain.map(rounded),
			average: view.average,
			neutral: view.neutral[position] ?? null
		},
		...besideByName(code)
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
			insurers: insurersOf(code),
			farApart: farApartOf(code)
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

function balanceOf(state: StateCode): Answer {
	const { series, context, receiptsPerPerson } = ledger();
	const own = series.get(DEFAULT_ESTIMATE);
	const { year } = openingYear();
	const surrounding = { context, receiptsPerPerson };
	const all = own ? shownYears(own, YEAR_CHOICE, surrounding) : [];
	const shown = all.find(({ view }) => view.fiscalYear === year);
	if (!own || !shown) throw new Error(`The ledger has no year of ${DEFAULT_ESTIMATE}.`);
	const otherwise = otherwiseIn(own, YEAR_CHOICE, { ...surrounding, fiscalYear: year });
	const surprise = {
		state: 'CA' as const,
		fiscalYear: year,
		words: surpriseWords(surpriseFacts(year))
	};
	const answer = answerOf({
		choice: YEAR_CHOICE,
		state,
		shown,
		otherwise,
		nearest: null,
		surprise
	});
	const ages = ownYearWords(shown.view);
	const doubt = [ages && `${ages}.`, answer.doubt].filter(Boolean).join(' ');
	return { ...answer, doubt };
}
