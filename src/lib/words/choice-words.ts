import { decidingMost, type ChoiceId, type Decider, type Level } from '$lib/fiscal/verdict/decides';
import { MAKERS } from '$lib/fiscal/verdict/makers';
import { yearRange } from './year-ranges';

/** What methods differ by, as the end of "what decides is …". */
const CHOICES: Readonly<Record<ChoiceId, string>> = {
	estimate: 'whose estimate is taken',
	rule: 'how the federal deficit is shared out',
	services: 'whether defense and other purchases count where they are bought or for everyone alike',
	interest: 'whether interest on the debt is counted',
	pay: 'whether federal pay counts where the work is done or where workers live',
	covid: 'whether COVID-19 relief, its stimulus payments and credits, is counted',
	corporateLabourShare: 'who bears the corporate income tax',
	years: 'which years are taken'
};

/** The same in a word or two, as a column or a row has it. */
const SHORT: Readonly<Record<ChoiceId, string>> = {
	estimate: 'Whose estimate',
	rule: 'Deficit rule',
	services: 'Defense and other purchases',
	interest: 'Interest on the debt',
	pay: 'Federal pay',
	covid: 'COVID-19 relief',
	corporateLabourShare: 'Corporate tax',
	years: 'Years'
};

const VALUES: Readonly<
	Record<Exclude<ChoiceId, 'estimate' | 'years'>, Readonly<Record<string, string>>>
> = {
	rule: {
		none: 'with the deficit left where it is',
		'per-person': 'with the deficit shared out per person',
		'tax-share': 'with the deficit shared out by taxes paid'
	},
	services: {
		flow: 'with defense and other purchases counted where they are bought',
		defense: 'with defense counted for everyone alike',
		benefit: 'with defense and all other purchases counted for everyone alike'
	},
	interest: {
		excluded: 'with interest on the debt left out',
		population: 'with interest on the debt counted by population'
	},
	pay: {
		workplace: 'with federal pay counted where the work is done',
		residence: 'with federal pay counted where workers live'
	},
	covid: {
		in: 'with COVID-19 stimulus payments and credits counted',
		out: 'with COVID-19 stimulus payments and credits left out'
	},
	corporateLabourShare: {
		'0': 'with no corporate tax on workers',
		'0.25': 'with a quarter of corporate tax on workers',
		'0.5': 'with half of corporate tax on workers'
	}
};

/** The same where it has been told in full before, or there is one line for it: "interest on the debt". */
const BRIEF: Readonly<Record<ChoiceId, string>> = {
	estimate: 'whose estimate is taken',
	rule: 'how the deficit is shared out',
	services: 'defense and other purchases',
	interest: 'interest on the debt',
	pay: 'federal pay',
	covid: 'COVID-19 relief',
	corporateLabourShare: 'the corporate income tax',
	years: 'which years are taken'
};

/** Values beside a choice that has just been told in few words. */
const BRIEF_VALUES: Readonly<Partial<Record<ChoiceId, Readonly<Record<string, string>>>>> = {
	services: {
		flow: 'if counted where they are bought',
		defense: 'if everyone is given an equal share of defense alone',
		benefit: 'if everyone is given an equal share'
	},
	interest: { excluded: 'if left out', population: 'if counted' },
	rule: { 'per-person': 'per person', 'tax-share': 'by taxes paid' },
	pay: {
		workplace: 'if counted where the work is done',
		residence: 'if counted where workers live'
	},
	covid: { in: 'if counted', out: 'if left out' },
	corporateLabourShare: {
		'0': 'if none of it falls on workers',
		'0.25': 'if a quarter of it falls on workers',
		'0.5': 'if half of it falls on workers'
	}
};

/** The value of years that are not in a span of them. */
export const OTHER_YEARS = 'other';

/** A choice in a sentence: "whether interest on the debt is counted". */
export function choiceWords(choice: ChoiceId): string {
	return CHOICES[choice];
}

/** What decides most, as the end of "what decides most is …": choices that decide as much as the first are named with it. */
export function mostWords(
	deciders: readonly Pick<Decider, 'choice' | 'weight'>[],
	wordsOf: (choice: ChoiceId) => string
): string {
	return decidingMost(deciders)
		.map(({ choice }) => wordsOf(choice))
		.join(JUST_AS_MUCH);
}

/** Between choices that decide as much. */
export const JUST_AS_MUCH = ' and, just as much, ';

/** A choice in few words of a sentence: "interest on the debt". */
export function choiceInBrief(choice: ChoiceId): string {
	return BRIEF[choice];
}

/** A choice as a heading: "Interest on the debt". */
export function choiceName(choice: ChoiceId): string {
	return SHORT[choice];
}

/** A value of a choice in a sentence: "with interest on the debt left out", "by the Tax Foundation", "in FY2018–20". */
export function levelWords(choice: ChoiceId, level: Pick<Level, 'value' | 'fiscalYears'>): string {
	const { value } = level;
	if (choice === 'estimate') {
		return `by ${MAKERS.find(({ id }) => id === value)?.name ?? value}`;
	}
	return choice === 'years' ? levelOfYears(level) : (VALUES[choice][value] ?? value);
}

/** The same after its choice in few words: "defense and other purchases: if counted where they are bought". */
export function levelInBrief(
	choice: ChoiceId,
	level: Pick<Level, 'value' | 'fiscalYears'>
): string {
	return BRIEF_VALUES[choice]?.[level.value] ?? levelWords(choice, level);
}

function levelOfYears({ value, fiscalYears = [] }: Pick<Level, 'value' | 'fiscalYears'>): string {
	const [first = '', last = ''] = value.split('-');
	if (value !== OTHER_YEARS) return `in ${spanWords(Number(first), Number(last))}`;
	return isOneRun(fiscalYears) ? `in ${yearsWords(fiscalYears)}` : 'over the other years';
}

function isOneRun(years: readonly number[]): boolean {
	return years.length > 0 && years.every((year, at) => at === 0 || years[at - 1] === year - 1);
}

/** A run of fiscal years: "FY2005", "FY2012–16", "FY1997–2004". */
export function spanWords(first: number, last: number): string {
	if (first === last) return `FY${first}`;
	const isOneCentury = Math.floor(first / 100) === Math.floor(last / 100);
	return yearRange(`FY${first}`, isOneCentury ? String(last).slice(-2) : last);
}

/** Rising fiscal years, each unbroken row as a run: "FY1996–2000 and FY2020". */
export function yearsWords(fiscalYears: readonly number[]): string {
	const starts = fiscalYears.filter((year, at) => fiscalYears[at - 1] !== year - 1);
	const ends = fiscalYears.filter((year, at) => fiscalYears[at + 1] !== year + 1);
	const runs = starts.map((start, at) => spanWords(start, ends[at] ?? start));
	const last = runs.at(-1) ?? '';
	return runs.length < 2 ? last : `${runs.slice(0, -1).join(', ')} and ${last}`;
}
