import { group, max, median, min } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import type { StateCode } from '$lib/data/states';
import { shareOf } from './shares';
import { trialsOf, type Trial, type YearSpan } from './trials';
import type { ReckonedSigns, Share, VerdictWord } from './types';

/** The day of the rule as it stands, readings included; whoever changes it changes the day. */
export const RULE_DATE = '2026-11-25';

/** From this share on a sentence holds. */
export const HOLDS_FROM = 0.9;

/** Up to this share a sentence does not hold. */
export const FAILS_TO = 0.1;

/** What the figures of the trials run over: the words used for uncertainty here. */
export interface Spread {
	readonly min: number;
	readonly median: number;
	readonly max: number;
}

/** One part of a claim put to the figures of one state. */
export interface PartVerdict {
	readonly state: StateCode;
	readonly part: ClaimPartRow;
	readonly word: VerdictWord;
	/** Trials that agree of all trials. */
	readonly share: Share;
	/** What a trial is: one year by one specification, or one specification over its years. */
	readonly unit: 'spec-year' | 'specification';
	/** The years tested; `null` where none of those named is in hand. */
	readonly span: YearSpan | null;
	/** The cells behind the share, in the order of the matrix. */
	readonly agreeing: readonly Trial[];
	readonly disagreeing: readonly Trial[];
	/** Over the figures of all trials; `null` where trials have none of their own. */
	readonly spread: Spread | null;
	/** Fewest and most years that a specification was tested over; `null` without trials. */
	readonly covered: readonly [fewest: number, most: number] | null;
	/** Why it cannot be tested: what the part says itself, or that no figures are in hand; else `null`. */
	readonly whyNot: 'as-stated' | 'no-figures' | null;
}

/** All parts of a claim; the headline is the first part that can be tested, else the first. */
export interface ClaimVerdict {
	readonly claim: string;
	readonly parts: readonly PartVerdict[];
	readonly headline: PartVerdict;
}

/** The word for a share: holds from nine tenths on, does not hold up to one tenth. */
export function wordOf({ q }: Share): VerdictWord {
	if (q === null) return 'cannot-be-tested';
	if (q >= HOLDS_FROM) return 'holds';
	return q <= FAILS_TO ? 'does-not-hold' : 'depends';
}

/** The verdict of one part for one state: the part's own state, or any other in its place. */
export function partVerdict(part: ClaimPartRow, signs: ReckonedSigns): PartVerdict {
	const isTestable = part.testable === 'yes';
	const { span, trials } = isTestable ? trialsOf(part, signs) : { span: null, trials: [] };
	const agreeing = trials.filter(({ agrees }) => agrees);
	const share = shareOf(agreeing.length, trials.length);
	return {
		state: signs.state,
		part,
		word: wordOf(share),
		share,
		unit: part.scope === 'each-spec-year' ? 'spec-year' : 'specification',
		span,
		agreeing,
		disagreeing: trials.filter(({ agrees }) => !agrees),
		spread: spreadOf(trials),
		covered: coveredBy(trials),
		whyNot: whyNotOf(isTestable, trials)
	};
}

/** The verdicts of all claims for one state, in the order in which the claims come in `parts`. */
export function claimVerdicts(
	parts: readonly ClaimPartRow[],
	signs: ReckonedSigns
): readonly ClaimVerdict[] {
	return [...group(parts, ({ claim }) => claim)].flatMap(([claim, own]) => {
		const verdicts = own.map((part) => partVerdict(part, signs));
		const headline = verdicts.find(({ part }) => part.testable === 'yes') ?? verdicts[0];
		return headline ? [{ claim, parts: verdicts, headline }] : [];
	});
}

function spreadOf(trials: readonly Trial[]): Spread | null {
	const values = trials.map(({ value }) => value).filter((value) => value !== null);
	const [least, middle, most] = [min(values), median(values), max(values)];
	if (least === undefined || middle === undefined || most === undefined) return null;
	return { min: least, median: middle, max: most };
}

function coveredBy(trials: readonly Trial[]): PartVerdict['covered'] {
	const counts = trials.map(({ fiscalYears }) => fiscalYears.length);
	return counts.length === 0 ? null : [Math.min(...counts), Math.max(...counts)];
}

function whyNotOf(isTestable: boolean, trials: readonly Trial[]): PartVerdict['whyNot'] {
	if (!isTestable) return 'as-stated';
	return trials.length === 0 ? 'no-figures' : null;
}
