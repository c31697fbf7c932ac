import { max, min } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import { countings, countingsOfAmount, shareOf, wordOfShare, type Countings } from './countings';
import { deciders, type Decider } from './decides';
import { quotationOf, type Printed, type Quotation } from './quoted';
import type { SentenceYears } from './sentence-years';
import { trialsOf, type Evidence, type Trial } from './trials';
import type { AmountWord, Share, ShareWord, VerdictWord } from './types';

/** The day of the rule as it stands; whoever changes it changes the day. */
export const RULE_DATE = '2026-11-27';

/** The day on which rule 2 came; what was added to it since is dated where it is told. */
export const RULE_2_DATE = '2026-11-26';

/** The day of the rule before it, rule 1; its words are the dataset `claims/rule-1`. */
export const RULE_1_DATE = '2026-11-25';

/** What a part is put to, with what its source printed and the years it speaks of. */
export type Case = Evidence & {
	readonly years: SentenceYears;
	readonly printed: Printed | null;
};

/** One part of a claim put to the figures of a state. */
export interface PartVerdict {
	readonly part: ClaimPartRow;
	/** The word it goes by: of the quotation where it names its source, else of all methods. */
	readonly word: VerdictWord;
	/** `null` where no table here bears on it. */
	readonly years: SentenceYears | null;
	/** The part of all votes that bears it out; `null` where nothing votes. */
	readonly share: Share | null;
	/** What the methods say; `null` where none has the figures. */
	readonly byMethods: ShareWord | AmountWord | null;
	/** Least and most of the figures, in the part's unit; `null` where no figure is tested. */
	readonly spread: readonly [least: number, most: number] | null;
	/** Least and most balance behind a part about a side, received less paid, whole dollars; `null` of all others. */
	readonly balances: readonly [least: number, most: number] | null;
	/** Of a part that states a number; else `null`. */
	readonly quotation: Quotation | null;
	/** Whether no one but our own account votes. */
	readonly isAccountAlone: boolean;
	readonly trials: readonly Trial[];
	/** What decides, most first. */
	readonly deciders: readonly Decider[];
	/** By two other ways to count votes; `null` where nothing votes. */
	readonly countings: Countings | null;
}

/** The verdict on a part that no table here bears on. */
export function untested(part: ClaimPartRow): PartVerdict {
	return {
		part,
		word: 'cannot-be-tested',
		years: null,
		share: null,
		byMethods: null,
		spread: null,
		balances: null,
		quotation: null,
		isAccountAlone: false,
		trials: [],
		deciders: [],
		countings: null
	};
}

/** The verdict on one part, by rule 2 of METHOD 6. */
export function partVerdict(part: ClaimPartRow, evidence: Case): PartVerdict {
	if (part.testable === 'no') return untested(part);
	const quotation = statesNumber(part) ? quotationOf(part, evidence.printed) : null;
	// A number that an edition did not print is none of its: there that edition can vote.
	const isOther = quotation?.word === 'not-as-printed';
	const trials = trialsOf(part, isOther ? { ...evidence, quotedEditions: [] } : evidence);
	const share = shareOf(trials);
	const amount = part.test === 'amount' ? votedAmountWord(part, trials) : null;
	const byMethods = amount ?? wordOfVotes(share.q);
	return {
		part,
		word: wordOf(part, quotation, byMethods),
		years: votedYears(evidence.years, trials),
		share: share.q === null ? null : share,
		byMethods,
		spread: spreadOf(trials),
		balances: balancesOf(trials),
		quotation,
		isAccountAlone: trials.length > 0 && trials.every(({ maker }) => maker === 'account'),
		trials,
		deciders: deciders(trials),
		countings: amount ? countingsOfAmount(trials, amount) : countings(trials)
	};
}

/** `null` where nothing votes. */
function wordOfVotes(q: number | null): PartVerdict['byMethods'] {
	return q === null ? null : wordOfShare(q);
}

/** The years without those that nothing votes in, which are named apart; all of them where nothing votes at all. */
function votedYears(years: SentenceYears, trials: readonly Trial[]): SentenceYears {
	const voted = new Set<number>();
	for (const { fiscalYears } of trials) for (const year of fiscalYears) voted.add(year);
	const silent = years.counted.filter((year) => !voted.has(year));
	if (voted.size === 0 || silent.length === 0) return years;
	return { ...years, counted: years.counted.filter((year) => voted.has(year)), silent };
}

/** A sentence that names its source goes by the quotation; one that names none by all methods. */
function wordOf(
	{ judged_by: judgedBy }: ClaimPartRow,
	quotation: Quotation | null,
	byMethods: PartVerdict['byMethods']
): VerdictWord {
	if (judgedBy === 'source' && quotation) return quotation.word;
	return byMethods ?? 'cannot-be-tested';
}

function statesNumber({ test, unit }: ClaimPartRow): boolean {
	return test === 'amount' || unit !== null;
}

/** `null` where nothing votes. */
function votedAmountWord(part: ClaimPartRow, trials: readonly Trial[]): AmountWord | null {
	return shareOf(trials).q === null ? null : amountWord(part, trials);
}

/**
 * The word of an amount: of one number it agrees where every figure lies within its tolerance, is in range between
 * the least and the most so widened, else out of range; of a bound it agrees where all keep it, is in range where
 * some do.
 */
function amountWord({ bound, stated }: ClaimPartRow, trials: readonly Trial[]): AmountWord {
	if (trials.every(({ score }) => score === 1)) return 'agrees';
	const values = trials.filter(({ value }) => value !== null);
	if (bound === 'exact' && stated !== null && values.length === trials.length) {
		const least = min(trials, ({ value, tolerance }) => (value ?? NaN) - tolerance) ?? NaN;
		const most = max(trials, ({ value, tolerance }) => (value ?? NaN) + tolerance) ?? NaN;
		return stated >= least && stated <= most ? 'in-range' : 'out-of-range';
	}
	return trials.some(({ score }) => score === 1) ? 'in-range' : 'out-of-range';
}

function spreadOf(trials: readonly Trial[]): PartVerdict['spread'] {
	const [least, most] = [min(trials, ({ value }) => value), max(trials, ({ value }) => value)];
	return least === undefined || most === undefined ? null : [least, most];
}

/** The least and the most balance of trials of a side; `null` where none has one. */
export function balancesOf(trials: readonly Pick<Trial, 'nets'>[]): PartVerdict['balances'] {
	const nets = trials.flatMap((trial) => trial.nets ?? []);
	const [least, most] = [min(nets), max(nets)];
	return least === undefined || most === undefined ? null : [least, most];
}
