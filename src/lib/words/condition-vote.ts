import { group } from 'd3';
import type { StateCode } from '$lib/data/states';
import type { ConditionRule } from '$lib/fiscal/conditions/conditions';
import type { SentenceWord, SeriesVote } from '$lib/fiscal/conditions/condition-votes';
import type { FrameYear, Tie } from '$lib/fiscal/conditions/conditions-state';
import type { Share } from '$lib/fiscal/verdict/types';
import { conditionYear } from './condition-figure';
import { shareOfWays } from './matrix-title';
import { listOf, shortNameOf } from './names';
import { yearRanges } from './year-ranges';

const hundredths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const thousandths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/** A verdict on a side claim: what it may depend on is the series, a measure of the thing, and the year. */
export const SIDE_VERDICTS: Readonly<Record<SentenceWord, string>> = {
	holds: 'Holds',
	depends: 'Depends on the measure',
	'does-not-hold': 'Does not hold',
	'cannot-be-tested': 'Cannot be tested'
};

/** Votes in figures: "0.67", "2"; with a third decimal where two would make a whole vote of a part: "0.997". */
function voteFigure(votes: number): string {
	const printed = hundredths.format(votes);
	const isRoundedWhole = Number.isInteger(Number(printed)) && !Number.isInteger(votes);
	return isRoundedWhole ? thousandths.format(votes) : printed;
}

/**
 * How many votes agree of all: "1 of 3 votes", "all 4 votes", "none of 3 votes"; of one alone what it says: "no, by the
 * one measure"; empty where none is cast.
 */
export function votesText({ k, n }: Share): string {
	if (n === 0) return '';
	if (k === 0) return n === 1 ? 'no, by the one measure' : `none of ${n} votes`;
	if (k === n) return n === 1 ? 'yes, by the one measure' : `all ${n} votes`;
	return n === 1 ? `${voteFigure(k)} of one vote` : `${voteFigure(k)} of ${n} votes`;
}

/** Years named, each range kept on one line: "1992–2004, 2012–2019"; averages one by one: "2017–19, 2019–21"; empty where there is none. */
function yearsNamed(years: readonly FrameYear[]): string {
	const isAverage = years.some(({ year, firstYear }) => year !== firstYear);
	return isAverage
		? years.map(conditionYear).join(', ')
		: yearRanges(years.map(({ year }) => year));
}

/** A count of years with the years, for a cell: "18: 2000–2017", "0". */
function yearsCell(years: readonly FrameYear[]): string {
	return years.length === 0 ? '0' : `${years.length}: ${yearsNamed(years)}`;
}

/** More names than this would bury the year. */
const MOST_NAMED = 3;

const TIE_PLACES: Readonly<Record<ConditionRule['kind'], string>> = {
	first: 'tied for first',
	'worst-part': 'tied at the edge of the worst fifth',
	'worse-than-median': 'at the median',
	'worse-than-before': 'the same figure as five years before'
};

/** Every tie of a series with its years, and with whom: "tied for first with Texas in 3 years (2001–2003)"; else empty. */
export function tiesText({ ties, tested }: SeriesVote, { kind }: ConditionRule): string {
	const parts = [...group(ties, namesOf)].map(([names, own]) => {
		const tied = new Set(own.map(({ year }) => year));
		const years = tested.filter(({ year }) => tied.has(year));
		const named = yearsNamed(years);
		const count = years.length === 1 ? named : `${years.length} years (${named})`;
		return `${names === '' ? '' : `with ${names} `}in ${count}`;
	});
	return parts.length === 0 ? '' : `${TIE_PLACES[kind]} ${listOf(parts)}`;
}

function namesOf(tie: Tie): string {
	const names = namedInTie(tie).map(shortNameOf);
	const more = tie.with.length - names.length;
	return more === 0 ? listOf(names) : `${names.join(', ')} and ${more} others`;
}

/** The states that the words of a tie name. */
export function namedInTie({ with: others }: Tie): readonly StateCode[] {
	return others.length <= MOST_NAMED ? others : others.slice(0, MOST_NAMED - 1);
}

/** One series in the table of votes: its years counted and named, and its vote. */
export function voteCells({ condition, yes, no, ties, tested, vote }: SeriesVote) {
	const tied = new Set(ties.map(({ year }) => year));
	return {
		tested: tested.length === 0 ? 'no figures' : yearsCell(tested),
		yes: yearsCell(yes),
		ties: yearsCell(tested.filter(({ year }) => tied.has(year))),
		no: yearsCell(no),
		vote: condition.role === 'beside' ? 'not counted' : vote === null ? 'none' : voteFigure(vote)
	};
}

/** The sum of the votes, with its share: "1 of 3 votes = 33%"; none and all in words alone; a dash where none is cast. */
export function voteSum(share: Share): string {
	const { k, n } = share;
	if (n === 0) return '–';
	return k === 0 || k === n ? votesText(share) : `${votesText(share)} = ${shareOfWays(share)}`;
}
