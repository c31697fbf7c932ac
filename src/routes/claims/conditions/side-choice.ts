import { stateOf, type StateCode } from '$lib/data/states';
import {
	readAddress,
	readStates,
	stateField,
	writeAddress,
	writeStates,
	yearField,
	type Field,
	type Fields
} from '$lib/view/address';

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
const MOST_BESIDE = 5;

/** California and the states nearest to it in size: the ones beside a state unless a reader says otherwise. */
const USUAL: readonly StateCode[] = ['CA', 'TX', 'FL', 'NY'];
const USUAL_BESIDE = 3;

const NONE = 'none';

/** The states beside one that the reader has not chosen. */
export function usualBeside(state: StateCode): readonly StateCode[] {
	return USUAL.filter((code) => code !== state).slice(0, USUAL_BESIDE);
}

/** The fields of the page's address. */
function fieldsOf({ all, usual }: SideYears): Fields<SideChoice> {
	return {
		state: stateField('CA', 'California'),
		beside: BESIDE,
		year: yearField<SideChoice>(
			() => ({ all, opening: usual }),
			({ text, shown }) =>
				`There is no comparison with income and age for “${text}”; ${shown} is shown.`
		)
	};
}

const BESIDE: Field<readonly StateCode[], SideChoice> = {
	isList: true,
	usual: ({ state }) => usualBeside(state),
	read: (text, { state }, tell) => {
		if (text === NONE) return [];
		const known = readStates(text, tell, 'none stands beside the chosen one').filter(
			(code) => code !== state
		);
		const over = known.slice(MOST_BESIDE).map((code) => stateOf(code).name);
		if (over.length > 0) {
			tell(`Only ${MOST_BESIDE} states fit beside the chosen one; ${over.join(', ')} left out.`);
		}
		return known.slice(0, MOST_BESIDE);
	},
	write: (beside) => writeStates(beside) || NONE
};

/** California with the usual states beside it, in the usual year. */
export function usualChoice(years: SideYears): SideChoice {
	return readAddress(fieldsOf(years), new Map<string, string>()).view;
}

/** Reads a choice from a query; what is unknown falls back to the usual and is told in a note. */
export function parseSide(query: URLSearchParams, years: SideYears): SideReading {
	const { view, notes } = readAddress(fieldsOf(years), query);
	return { choice: view, notes };
}

/** The query of a choice, without the question mark; empty for the usual one. */
export function serialiseSide(choice: SideChoice, years: SideYears): string {
	return writeAddress(fieldsOf(years), choice);
}

/** The same with everything in it, for addresses that are kept. */
export function pinnedSide(choice: SideChoice, years: SideYears): string {
	return writeAddress(fieldsOf(years), choice, ['state', 'beside', 'year']);
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
