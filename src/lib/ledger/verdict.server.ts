import { dataset } from '$lib/data/datasets.server';
import type { ClaimPartRow, ClaimRow } from '$lib/data/claims';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { estimateFrom } from '$lib/fiscal/account/account-series';
import type { AccountModel } from '$lib/fiscal/account/types';
import type { Column } from '$lib/fiscal/core/types';
import { claimVerdict, type ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import { decidersByYear, type StateDeciders } from '$lib/fiscal/verdict/deciders-by-year';
import type { SideSince } from '$lib/fiscal/estimates/editions';
import { isWithoutRelief } from '$lib/fiscal/estimates/published-points';
import { leadOf } from '$lib/fiscal/verdict/lead';
import { leadMixes, type LeadWithMixes } from '$lib/fiscal/verdict/lead-mixes';
import { POINT_SOURCES, isPointSource, type MakerId } from '$lib/fiscal/verdict/makers';
import {
	partVerdict,
	untested,
	type Case,
	type PartVerdict
} from '$lib/fiscal/verdict/part-verdict';
import { newerThanReports, pointYears } from '$lib/fiscal/verdict/point-years';
import { yearFinder, type YearFinder } from '$lib/fiscal/verdict/scores';
import { sentenceYears, type KnownYears, type Said } from '$lib/fiscal/verdict/sentence-years';
import { payerRanking, type PayerRank } from '$lib/fiscal/verdict/shares';
import { signTable } from '$lib/fiscal/verdict/sign-table';
import { cellsOfAllStates, type Reversal, type SignBook } from '$lib/fiscal/verdict/signs';
import { accountChoiceOf, ownSpecification } from '$lib/fiscal/verdict/specifications';
import { stateVotes, type StateVotes } from '$lib/fiscal/verdict/state-votes';
import { cellsOfNation, cellsTogether } from '$lib/fiscal/verdict/together';
import type { CellRow, Figures, StateCells } from '$lib/fiscal/verdict/types';
import { breakFacts } from './account-agreement.server';
import { accountOfDatasets } from './account.server';
import { ledger } from './ledger.server';
import { editionsOf, printedOf } from './quoted.server';

/** All calculations with what follows from them for every state. */
interface Signs {
	readonly book: SignBook;
	readonly states: ReadonlyMap<StateCode, StateCells>;
	readonly yearOf: YearFinder;
	readonly known: KnownYears;
}

let made: Signs | undefined;
let breaks: ReadonlyMap<StateCode, ReadonlySet<number>> | undefined;
const leads = new Map<StateCode, LeadWithMixes>();
const decided = new Map<StateCode, StateDeciders>();
let verdicts: readonly ClaimVerdict[] | undefined;
const together = new Map<string, readonly CellRow[]>();

/** All calculations of every state, computed at the first call, the same object at later ones. */
export function cellsByState(): ReadonlyMap<StateCode, StateCells> {
	return signs().states;
}

/** All calculations of one state. */
export function signsOf(state: StateCode): StateCells {
	const own = signs().states.get(state);
	if (!own) throw new Error(`No signs of the state ${state}.`);
	return { ...own, breaks: [...(breaksOf().get(state) ?? [])].toSorted((a, b) => a - b) };
}

/** Finds the year of all states that a calculation is one of. */
export function wholeYears(): YearFinder {
	return signs().yearOf;
}

/** What the votes of a state come to, year by year. */
export function votesOfState(state: StateCode): StateVotes {
	return stateVotes(signsOf(state));
}

/** What decides the side of a state, year by year, against the others and dollar for dollar. */
export function decidersOfState(state: StateCode): StateDeciders {
	const own = decided.get(state) ?? decidersByYear(signsOf(state));
	decided.set(state, own);
	return own;
}

/** What pages open with about a state, and what methods without a vote say against it. */
export function leadOfState(state: StateCode): LeadWithMixes {
	const own = leads.get(state) ?? leadWithMixes(state);
	leads.set(state, own);
	return own;
}

function leadWithMixes(state: StateCode): LeadWithMixes {
	const { rows } = signsOf(state);
	const lead = leadOf({ state, rows, breaks: breaksOf().get(state) ?? new Set() });
	return { ...lead, mixes: leadMixes(lead.others, rows) };
}

/** All states by their part of payer votes: dollar for dollar, and against the other states. */
export function payerRankings(): Readonly<Record<Figures, readonly PayerRank[]>> {
	const states = [...signs().states.values()];
	return { plain: payerRanking(states, 'plain'), neutral: payerRanking(states, 'neutral') };
}

/** The verdicts of all claims as they were said, each about its own state, in the order of the claims. */
export function claimVerdicts(): readonly ClaimVerdict[] {
	verdicts ??= makeVerdicts();
	return verdicts;
}

/** The verdict of one claim, by its id; throws where there is no such claim. */
export function verdictOfClaim(id: string): ClaimVerdict {
	const verdict = claimVerdicts().find(({ claim }) => claim === id);
	if (!verdict) throw new Error(`No verdict of the claim "${id}".`);
	return verdict;
}

/**
 * A claim's main part with a state in the place of its own, and its other tested parts about that own state: without
 * those that would set the state beside itself.
 */
export interface PlacedParts {
	readonly main: PartVerdict;
	readonly beside: readonly PartVerdict[];
}

/**
 * The verdicts of each claim, by its id, with one state in the place of the state that its main part is about. Not kept:
 * 51 of them with every vote would fill the memory of a build.
 */
export function placedVerdictsFor(state: StateCode): ReadonlyMap<string, PlacedParts> {
	const claims = new Map(dataset('claims/claims').map((claim) => [claim.id, claim]));
	return new Map(
		claimVerdicts().map(({ claim, main, parts }) => {
			const placed = (own: PartVerdict) => placedVerdict(own, claims.get(claim), state);
			const beside = parts.filter(
				(own) => own !== main && isOfSameState(own, main) && own.part.other_state !== state
			);
			return [claim, { main: placed(main), beside: beside.map(placed) }];
		})
	);
}

/** Whether both are tested on one state alone: in the place of several a single state has nothing to be set beside. */
function isOfSameState({ part }: PartVerdict, { part: main }: PartVerdict): boolean {
	const isTested = part.testable === 'yes' && main.testable === 'yes';
	return isTested && part.state !== 'US' && part.state === main.state && part.group === main.group;
}

/** A sentence's own number and source speak of its own state: another state in its place has neither. */
function placedVerdict(
	own: PartVerdict,
	claim: ClaimRow | undefined,
	state: StateCode
): PartVerdict {
	const { part } = own;
	const isMoved = part.testable === 'yes' && part.state !== 'US' && part.state !== state;
	if (!isMoved || !claim) return own;
	const placed = placedIn(part, state);
	return partVerdict(placed, caseOf(placed, claim, true));
}

function makeVerdicts(): readonly ClaimVerdict[] {
	const parts = dataset('claims/parts');
	return dataset('claims/claims').map((claim) =>
		claimVerdict(
			claim.id,
			parts.filter((part) => part.claim === claim.id).map((part) => verdictOf(part, claim))
		)
	);
}

function verdictOf(part: ClaimPartRow, claim: ClaimRow): PartVerdict {
	return part.testable === 'no' ? untested(part) : partVerdict(part, caseOf(part, claim, false));
}

function placedIn(part: ClaimPartRow, state: StateCode): ClaimPartRow {
	return { ...part, state, judged_by: 'methods', author_measure: '', read_as: '' };
}

function caseOf(part: ClaimPartRow, claim: ClaimRow, isMoved: boolean): Case {
	const { yearOf, known } = signs();
	const said: Said = { date: claim.date, copyYear: claim.copy_year };
	const { tense, from_year: from, to_year: to, quoted } = part;
	return {
		rows: rowsOfPart(part),
		state: part.state === 'US' ? null : part.state,
		years: sentenceYears({ tense: tense ?? 'always', from, to }, said, known),
		printed: isMoved || quoted === '' ? null : printedOf(part, claim),
		quotedEditions: isMoved ? [] : editionsOf(quoted),
		yearOf
	};
}

type PartPlace = Pick<ClaimPartRow, 'state' | 'group'>;

/** All calculations of the state, the group or the nation that a part speaks of. */
export function rowsOfPart({ state, group }: PartPlace): readonly CellRow[] {
	if (group === '' && state !== 'US') return signsOf(state).rows;
	const own = together.get(group) ?? rowsTogether(group);
	together.set(group, own);
	return own;
}

/** All calculations of all states together. */
export function rowsOfNation(): readonly CellRow[] {
	return rowsOfPart({ state: 'US', group: '' });
}

/**
 * Received − paid of all states together by our own account, whole dollars of each year, interest on the debt left out:
 * positive where it is a deficit; `null` of a year that the account has not.
 */
export function nationNets(fiscalYears: readonly number[]): Column {
	const id = ownSpecification('none');
	const own = rowsOfNation().find((row) => row.specification.id === id);
	const nets = new Map(own?.years.map(({ fiscalYear, net }) => [fiscalYear, net]));
	return fiscalYears.map((year) => nets.get(year) ?? null);
}

/** The rows of a group of states, or of the nation where none is named. */
function rowsTogether(group: string): readonly CellRow[] {
	const { table } = signs().book;
	return group === ''
		? cellsOfNation(table)
		: cellsTogether(table, group.split(';').map(stateCodeOf));
}

function stateCodeOf(text: string): StateCode {
	const code = STATE_CODES.find((one) => one === text);
	if (!code) throw new Error(`datasets/claims/parts.csv: no state "${text}".`);
	return code;
}

function signs(): Signs {
	made ??= makeSigns();
	return made;
}

function makeSigns(): Signs {
	const { series, context, receiptsPerPerson } = ledger();
	const model = accountOfDatasets();
	const points = newerThanReports(dataset('balances/published-points'), series.values());
	const table = signTable({
		series,
		account: (variant) => estimateFrom(model, accountChoiceOf(variant)),
		points: new Map(
			Object.keys(POINT_SOURCES)
				.filter(isPointSource)
				.map((source) => [source, pointYears(source, points, context)])
		),
		covidYears: covidYearsOf(model),
		context,
		receiptsPerPerson
	});
	const book = { table, reversals: reversals() };
	return {
		book,
		states: cellsOfAllStates(book),
		yearOf: yearFinder(table),
		known: knownYears(book)
	};
}

function knownYears({ table }: SignBook): KnownYears {
	const years = table
		.filter(({ specification }) => !specification.isHybrid)
		.flatMap(({ years: own }) => own.map(({ fiscalYear }) => fiscalYear));
	return { first: Math.min(...years), newest: Math.max(...years) };
}

/** Publishers whose newer word on a year may turn their sign. */
const REVISERS: Readonly<Record<string, MakerId>> = {
	'Rockefeller Institute': 'rockefeller',
	'New York State Comptroller': 'new-york-comptroller'
};

/** The sides that the publisher of reports has given years since it printed another one. */
export function sidesSince(): readonly SideSince[] {
	return reversals()
		.filter(({ maker, net }) => maker === 'rockefeller' && net === null)
		.map(({ state, fiscalYear, side }) => ({ state, fiscalYear, side }));
}

/** The newest side that a maker printed for a state and year, of figures that leave no COVID relief out. */
function reversals(): readonly Reversal[] {
	const newest = new Map<string, Reversal>();
	for (const row of dataset('claims/reversals')) {
		const maker = REVISERS[row.publisher];
		if (!maker || isWithoutRelief(row.basis) || row.side === 'not-payer') continue;
		const { state, fiscal_year: fiscalYear, side, net_usd: net } = row;
		newest.set(`${maker} ${state} ${fiscalYear}`, { maker, state, fiscalYear, side, net });
	}
	return [...newest.values()];
}

/** The years in which a change of figures moves a state by a break; METHOD 5. */
function breaksOf(): ReadonlyMap<StateCode, ReadonlySet<number>> {
	breaks ??= statesByBreak();
	return breaks;
}

function statesByBreak(): ReadonlyMap<StateCode, ReadonlySet<number>> {
	const facts = breakFacts();
	return new Map(
		STATE_CODES.map((code) => [
			code,
			new Set(
				facts
					.filter(({ states }) => states.some(({ state }) => state === code))
					.map(({ change }) => change.fiscalYear)
			)
		])
	);
}

/** The last fiscal year of the pandemic whose relief is left out on request. */
const LAST_RELIEF_YEAR = 2023;

/** Fiscal years in which coronavirus payments were made that are counted as relief. */
function covidYearsOf({ fiscalYears, totals }: AccountModel): ReadonlySet<number> {
	const payments = totals['coronavirus-payments'];
	return new Set(
		fiscalYears.filter(
			(fiscalYear, year) => (payments[year] ?? 0) !== 0 && fiscalYear <= LAST_RELIEF_YEAR
		)
	);
}
