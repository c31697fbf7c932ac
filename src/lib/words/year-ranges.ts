/** Rising fiscal years with each unbroken row of them as a range: "1983–1996, 2004"; empty where there is none. */
export function yearRanges(fiscalYears: readonly number[]): string {
	const starts = fiscalYears.filter((year, at) => fiscalYears[at - 1] !== year - 1);
	const ends = fiscalYears.filter((year, at) => fiscalYears[at + 1] !== year + 1);
	return starts
		.map((start, at) => (start === ends[at] ? String(start) : `${start}–${ends[at] ?? start}`))
		.join(', ');
}
