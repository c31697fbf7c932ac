import { isStateCode, STATES, TERRITORIES, type StateCode } from '$lib/data/states';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import { capital } from '$lib/words/capital';
import { asTyped } from './as-typed';
import { TRACKING } from './tracking';

/** Takes a sentence on what of an address could not be followed. */
export type Tell = (note: string) => void;

/** One field of an address: what its absence means, how its text is read, and how a value is written. */
export interface Field<Value, Known> {
	/** What an address without the field means, by the fields that stand before it. */
	readonly usual: (known: Known) => Value;
	/** What a text means; what cannot be followed is told, and something that can be shown is given instead. */
	readonly read: (text: string, known: Known, tell: Tell) => Value;
	/** The text of a value; two values with one text are the same to an address. */
	readonly write: (value: Value) => string;
	/** Whether it holds several, separated by commas: given more than once, it means all of them. */
	readonly isList?: true;
	/** Another name that readers write, as `state` for `states`: read after its own, never written. */
	readonly alsoNamed?: string;
}

/** Every field of a page's address, in the order in which they are read and written. */
export type Fields<View> = { readonly [Name in keyof View]: Field<View[Name], View> };

/** A view read from an address, and in words what of it could not be followed. */
export interface AddressReading<View> {
	readonly view: View;
	readonly notes: readonly string[];
}

/** What texts are read from: an address, or nothing. */
export interface Query {
	readonly get: (name: string) => string | null | undefined;
	/** Every text of a name that is given more than once; what has each name once at most needs none. */
	readonly getAll?: (name: string) => readonly string[];
	readonly keys: () => Iterable<string>;
}

/** Reads a query by a page's fields. A field may ask for those before it, never for one after. */
export function readAddress<View extends object>(
	fields: Fields<View>,
	query: Query
): AddressReading<View> {
	const notes: string[] = [];
	const tell: Tell = (note) => void notes.push(note);
	const names = namesOf(fields);
	const othersOf = (name: keyof View) => fields[name].alsoNamed ?? [];
	tellOdd(query, { known: names, others: names.flatMap(othersOf) }, tell);
	const view = names.reduce<Partial<View>>((known, name) => {
		const { usual, read, isList } = fields[name];
		const texts = [String(name)].concat(othersOf(name)).flatMap((one) => textsOf(query, one));
		if (!isList) tellRepeated(String(name), texts, tell);
		const text = isList && texts.length > 1 ? texts.join() : texts[0];
		const sofar = known as View;
		// A name with nothing after it asks for nothing; a list may be empty.
		const isGiven = text !== undefined && (isList || text !== '');
		return { ...known, [name]: isGiven ? read(text, sofar, tell) : usual(sofar) };
	}, {});
	return { view: view as View, notes };
}

/** Tells of names in an address that a page does not read, with those that it does; of other names for those nothing. */
export function tellOdd(
	query: Query,
	{ known, others = [] }: { known: readonly PropertyKey[]; others?: readonly string[] },
	tell: Tell
): void {
	const odd = [...new Set(query.keys())].filter(
		(name) => !known.includes(name) && !others.includes(name) && !TRACKING.test(name)
	);
	if (odd.length === 0) return;
	tell(`${inQuotes(odd.join(', '))} is no choice of this page; it has ${known.join(', ')}.`);
}

/** Tells of a name that an address gives several texts, of which a page follows one. */
export function tellRepeated(name: string, texts: readonly string[], tell: Tell): void {
	const [first, ...others] = [...new Set(texts)].map(inQuotes);
	if (others.length === 0) return;
	tell(`“${name}” is given more than once: ${first} is read, ${others.join(', ')} left out.`);
}

function textsOf(query: Query, name: string): readonly string[] {
	if (query.getAll) return query.getAll(name);
	const text = query.get(name) ?? undefined;
	return text === undefined ? [] : [text];
}

/**
 * The query of a view, without the question mark: each field that is not as usual, and each that is pinned
 * whatever it is, since what is usual now will be another thing when later years have come.
 */
export function writeAddress<View extends object>(
	fields: Fields<View>,
	view: View,
	pinned: readonly (keyof View)[] = []
): string {
	return namesOf(fields)
		.flatMap((name) => {
			const { usual, write } = fields[name];
			const text = write(view[name]);
			const isTold = pinned.includes(name) || text !== write(usual(view));
			return isTold ? [`${String(name)}=${text}`] : [];
		})
		.join('&');
}

function namesOf<View extends object>(fields: Fields<View>): readonly (keyof View)[] {
	return Object.keys(fields) as (keyof View)[];
}

