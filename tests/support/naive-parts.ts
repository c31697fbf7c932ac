/*
 * The words of sentences by rule 2 of METHOD 6, calculated a second time and the long way round over the votes of
 * `naive-verdict.ts`.
 */
import type { ClaimPartRow, ClaimRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { ledger } from '$lib/ledger/ledger.server';
import {
	calculations,
	courses,
	entriesOf,
	entriesTogether,
	votes,
	type Calculation,
	type Entry,
	type Figure,
	type Figures,
	type Side
} from './naive-verdict';

type Known = number | null;

/** A vote on a sentence. */
interface Trial {
	readonly maker: string;
	readonly rule: string;
	readonly choices: readonly Readonly<Record<string, string>>[];
	readonly weight: number;
	readonly year: number | null;
	readonly score: number;
	readonly value: Known;
	readonly slack: number;
}

/** What was found of a part. */
export interface NaiveVerdict {
	readonly word: string;
	readonly byMethods: string | null;
	readonly q: number | null;
	readonly n: number;
	readonly least: number | null;
	readonly most: number | null;
	readonly quoted: string | null;
	readonly isAccountAlone: boolean;
	/** By choice how much it decides; choices that cannot be made are not there. */
	readonly decides: Readonly<Record<string, number>>;
}

const span = (from: number, to: number) => {
	const years: number[] = [];
	for (let year = from; year <= to; year++) years.push(year);
	return years;
};

const FIRST = Math.min(...calculations().map(({ year }) => year));
const NEWEST = Math.max(...calculations().map(({ year }) => year));

/** The last fiscal year that had ended: years end with September; a bare year is taken at its middle. */
function lastEnded({ date, copy_year: copyYear }: ClaimRow): number {
	if (date === '') return copyYear === null ? NEWEST : copyYear - 1;
	const day = date.includes('/') ? date.slice(5) : date;
	const [year = NaN, month = 6] = day.split('-').map(Number);
	return month >= 10 ? year : year - 1;
}

/** The years of a part that there are figures of. */
function naiveYears(part: ClaimPartRow, claim: ClaimRow): readonly number[] {
	const ended = lastEnded(claim);
	const has = (year: number) => year >= FIRST && year <= NEWEST;
	switch (part.tense) {
		case 'own-years':
			return span(part.from_year ?? FIRST, part.to_year ?? part.from_year ?? NEWEST).filter(has);
		case 'since':
			return span(part.from_year ?? FIRST, ended).filter(has);
		case 'present':
			return span(ended - 4, ended).filter((year) => has(year) && year !== 2020 && year !== 2021);
		case 'future':
			return span(ended + 1, NEWEST).filter(has);
		default:
			return span(FIRST, NEWEST);
	}
}

function valueOf(part: ClaimPartRow, { net, paid, received, printedRatio, people }: Entry): Known {
	if (part.measure === 'ratio') {
		if (part.figures === 'plain') {
			if (printedRatio !== null) return printedRatio;
			return received === null || paid === null ? null : received / paid;
		}
		return received === null || net === null ? null : received / (received - net);
	}
	let value = part.measure === 'paid' ? paid : part.measure === 'received' ? received : net;
	if (value !== null && part.measure === 'net' && part.side === 'payer') value = -value;
	if (value !== null && part.scale === 'per-person') value = value / (people ?? NaN);
	return value;
}

function slackOf(part: ClaimPartRow, { paid, band, people }: Entry): Known {
	if (part.measure === 'ratio') return 0.05;
	const gave = paid ?? (band === null ? null : band / 0.02);
	if (gave === null) return null;
	return part.scale === 'per-person' ? (0.05 * gave) / (people ?? NaN) : 0.05 * gave;
}

function fits(part: ClaimPartRow, value: number, slack: number): boolean {
	const low = part.low ?? NaN;
	const high = part.high ?? NaN;
	if (part.bound === 'at-least') return value >= low - slack;
	if (part.bound === 'up-to') return value <= high + slack;
	if (part.bound === 'between') return value >= low - slack && value <= high + slack;
	return value >= (part.stated ?? NaN) - slack && value <= (part.stated ?? NaN) + slack;
}

/** How far one year bears a sentence about a side out. */
function sideScore(asserted: string | null, side: Side | null): number {
	if (side === asserted) return 1;
	if (side === 'even') return 0.5;
	return asserted === 'not-payer' && side === 'recipient' ? 1 : 0;
}

function isBroken(asserted: string | null, side: Side | null): boolean {
	if (asserted === 'payer') return side === 'recipient';
	if (asserted === 'recipient' || asserted === 'not-payer') return side === 'payer';
	return side !== 'even';
}

/** How many times another state's taxes, or money, a state's own are; `null` where one of them is not told. */
function timesOf(part: ClaimPartRow, of: Calculation, at: number): Known {
	const side = part.measure === 'paid' ? of.paid : of.received;
	const share = (place: number) =>
		(side[place] ?? NaN) / (part.scale === 'per-person' ? (of.people[place] ?? NaN) : 1);
	const times = share(at) / share(STATE_CODES.indexOf(part.other_state as StateCode));
	return Number.isFinite(times) ? times : null;
}

/** Half of what one more in the last digit of a number would be: what is rounded to it lies no further off. */
const roundedBy = ({ bound, digit }: ClaimPartRow) => (bound === 'exact' ? (digit ?? 0) / 2 : 0);

/** A test of a state among all in one calculation; `null` where not all states are there. */
function placeScore(part: ClaimPartRow, of: Calculation, at: number): Known {
	if (part.test === 'multiple') {
		const times = timesOf(part, of, at);
		return times === null ? null : Number(fits(part, times, roundedBy(part)));
	}
	const isOfStates = part.test === 'all-states';
	if (of.isPartial) return null;
	if (isOfStates) {
		const sides = of.side.filter((side) => side !== null);
		if (sides.length < 50) return null;
		return sides.some((side) => isBroken(part.side, side)) ? 0 : 1;
	}
	const totals =
		part.measure === 'paid' ? of.paid : part.measure === 'received' ? of.received : of.net;
	const turn = part.measure === 'net' && part.side === 'payer' ? -1 : 1;
	const perPerson =
		part.scale === 'per-person' || (part.test !== 'largest' && part.test !== 'share-of-nation');
	const known: number[] = [];
	let [own, sum, persons]: [Known, number, number] = [null, 0, 0];
	for (let place = 0; place < 51; place++) {
		const total = totals[place] ?? null;
		if (total === null) continue;
		const value = (turn * total) / (perPerson ? (of.people[place] ?? NaN) : 1);
		known.push(value);
		sum += turn * total;
		persons += of.people[place] ?? 0;
		if (place === at) own = value;
	}
	if (own === null || known.length < 50) return null;
	if (part.test === 'largest') return known.every((value) => value <= (own ?? NaN)) ? 1 : 0;
	if (part.test === 'share-of-nation')
		return Math.abs(own / sum - (part.stated ?? NaN)) <= 0.005 ? 1 : 0;
	const isAbove = own > sum / persons;
	return isAbove === (part.test === 'above-average') ? 1 : 0;
}

/** The editions that a reference names: a printed figure also stands in its maker's report of that year. */
function isQuoted(reference: string, entry: Entry): boolean {
	const [kind = '', name = ''] = reference.split(':');
	if (kind === 'estimate' || kind === 'mean' || kind === 'sum') return entry.of.edition === name;
	if (kind !== 'point') return false;
	const row = dataset('balances/published-points').find(({ id }) => id === name);
	const report = `rockefeller-${row?.published.slice(0, 4)}`;
	const isOfReport = row?.publisher === 'Rockefeller Institute' && entry.of.edition === report;
	return entry.point === name || isOfReport;
}

function trialsOf(part: ClaimPartRow, years: readonly number[]): readonly Trial[] {
	const group = part.group === '' ? [] : (part.group.split(';') as StateCode[]);
	const all = part.state === 'US' ? entriesTogether(group) : entriesOf(part.state);
	const at = STATE_CODES.indexOf(part.state as StateCode);
	const isAmount = part.test === 'amount';
	const isSide = part.test === 'side' || part.test === 'group-side';
	const able = all.filter((entry) => {
		if (!years.includes(entry.of.year)) return false;
		if (part.covid_relief === 'without' && entry.of.choices.covid !== 'out') return false;
		if (isAmount) return valueOf(part, entry) !== null && slackOf(part, entry) !== null;
		return isSide ? entry.side !== null : placeScore(part, entry.of, at) !== null;
	});
	const isOneSided = part.measure === 'paid' || part.measure === 'received';
	const figures: Figures = isOneSided || part.figures === 'plain' ? 'plain' : 'neutral';
	const figure: Figure = isAmount || isOneSided ? (part.measure ?? 'net') : 'net';
	const given = votes(able, figures, figure).filter(
		({ entry }) => !(isAmount && isQuoted(part.quoted, entry))
	);
	const scoreIn = (entry: Entry): number => {
		if (isAmount)
			return Number(fits(part, valueOf(part, entry) ?? NaN, slackOf(part, entry) ?? NaN));
		return isSide ? sideScore(part.side, entry.side) : (placeScore(part, entry.of, at) ?? NaN);
	};
	if (part.scope === 'each-year' && part.bound !== 'up-to')
		return given.map(({ entry, equal, weight }) => ({
			maker: entry.of.maker,
			rule: entry.of.rule,
			choices: equal.map(({ choices }) => choices),
			weight,
			year: entry.of.year,
			score: scoreIn(entry),
			value: isAmount
				? valueOf(part, entry)
				: part.test === 'multiple'
					? timesOf(part, entry.of, at)
					: null,
			slack: slackOf(part, entry) ?? 0
		}));
	const least =
		part.scope === 'average' || part.scope === 'sum' || part.scope === 'count' ? 0.9 : 0.5;
	return courses(given, able, { years, least, figure }).map(({ entry, equal, weight }) => ({
		maker: entry.of.maker,
		rule: entry.of.rule,
		choices: equal.map(({ choices }) => choices),
		weight,
		year: null,
		...(isAmount ? amountOver(part, entry.years) : signOver(part, entry.years, scoreIn))
	}));
}

function signOver(part: ClaimPartRow, years: readonly Entry[], scoreIn: (entry: Entry) => number) {
	const isSide = part.test === 'side' || part.test === 'group-side';
	let passed = 0;
	for (const entry of years) {
		const sign = entry.net === null ? entry.side : entry.net < 0 ? 'payer' : 'recipient';
		if (!isSide || part.scope === 'some-year') passed += scoreIn(entry) === 1 ? 1 : 0;
		else if (part.scope === 'count')
			passed += sign === part.side || (part.side === 'not-payer' && sign !== 'payer') ? 1 : 0;
		else passed += isBroken(part.side, entry.side) ? 0 : 1;
	}
	const isCount = part.scope === 'count';
	const isRight =
		part.scope === 'some-year'
			? passed > 0
			: isCount
				? fits(part, passed, 0)
				: passed === years.length;
	return { score: Number(isRight), value: isCount ? passed : null, slack: 0 };
}

function amountOver(part: ClaimPartRow, years: readonly Entry[]) {
	const values = years.map((entry) => valueOf(part, entry) ?? NaN);
	const slacks = years.map((entry) => slackOf(part, entry) ?? NaN);
	const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
	const meanSlack = add(slacks) / slacks.length;
	if (part.scope === 'sum' || part.scope === 'average') {
		const value = part.scope === 'sum' ? add(values) : add(values) / values.length;
		return { score: Number(fits(part, value, meanSlack)), value, slack: meanSlack };
	}
	if (part.bound === 'up-to') {
		const high = part.high ?? NaN;
		let [isReached, isPassed] = [false, false];
		for (const [at, value] of values.entries()) {
			if (value >= high - (slacks[at] ?? NaN)) isReached = true;
			if (value > high + (slacks[at] ?? NaN)) isPassed = true;
		}
		return { score: Number(isReached && !isPassed), value: Math.max(...values), slack: 0 };
	}
	const fitting = values.filter((value, at) => fits(part, value, slacks[at] ?? NaN)).length;
	const isRight = part.scope === 'some-year' ? fitting > 0 : fitting === values.length;
	return { score: Number(isRight), value: null, slack: 0 };
}

const shareOf = (trials: readonly Trial[]) => {
	let [k, n] = [0, 0];
	for (const { weight, score } of trials) [k, n] = [k + weight * score, n + weight];
	return { n, q: n === 0 ? null : k / n };
};

function wordByMethods(part: ClaimPartRow, trials: readonly Trial[]): string | null {
	const { q } = shareOf(trials);
	if (q === null) return null;
	if (part.test !== 'amount') {
		if (q > 0.9 - 1e-9) return 'holds';
		return q < 0.1 + 1e-9 ? 'does-not-hold' : 'depends';
	}
	if (trials.every(({ score }) => score === 1)) return 'agrees';
	const isOneNumber = part.bound === 'exact' && trials.every(({ value }) => value !== null);
	if (!isOneNumber) return trials.some(({ score }) => score === 1) ? 'in-range' : 'out-of-range';
	const least = Math.min(...trials.map(({ value, slack }) => (value ?? NaN) - slack));
	const most = Math.max(...trials.map(({ value, slack }) => (value ?? NaN) + slack));
	const stated = part.stated ?? NaN;
	return stated >= least && stated <= most ? 'in-range' : 'out-of-range';
}

/** How much a choice decides: between its values where it can be made, times the part of all votes there. */
function decidesBetween(
	trials: readonly Trial[],
	valueIn: (trial: Trial) => string | null,
	sceneOf: (trial: Trial) => string
): number | null {
	let [open, all]: [Trial[], number] = [[], 0];
	for (const trial of trials) {
		all += trial.weight;
		const others = trials.filter((one) => sceneOf(one) === sceneOf(trial));
		const values = new Set(others.map(valueIn).filter((value) => value !== null));
		if (valueIn(trial) !== null && values.size > 1) open = [...open, trial];
	}
	const parts = [...new Set(open.map(valueIn))].map(
		(value) => shareOf(open.filter((trial) => valueIn(trial) === value)).q ?? NaN
	);
	if (parts.length < 2) return null;
	return ((Math.max(...parts) - Math.min(...parts)) * shareOf(open).n) / all;
}

function decidesByYears(trials: readonly Trial[]): number | null {
	const years = [...new Set(trials.map(({ year }) => year))].toSorted(
		(a, b) => (a ?? 0) - (b ?? 0)
	);
	if (years.includes(null)) return null;
	let most: number | null = null;
	for (let from = 0; from < years.length; from++)
		for (let to = from; to < years.length; to++) {
			const length = to - from + 1;
			if (Math.min(length, years.length - length) < years.length / 4) continue;
			const inside = years.slice(from, to + 1);
			const [here, there] = [true, false].map(
				(isIn) => shareOf(trials.filter(({ year }) => inside.includes(year) === isIn)).q ?? NaN
			);
			most = Math.max(most ?? 0, Math.abs((here ?? NaN) - (there ?? NaN)));
		}
	return most;
}

function decides(trials: readonly Trial[]): Readonly<Record<string, number>> {
	const year = (trial: Trial) => String(trial.year);
	const yearOfMaker = (trial: Trial) => `${trial.year} ${trial.maker}`;
	const choice = (name: string) => (trial: Trial) => {
		const values = new Set(trial.choices.map((choices) => choices[name] ?? ''));
		const [only = ''] = values;
		return values.size > 1 || only === '' ? null : only;
	};
	const found = {
		estimate: decidesBetween(trials, ({ maker }) => maker, year),
		rule: decidesBetween(trials, ({ rule }) => rule, yearOfMaker),
		services: decidesBetween(trials, choice('services'), yearOfMaker),
		interest: decidesBetween(trials, choice('interest'), yearOfMaker),
		pay: decidesBetween(trials, choice('pay'), yearOfMaker),
		covid: decidesBetween(trials, choice('covid'), yearOfMaker),
		corporateLabourShare: decidesBetween(trials, choice('labour'), yearOfMaker),
		years: decidesByYears(trials)
	};
	return Object.fromEntries(
		Object.entries(found).flatMap(([name, weight]) => (weight === null ? [] : [[name, weight]]))
	);
}

/** A number of a dataset by its reference, as printed. */
function printedAt(reference: string): number {
	const [kind, ...rest] = reference.split(':');
	if (kind === 'less' || kind === 'times') {
		const [of = '', other = ''] = reference.slice(kind.length + 1).split('|');
		return kind === 'less' ? printedAt(of) - printedAt(other) : printedAt(of) / printedAt(other);
	}
	const cell = (row: object | undefined, column: string) =>
		Number((row as Record<string, unknown> | undefined)?.[column] ?? NaN);
	const [first = '', second = '', third = '', fourth = ''] = rest;
	if (kind === 'point') {
		return cell(
			dataset('balances/published-points').find(({ id }) => id === first),
			second
		);
	}
	if (kind === 'edition') {
		const row = dataset('balances/published-vintages').find(
			(one) => one.edition === first && one.fiscal_year === Number(second) && one.state === third
		);
		return cell(row, fourth);
	}
	if (kind === 'collections') {
		const row = dataset('taxes/collections').find(
			(one) => one.fiscal_year === Number(first) && one.area === second
		);
		return cell(row, 'total_usd');
	}
	if (kind === 'usaspending') {
		const row = dataset('funds/usaspending').find(
			(one) => one.fiscal_year === Number(first) && one.area === second
		);
		return cell(row, 'obligations_usd');
	}
	if (kind === 'arithmetic') {
		const steps = dataset('claims/arithmetic').filter(({ calculation }) => calculation === first);
		const last = steps.find(({ role }) => role === 'result');
		return last?.sign === -1 ? -last.amount_usd : NaN;
	}
	const [from = NaN, to = from] = second.split('-').map(Number);
	const at = STATE_CODES.indexOf(third as StateCode);
	let [sum, count, onSide] = [0, 0, 0];
	for (const [id, { years }] of ledger().series)
		for (const year of years) {
			if (id !== first || year.fiscalYear < from || year.fiscalYear > to) continue;
			const columns: Record<string, Known | undefined> = {
				paid: year.paid[at],
				received: year.received[at],
				net: year.net[at],
				ratio: (year.received[at] ?? NaN) / (year.paid[at] ?? NaN),
				published_ratio: year.publishedRatio[at],
				net_per_person: year.printedPerPerson?.[at]
			};
			sum += columns[fourth] ?? NaN;
			count += 1;
			const net = year.net[at] ?? NaN;
			if (fourth === 'payer' ? net < 0 : net > 0) onSide += 1;
		}
	if (kind === 'count') return onSide;
	return kind === 'mean' ? sum / count : sum;
}

function quotedWord(part: ClaimPartRow, { publisher, speaker, address }: ClaimRow): string | null {
	if (part.test !== 'amount' && part.unit === null) return null;
	if (part.quoted === '') return 'no-source';
	let [isOwn, isKnownHereAlone] = [part.quoted.startsWith('arithmetic:'), false];
	for (const { id, publisher: printer, copied_by: copy, address: at } of dataset(
		'balances/published-points'
	)) {
		if (!part.quoted.startsWith(`point:${id}:`)) continue;
		const maker = printer.replace(/ from .*/, '');
		isOwn = `${publisher} `.startsWith(`${maker} `) || speaker.split(' of ').at(-1) === maker;
		const isItsText = address === '' ? copy.includes(publisher) : at === address;
		isKnownHereAlone = copy !== '' && isItsText;
	}
	if (isKnownHereAlone && !isOwn) return 'no-source';
	const isBalance = part.measure === 'net' && part.unit !== 'years';
	const size = (reference: string) =>
		isBalance && part.side === 'payer' ? -printedAt(reference) : printedAt(reference);
	const isRight = (printed: number) =>
		fits(part, printed, Math.max((part.digit ?? 0) / 2, 0.01 * Math.abs(printed)));
	if (!isRight(size(part.quoted))) return 'not-as-printed';
	let isRevised = false;
	if (part.revised.startsWith('year:')) {
		const [before = NaN, after = NaN] = part.revised.slice(5).split('|').map(printedAt);
		isRevised = Math.abs(before - after) > 0.01 * Math.abs(after);
	} else if (part.revised.startsWith('side:')) {
		const [year, state] = part.revised.slice(5).split(':');
		const sides = dataset('claims/reversals')
			.filter((row) => row.state === state && String(row.fiscal_year) === year)
			.map(({ side }) => side);
		isRevised = new Set(sides).size > 1;
	} else if (part.revised !== '') isRevised = !isRight(size(part.revised));
	if (isOwn) return isRevised ? 'own-revised' : 'own-figure';
	return isRevised ? 'since-revised' : 'as-printed';
}

/** The verdict on a part of a claim; with a state in its place it has neither a source nor a number of its own. */
export function naiveVerdict(
	written: ClaimPartRow,
	claim: ClaimRow,
	place: StateCode | null
): NaiveVerdict {
	const isMoved = place !== null && written.state !== 'US' && written.state !== place;
	const part: ClaimPartRow = isMoved
		? { ...written, state: place, judged_by: 'methods', quoted: '', revised: '' }
		: written;
	const nothing = { q: null, n: 0, least: null, most: null, isAccountAlone: false, decides: {} };
	if (part.testable === 'no')
		return { word: 'cannot-be-tested', byMethods: null, quoted: null, ...nothing };
	const quoted = quotedWord(part, claim);
	// An edition that printed another number is not the one that the sentence quotes.
	const tried = quoted === 'not-as-printed' ? { ...part, quoted: '' } : part;
	const trials = trialsOf(tried, naiveYears(part, claim));
	const byMethods = wordByMethods(part, trials);
	const values = trials.flatMap(({ value }) => value ?? []);
	const isOfSource = part.judged_by === 'source' && quoted !== null;
	return {
		word: isOfSource ? quoted : (byMethods ?? 'cannot-be-tested'),
		byMethods,
		...shareOf(trials),
		least: values.length === 0 ? null : Math.min(...values),
		most: values.length === 0 ? null : Math.max(...values),
		quoted,
		isAccountAlone: trials.length > 0 && trials.every(({ maker }) => maker === 'account'),
		decides: decides(trials)
	};
}
