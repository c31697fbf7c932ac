import { countyNounOf } from '$lib/data/counties';
import type { StateCode } from '$lib/data/states';

/** What leads from a state to its counties: "Its parishes". */
export function itsCounties(state: StateCode): string {
	return state === 'DC' ? 'As one county' : `Its ${countyNounOf(state).many}`;
}

/** What leads from a sentence on a state's counties to all that is told of them: "Every parish and year". */
export function everyCounty(state: StateCode): string {
	return state === 'DC' ? 'Every year' : `Every ${countyNounOf(state).one} and year`;
}

/** What is told of a state by county: "federal money by parish"; of one county, by year. */
export function moneyByCounty(state: StateCode): string {
	return `federal money by ${state === 'DC' ? 'year' : countyNounOf(state).one}`;
}
