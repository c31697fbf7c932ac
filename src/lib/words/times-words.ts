/** In how many of some years: "in 9 of 18 years", "in all 18 years", "in both years", "in neither year". */
export function timesIn(count: number, years: number): string {
	if (years === 1) return count === 1 ? 'in the one year' : 'not in the one year';
	if (years === 2 && count !== 1) return count === 2 ? 'in both years' : 'in neither year';
	if (count === 0) return `in none of ${years} years`;
	return count === years ? `in all ${years} years` : `in ${count} of ${years} years`;
}

/** The same after a sentence that has told the years: "in 9", "in all", "in both", "in neither". */
export function timesInThem(count: number, years: number): string {
	if (years === 1) return timesIn(count, years);
	if (years === 2 && count !== 1) return count === 2 ? 'in both' : 'in neither';
	if (count === 0) return 'in none';
	return count === years ? 'in all' : `in ${count}`;
}
