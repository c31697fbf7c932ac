import { isStateCode, type StateCode } from '$lib/data/states';
import { BREAKDOWN_SCALES, type BreakdownScale } from '$lib/fiscal/account/breakdown-scales';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import {
	DEFAULT_ESTIMATE,
	ESTIMATES,
	estimateOf,
	isEstimateId
} from '$lib/fiscal/estimates/estimates';
import {
	DEFICIT_RULES,
	DOLLARS,
	INTERESTS,
	MEASURES,
	SCALES,
	settle,
	type ChoiceInYear
} from '$lib/fiscal/measures/measures';
import { hasLocalPrices } from '$lib/fiscal/core/prices';
import type { Choice, EstimateId } from '$lib/fiscal/core/types';

/** Which drawing of the country is shown; `auto` follows the width of the page. */
export type MapKind = 'auto' | 'map' | 'tiles';

/** The order of the ranking. */
export type SortOrder = 'value' | 'name';

/** All that a reader has chosen: what the address of a view says. */
export interface Selection extends ChoiceInYear {
	/** States followed, the chosen one first; one to six, none twice. */
	readonly states: readonly StateCode[];
	readonly map: MapKind;
	readonly sort: SortOrder;
	/** Whether other estimates of the first state are drawn faintly on the timeline. */
	readonly others: boolean;
	/** How taxes and programs of the first state are measured. */
	readonly breakdown: BreakdownScale;
}

/** The years of each estimate, and which it opens with. */
export type YearsOf = (estimate: EstimateId) => EstimateYears;

/** A selection read from an address, and in words what could not be read. */
export interface Reading {
	readonly selection: Selection;
	readonly notes: readonly string[];
}

/** No view follows more states than this. */
export const MOST_STATES = 6;

/** The state that is shown when the address names none. */
export const FALLBACK_STATE: StateCode = 'CA';

/** What is shown when the address says nothing: California, the opening year of the default estimate. */
export function defaultSelection(yearsOf: YearsOf): Selection {
	return {
		estimate: DEFAULT_ESTIMATE,
		measure: 'net',
		scale: 'per-person',
		dollars: 'current',
		deficit: 'none',
		interest: 'left-out',
		year: yearsOf(DEFAULT_ESTIMATE).opening,
		states: [FALLBACK_STATE],
		map: 'auto',
		sort: 'value',
		others: false,
		breakdown: 'per-person'
	};
}

/** Reads a selection from a query. What is unknown falls back to the default and is told in a note. */
export function parseSelection(query: URLSearchParams, yearsOf: YearsOf): Reading {
	const notes: string[] = [];
	const option = <T extends string>(
		name: string,
		known: readonly { readonly id: T }[],
		fallback: T
	) => optionOf({ text: query.get(name), name, known, fallback, notes });
	const base = defaultSelection(yearsOf);
	const estimate = estimateFrom(query.get('estimate'), notes);
	const wanted: ChoiceInYear = {
		estimate,
		year: yearFrom(query.get('year'), estimate, { yearsOf, notes }),
		measure: option('measure', MEASURES, base.measure),
		scale: option('scale', SCALES, base.scale),
		dollars: option('dollars', DOLLARS, base.dollars),
		deficit: option('deficit', DEFICIT_RULES, base.deficit),
		interest: option('interest', INTERESTS, base.interest)
	};
	const settled = settle(wanted);
	notes.push(...settled.notes);
	const selection = {
		...settled.choice,
		states: statesFrom(query.get('states'), notes),
		map: option('map', MAP_KINDS, base.map),
		sort: option('sort', SORT_ORDERS, base.sort),
		others: option('others', OTHERS, 'no') === 'yes',
		breakdown: option('breakdown', BREAKDOWN_SCALES, base.breakdown)
	};
	return { selection, notes };
}

/** The query of a selection, without the question mark; empty for the default view. */
export function serialiseSelection(selection: Selection, yearsOf: YearsOf): string {
	return queryOf(partsOf(selection, yearsOf));
}

/** The same with estimate, year and states always in it, for addresses that are kept: another year will be the latest. */
export function pinnedQuery(selection: Selection, yearsOf: YearsOf): string {
	const { estimate, year, states } = selection;
	const pins = { estimate, year: String(year), states: codesOf(states) };
	return queryOf({ ...partsOf(selection, yearsOf), ...pins });
}

type QueryParts = Readonly<Record<keyof Selection, string | null>>;

/** What each part of a selection adds to its query; `null` for what is usual. */
function partsOf(selection: Selection, yearsOf: YearsOf): QueryParts {
	const base = defaultSelection(yearsOf);
	const { opening } = yearsOf(selection.estimate);
	return {
		estimate: unless(base.estimate, selection.estimate),
		measure: unless(base.measure, selection.measure),
		scale: unless(base.scale, selection.scale),
		dollars: unless(base.dollars, selection.dollars),
		deficit: unless(base.deficit, selection.deficit),
		interest: unless(base.interest, selection.interest),
		year: selection.year === opening ? null : String(selection.year),
		states: unless(codesOf(base.states), codesOf(selection.states)),
		map: unless(base.map, selection.map),
		sort: unless(base.sort, selection.sort),
		others: selection.others ? 'yes' : null,
		breakdown: unless(base.breakdown, selection.breakdown)
	};
}

function queryOf(parts: QueryParts): string {
	return Object.entries(parts)
		.flatMap(([name, text]) => (text === null ? [] : [`${name}=${text}`]))
		.join('&');
}

