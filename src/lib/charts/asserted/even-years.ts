/** The first and the last year of an axis. */
type Ends = readonly [first: number, last: number];

/** Steps that read as round where no step divides the axis. */
const ROUND_STEPS = [1, 2, 5, 10, 20];

/**
 * The years told under an axis: the first, the last, and between them years at even steps, none nearer to another
 * than `room` pixels. Where a step divides the axis, all steps are even; else the years between are round ones.
 */
export function evenYears([first, last]: Ends, perYear: number, room: number): readonly number[] {
	const span = last - first;
	if (span === 0) return [first];
	const least = Math.max(1, Math.ceil(room / perYear));
	const step = Array.from({ length: least + 1 }, (_, more) => least + more).find(
		(one) => span % one === 0 && span > one
	);
	if (step !== undefined) return stepsBetween(first, last, step);
	const between = roundYears([first, last], least).filter(
		(year) => year - first >= least && last - year >= least
	);
	return span >= least ? [first, ...between, last] : [last];
}

function roundYears([first, last]: Ends, least: number): readonly number[] {
	const step = ROUND_STEPS.find((one) => one >= least) ?? least;
	return stepsBetween(Math.ceil(first / step) * step, last, step);
}

function stepsBetween(from: number, to: number, step: number): readonly number[] {
	const count = Math.max(0, Math.floor((to - from) / step) + 1);
	return Array.from({ length: count }, (_, index) => from + index * step);
}
