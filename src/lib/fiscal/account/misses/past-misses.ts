import { quantile } from 'd3';
import type { Column } from '../../core/types';
import { ageOf } from '../keys/key';
import { sharesOf, type Levels } from '../keys/levels';
import { isMix } from '../lines/line-dollars';
import { lineOf } from '../lines/lines';
import { LAST_REPLAYED, type Replay, type Replays } from './replays';
import type { AccountYear, KeyDate, LineId, LineYear, SeriesId } from '../types';

/** First fiscal year of the account with much of its money shared out by figures carried forward. */
export const FIRST_RANGE_YEAR = 2019;

/** First fiscal year that is replayed; the last is that of the transfers. */
const FIRST_REPLAYED = 2001;

/** The range told: between these parts of the past misses. */
const LOW = 0.1;
const HIGH = 0.9;

/** Net per person of one year between the past misses, dollars of the year, by state. */
export interface YearRange {
	readonly fiscalYear: number;
	readonly low: Column;
	readonly high: Column;
}

/** What misses are asked of: a year of the account by its default keys, and the persons of the 51 areas. */
export interface MissQuestion {
	readonly year: AccountYear;
	readonly population: Column;
	readonly replays: Replays;
}

/**
 * How far off a balance may be: each line's key, carried on or held as many years as in the year asked, is
 * made again for FY2001–18 and set against what it became, all lines of a year together; one more draw holds
 * the newest miss of each line that is known since. Low and high are the tenth and the ninetieth percentile of
 * those errors around the figure. Not in it: changes of definition, lines by population, contracts other than
 * defense, pandemic aid. It is a range of past misses and no more.
 */
export function rangeOf(question: MissQuestion): YearRange {
	return rangeBy(drawsOf(question), question);
}

/** What one more year of figures of a line did to a state's balance, dollars per person. */
export interface Surprise {
	/** The balance with the newer figures less the one carried on without them. */
	readonly moved: number;
	/** The range that past misses gave without them, around the balance: low, high. */
	readonly low: number;
	readonly high: number;
}

/** How far the last year of a line's figures moved a state, beside the range that had been told before it. */
export function surpriseOf(question: MissQuestion, line: LineId, position: number): Surprise {
	const older = withOlderLine(question.year, line);
	const parts = partsOf({ ...question, year: older });
	const range = rangeBy(jointDraws(parts, older), question);
	const perPerson = (column: Column) => column[position] ?? NaN;
	const net = perPerson(question.year.net) / perPerson(question.population);
	return {
		moved: movedBy(line, { question, parts, position }),
		low: perPerson(range.low) - net,
		high: perPerson(range.high) - net
	};
}

interface OlderParts {
	readonly question: MissQuestion;
	readonly parts: readonly ReplayedPart[];
	readonly position: number;
}

function movedBy(line: LineId, { question, parts, position }: OlderParts): number {
	const { fiscalYear, lines } = question.year;
	const part = parts.find((one) => one.line === line);
	const now = lines.find((one) => one.line === line);
	if (!part || !now) throw new Error(`The line ${line} cannot be replayed.`);
	const before = sharesOf(part.replay.asOf(fiscalYear - part.lag)(fiscalYear) ?? []);
	const share = (now.usd[position] ?? NaN) / now.total;
	const dollars = (share - (before[position] ?? NaN)) * part.dollars;
	return dollars / (question.population[position] ?? NaN);
}

/** The year as it stood when a line's figures ended a year earlier. */
function withOlderLine(year: AccountYear, line: LineId): AccountYear {
	const lines = year.lines.map((one) =>
		one.line === line
			? {
					...one,
					dates: one.dates.map((date) => ({
						...date,
						keyYear: date.keyYear - 1,
						basis: 'carried' as const
					}))
				}
			: one
	);
	return { ...year, lines };
}

