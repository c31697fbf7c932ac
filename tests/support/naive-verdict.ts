/*
 * Rule 2 of the verdict calculated a second time, from the text of METHOD 6 alone and the long way round: loops over
 * lists, nothing of `src/lib/fiscal/verdict`. Figures come from the estimates and from our own account.
 */
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { estimateFrom } from '$lib/fiscal/account/account-series';
import {
	BENEFIT_KEYS,
	DEFAULT_CHOICE,
	DEFENSE_BY_BENEFIT,
	PAY_BY_RESIDENCE
} from '$lib/fiscal/account/keys/presets';
import type { EstimateYear } from '$lib/fiscal/core/types';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { ledger } from '$lib/ledger/ledger.server';

export type Side = 'payer' | 'recipient' | 'even';
export type Figures = 'plain' | 'neutral';
/** What two calculations are compared by. */
export type Figure = 'net' | 'paid' | 'received' | 'ratio';
type Known = number | null;

/** One calculation of one year for all places. */
export interface Calculation {
	readonly id: string;
	readonly maker: string;
	/** Where printed figures stand in the order of a maker's editions; the newest is highest. */
	readonly order: number;
	readonly edition: string;
	readonly rule: 'none' | 'per-person' | 'tax-share';
	/** Services, labour share, interest, pay and COVID relief; empty but for our own account. */
	readonly choices: Readonly<Record<string, string>>;
	readonly year: number;
	readonly isPartial: boolean;
	readonly points: readonly (string | null)[] | null;
	readonly net: readonly Known[];
	readonly paid: readonly Known[];
	readonly received: readonly Known[];
	readonly printedRatio: readonly Known[];
	readonly band: readonly Known[];
	readonly people: readonly Known[];
	readonly side: readonly (Side | null)[];
	/** By figure the first calculation of the same maker, rule and year that has the same everywhere. */
	readonly same: Record<Figure, string>;
}

/** A calculation for one place. */
export interface Entry {
	readonly of: Calculation;
	readonly net: Known;
	readonly paid: Known;
	readonly received: Known;
	readonly printedRatio: Known;
	readonly band: Known;
	readonly people: Known;
	readonly side: Side | null;
	readonly point: string | null;
}

const at51 = <T>(valueAt: (at: number) => T) => STATE_CODES.map((_, at) => valueAt(at));

function sideFor(net: Known, band: Known): Side | null {
	if (net === null || band === null) return null;
	return net < -band ? 'payer' : net > band ? 'recipient' : 'even';
}

/** The balance of every state by a rule for the common deficit. */
function shared(
	rule: Calculation['rule'],
	year: Sides,
	people: readonly Known[]
): readonly Known[] {
	if (rule === 'none') return year.net;
	let [net, persons, paid, received] = [0, 0, 0, 0];
	for (let at = 0; at < 51; at++) {
		const [n, p] = [year.net[at] ?? null, people[at] ?? null];
		if (n !== null && p !== null) [net, persons] = [net + n, persons + p];
		const [gave, got] = [year.paid[at] ?? null, year.received[at] ?? null];
		if (gave !== null && got !== null) [paid, received] = [paid + gave, received + got];
	}
	return at51((at) => {
		const [n, gave, got] = [year.net[at] ?? null, year.paid[at] ?? null, year.received[at] ?? null];
		if (rule === 'per-person') return n === null ? null : n - (net * (people[at] ?? NaN)) / persons;
		return gave === null || got === null ? null : got - (gave * received) / paid;
	});
}

type Sides = Pick<EstimateYear, 'paid' | 'received' | 'net'>;

interface Source {
	readonly id: string;
	readonly maker: string;
	readonly order: number;
	readonly choices: Readonly<Record<string, string>>;
	readonly year: number;
	readonly sides: Sides;
	readonly isPartial: boolean;
	readonly printedRatio?: readonly Known[];
	readonly points?: readonly (string | null)[];
}

const NO_FIGURES: readonly Known[] = at51(() => null);

