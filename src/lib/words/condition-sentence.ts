import type { StateCode } from '$lib/data/states';
import type {
	SentenceVote,
	SentenceWord,
	SeriesVote
} from '$lib/fiscal/conditions/condition-votes';
import type {
	ConditionRule,
	ConditionSentence,
	SentenceId
} from '$lib/fiscal/conditions/conditions';
import { YEARS_WHEN_SAID } from '$lib/fiscal/conditions/conditions-sentences';
import { FAILS_TO, HOLDS_FROM } from '$lib/fiscal/verdict/countings';
import { SIDE_VERDICTS, tiesText, votesText } from './condition-vote';
import { listOf, shortNameOf } from './names';
import { numberWord } from './ordinal';
import { shareTick } from './share';
import { timesIn } from './times-words';
import { yearRange } from './year-ranges';

const DEEDS: Readonly<Record<SentenceId, string>> = {
	infrastructure: 'was in the worst fifth',
	schools: 'was in the lowest fifth',
	homelessness: 'had the most people without shelter',
	poverty: 'had a poverty rate above the median',
	inequality: 'had a higher Gini index than five years before',
	debt: 'owed, or paid in interest, more per resident than the median'
};

/**
 * How often a sentence is true of a state, series by series: "California was in the worst fifth by “Bridges in poor
 * condition” in none of 5 years and by “Main roads that are rough” in its one year."
 */
export function conditionSentence(verdict: SentenceVote, state: StateCode): string {
	const name = shortNameOf(state);
	const { k, n } = verdict.share;
	const head = `${name} ${DEEDS[verdict.sentence.id]}`;
	const voting = testedOf(verdict).filter(({ vote }) => vote !== null);
	const [first, ...others] = voting;
	if (!first) return `No year can be compared for ${name}.`;
	if (others.length === 0) return `${head} ${countOf(first)} compared.`;
	if (k === 0) return `${head} by none of ${n} series, in no year compared.`;
	if (k === n) return `${head} by all ${n} series, in every year compared.`;
	return `${head} ${listOf(voting.map((one) => `by “${one.condition.label}” ${countOf(one)}`))}.`;
}

const SUMS: Readonly<Record<SentenceWord, readonly [one: string, many: string]>> = {
	holds: ['holds', 'hold'],
	depends: ['depends on the measure', 'depend on the measure'],
	'does-not-hold': ['does not hold', 'do not hold'],
	'cannot-be-tested': ['cannot be tested', 'cannot be tested']
};

/** All verdicts at once: "For California, of the six sentences two hold and four depend on the measure." */
export function summarySentence(words: readonly SentenceWord[], state: StateCode): string {
	const parts = Object.entries(SUMS).flatMap(([word, [one, many]]) => {
		const count = words.filter((own) => own === word).length;
		return count === 0 ? [] : [`${numberWord(count)} ${count === 1 ? one : many}`];
	});
	return `For ${shortNameOf(state)}, of the ${numberWord(words.length)} sentences ${listOf(parts)}.`;
}

function countOf({ yes, tested }: SeriesVote): string {
	return timesIn(yes.length, tested.length);
}

/** Every tie behind a verdict: "Ties count half: California was at the median in 2 years (2009, 2018)."; else empty. */
export function tieSentence(verdict: SentenceVote): string {
	const told = testedOf(verdict).flatMap((one) => {
		const text = tiesText(one, verdict.sentence.rule);
		return text === '' ? [] : [{ label: one.condition.label, text }];
	});
	const isAlone = testedOf(verdict).length === 1;
	const parts = told.map(({ label, text }) => (isAlone ? text : `by “${label}” ${text}`));
	return parts.length === 0 ? '' : `Ties count half: ${parts.join('; ')}.`;
}

/** The series that have no vote since they have no year for the state: "Without a vote, no figures for D.C.: “…”."; else empty. */
export function missingSentence(verdict: SentenceVote, state: StateCode): string {
	const labels = labelsWithoutVote(verdict);
	if (labels.length === 0 || verdict.share.n === 0) return '';
	return `Without a vote, as there are no figures for ${shortNameOf(state)}: ${listOf(labels)}.`;
}

/** What the five years up to the sentence give alone, whether that is another word, and what has no figures in them. */
export function whenSaidSentence(then: SentenceVote, now: SentenceVote): string {
	const { from, to } = YEARS_WHEN_SAID;
	if (now.share.n === 0) return '';
	const years = `the five years up to the sentence alone, ${yearRange(from, to)},`;
	if (then.share.n === 0) return `Of ${years} we have no figures.`;
	const labels = labelsWithoutVote(then);
	const lacking = labels.length === 0 ? '' : `; no figures in them: ${listOf(labels)}`;
	const count = `(${votesText(then.share)}${lacking})`;
	if (then.word === now.word) return `By ${years} the word is the same ${count}.`;
	return `The word changes with the years counted: by ${years} it would be “${SIDE_VERDICTS[then.word]}” ${count}.`;
}

function labelsWithoutVote(verdict: SentenceVote): readonly string[] {
	return testedOf(verdict)
		.filter(({ vote }) => vote === null)
		.map(({ condition }) => `“${condition.label}”`);
}

const TIES: Readonly<Record<ConditionRule['kind'], string>> = {
	first: 'A shared first place is a tie.',
	'worst-part': 'A tie: states with the same figure on both sides of the edge.',
	'worse-than-median': 'The median itself is a tie.',
	'worse-than-before': 'The same figure as then is a tie.'
};

/** The rule of one sentence in one line. */
export function ruleSentence({ ruleWords, rule }: ConditionSentence): string {
	return `Rule: true of a state in a year if ${ruleWords}. ${TIES[rule.kind]}`;
}

/** How years become a verdict, the same for every sentence. */
export function votingRule(): string {
	const [holds, fails] = [shareTick(HOLDS_FROM), shareTick(FAILS_TO)];
	return `Each series of figures has one vote, however many years it has, and its years share that vote equally. The sentences name no year, so every year we have counts. A tie, the same figure to the last digit its publisher prints, counts half. A sentence holds from ${holds} of the votes on and does not hold up to ${fails}; in between it depends on the measure.`;
}

function testedOf({ series }: SentenceVote): readonly SeriesVote[] {
	return series.filter(({ condition }) => condition.role === 'tested');
}
