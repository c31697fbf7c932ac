import { shortName } from '$lib/charts/kit/short-name';
import { STATES, type State } from '$lib/data/states';

/**
 * The state a reader means: its code, its name, its short form in newspapers, or the start of one name only; capitals
 * and stops do not matter. `undefined` where none or several fit.
 */
export function findState(words: string): State | undefined {
	const wanted = normal(words).replace('washingtondc', 'dc');
	if (wanted === '') return undefined;
	const exact = STATES.find(({ code, name }) =>
		[code, name, shortName(code)].some((named) => normal(named) === wanted)
	);
	if (exact) return exact;
	const starting = STATES.filter(({ name }) => normal(name).startsWith(wanted));
	return starting.length === 1 ? starting[0] : undefined;
}

/** Territories with people in them, who have no figures of their own here. */
const TERRITORY = /^(?:puertorico|guam|(?:us)?virginislands|(?:american)?samoa|northernmariana)/;

/** Whether a reader means a territory, by its name; capitals and stops do not matter. */
export function isTerritory(words: string): boolean {
	return TERRITORY.test(normal(words));
}

function normal(words: string): string {
	return words.toLowerCase().replace(/[^a-z]/g, '');
}