function calculation(rule: Calculation['rule'], source: Source): Calculation {
	const people = ledger().context.get(source.year)?.population ?? NO_FIGURES;
	const receipts = ledger().receiptsPerPerson.get(source.year) ?? null;
	const net = shared(rule, source.sides, people);
	const band = at51((at) => {
		const [paid, persons] = [source.sides.paid[at] ?? null, people[at] ?? null];
		if (paid !== null) return 0.02 * paid;
		return persons === null || receipts === null ? null : 0.02 * receipts * persons;
	});
	const ratio = source.printedRatio ?? NO_FIGURES;
	const side = at51((at) => {
		const printed = ratio[at] ?? null;
		const byNet = sideFor(net[at] ?? null, band[at] ?? null);
		return byNet ?? (printed === null ? null : sideFor(printed - 1, 0.02));
	});
	const id = `${source.id} ${rule}`;
	const { maker, order, choices, year, isPartial, points } = source;
	const { paid, received } = source.sides;
	const same = { net: id, paid: id, received: id, ratio: id };
	const labels = { id, maker, order, edition: source.id, rule, choices, year, isPartial, same };
	return {
		...labels,
		points: points ?? null,
		net,
		paid,
		received,
		printedRatio: ratio,
		band,
		people,
		side
	};
}

function accountSources(): readonly Source[] {
	const sources: Source[] = [];
	const keysOf = [
		['flow', 'workplace', {}],
		['flow', 'residence', PAY_BY_RESIDENCE],
		['defense', '', DEFENSE_BY_BENEFIT],
		['benefit', '', BENEFIT_KEYS]
	] as const;
	for (const covid of ['in', 'out'] as const)
		for (const [services, pay, keys] of keysOf)
			for (const interest of ['excluded', 'population'] as const)
				for (const corporateLabourShare of [0, 0.25, 0.5] as const) {
					const choice = { ...DEFAULT_CHOICE, keys, interest, corporateLabourShare, covid };
					const choices = { services, pay, interest, covid, labour: String(corporateLabourShare) };
					for (const year of estimateFrom(accountOfDatasets(), choice).years) {
						if (covid === 'out' && (year.fiscalYear < 2020 || year.fiscalYear > 2023)) continue;
						const id = `account ${Object.values(choices).join(' ')}`;
						const labels = { id, maker: 'account', order: 0, choices, isPartial: false };
						sources.push({ ...labels, year: year.fiscalYear, sides: year });
					}
				}
	return sources;
}

/** Which editions of a series with how many states count as whole: one state fewer at most than the maker has. */
function editionSources(): readonly Source[] {
	const sources: Source[] = [];
	for (const [id, { years }] of ledger().series) {
		const isRockefeller = id.startsWith('rockefeller');
		if (id !== 'tax-foundation' && !isRockefeller) continue;
		const maker = isRockefeller ? 'rockefeller' : id;
		const order = isRockefeller ? Number(id.slice(-4)) : 0;
		for (const year of years) {
			const isPartial = year.net.filter((net) => net !== null).length < 49;
			sources.push({
				id,
				maker,
				order,
				choices: {},
				year: year.fiscalYear,
				sides: year,
				isPartial
			});
		}
	}
	return sources;
}

const POINT_MAKERS: Readonly<Record<string, string>> = {
	'Rockefeller Institute': 'rockefeller',
	'New York State Comptroller': 'new-york-comptroller',
	'Pew Charitable Trusts': 'pew',
	'California Legislative Analyst': 'legislative-analyst'
};

/** Every printed figure of a single state is a calculation of its own; one printed in an edition's year is the edition's. */
function pointSources(): readonly Source[] {
	const sources: Source[] = [];
	const rows = dataset('balances/published-points');
	for (const row of rows) {
		const maker = POINT_MAKERS[row.publisher];
		const isRun = row.fiscal_year_from !== row.fiscal_year_to;
		if (!maker || isRun || row.state === 'US' || row.scope.startsWith('without COVID')) continue;
		const own = STATE_CODES.indexOf(row.state);
		const year = row.fiscal_year_from;
		const persons = ledger().context.get(year)?.population[own] ?? null;
		const dollars = (total: Known, perPerson: Known) =>
			total ?? (perPerson === null || persons === null ? null : perPerson * persons);
		const paid = dollars(row.paid_usd, row.paid_per_person_usd);
		const received = dollars(row.received_usd, row.received_per_person_usd);
		const made = paid === null || received === null ? null : received - paid;
		const net = dollars(row.net_usd, row.net_per_person_usd) ?? made;
		const ratio = row.received_per_dollar_paid;
		if (paid === null && received === null && net === null && ratio === null) continue;
		const only = <T>(value: T | null) => at51((at) => (at === own ? value : null));
		sources.push({
			id: `${maker}-point`,
			maker,
			order: Number(row.published.slice(0, 4)) - 0.5 + rows.indexOf(row) / 10_000,
			choices: {},
			year,
			sides: { paid: only(paid), received: only(received), net: only(net) },
			isPartial: true,
			printedRatio: only(ratio),
			points: only(row.id)
		});
	}
	return sources;
}

