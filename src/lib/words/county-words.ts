import { countyNounOf } from '$lib/data/counties';
import type { StateCode } from '$lib/data/states';
import { countOf, sumOf } from '$lib/fiscal/core/columns';
import { rankOf } from '$lib/fiscal/core/rank';
import type { Column } from '$lib/fiscal/core/types';
import { allOutOfLine, isOutOfLine, YEAR_LEFT_OUT } from '$lib/fiscal/counties/out-of-line';
import {
	countiesOfHalf,
	fallingCounties,
	largestOf,
	notPlaced,
	placedPerPerson,
	sharesOfPlaced
} from '$lib/fiscal/counties/placed';
import type { County, CountyKind, CountyYear } from '$lib/fiscal/counties/types';
import { amount, money } from './money';
import { listOf, shortNameOf } from './names';
import { numberWord, rankOfAll } from './ordinal';
import { shareInWords } from './share';

/** What a sentence on the counties of a state is told by: one year of one kind, in the order of the counties. */
export interface CountiesTold {
	readonly state: StateCode;
	readonly kind: CountyKind;
	readonly counties: readonly County[];
	readonly year: CountyYear;
}

/** A kind of spending in the words of a sentence. */
const MONEY: Readonly<Record<CountyKind, string>> = {
	total: 'federal money',
	defense: 'defense money'
};

/** The dollars of the kind that is told, by county. */
export function valuesOf({ kind, year }: CountiesTold): Column {
	return year[kind];
}

/** The counties of a state as a heading names them: "Ohio’s counties", "Louisiana’s parishes", "D.C. as one county". */
export function countiesNamed(state: StateCode, name: string): string {
	return state === 'DC' ? `${name} as one county` : `${name}’s ${countyNounOf(state).many}`;
}

/**
 * What the page of a state's counties opens with: "In FY2010, half of the federal money placed in California’s 58
 * counties landed in 5 of them. Los Angeles County received the most: $79.3 billion, 24.9% of all that was placed in counties." Of a county that is
 * not the first, by its code: "Alpine County received $15 million, less than 0.1% of all that was placed in counties: 58th of 58."
 */
export function countiesSentence(told: CountiesTold, chosen: string | null = null): string {
	const values = valuesOf(told);
	const what = MONEY[told.kind];
	const name = shortNameOf(told.state);
	const when = `In FY${told.year.fiscalYear}`;
	const half = countiesOfHalf(values);
	if (half === 0) return `${when}, no ${what} was placed in ${name}’s ${nounOf(told)}.`;
	const most = amount(values[largestOf(values)] ?? 0);
	if (countOf(values) === 1) {
		return `${when}, ${most} of ${what} was placed in ${name}, which the Census Bureau counts as one county.`;
	}
	const placed = `${when}, ${half === 1 ? 'at least half' : 'half'} of the ${what} placed in ${countedIn(told)}`;
	const at = told.counties.findIndex(({ fips }) => fips === chosen);
	return `${placed} landed in ${half === 1 ? 'just one' : numberWord(half)} of them. ${countySentence(told, at < 0 ? largestOf(values) : at)}`;
}

/** What a county says that has no figure since another has it. */
const WITHIN = 'counted in ';

/**
 * The counties of a state as the figures count them: "California’s 58 counties", "the 24 of Alaska’s 29 boroughs and
 * census areas that have a figure", "New York’s 58 counties (New York City’s five count as one)".
 */
function countedIn(told: CountiesTold): string {
	const values = valuesOf(told);
	const [name, many] = [shortNameOf(told.state), nounOf(told)];
	const [known, all] = [countOf(values), told.counties.length];
	if (known === all) return `${name}’s ${all} ${many}`;
	const within = told.counties.filter(
		({ missing }, i) => (values[i] ?? null) === null && missing.startsWith(WITHIN)
	);
	const whole = within[0]?.missing.slice(WITHIN.length) ?? '';
	return known + within.length === all
		? `${name}’s ${known} ${many} (${whole}’s ${numberWord(within.length + 1)} count as one)`
		: `the ${known} of ${name}’s ${all} ${many} that have a figure`;
}

/** How many counties come after the one that received most. */
const NEXT = 2;

/**
 * What the page of a state says of its counties: the sentence of theirs, and the shares of the next largest: "Next come
 * Franklin County with 14.2% and Hamilton County with 9.8%."
 */
export function landedSentences(told: CountiesTold): string {
	const next = fallingCounties(valuesOf(told))
		.slice(1, 1 + NEXT)
		.map(({ at, part }) => `${told.counties[at]?.name ?? ''} with ${shareInWords(part)}`);
	const words =
		next.length === 0 ? '' : ` Next come${next.length === 1 ? 's' : ''} ${listOf(next)}.`;
	return `${countiesSentence(told)}${words}`;
}

/** What one county received, by its position: dollars, share and rank, or why there is no figure. */
function countySentence(told: CountiesTold, at: number): string {
	const values = valuesOf(told);
	const [county, value] = [told.counties[at], values[at] ?? null];
	if (!county) return '';
	const { name, missing } = county;
	if (value === null) return `${name} has no figure: ${missing}.`;
	if (value < 0) return `In ${name} ${amount(value)} more was taken back than given.`;
	const part = `${shareInWords(sharesOfPlaced(values)[at] ?? 0)} of all that was placed in ${nounOf(told)}`;
	const flagged = isOutOfLine(told, at) ? ', out of line with other years' : '';
	const isMost = at === largestOf(values);
	const rank = isMost ? '' : `: ${rankAt(values, at)}`;
	return `${name} received ${isMost ? 'the most: ' : ''}${amount(value)}, ${part}${flagged}${rank}.`;
}