function rangeBy(draws: readonly Levels[], { year, population }: MissQuestion): YearRange {
	const bound = (part: number): Column =>
		year.net.map((net, at) => {
			const persons = population[at] ?? 0;
			const miss =
				quantile(
					draws.map((draw) => draw[at] ?? 0),
					part
				) ?? 0;
			return persons > 0 ? (net + miss) / persons : null;
		});
	return { fiscalYear: year.fiscalYear, low: bound(LOW), high: bound(HIGH) };
}

/** Dollars by which each state's balance would have been off, one row for each replayed year and for the newest. */
function drawsOf(question: MissQuestion): readonly Levels[] {
	const { year } = question;
	const lines = partsOf(question);
	return [
		...jointDraws(lines, year),
		added(
			lines.map((line) => newestMiss(line, year.fiscalYear)),
			year
		)
	];
}

function partsOf({ year, replays }: MissQuestion): readonly ReplayedPart[] {
	return year.lines
		.filter((line) => line.isCounted && line.total !== 0)
		.flatMap((line) => replayedParts(line, year.fiscalYear, replays));
}

/** All lines of each replayed year together. */
function jointDraws(lines: readonly ReplayedPart[], year: AccountYear): readonly Levels[] {
	const targets = Array.from(
		{ length: LAST_REPLAYED - FIRST_REPLAYED + 1 },
		(_, offset) => FIRST_REPLAYED + offset
	);
	return targets.map((target) =>
		added(
			lines.map((line) => missAt(line, target)),
			year
		)
	);
}

/** A line's dollars that hang on figures of another year. */
interface ReplayedPart {
	readonly line: LineId;
	readonly replay: Replay;
	/** Fiscal year less key year: negative where the figures are later. */
	readonly lag: number;
	/** What the part adds to a balance: its dollars, taken off where they are taxes. */
	readonly dollars: number;
}

function replayedParts(
	line: LineYear,
	fiscalYear: number,
	replays: Replays
): readonly ReplayedPart[] {
	return line.dates.flatMap((date, at) => {
		const replay = replays[seriesOf(line, at)];
		if (!replay || !isOfAnotherYear(date, fiscalYear)) return [];
		const sign = lineOf(line.line).side === 'paid' ? -1 : 1;
		return [
			{
				line: line.line,
				replay,
				lag: fiscalYear - date.keyYear,
				dollars: sign * line.total * date.part
			}
		];
	});
}

function isOfAnotherYear(date: KeyDate, fiscalYear: number): boolean {
	return date.basis !== 'mean' && ageOf(date, fiscalYear) > 0;
}

/** The series behind a part of a line's key: of a mix, earnings first. */
function seriesOf({ key }: LineYear, part: number): SeriesId {
	if (key === 'tax-share') return 'population';
	if (!isMix(key)) return key;
	return part === 0 ? 'net-earnings' : 'capital-income';
}

/** What a part missed in a past year; nothing where its figures do not reach so far back. */
function missAt({ replay, lag, dollars }: ReplayedPart, target: number): Levels | null {
	const own = replay.own(target);
	const used = usedAt(replay, lag, target);
	if (own === null || used === null) return null;
	const [after, before] = [sharesOf(own), sharesOf(used)];
	return after.map((share, at) => (share - (before[at] ?? 0)) * dollars);
}

/** The key as of as many years before the target; where figures start later, as of the first. */
function usedAt(replay: Replay, lag: number, target: number): Levels | null {
	const step = Math.sign(lag);
	for (let left = lag; left !== 0; left -= step) {
		const used = replay.own(target - left) && replay.asOf(target - left)(target);
		if (used) return used;
	}
	return null;
}

/** The miss of the last year after the replayed ones whose own figures are known. */
function newestMiss(part: ReplayedPart, fiscalYear: number): Levels | null {
	for (let target = fiscalYear - 1; target > LAST_REPLAYED; target -= 1) {
		const miss = missAt(part, target);
		if (miss) return miss;
	}
	return null;
}

function added(misses: readonly (Levels | null)[], year: AccountYear): Levels {
	return year.net.map((_, at) => misses.reduce((sum, miss) => sum + (miss?.[at] ?? 0), 0));
}