const REVISERS: Readonly<Record<string, string>> = {
	'Rockefeller Institute': 'rockefeller',
	'New York State Comptroller': 'new-york-comptroller'
};

/** The newest side that a maker printed for a state and year; figures that leave COVID relief out are others. */
function reversalOf({ maker, year, rule }: Calculation, state: StateCode) {
	if (rule !== 'none') return null;
	const printed = dataset('claims/reversals').filter(
		(row) =>
			row.state === state &&
			row.fiscal_year === year &&
			REVISERS[row.publisher] === maker &&
			!row.basis.startsWith('without COVID')
	);
	const newest = printed.at(-1);
	return newest && newest.side !== 'not-payer' ? { side: newest.side, net: newest.net_usd } : null;
}

function isEqual(
	one: Calculation,
	other: Calculation,
	columns: readonly ('net' | 'paid' | 'received' | 'band')[]
) {
	for (const column of columns)
		for (let at = 0; at < 51; at++) {
			const [x, y] = [one[column][at] ?? null, other[column][at] ?? null];
			if ((x === null) !== (y === null)) return false;
			if (x !== null && y !== null && Math.abs(x - y) > (one.people[at] ?? 0)) return false;
		}
	return true;
}

function nameEqualOnes(all: readonly Calculation[]): void {
	const seen = new Map<string, Calculation[]>();
	const compared = {
		net: ['net', 'band'],
		paid: ['paid'],
		received: ['received'],
		ratio: ['net', 'paid', 'received']
	} as const;
	for (const one of all) {
		const key = `${one.maker} ${one.rule} ${one.year}`;
		const earlier = seen.get(key) ?? [];
		for (const figure of ['net', 'paid', 'received', 'ratio'] as const) {
			if (one.maker !== 'account') continue;
			const twin = earlier.find((each) => isEqual(each, one, compared[figure]));
			if (twin) one.same[figure] = twin.same[figure];
		}
		seen.set(key, [...earlier, one]);
	}
}

let made: readonly Calculation[] | undefined;

/** Every calculation that may vote; hybrids are none. */
export function calculations(): readonly Calculation[] {
	if (made) return made;
	const all: Calculation[] = [];
	for (const source of [...accountSources(), ...editionSources(), ...pointSources()]) {
		all.push(calculation('none', source));
		if (source.isPartial) continue;
		all.push(calculation('per-person', source));
		const isBalanceOnly = source.sides.paid.every((paid) => paid === null);
		if (!isBalanceOnly) all.push(calculation('tax-share', source));
	}
	nameEqualOnes(all);
	made = all;
	return made;
}

const entriesByState = new Map<StateCode, readonly Entry[]>();

/** The calculations for one state; a sign that its maker has since turned stands as turned. */
export function entriesOf(state: StateCode): readonly Entry[] {
	const entries = entriesByState.get(state) ?? makeEntries(state);
	entriesByState.set(state, entries);
	return entries;
}

function makeEntries(state: StateCode): readonly Entry[] {
	const at = STATE_CODES.indexOf(state);
	const entries: Entry[] = [];
	for (const of of calculations()) {
		const point = of.points?.[at] ?? null;
		if (of.points && point === null) continue;
		const reversal = reversalOf(of, state);
		const printed = of.side[at] ?? null;
		const isTurned = reversal !== null && printed !== null && reversal.side !== printed;
		entries.push({
			of,
			net: isTurned ? reversal.net : (of.net[at] ?? null),
			paid: of.paid[at] ?? null,
			received: of.received[at] ?? null,
			printedRatio: of.printedRatio[at] ?? null,
			band: of.band[at] ?? null,
			people: of.people[at] ?? null,
			side: isTurned ? reversal.side : printed,
			point
		});
	}
	return entries;
}

/** The calculations for several states as one; all 51 where none is named. */
export function entriesTogether(states: readonly StateCode[]): readonly Entry[] {
	const entries: Entry[] = [];
	for (const of of calculations()) {
		if (of.points || (states.length === 0 && of.isPartial)) continue;
		const places =
			states.length > 0
				? states.map((state) => STATE_CODES.indexOf(state))
				: STATE_CODES.map((_, at) => at).filter((at) => of.net[at] !== null);
		const total = (column: readonly Known[]): Known => {
			let sum = 0;
			for (const at of places) {
				const value = column[at] ?? null;
				if (value === null) return null;
				sum += value;
			}
			return sum;
		};
		const [net, band] = [total(of.net), total(of.band)];
		const sums = {
			net,
			band,
			paid: total(of.paid),
			received: total(of.received),
			people: total(of.people)
		};
		entries.push({ of, ...sums, printedRatio: null, side: sideFor(net, band), point: null });
	}
	return entries;
}

