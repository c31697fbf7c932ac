import type { YearEventRow } from '$lib/data/context';
import { copyWords } from '$lib/fiscal/estimates/copy-words';
import type { Carried, CarriedBothWays } from '$lib/fiscal/account/keys/key-dates';
import { flagOf, type FlagWords } from '$lib/fiscal/core/flags';
import type { Flag } from '$lib/fiscal/core/types';
import { amount } from '$lib/words/money';
import { listOf } from '$lib/words/names';
import { curly } from '$lib/words/curly';
import { typographic } from '$lib/words/typographic';

/** What a kind of event is called where there is room for a word. */
const KINDS: Readonly<Record<YearEventRow['kind'], string>> = {
	recession: 'Recession',
	surplus: 'Surplus',
	stimulus: 'Stimulus',
	pandemic: 'Pandemic aid',
	'postponed-deadline': 'Postponed deadline',
	're-estimate': 'Loans re-estimated',
	shutdown: 'Funding gap'
};

/** What the list of events holds, in words that follow "our list of". */
const LISTED: Readonly<Record<YearEventRow['kind'], string>> = {
	recession: 'recessions',
	surplus: 'surpluses',
	stimulus: 'stimulus',
	pandemic: 'pandemic aid',
	'postponed-deadline': 'postponed deadlines',
	're-estimate': 're-estimates of loans',
	shutdown: 'the longest funding gaps'
};

/** Every kind of event in the list: "recessions, surpluses, … and funding gaps". */
export function listedKinds(): string {
	return listOf(Object.values(LISTED));
}

/** What made a year special, in a word or two each, none twice: "Recession", "Stimulus". */
export function kindWords(events: readonly Pick<YearEventRow, 'kind'>[]): readonly string[] {
	return [...new Set(events.map(({ kind }) => KINDS[kind]))];
}

/** An event as a page tells it. */
export interface EventWords {
	readonly title: string;
	readonly sentence: string;
	/** Who says so, and where it is told that a copy was read. */
	readonly source: string;
	readonly address: string;
}

/** What an event touches, where that is not every figure of the year. */
const SCOPES: Partial<Readonly<Record<YearEventRow['kind'], string>>> = {
	'postponed-deadline':
		'This touches only estimates made from IRS collections, which book a payment when it comes in.'
};

/** An event in words, with its amount where it has one; `persons` are the nation's residents of the year. */
export function eventWords(event: YearEventRow, persons: number): EventWords {
	const { text, amount_usd: size, publisher, document, copied_by, address } = event;
	const told = size === null ? text : `${text.replace(/\.$/, '')}: ${amount(size)}.`;
	const each =
		event.kind === 're-estimate' && size !== null
			? `Shared out by population, as in our own account, that is ${amount(size / persons)} a person in every state.`
			: '';
	const sentence = [told, each, SCOPES[event.kind]].filter(Boolean).join(' ');
	const copy = copyWords(copied_by);
	return {
		title: curly(event.title),
		sentence: curly(typographic(sentence)),
		source: curly([publisher, document, ...(copy === '' ? [] : [copy])].join(', ')),
		address
	};
}

/** What is said of the figures of a year. */
export type FigureWords = Pick<FlagWords, 'label' | 'sentence'>;

/**
 * Flags of the year's own figures in words, re-estimates apart, which have a note of their own under the sentence;
 * what is carried from other years is told with those years and the way it is carried.
 */
export function flagsTold(
	flags: readonly Flag[],
	carried: CarriedBothWays | null
): readonly FigureWords[] {
	const told = flags.filter((id) => !TOLD_APART.includes(id)).map(flagOf);
	return [...told, ...(carried ? carriedWords(carried) : [])];
}

const TOLD_APART: readonly Flag[] = ['credit-re-estimate', 'key-held', 'key-carried'];

function carriedWords({ back, forward }: CarriedBothWays): readonly FigureWords[] {
	return [...carriedOneWay(back, 'back', 'later'), ...carriedOneWay(forward, 'forward', 'earlier')];
}

function carriedOneWay(carried: Carried, way: string, side: string): readonly FigureWords[] {
	if (carried.years.length === 0) return [];
	const growth = carried.byGrowth ? ', some moved with another figure of the same state' : '';
	return [
		{
			label: `Carried ${way} from ${yearsOf(carried)}`,
			sentence: `Some national totals are shared out by figures that we do not have for this year; those of the nearest ${side} year that we have stand in${growth}.`
		}
	];
}

function yearsOf({ years }: Carried): string {
	return listOf(years.map((year) => `FY${year}`));
}