/** The selection with one estimate instead of another: nearest year, nearest allowed choice. */
export function withEstimate(
	selection: Selection,
	estimate: EstimateId,
	yearsOf: YearsOf
): Selection {
	const year = nearest(yearsOf(estimate).all, selection.year);
	return { ...selection, ...pick(settle({ ...selection, estimate, year }).choice) };
}

/** The selection with part of its choice changed, settled to what can be combined. */
export function withChoice(selection: Selection, change: Partial<Choice>): Selection {
	return { ...selection, ...pick(settle({ ...selection, ...change }).choice) };
}

/** The selection that follows one state more, or that state first if it is followed already. */
export function withState(selection: Selection, code: StateCode): Selection {
	if (selection.states.includes(code) || selection.states.length >= MOST_STATES) return selection;
	return { ...selection, states: [...selection.states, code] };
}

/** The selection with a state put first, in the place of the one that stood there. */
export function withChosen(selection: Selection, code: StateCode): Selection {
	const others = selection.states.slice(1).filter((state) => state !== code);
	return { ...selection, states: [code, ...others] };
}

/** The selection without a state; the last one left stays. */
export function withoutState(selection: Selection, code: StateCode): Selection {
	const left = selection.states.filter((state) => state !== code);
	return left.length === 0 ? selection : { ...selection, states: left };
}

/** Why local prices were given up between two selections, in words; none where the reader left them himself. */
export function notesOnLosing(before: Selection, after: Selection): readonly string[] {
	if (before.dollars !== 'local' || hasLocalPrices(after.year)) return [];
	return settle({ ...after, dollars: 'local' }).notes;
}

/** Whether two selections are the same but for the year. */
export function isSameButYear(one: Selection, other: Selection, yearsOf: YearsOf): boolean {
	const moved = serialiseSelection({ ...other, year: one.year }, yearsOf);
	return moved === serialiseSelection(one, yearsOf);
}

/** The year nearest to another among those an estimate has; the earlier of two equally near. */
export function nearest(years: readonly number[], year: number): number {
	return years.reduce(
		(best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best),
		years[0] ?? year
	);
}

const MAP_KINDS = [{ id: 'auto' }, { id: 'map' }, { id: 'tiles' }] as const;
const SORT_ORDERS = [{ id: 'value' }, { id: 'name' }] as const;
const OTHERS = [{ id: 'no' }, { id: 'yes' }] as const;

function pick(choice: ChoiceInYear): ChoiceInYear {
	const { estimate, year, measure, scale, dollars, deficit, interest } = choice;
	return { estimate, year, measure, scale, dollars, deficit, interest };
}

function codesOf(states: readonly StateCode[]): string {
	return states.join().toLowerCase();
}

function unless(usual: string, text: string): string | null {
	return text === usual ? null : text;
}

interface OptionReading<T extends string> {
	readonly text: string | null;
	readonly name: string;
	readonly known: readonly { readonly id: T }[];
	readonly fallback: T;
	readonly notes: string[];
}

function optionOf<T extends string>({ text, name, known, fallback, notes }: OptionReading<T>): T {
	if (text === null) return fallback;
	const option = known.find(({ id }) => id === text);
	if (option) return option.id;
	notes.push(`“${shortened(text)}” is not a choice of ${name}; the usual one is shown.`);
	return fallback;
}

function estimateFrom(text: string | null, notes: string[]): EstimateId {
	if (text === null) return DEFAULT_ESTIMATE;
	if (isEstimateId(text)) return text;
	const { label } = estimateOf(DEFAULT_ESTIMATE);
	const known = ESTIMATES.map(({ id }) => id).join(', ');
	notes.push(`There is no estimate “${shortened(text)}” (known: ${known}); showing ${label}.`);
	return DEFAULT_ESTIMATE;
}

function yearFrom(
	text: string | null,
	estimate: EstimateId,
	{ yearsOf, notes }: { readonly yearsOf: YearsOf; readonly notes: string[] }
): number {
	const { all: years, opening } = yearsOf(estimate);
	if (text === null) return opening;
	const year = /^\d{4}$/.test(text) ? Number(text) : null;
	if (year !== null && years.includes(year)) return year;
	const shown = year === null ? opening : nearest(years, year);
	notes.push(
		`${estimateOf(estimate).label} has no figures for “${shortened(text)}” (it covers ${spans(years)}); showing ${shown}.`
	);
	return shown;
}

function statesFrom(text: string | null, notes: string[]): readonly StateCode[] {
	if (text === null) return [FALLBACK_STATE];
	const words = [...new Set(text.toUpperCase().split(',').filter(Boolean))];
	const unknown = words.filter((word) => !isStateCode(word));
	const known = words.filter(isStateCode);
	if (unknown.length > 0) {
		notes.push(`No state has the code “${shortened(unknown.join(', '))}”; it is left out.`);
	}
	if (known.length > MOST_STATES) {
		notes.push(
			`Only ${MOST_STATES} states can be followed; ${known.slice(MOST_STATES).join(', ')} left out.`
		);
	}
	return known.length === 0 ? [FALLBACK_STATE] : known.slice(0, MOST_STATES);
}

/** Years in words, runs joined: "1991, 1995–1996, 2009". */
export function spans(years: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (last && last[1] === year - 1) last[1] = year;
		else runs.push([year, year]);
	}
	return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function shortened(text: string): string {
	return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
