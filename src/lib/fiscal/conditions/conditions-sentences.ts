import type { ConditionSentence, SentenceId, SpokenYears } from './conditions';

/** The sentence of November 2016 that all six side claims are parts of, as printed. */
export const CAMPAIGN_SENTENCE =
	'California’s infrastructure is falling apart, our public schools are ranked among the worst in the entire country, we have the highest number of homeless persons living without shelter and other basic necessities, poverty rates remain high, income inequality continues to expand, and we must often borrow money from the future to provide services for today, now is not the time for charity.';

/**
 * The five years up to November 2016, when the sentence was said. It names no year and says "remain", "continues"
 * and "often", so all years of a series vote; what these alone give stands beside.
 */
export const YEARS_WHEN_SAID: SpokenYears = { from: 2012, to: 2016 };

/** The part of the areas present that counts as "among the worst". */
const WORST_FIFTH = 0.2;

/** Years over which an expansion is measured. */
const RISE_YEARS = 5;

/** The six side claims in the order of the campaign's sentence, each with the rule it is tested by. */
export const SENTENCES: readonly ConditionSentence[] = [
	{
		id: 'infrastructure',
		words: 'California’s infrastructure is falling apart',
		rule: { kind: 'worst-part', part: WORST_FIFTH },
		ruleWords: 'it is in the worst fifth of the states and D.C. with a figure',
		untested: 'water, power, rail, school buildings and dams: we have main roads and bridges only.'
	},
	{
		id: 'schools',
		words: 'our public schools are ranked among the worst in the entire country',
		rule: { kind: 'worst-part', part: WORST_FIFTH },
		ruleWords: 'its average score is in the lowest fifth of the states and D.C. with a score',
		untested: 'rankings by others, and all of school that four tests do not see.'
	},
	{
		id: 'homelessness',
		words:
			'we have the highest number of homeless persons living without shelter and other basic necessities',
		rule: { kind: 'first' },
		ruleWords: 'no other state with a figure, nor D.C., has as many people without shelter',
		untested: 'other basic necessities.'
	},
	{
		id: 'poverty',
		words: 'poverty rates remain high',
		rule: { kind: 'worse-than-median' },
		ruleWords: 'its poverty rate is above the median of the states and D.C. with a rate',
		untested: null
	},
	{
		id: 'inequality',
		words: 'income inequality continues to expand',
		rule: { kind: 'worse-than-before', years: RISE_YEARS },
		ruleWords: `its Gini index, a measure of how unequal incomes are, is above its own ${RISE_YEARS} years earlier in the same series`,
		untested: null
	},
	{
		id: 'debt',
		words: 'we must often borrow money from the future to provide services for today',
		rule: { kind: 'worse-than-median' },
		ruleWords:
			'what it owes, or pays in interest, per resident is above the median of the states and D.C. with a figure',
		untested: 'whether what was borrowed paid for services of the day or for things that last.'
	}
];

const byId = new Map(SENTENCES.map((sentence) => [sentence.id, sentence]));

/** The sentence with an id. */
export function sentenceOf(id: SentenceId): ConditionSentence {
	const sentence = byId.get(id);
	if (!sentence) throw new Error(`No sentence has the id "${id}".`);
	return sentence;
}