/** A field that is one of a few ids. */
export function optionField<Id extends string>(
	name: string,
	known: readonly { readonly id: Id }[],
	usual: Id
): Field<Id, unknown> {
	return {
		usual: () => usual,
		read: (text, _, tell) => {
			const option = known.find(({ id }) => id === text);
			if (!option) {
				const ids = known.map(({ id }) => id).join(', ');
				tell(`${inQuotes(text)} is not a choice for “${name}” (${ids}); the usual one is shown.`);
			}
			return option?.id ?? usual;
		},
		write: (id) => id
	};
}

/** A year that is not there: as much of its text as is repeated, what is shown instead, and what there is. */
export interface YearTold {
	readonly text: string;
	readonly shown: number;
	readonly years: readonly number[];
}

/** A fiscal year among those that there are; another one leads to the nearest, and a word to the opening year. */
export function yearField<Known>(
	yearsOf: (known: Known) => EstimateYears,
	noteOf: (told: YearTold, known: Known) => string
): Field<number, Known> {
	return {
		usual: (known) => yearsOf(known).opening,
		read: (text, known, tell) => {
			const { all: years, opening } = yearsOf(known);
			const year = /^\d{4}$/.test(text) ? Number(text) : null;
			if (year !== null && years.includes(year)) return year;
			const shown = year === null ? opening : nearest(years, year);
			tell(noteOf({ text: quoted(text), shown, years }, known));
			return shown;
		},
		write: String
	};
}

/** A list in capitals, each name of a state in it, as readers type them ("new-mexico", too), as its two letters. */
export function codesIn(text: string): readonly string[] {
	const codeOf = (words: string) =>
		[...STATES, ...TERRITORIES].find(({ name }) => name.toUpperCase() === words)?.code ?? words;
	return text
		.split(',')
		.map((words) => codeOf(asTyped(words)))
		.filter(Boolean);
}

/** One state by its two letters or its name; of a list that an address brings from another page, the first. */
export function stateField(usual: StateCode, usualName: string): Field<StateCode, unknown> {
	return {
		alsoNamed: 'states',
		usual: () => usual,
		read: (text, _, tell) => {
			const [code = '', ...others] = codesIn(text);
			if (others.length > 0)
				tell(`One state is shown here; ${quoted(others.join(', '))} left out.`);
			if (isStateCode(code)) return code;
			tell(`${notOneOf([code])}; ${usualName} is shown.`);
			return usual;
		},
		write: (code) => code.toLowerCase()
	};
}

/** Of codes that no state has, so many are told. */
const MOST_TOLD = 3;

/**
 * What of a list of state codes can be followed: each once, in order; what cannot is told, and, where none can, what
 * is shown in their place ("California is shown").
 */
export function readStates(text: string, tell: Tell, instead: string): readonly StateCode[] {
	const words = [...new Set(codesIn(text))];
	const unknown = words.filter((word) => !isStateCode(word));
	const known = words.filter(isStateCode);
	if (unknown.length > 0) {
		const left = unknown.length === 1 ? 'it is left out' : 'they are left out';
		const then = known.length === 0 ? instead : left;
		tell(`${notOneOf(unknown)}; ${then}.`);
	}
	return known;
}

/** Why codes name no state, as a sentence without its end: some are of territories, of which there are no figures. */
export function notOneOf(codes: readonly string[]): string {
	const names = codes.map((code) => TERRITORIES.find((one) => one.code === code)?.name ?? '');
	const unknown = codes.filter((_, at) => names[at] === '');
	const territories = names
		.filter(Boolean)
		.map((name) => (name.endsWith('Islands') ? `the ${name}` : name))
		.join(' or ');
	const told = unknown.slice(0, MOST_TOLD).map(inQuotes).join(' or ');
	const more = unknown.length > MOST_TOLD ? ` or ${unknown.length - MOST_TOLD} more` : '';
	const reasons = [
		unknown.length > 0 ? `No state has the code ${told}${more}` : '',
		territories && `there are figures of the states and D.C., none of ${territories}`
	];
	return capital(reasons.filter(Boolean).join('; '));
}

/** State codes as an address says them. */
export function writeStates(states: readonly StateCode[]): string {
	return states.join().toLowerCase();
}

/** The year nearest to another among those there are; the earlier of two equally near. */
export function nearest(years: readonly number[], year: number): number {
	return years.reduce(
		(best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best),
		years[0] ?? year
	);
}

/** As much of a reader's text as a note repeats. */
const MOST_QUOTED = 24;

/** A text of an address as a note repeats it. */
export function quoted(text: string): string {
	return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
}

function inQuotes(text: string): string {
	return `“${quoted(text)}”`;
}
