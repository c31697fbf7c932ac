import { BAND_SHARE } from '$lib/fiscal/core/verdict-band';
import { FAILS_TO, HOLDS_FROM } from '$lib/fiscal/verdict/countings';
import { LEAST_RUN } from '$lib/fiscal/verdict/lead';
import { QUOTED_WITHIN } from '$lib/fiscal/verdict/quoted';
import { SAME_WITHIN } from '$lib/fiscal/verdict/repeats';
import { SHARE_WITHIN } from '$lib/fiscal/verdict/scores';
import { PANDEMIC, PRESENT_YEARS } from '$lib/fiscal/verdict/sentence-years';
import { LEAST_OF_TOTAL, LEAST_OF_YEARS } from '$lib/fiscal/verdict/trials';
import { AGREES_WITHIN } from '$lib/fiscal/verdict/values';
import { yearsWords } from '$lib/words/choice-words';
import { numberWord } from '$lib/words/ordinal';
import { perDollar, shareTick } from '$lib/words/share';

/** One thing that the rule settles. */
export interface RuleEntry {
	readonly id: string;
	readonly label: string;
	readonly description: string;
}

const within = shareTick(AGREES_WITHIN);

/** What rule 2 counts, in the order in which a verdict is made. */
export const RULE_2: readonly RuleEntry[] = [
	{
		id: 'method',
		label: 'Method',
		description:
			'An estimate with a deficit rule: none, shared out per person, or by taxes paid. Of our own account there are as many methods as it has choices: what the nation buys where it is bought, defense for everyone alike, or all of it for everyone alike; federal pay at the workplace or at home; none, a quarter or half of the corporate tax on workers; interest on the debt left out or counted by population; COVID-19 relief in or out, which here is its stimulus payments and credits only.'
	},
	{
		id: 'votes',
		label: 'Votes',
		description: `In a fiscal year each maker of estimates has one vote. It is shared equally by the deficit rules, then by what counts as bought for whom, then by the other choices. Figures within $${SAME_WITHIN} a person in every state are one: a choice that changes nothing splits no vote. Of several editions the newest with all states votes; a sign that its publisher has since turned votes as turned. A figure printed for one state votes in its state and year, if its maker put both sides together itself; one that gives a side alone votes on that side. Estimates of where cash is booked are drawn but never vote.`
	},
	{
		id: 'side',
		label: 'Side',
		description: `A payer pays more than it gets by over ${shareTick(BAND_SHARE)} of what it paid, a recipient gets that much more; between, it is about even. In a sentence about one year about even counts half; one about every year it does not break; a count of years goes by the bare sign.`
	},
	{
		id: 'figures',
		label: 'Which figures',
		description:
			'Dollar for dollar where the sentence speaks of what a state paid and got; with the deficit shared out where it speaks of other states or of a fair share, or where its author’s own number was so. Never both in one share.'
	},
	{
		id: 'years',
		label: 'Which years',
		description: `Those that it names. “Since” runs to the last fiscal year ended when it was said. The present is the ${numberWord(PRESENT_YEARS)} fiscal years ended then, ${yearsWords(PANDEMIC)} told apart. “Will continue” runs from the next year to the newest. No time at all is every year. Years without figures are named; an undated sentence takes the year of its copy. A sentence about every year or some year is put to each method that has at least ${LEAST_OF_YEARS === 0.5 ? 'half' : shareTick(LEAST_OF_YEARS)} of the years, an average, a sum or a count to those with ${shareTick(LEAST_OF_TOTAL)}.`
	},
	{
		id: 'share',
		label: 'A sign, a rank, a share, a multiple, a count',
		description: `Holds from ${shareTick(HOLDS_FROM)} of the votes on, does not hold up to ${shareTick(FAILS_TO)}, depends on the method between. A share of the nation is met within ${100 * SHARE_WITHIN} percentage points. One state’s taxes, or its federal money, as a multiple of another’s are met from the number on after “more than”, and else where they round to it: “nearly twice” is 1.5 to 2.5 times. What no table here bears on cannot be tested.`
	},
	{
		id: 'amount',
		label: 'An amount',
		description: `Agrees where every vote lies within ${within} of what the state paid that year (a ratio: ${perDollar(AGREES_WITHIN)}; a sum: ${within} of the mean year’s taxes); within the range where it lies between the least and the most, so widened; outside it else. The edition that a sentence quotes does not vote on its own number.`
	},
	{
		id: 'quoted',
		label: 'Quoted right',
		description: `A number is quoted right within half a unit of its last digit, or ${shareTick(QUOTED_WITHIN)} of what was printed; we also say where it has since been revised, and where we do not have the source. A figure that its own maker says is its own figure. A sentence that names its source goes by this word; the other answer stands beside it.`
	},
	{
		id: 'claim',
		label: 'A claim',
		description:
			'Has the word of its main part; a part that bears it out less is named with it. Parts that cannot be tested are named with it and do not count.'
	},
	{
		id: 'beside',
		label: 'Always beside it',
		description:
			'Since when all votes on the state’s sign agree; which choice decides most, and how much; and the word by two other countings, one vote a calculation and one vote a year. Where one of them gives another word, the page says that the word changes with the counting.'
	},
	{
		id: 'lead',
		label: 'What a page opens with',
		description: `Against the other states: since when all votes agree, if for ${LEAST_RUN} years or more; else since when none is for the other side; else what splits them. It never begins with a year in which our own figures break. Then dollar for dollar: in how many years by every method, by none, and what the newest year hangs on. There is no margin of error: none of these figures is a sample.`
	}
];
