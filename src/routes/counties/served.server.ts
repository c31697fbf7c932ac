import {
	countyOutlineDefs,
	countyOutlines,
	type CountyOutlines
} from '$lib/charts/counties/outlines.server';
import {
	besideByName,
	STATE_CODES,
	STATES_BY_NAME,
	stateOf,
	type StateCode
} from '$lib/data/states';
import { countOf } from '$lib/fiscal/core/columns';
import { countiesOfHalf, largestOf } from '$lib/fiscal/counties/placed';
import { countiesOf } from '$lib/ledger/counties.server';
import {
	countiesNamed,
	countiesSentence,
	landedSentences,
	type CountiesTold
} from '$lib/words/county-words';
import type { CountyKind } from '$lib/fiscal/counties/types';
import type { StateSentences } from '$lib/view/sentences';
import { curlyThroughout } from '$lib/words/curly';
import type { CountiesKnown } from './county-choice';
import { knownOf, type CountiesServed } from './pack';

/** What the page of a state's counties has beside its figures. */
export interface CountiesOpening {
	readonly code: StateCode;
	readonly name: string;
	/** Its counties by what they are called. */
	readonly named: string;
	/** The sentence of the newest year. */
	readonly sentence: string;
	readonly known: CountiesKnown;
	readonly before: StateCode;
	readonly after: StateCode;
}

/** A state in the index: how many counties it has, how few have half, and which received most. */
export interface CountiesEntry {
	readonly code: StateCode;
	readonly name: string;
	readonly count: number;
	readonly half: number;
	readonly largest: string;
}

/** The counties of a state with their names as they are printed. */
function printedCounties(code: StateCode): ReturnType<typeof countiesOf> {
	const told = countiesOf(code);
	return { ...told, counties: curlyThroughout(told.counties) };
}

/** What the page of a state's counties opens with. */
export function countiesOpening(code: StateCode): CountiesOpening {
	return {
		code,
		name: stateOf(code).name,
		named: countiesNamed(code, stateOf(code).name),
		sentence: countiesSentence(newestOf(code)),
		known: knownOf(printedCounties(code)),
		...besideByName(code)
	};
}

/** What the page of a state's counties opens with, by kind of money and year, where no county is chosen. */
export function countiesSentences(state: StateCode): StateSentences<string> {
	const { counties, years } = printedCounties(state);
	const toldOf = (kind: CountyKind) => ({
		opening: years.at(-1)?.fiscalYear ?? 0,
		years: Object.fromEntries(
			years.map((year) => [year.fiscalYear, countiesSentence({ state, kind, counties, year })])
		)
	});
	return { total: toldOf('total'), defense: toldOf('defense') };
}

function newestOf(code: StateCode): CountiesTold {
	const { counties, years } = printedCounties(code);
	const year = years.at(-1);
	if (!year) throw new Error(`No county of ${code} has a year.`);
	return { state: code, kind: 'total', counties, year };
}

/** Where in a state federal money landed in the newest year: how few counties have half, and which received most. */
export function landedIn(code: StateCode): string {
	return landedSentences(newestOf(code));
}

/** Fiscal years without a gap. */
export interface YearRun {
	readonly first: number;
	readonly last: number;
}

/** The fiscal years that counties of any state have figures of, in runs, rising. */
export function countiesRuns(): readonly YearRun[] {
	const all = STATE_CODES.flatMap((code) =>
		printedCounties(code).years.map(({ fiscalYear }) => fiscalYear)
	);
	const years = [...new Set(all)].sort((a, b) => a - b);
	const ends = years.filter((year) => !years.includes(year + 1));
	return years
		.filter((year) => !years.includes(year - 1))
		.map((first, at) => ({ first, last: ends[at] ?? first }));
}

/** All states by name, in the newest year. */
export function countiesIndex(): readonly CountiesEntry[] {
	return STATES_BY_NAME.map(({ code, name }) => {
		const { counties, years } = printedCounties(code);
		const total = years.at(-1)?.total ?? [];
		return {
			code,
			name,
			count: countOf(total),
			half: countiesOfHalf(total),
			largest: counties[largestOf(total)]?.name ?? ''
		};
	});
}

const made = new Map<StateCode, CountyOutlines>();

/** What the figures of a state's counties are drawn from, but for the outlines themselves. */
export function servedCounties(code: StateCode): CountiesServed {
	const { frame, places } = outlinesOf(code);
	return { ...printedCounties(code), frame, places };
}

/** The outlines of a state's counties as SVG definitions. */
export function outlineDefsOf(code: StateCode): string {
	return countyOutlineDefs(outlinesOf(code));
}

/** The outlines of a state's counties in a frame of their own. */
export function outlinesOf(code: StateCode): CountyOutlines {
	const outlines = made.get(code) ?? countyOutlines(code, printedCounties(code).counties);
	made.set(code, outlines);
	return outlines;
}