function rankAt(values: Column, at: number): string {
	return rankOfAll(rankOf(values)[at] ?? 0, countOf(values));
}

/** The finding of a map of counties: "Half of the federal money in California’s counties landed in 5 of 58". */
export function countiesTitle(told: CountiesTold): string {
	const values = valuesOf(told);
	const what = MONEY[told.kind];
	const name = shortNameOf(told.state);
	const half = countiesOfHalf(values);
	const count = countOf(values);
	if (half === 0) return `No ${what} was placed in ${name}’s ${nounOf(told)}`;
	if (count === 1) return `${amount(sumOf(values) ?? 0)} of ${what} landed in ${name}, one county`;
	const part = half === 1 ? 'At least half' : 'Half';
	return `${part} of the ${what} in ${name}’s ${nounOf(told)} landed in ${half} of ${count === told.counties.length ? count : `the ${count} that have a figure`}`;
}

function nounOf({ state }: CountiesTold): string {
	return countyNounOf(state).many;
}

/** What to know of the totals of a year that are out of line with the years about it; empty where none is. */
export function outOfLineSentence(told: CountiesTold): string {
	const { positions, usd } = allOutOfLine(told);
	if (positions.length === 0) return '';
	const names = listOf(positions.map((at) => told.counties[at]?.name ?? ''));
	const [each, its] = positions.length === 1 ? ['has', 'its'] : ['each have', 'their'];
	return `Out of line: in FY${told.year.fiscalYear} ${names} ${each} more than three times ${its} figure of ${besideInList(told.year.fiscalYear)}, defense apart: ${amount(usd)} in all. The Census Bureau’s list has it so. It may be an error there or money of that one year; sums, shares and ranks here rest on it.`;
}

/** The years that stand before and after one in the list: "FY2006 and of FY2009". */
function besideInList(fiscalYear: number): string {
	const [before, after] = [-1, 1].map((step) =>
		fiscalYear + step === YEAR_LEFT_OUT ? fiscalYear + 2 * step : fiscalYear + step
	);
	return `FY${before} and of FY${after}`;
}

/** A part of a total this small is a matter of rounding. */
const NEXT_TO_NOTHING = 0.0005;

/** The year whose totals of states are rounded to 0.1 billion dollars. */
const ROUNDED_YEAR = 2010;

/** What of a state's money is not placed in any county of it, or why that cannot be told. */
export function notPlacedSentence(told: CountiesTold): string {
	const { state, kind, year } = told;
	const name = shortNameOf(state);
	const when = `FY${year.fiscalYear}`;
	if (told.counties.length === 1) return besideTotalSentence(told);
	if (kind === 'defense') {
		return `For defense we have no total of ${name} from the same report, so what of it is in no ${oneOf(state)} is not known.`;
	}
	const left = notPlaced(year.total, year.stateTotal);
	if (!left) {
		return `How much of ${name}’s federal money of ${when} is in no ${oneOf(state)} is not known: we have no total of the state for that year.`;
	}
	const [rest, whole] = [amount(left.usd), amount(left.whole)];
	const through = year.through === null ? '' : ` (${year.through})`;
	if (Math.abs(left.part) < NEXT_TO_NOTHING) {
		return `Next to nothing is left over: the ${nounOf(told)} add up to the ${whole} that the report has for ${name} as a whole${through}.`;
	}
	if (left.usd < 0) {
		return `The ${nounOf(told)} add up to ${rest} more than the ${whole} that the report has for ${name} as a whole${through}, so what is in none of them cannot be told.`;
	}
	const about = year.fiscalYear === ROUNDED_YEAR ? 'About ' : '';
	return `${about}${rest}, ${shareInWords(left.part)} of the ${whole} that the report has for ${name} as a whole${through}, is not placed in any ${oneOf(state)}.`;
}

/** How the figure of a state that is one county stands beside the total that the report has for it. */
function besideTotalSentence({ state, kind, year }: CountiesTold): string {
	const name = shortNameOf(state);
	if (kind === 'defense') {
		return `For defense we have no total of ${name} from the same report to set beside this figure.`;
	}
	const left = notPlaced(year.total, year.stateTotal);
	if (!left) {
		return `We have no total of ${name} for FY${year.fiscalYear} to set beside this figure.`;
	}
	const through = year.through === null ? '' : ` (${year.through})`;
	const whole = `the ${amount(left.whole)} that the report has for ${name} as a whole${through}`;
	if (Math.abs(left.part) < NEXT_TO_NOTHING) return `That is ${whole}.`;
	return `That is ${amount(left.usd)} ${left.usd < 0 ? 'more' : 'less'} than ${whole}.`;
}

function oneOf(state: StateCode): string {
	return countyNounOf(state).one;
}

/** The whole state's spending per person, and why the counties have none; where the state is one county, that one's. */
export function perPersonSentence({ state, counties, year }: CountiesTold): string {
	const each = placedPerPerson(year);
	if (counties.length === 1 && each.counties !== null) {
		return `The federal money placed in ${shortNameOf(state)} comes to ${money(each.counties)} per person.`;
	}
	const why = `We have no populations of ${countyNounOf(state).many} for these years.`;
	if (each.state === null) return why;
	const through = year.through === null ? '' : ', by the total that the map has';
	return `In ${shortNameOf(state)} as a whole, all federal money comes to ${money(each.state)} per person${through}. ${why}`;
}
