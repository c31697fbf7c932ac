import { amount } from '$lib/words/money';
import { share } from '$lib/words/share';
import type { Circumstance } from './state-beside.server';

/** A circumstance in words: what it is with its year, the state's figure and the nation's. */
export interface CircumstanceWords {
	readonly label: string;
	readonly state: string;
	readonly nation: string;
}

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

interface Kind {
	readonly label: string;
	readonly write: (value: number) => string;
}

const KINDS: Readonly<Record<Circumstance['id'], Kind>> = {
	population: { label: 'Residents', write: (value) => whole.format(value) },
	income: { label: 'Personal income per person', write: amount },
	older: { label: 'Residents of 65 and over', write: share }
};

/** Writes a circumstance; "no figure" where there is none. */
export function circumstanceWords({ id, year, state, nation }: Circumstance): CircumstanceWords {
	const { label, write } = KINDS[id];
	const words = (value: number | null) => (value === null ? 'no figure' : write(value));
	return { label: `${label}, FY${year}`, state: words(state), nation: words(nation) };
}
