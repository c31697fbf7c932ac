import { greatest, least } from 'd3';
import type { StateCode } from '$lib/data/states';
import type {
	Condition,
	ConditionSentence,
	SentenceId,
	Tally
} from '$lib/fiscal/conditions/conditions';
import { FAILS_TO, HOLDS_FROM } from '$lib/fiscal/verdict/verdict';
import { shortNameOf } from './names';
import { counted } from './ordinal';
import { shareTick } from './share';

/** A verdict as the sentences need it: the total, and each series with its own count. */
export interface VerdictInput {
	readonly sentence: ConditionSentence;
	readonly tally: Tally;
	readonly bySeries: readonly SeriesTally[];
}

/** How often one series bears a sentence out. */
export interface SeriesTally {
	readonly condition: Pick<Condition, 'label' | 'role'>;
	readonly tally: Tally;
}

const DEEDS: Readonly<Record<SentenceId, string>> = {
	infrastructure: 'was in the worst fifth by its bridges or main roads',
	schools: 'was in the lowest fifth by its average score',
	homelessness: 'had the most people without shelter',
	poverty: 'had a poverty rate above the median',
	inequality: 'had a higher Gini index than five years before',
	debt: 'owed, or paid in interest, more per resident than the median'
};

/** How often a sentence is true of a state: "California had the most people without shelter in 18 of 18 years compared." */
export function conditionSentence(verdict: VerdictInput, state: StateCode): string {
	const name = shortNameOf(state);
	const { met, told } = verdict.tally;
	const count = testedOf(verdict).length;
	if (told === 0) return `No year can be compared for ${name}.`;
	const head = `${name} ${DEEDS[verdict.sentence.id]} in ${met} of`;
	if (count === 1) return `${head} ${counted(told, 'year', 'years')} compared.`;
	return `${head} ${counted(told, 'comparison', 'comparisons')}, each a year of one of ${count} series.`;
}

/** What "the method" is here, where the verdict depends on it, and how far the series disagree; else empty. */
export function methodSentence(verdict: VerdictInput): string {
	if (verdict.tally.holding !== 'depends') return '';
	const own = testedOf(verdict).filter(({ tally }) => tally.told > 0);
	if (own.length < 2) return 'Here the method is the year.';
	const low = least(own, ({ tally }) => tally.share ?? 0);
	const high = greatest(own, ({ tally }) => tally.share ?? 0);
	if (!low || !high || low === high) return 'Here the method is the year and the series.';
	return `Here the method is the year and the series: from ${countOf(low)} to ${countOf(high)}.`;
}

function countOf({ condition, tally }: SeriesTally): string {
	return `${tally.met} of ${tally.told} by “${condition.label}”`;
}

/** From this part of all comparisons on, a series is said to weigh most. */
const HEAVY = 0.5;

/** Which series the total is mostly made of, where one has half of the comparisons or more; else empty. */
export function weightSentence(verdict: VerdictInput): string {
	const own = testedOf(verdict);
	const heavy = greatest(own, ({ tally }) => tally.told);
	const { told } = verdict.tally;
	if (!heavy || own.length < 2 || told === 0 || heavy.tally.told < HEAVY * told) return '';
	const { label } = heavy.condition;
	return `Each year of each series counts once, so the longest weighs most: “${label}” is ${heavy.tally.told} of the ${told}.`;
}

/** The rule in one line. */
export function ruleSentence({ ruleWords }: ConditionSentence): string {
	const [holds, fails] = [shareTick(HOLDS_FROM), shareTick(FAILS_TO)];
	return `Rule: true of a state in a year if ${ruleWords}. It holds from ${holds} of the comparisons on and does not hold up to ${fails}.`;
}

function testedOf({ bySeries }: VerdictInput): readonly SeriesTally[] {
	return bySeries.filter(({ condition }) => condition.role === 'tested');
}
