import { group } from 'd3';
import type { Coverage } from '$lib/data/coverage';
import { yearRanges } from '$lib/words/year-ranges';

/** How many there are in a full year: 50 states and D.C. */
const ALL = 51;

/**
 * A coverage in words, fullest years first: "All 50 states and D.C. in 1981–2005 and 2009; 40 in
 * 2010. None in 2006." Years outside the dataset are not told.
 */
export function coverageWords({ reach, years }: Coverage): string {
	if (years.length === 0) return 'Its rows are not told by year.';
	const gaps = years.filter((year) => year.states + year.others === 0).map(({ year }) => year);
	const none = gaps.length === 0 ? '' : ` None in ${yearRanges(gaps)}.`;
	if (reach === 'nation') {
		const present = years.filter(({ others }) => others > 0).map(({ year }) => year);
		return `The nation in ${yearRanges(present)}.${none}`;
	}
	return `${countsInWords(years)}.${none}`;
}

/** What a dataset has beside the states, in words; empty where it has nothing. */
export function othersWords({ reach, years }: Coverage): string {
	const most = Math.max(0, ...years.map(({ others }) => others));
	if (reach === 'nation' || most === 0) return '';
	const rows = most === 1 ? 'one row' : `up to ${most} rows`;
	return `Beside them ${rows} a year of the nation, territories or money without a state.`;
}

function countsInWords(years: Coverage['years']): string {
	const present = years.filter(({ states }) => states > 0);
	return [...group(present, ({ states }) => states)]
		.sort(([a], [b]) => b - a)
		.map(([states, same], index) => {
			const count = index === 0 ? firstCount(states) : String(states);
			return `${count} in ${yearRanges(same.map(({ year }) => year))}`;
		})
		.join('; ');
}

function firstCount(states: number): string {
	if (states === ALL) return `All ${ALL - 1} states and D.C.`;
	return states === 1 ? 'One state' : `${states} of the ${ALL} (states and D.C.)`;
}
