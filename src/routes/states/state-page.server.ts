import { STATE_CODES, stateOf, type StateCode } from '$lib/data/states';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { DEFAULT_ESTIMATE, estimateOf } from '$lib/fiscal/estimates/estimates';
import { ledger } from '$lib/ledger/ledger.server';
import type { Choice } from '$lib/fiscal/core/types';
import { sharesOf, signsOf } from '$lib/ledger/verdict.server';
import { claimsAnswer, claimsSecond, type PayerShares } from '$lib/words/claims-sentence';
import { plainText } from '$lib/words/sentence';
import { answerOf, type Answer } from '$lib/view/answer';
import { otherwiseIn, shownYears } from '$lib/fiscal/core/shown-years';
import { packSigns, type PackedSigns } from '$lib/view/pack-signs';
import { defaultSelection, pinnedQuery } from '$lib/view/selection';
import { sourceLine } from '$lib/figures/chart-words';

/** What the page of a state opens with, and its sign matrix. */
export interface StatePage {
	readonly code: StateCode;
	readonly name: string;
	/** Its balance by our own account in the year that the explorer opens with. */
	readonly balance: Answer;
	/** The source of that balance, and the view of the explorer that shows it. */
	readonly cited: { readonly source: string; readonly path: `/${string}` };
	/** How often it comes out a payer, in two sentences. */
	readonly verdict: string;
	readonly signs: PackedSigns;
	readonly before: StateCode | null;
	readonly after: StateCode | null;
}

/** One state in the list of all: how often it comes out a payer against the others, from 0 to 1. */
export interface StateEntry {
	readonly code: StateCode;
	readonly name: string;
	readonly payerShare: number | null;
}

const CHOICE: Choice = {
	estimate: DEFAULT_ESTIMATE,
	measure: 'net',
	scale: 'per-person',
	dollars: 'current',
	deficit: 'none',
	interest: 'left-out'
};

/** Everything the page of a state shows. */
export function statePage(code: StateCode): StatePage {
	const at = BY_NAME.indexOf(code);
	const shares = payerSharesOf(code);
	const { answer, year } = balanceOf(code);
	const yearsOf = () => ({ all: [year], opening: year });
	return {
		code,
		name: stateOf(code).name,
		balance: answer,
		cited: {
			source: sourceLine(estimateOf(DEFAULT_ESTIMATE), CHOICE.dollars),
			path: `/?${pinnedQuery({ ...defaultSelection(yearsOf), states: [code] }, yearsOf)}`
		},
		verdict: `${plainText(claimsAnswer(shares))} ${plainText(claimsSecond(shares))}`,
		signs: packSigns(signsOf(code)),
		before: BY_NAME[at - 1] ?? null,
		after: BY_NAME[at + 1] ?? null
	};
}

/** All 51 areas by name. */
export function stateEntries(): readonly StateEntry[] {
	return BY_NAME.map((code) => ({
		code,
		name: stateOf(code).name,
		payerShare: sharesOf(code).neutral.payer.q
	}));
}

const BY_NAME: readonly StateCode[] = [...STATE_CODES].sort((a, b) =>
	stateOf(a).name < stateOf(b).name ? -1 : 1
);

function balanceOf(state: StateCode): { readonly answer: Answer; readonly year: number } {
	const { series, context, receiptsPerPerson } = ledger();
	const own = series.get(DEFAULT_ESTIMATE);
	const surrounding = { context, receiptsPerPerson };
	const { opening } = estimateYears(own?.years ?? []);
	const all = own ? shownYears(own, CHOICE, surrounding) : [];
	const shown = all.find(({ view }) => view.fiscalYear === opening);
	if (!own || !shown) throw new Error(`The ledger has no year of ${DEFAULT_ESTIMATE}.`);
	const { fiscalYear } = shown.view;
	const otherwise = otherwiseIn(own, CHOICE, { ...surrounding, fiscalYear });
	return {
		answer: answerOf({ choice: CHOICE, state, shown, otherwise, nearest: null }),
		year: fiscalYear
	};
}

function payerSharesOf(state: StateCode): PayerShares {
	const { all, plain, neutral } = sharesOf(state);
	return { state, all: all.payer, plain: plain.payer, neutral: neutral.payer };
}