/** A figure with a say. */
export interface Vote {
	readonly entry: Entry;
	/** All calculations that give the figure. */
	readonly equal: readonly Calculation[];
	readonly weight: number;
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** One vote for each maker in each year: by rules, by services, by different figures. */
export function votes(
	entries: readonly Entry[],
	figures: Figures,
	figure: Figure
): readonly Vote[] {
	const given: Vote[] = [];
	const open = entries.filter((entry) => {
		if ((entry.of.rule === 'none') !== (figures === 'plain')) return false;
		return figure === 'paid' || figure === 'received'
			? entry[figure] !== null
			: entry.side !== null;
	});
	for (const year of unique(open.map(({ of }) => of.year)).toSorted((a, b) => a - b)) {
		const ofYear = open.filter(({ of }) => of.year === year);
		for (const maker of unique(ofYear.map(({ of }) => of.maker))) {
			const mine = newestEdition(ofYear.filter(({ of }) => of.maker === maker));
			given.push(...split(mine, ({ of }) => of.same[figure]));
		}
	}
	return given;
}

function newestEdition(mine: readonly Entry[]): readonly Entry[] {
	const whole = mine.filter(({ of }) => !of.isPartial);
	const able = whole.length > 0 ? whole : mine;
	const newest = Math.max(...able.map(({ of }) => of.order));
	return able.filter(({ of }) => of.order === newest);
}

/** Splits one vote among entries of a maker: each rule the same, each reading of services the same, each figure the same. */
function split<T extends { readonly of: Calculation }>(
	mine: readonly T[],
	nameOf: (one: T) => string
) {
	const parts: { entry: T; equal: readonly Calculation[]; weight: number }[] = [];
	const rules = unique(mine.map(({ of }) => of.rule));
	for (const rule of rules) {
		const ofRule = mine.filter(({ of }) => of.rule === rule);
		const readings = new Map<string, T[]>();
		for (const services of unique(ofRule.map(({ of }) => of.choices.services))) {
			const own = ofRule.filter(({ of }) => of.choices.services === services);
			const key = [...unique(own.map(nameOf))].toSorted().join('|');
			readings.set(key, [...(readings.get(key) ?? []), ...own]);
		}
		for (const own of readings.values()) {
			const names = unique(own.map(nameOf));
			for (const name of names) {
				const equal = own.filter((one) => nameOf(one) === name);
				const [entry] = equal;
				if (!entry) continue;
				const weight = 1 / rules.length / readings.size / names.length;
				parts.push({ entry, equal: equal.map(({ of }) => of), weight });
			}
		}
	}
	return parts;
}

/** A method over several years. */
export interface Course {
	readonly of: Calculation;
	readonly years: readonly Entry[];
}

/** The methods with a part of the years or more, each with its part of its maker's vote. */
export function courses(
	given: readonly Vote[],
	entries: readonly Entry[],
	term: { years: readonly number[]; least: number; figure: Figure }
) {
	const found: { entry: Course; equal: readonly Calculation[]; weight: number }[] = [];
	const entryOf = new Map(entries.map((entry) => [entry.of, entry]));
	for (const maker of unique(given.map(({ entry }) => entry.of.maker))) {
		const byMethod = new Map<string, Entry[]>();
		for (const vote of given) {
			if (vote.entry.of.maker !== maker || !term.years.includes(vote.entry.of.year)) continue;
			for (const one of vote.equal) {
				const entry = entryOf.get(one);
				if (!entry) continue;
				const key = maker === 'account' ? one.id : one.rule;
				byMethod.set(key, [...(byMethod.get(key) ?? []), entry]);
			}
		}
		const able: Course[] = [];
		for (const [key, own] of byMethod) {
			const years = [...own];
			const [first] = own;
			if (!first) continue;
			if (first.of.choices.covid === 'out') {
				const twin = byMethod.get(key.replace(' out ', ' in ')) ?? [];
				for (const entry of twin)
					if (!own.some(({ of }) => of.year === entry.of.year)) years.push(entry);
			}
			years.sort((a, b) => a.of.year - b.of.year);
			if (years.length >= term.least * term.years.length) able.push({ of: first.of, years });
		}
		const nameOf = ({ years }: Course) =>
			years.map(({ of }) => `${of.year} ${of.same[term.figure]}`).join(';');
		found.push(...split(able, nameOf));
	}
	return found;
}
