import { groups, rollups } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import { makerWords } from '$lib/fiscal/verdict/makers';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { yearsWords } from './choice-words';
import { capital } from './capital';
import { listOf, shortNameOf } from './names';
import { numberWord } from './ordinal';

/** How many different counts are told one by one. */
const COUNTS_TOLD = 4;

const DEEDS: Readonly<Record<NonNullable<ClaimPartRow['side']>, string>> = {
	payer: 'paid more than it got',
	recipient: 'got more than it paid',
	'not-payer': 'did not pay more than it got',
	even: 'was about even'
};

/**
 * How many years each method counts: "Years in FY2015–23 in which California paid more than it got: eight methods give
 * 4, 16 give 5 and 24 give 7; none gives 6."
 */
export function countSentence({ part, trials }: PartVerdict, when: string): string {
	const name = part.state === 'US' ? 'the nation' : shortNameOf(part.state);
	const which = `in ${when} in which ${name} ${DEEDS[part.side ?? 'payer']}`;
	const counts = countsOf(trials);
	const [[least] = [0], [most] = [0]] = [counts[0], counts.at(-1)];
	if (least === most)
		return `Every method counts ${numberWord(most)} ${most === 1 ? 'year' : 'years'} ${which}.`;
	return `Years ${which}: ${countedWords(part, counts, trials.length)}.${fewerWords(trials)}`;
}

/** Who has fewer of the years to count: " Our own account has FY1983–2005 alone." */
function fewerWords(trials: PartVerdict['trials']): string {
	const [, ...fewer] = countedYears(trials);
	return fewer
		.map(
			({ names, fiscalYears }) =>
				` ${capital(listOf(names))} ${names.length === 1 ? 'has' : 'have'} ${yearsWords(fiscalYears)} alone.`
		)
		.join('');
}

/** "4 by 8 methods, 5 by 16 and 7 by 24; six by none"; of many counts the first and the last. */
function countedWords({ stated }: ClaimPartRow, counts: Counts, methods: number): string {
	const own = counts.find(([years]) => years === stated);
	const by = (count: string) => (stated === null ? '' : `; ${numberWord(stated)} by ${count}`);
	if (counts.length <= COUNTS_TOLD) {
		const none = own || stated === null ? '' : `; none gives ${stated}`;
		return `${listOf(eachOf(counts))}${none}`;
	}
	const [least, most] = [counts[0]?.[0], counts.at(-1)?.[0]];
	return `${least} to ${most} by the methods${by(own ? `${own[1]} of the ${methods}` : 'none')}`;
}

/** "eight methods give 4", "16 give 5". */
function eachOf(counts: Counts): readonly string[] {
	return counts.map(([years, methods], at) => {
		const noun = at > 0 ? '' : methods === 1 ? ' method' : ' methods';
		return `${numberWord(methods)}${noun} ${methods === 1 ? 'gives' : 'give'} ${years}`;
	});
}

/** Every count of years that a method gives, or from the least to the most where they are many: "4, 5 or 7". */
export function countsWords(trials: PartVerdict['trials']): string {
	const counts = countsOf(trials).map(([years]) => String(years));
	const [least = '', most = ''] = [counts[0], counts.at(-1)];
	return counts.length > COUNTS_TOLD
		? `${least} to ${most}`
		: listOf(counts).replace(' and ', ' or ');
}

/** Votes on a count of years that are out of the same years. */
export interface CountedYears {
	/** Rising. */
	readonly fiscalYears: readonly number[];
	readonly trials: PartVerdict['trials'];
	/** Who has these years: "the Tax Foundation". */
	readonly names: readonly string[];
}

/** Votes by the years that they count out of, the most years first: a maker may have fewer than others. */
export function countedYears(trials: PartVerdict['trials']): readonly CountedYears[] {
	return groups(trials, ({ fiscalYears }) => fiscalYears.join())
		.map(([, own]) => ({
			fiscalYears: own[0]?.fiscalYears ?? [],
			trials: own,
			names: [...new Set(own.map(({ maker }) => makerWords(maker).name))]
		}))
		.toSorted((a, b) => b.fiscalYears.length - a.fiscalYears.length);
}

type Counts = readonly (readonly [years: number, methods: number])[];

/** By how many methods each count of years occurs, rising. */
export function countsOf(trials: PartVerdict['trials']): Counts {
	return rollups(
		trials,
		(own) => own.length,
		({ value }) => value ?? NaN
	).toSorted(([a], [b]) => a - b);
}
