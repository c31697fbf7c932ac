import { isStateCode, stateOf, type StateCode } from '$lib/data/states';

/** What the page of side claims shows: who stands in California's place, who beside it, and a fiscal year. */
export interface SideChoice {
	readonly state: StateCode;
	/** Drawn thin beside it; never the state itself, none twice. */
	readonly beside: readonly StateCode[];
	/** Of the comparison with income and age. */
	readonly year: number;
}

/** A choice read from an address, and in words what could not be followed. */
export interface SideReading {
	readonly choice: SideChoice;
	readonly notes: readonly string[];
}

/** The years of the comparison with income and age, and the one shown at first. */
export interface SideYears {
	readonly all: readonly number[];
	readonly usual: number;
}

/** No view draws more states beside the chosen one. */
export const MOST_BESIDE = 5;

/** California and the states nearest to it in size: the ones beside a state unless a reader says otherwise. */
const USUAL: readonly StateCode[] = ['CA', 'TX', 'FL', 'NY'];
const USUAL_BESIDE = 3;

const NONE = 'none';

/** The states beside one that the reader has not chosen. */
export function usualBeside(state: StateCode): readonly StateCode[] {
	return USUAL.filter((code) => code !== state).slice(0, USUAL_BESIDE);
}

/** California with the usual states beside it, in the usual year. */
export function usualChoice({ usual }: SideYears): SideChoice {
	return { state: 'CA', beside: usualBeside('CA'), year: usual };
}

/** Reads a choice from a query; what is unknown falls back to the usual and is told in a note. */
export function parseSide(query: URLSearchParams, years: SideYears): SideReading {
	const notes: string[] = [];
	const state = stateFrom(query.get('state'), notes);
	const beside = besideFrom(query.get('beside'), state, notes);
	const year = yearFrom(query.get('year'), years, notes);
	return { choice: { state, beside, year }, notes };
}

/** The query of a choice, without the question mark; empty for the usual one. */
export function serialiseSide({ state, beside, year }: SideChoice, { usual }: SideYears): string {
	const isUsualBeside = beside.join() === usualBeside(state).join();
	const parts = [
		state === 'CA' ? [] : [`state=${state.toLowerCase()}`],
		isUsualBeside ? [] : [`beside=${beside.join(',').toLowerCase() || NONE}`],
		year === usual ? [] : [`year=${year}`]
	];
	return parts.flat().join('&');
}

/** The same with everything in it, for addresses that are kept. */
export function pinnedSide({ state, beside, year }: SideChoice): string {
	const codes = beside.join(',').toLowerCase() || NONE;
	return `state=${state.toLowerCase()}&beside=${codes}&year=${year}`;
}

/** The choice with another state in the place: the old one steps beside it, if the reader chose who stands there. */
export function withPlace(choice: SideChoice, state: StateCode): SideChoice {
	const isUsual = choice.beside.join() === usualBeside(choice.state).join();
	if (isUsual) return { ...choice, state, beside: usualBeside(state) };
	const beside = choice.beside.includes(state)
		? choice.beside.map((code) => (code === state ? choice.state : code))
		: choice.beside;
	return { ...choice, state, beside };
}

/** The choice with one state more beside the chosen one; the same where it is there or there is no room. */
export function withBeside(choice: SideChoice, code: StateCode): SideChoice {
	const isThere = code === choice.state || choice.beside.includes(code);
	if (isThere || choice.beside.length >= MOST_BESIDE) return choice;
	return { ...choice, beside: [...choice.beside, code] };
}

/** The choice without a state; without the chosen one, the first beside it takes its place. */
export function withoutOne(choice: SideChoice, code: StateCode): SideChoice {
	const [next, ...rest] = choice.beside;
	if (code === choice.state) return next ? { ...choice, state: next, beside: rest } : choice;
	return { ...choice, beside: choice.beside.filter((one) => one !== code) };
}

function stateFrom(text: string | null, notes: string[]): StateCode {
	const code = text?.toUpperCase() ?? 'CA';
	if (isStateCode(code)) return code;
	notes.push(`No state has the code “${shortened(code)}”; California is shown.`);
	return 'CA';
}

function besideFrom(text: string | null, state: StateCode, notes: string[]): readonly StateCode[] {
	if (text === null) return usualBeside(state);
	if (text === NONE) return [];
	const words = [...new Set(text.toUpperCase().split(',').filter(Boolean))];
	const known = words.filter(isStateCode).filter((code) => code !== state);
	const unknown = words.filter((word) => !isStateCode(word));
	if (unknown.length > 0) {
		notes.push(`No state has the code “${shortened(unknown.join(', '))}”; it is left out.`);
	}
	const over = known.slice(MOST_BESIDE).map((code) => stateOf(code).name);
	if (over.length > 0) {
		notes.push(
			`Only ${MOST_BESIDE} states fit beside the chosen one; ${over.join(', ')} left out.`
		);
	}
	return known.slice(0, MOST_BESIDE);
}

function yearFrom(text: string | null, { all, usual }: SideYears, notes: string[]): number {
	if (text === null) return usual;
	const year = Number(text);
	if (all.includes(year)) return year;
	notes.push(
		`There is no comparison with income and age for “${shortened(text)}”; ${usual} is shown.`
	);
	return usual;
}

function shortened(text: string): string {
	return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
