import { dataset } from '$lib/data/datasets.server';
import type { StateCode } from '$lib/data/states';
import { accountOfDatasets } from './account.server';
import { estimateFrom } from '$lib/fiscal/account/account-series';
import type { AccountModel } from '$lib/fiscal/account/types';
import { ledger } from './ledger.server';
import {
	payerRanking,
	stateShares,
	type PayerRank,
	type StateShares
} from '$lib/fiscal/verdict/shares';
import { signTable, type SignTable } from '$lib/fiscal/verdict/sign-table';
import { signsOfAllStates } from '$lib/fiscal/verdict/signs';
import { accountChoiceOf } from '$lib/fiscal/verdict/specifications';
import type { ReckonedSigns } from '$lib/fiscal/verdict/types';
import { claimVerdicts, type ClaimVerdict } from '$lib/fiscal/verdict/verdict';

/** All spec-years with what follows from them for every state. */
interface Signs {
	readonly table: SignTable;
	readonly states: ReadonlyMap<StateCode, ReckonedSigns>;
}

let made: Signs | undefined;
const shares = new Map<StateCode, StateShares>();
const verdicts = new Map<StateCode, readonly ClaimVerdict[]>();

/** Every spec-year of every state: reckoned at the first call, the same object at later ones. */
export function signTableOfDatasets(): SignTable {
	return signs().table;
}

/** All spec-years of one state. */
export function signsOf(state: StateCode): ReckonedSigns {
	const own = signs().states.get(state);
	if (!own) throw new Error(`No signs of the state ${state}.`);
	return own;
}

/** How often a state comes out payer, recipient or about even: overall, by rule, by estimate, by year. */
export function sharesOf(state: StateCode): StateShares {
	const own = shares.get(state) ?? stateShares(signsOf(state));
	shares.set(state, own);
	return own;
}

/** All 51 areas by how often they come out payers, over all figures and over neutral ones. */
export function payerRankings(): Readonly<Record<'all' | 'neutral', readonly PayerRank[]>> {
	const states = [...signs().states.values()];
	return { all: payerRanking(states, 'all'), neutral: payerRanking(states, 'neutral') };
}

/** The verdicts of all claims with a state in California's place, in the order of the claims. */
export function verdictsOf(state: StateCode): readonly ClaimVerdict[] {
	const own =
		verdicts.get(state) ?? inOrderOfClaims(claimVerdicts(dataset('claims/parts'), signsOf(state)));
	verdicts.set(state, own);
	return own;
}

function signs(): Signs {
	made ??= makeSigns();
	return made;
}

function makeSigns(): Signs {
	const { series, context, receiptsPerPerson } = ledger();
	const model = accountOfDatasets();
	const table = signTable({
		series,
		account: (variant) => estimateFrom(model, accountChoiceOf(variant)),
		covidYears: covidYearsOf(model),
		context,
		receiptsPerPerson
	});
	return { table, states: signsOfAllStates(table) };
}

/** Fiscal years in which any coronavirus payments were made. */
function covidYearsOf({ fiscalYears, totals }: AccountModel): ReadonlySet<number> {
	const payments = totals['coronavirus-payments'];
	return new Set(fiscalYears.filter((_, year) => (payments[year] ?? 0) !== 0));
}

function inOrderOfClaims(own: readonly ClaimVerdict[]): readonly ClaimVerdict[] {
	const order = dataset('claims/claims').map(({ id }) => id);
	return [...own].sort((a, b) => order.indexOf(a.claim) - order.indexOf(b.claim));
}
