import { STATE_CODES, type StateCode } from '$lib/data/states';
import { paperWordsOf, type PaperWords } from '$lib/figures/paper-words';
import { stripFigure } from '$lib/figures/strip-figure';
import type { EstimateId } from '$lib/fiscal/core/types';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { DEFAULT_ESTIMATE } from '$lib/fiscal/estimates/estimates';
import { isPlaceable } from '$lib/fiscal/estimates/published-points';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import { surpriseFacts } from '$lib/ledger/account-misses.server';
import { ledger } from '$lib/ledger/ledger.server';
import { leadOfState } from '$lib/ledger/verdict.server';
import type { SurpriseTold } from '$lib/view/answer';
import type { ExplorerData } from '$lib/view/figure-files';
import { seriesOf, usualLines } from '$lib/view/figure-files.server';
import { linkedYears } from '$lib/view/linked-years';
import { saidOf, type Said } from '$lib/view/others-say';
import {
	choiceOf,
	defaultSelection,
	FALLBACK_STATE,
	pinnedQuery,
	withEstimate
} from '$lib/view/selection';
import { yearPage } from '$lib/view/year-page';
import { curlyThroughout } from '$lib/words/curly';
import { signInBrief } from '$lib/words/lead-plain';
import { decidesBriefly, leadSentences } from '$lib/words/lead-sentence';
import { surpriseBriefly } from '$lib/words/surprise-words';
import { Explorer } from './explorer.svelte';
import type { Surroundings } from './surroundings';

/** A state, and what the test of the quoted sentence gives for it: against the others, what decides, and in plain dollars. */
export interface StateTest {
	readonly state: StateCode;
	readonly others: string;
	/** May be empty. */
	readonly decides: string;
	readonly plain: string;
	/** What methods without a vote say against it; empty where none does. */
	readonly mixes: string;
}

/** What the test gives for the state that the quoted sentence names, as HTML in which each year leads to its page. */
export interface ServedVerdict {
	readonly lead: Readonly<Record<'others' | 'whole' | 'brief', string>>;
	/** The same test of every other state. */
	readonly tests: readonly StateTest[];
}

/** The verdict on the quoted sentence, and what every other state comes to, put to the same test. */
export function servedVerdict(hrefOf: (path: `/${string}`) => string): ServedVerdict {
	const tests = STATE_CODES.filter((state) => state !== FALLBACK_STATE).map((state) => {
		const lead = leadOfState(state);
		const { others, mixes } = leadSentences(lead);
		return { state, others, decides: decidesBriefly(lead), plain: signInBrief(lead), mixes };
	});
	const { others, decides, plain, brief } = leadSentences(leadOfState(FALLBACK_STATE));
	const known = new Set(ledger().context.keys());
	const linked = (text: string) =>
		linkedYears(text, (year) => (known.has(year) ? hrefOf(yearPage(year)) : null));
	const lead = {
		others: linked(others),
		whole: linked(`${decides} ${plain}`),
		brief: linked(brief)
	};
	return { lead, tests };
}

/** What others say of the first view, and the query of each estimate's view of the same state and year. */
export function servedOthers(): { said: Said; queryOf: (estimate: EstimateId) => string } {
	const { publishedPoints, series } = ledger();
	const { selection, choice, surrounding, shown } = firstView();
	const { view } = shown;
	const points = curlyThroughout(publishedPoints.filter(isPlaceable));
	return {
		said: saidOf({ choice, state: FALLBACK_STATE, view, series, surrounding, points, yearsOf }),
		queryOf: (estimate) => pinnedQuery(withEstimate(selection, estimate, yearsOf), yearsOf)
	};
}

/** How much more than its range one more year of figures has moved the year that the explorer opens with. */
export function servedSurprise(): SurpriseTold {
	const { opening } = estimateYears(seriesOf(DEFAULT_ESTIMATE).years);
	const facts = surpriseFacts(opening);
	return { state: 'CA', fiscalYear: opening, words: surpriseBriefly(facts) };
}

/** What the line of all states says on paper at the first view. */
export function servedOnPaper(): PaperWords {
	const { selection, choice, shown } = firstView();
	const following = { followed: selection.states, chosen: FALLBACK_STATE };
	return paperWordsOf(stripFigure, { shown, choice, base: 'plain', ...following });
}

/** The view of an address that asks for none; throws where the ledger has no such year. */
function firstView() {
	const { context, receiptsPerPerson } = ledger();
	const selection = defaultSelection(yearsOf);
	const { year, ...choice } = choiceOf(selection);
	const surrounding = { context, receiptsPerPerson };
	const all = shownYears(seriesOf(choice.estimate), choice, surrounding);
	const shown = all.find((one) => one.view.fiscalYear === year);
	if (!shown) throw new Error(`The ledger has no year ${year} of the first view.`);
	return { selection, choice, surrounding, shown };
}

function yearsOf(estimate: EstimateId) {
	return estimateYears(seriesOf(estimate).years);
}

/** For an explorer that is drawn and never changed. */
const NOWHERE: Surroundings = {
	fetchFigures: () => Promise.reject(new Error('Nothing can be fetched here.')),
	fetchWhole: () => Promise.reject(new Error('Nothing can be fetched here.')),
	fetchSeries: () => Promise.reject(new Error('Nothing can be fetched here.')),
	fetchEconomy: () => Promise.reject(new Error('Nothing can be fetched here.')),
	fetchLines: () => Promise.reject(new Error('Nothing can be fetched here.')),
	write: () => undefined,
	atRest: () => undefined
};

/** An explorer with all its data, that shows the default view and nothing else. */
export function drawnExplorer(data: ExplorerData): Explorer {
	const explorer = new Explorer(data, NOWHERE);
	explorer.hand.keepLines(usualLines(explorer.chosen));
	return explorer;
}
