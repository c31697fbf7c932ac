import type { StateCode } from '$lib/data/states';
import type { Explained, ExplainedPoint, ResidualRange } from '$lib/fiscal/conditions/explain';
import type { RemainderRun } from '$lib/fiscal/conditions/explain-years';
import { amount, signedMoney, wholeFigure } from './money';
import { shortNameOf } from './names';
import { counted } from './ordinal';
import { share } from './share';

const each = (value: number) => `${signedMoney(value)} a person`;

/** The finding for one state: what it came to, what goes with income and age, and what is left. */
export function explainTitle(
	{ fiscalYear }: Explained,
	state: StateCode,
	point: ExplainedPoint | null
): string {
	const name = shortNameOf(state);
	if (!point) return `${name} is left out of the comparison with income and age`;
	const side = point.net < 0 ? 'behind' : 'ahead of';
	return `${name} came out ${amount(point.net)} a person ${side} the average state in ${fiscalYear}; ${signedMoney(point.fitted)} goes with its income and age`;
}

/** What is left over for a state, and how far that moves when a state is left out; empty for D.C. */
export function remainderSentence(
	point: ExplainedPoint | null,
	range: ResidualRange | null
): string {
	if (!point) return '';
	const name = shortNameOf(point.state);
	const head = `What is left over for ${name} is ${each(point.residual)}`;
	if (!range) return `${head}.`;
	const { low, high, lowWithout, highWithout } = range;
	const without = (state: StateCode) =>
		state === point.state ? `${name} itself` : shortNameOf(state);
	return `${head}; leaving out each state in turn, it runs from ${signedMoney(low)} (without ${without(lowWithout)}) to ${signedMoney(high)} (without ${without(highWithout)}).`;
}

/** How much of the differences goes with income, with age, and with both. */
export function shareSentence({ share: shares, fiscalYear }: Explained): string {
	const { income, age, both } = shares;
	return `In ${fiscalYear}, ${share(both)} of the differences among states go with income and age together: ${share(income)} with income alone, ${share(age)} with age alone.`;
}

/** What a step of income and of age goes with. */
export function slopeSentence({ perTenthMoreIncome, perHundredthMoreEnrolled }: Explained): string {
	return `An income a tenth higher goes with ${each(perTenthMoreIncome)}; one more in a hundred enrolled in Medicare with ${each(perHundredthMoreEnrolled)}.`;
}

/** What was left over for a state from year to year; empty for D.C. */
export function runSentence(run: RemainderRun | null, state: StateCode): string {
	if (!run) return '';
	const { from, to, low, high, below, years } = run;
	const count = counted(years, 'year', 'years');
	return `From ${from} to ${to} what is left over for ${shortNameOf(state)} lay between ${signedMoney(low)} and ${signedMoney(high)}, below zero in ${below} of ${count}.`;
}

/** The scope of the comparison in one line. */
export function explainSubtitle({ fiscalYear, points }: Explained): string {
	return `Net per person against the average state, our own account, fiscal year ${fiscalYear}; ${points.length} states, D.C. left out. Lines fitted by population.`;
}

/** What the chart says of one state; empty for D.C. */
export function pointSaying(point: ExplainedPoint | null): string {
	if (!point) return '';
	const { net, fitted, residual, income, medicare } = point;
	return `${signedMoney(net)} a person; ${signedMoney(fitted)} goes with an income of $${wholeFigure(income)} and ${share(medicare)} in Medicare; ${signedMoney(residual)} left over`;
}
