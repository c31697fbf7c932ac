import type { StateCode } from '$lib/data/states';
import type { Explained, ExplainedPoint, ResidualRange } from '$lib/fiscal/conditions/explain';
import type { RemainderRun } from '$lib/fiscal/conditions/explain-years';
import { amount, signedMoney, wholeFigure } from './money';
import { shortNameOf } from './names';
import { share } from './share';

const each = (value: number) => `${signedMoney(value)} a person`;

/** The finding for one state: its balance against the nation, what goes with income and age, and what is left. */
export function explainTitle(
	{ fiscalYear }: Explained,
	state: StateCode,
	point: ExplainedPoint | null
): string {
	const name = shortNameOf(state);
	if (!point) return `${name} is left out of the comparison with income and age`;
	const deed = (dollars: number) => `${dollars < 0 ? 'paid' : 'got'} ${amount(dollars)}`;
	return `${name} ${deed(point.net)} a person more on balance than the national average in ${fiscalYear}; by its income and age it would have ${deed(point.fitted)} more`;
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
	return `${head}. Leaving out each state in turn, it runs from ${signedMoney(low)} (without ${without(lowWithout)}) to ${signedMoney(high)} (without ${without(highWithout)}).`;
}

/** How much of the differences goes with income, with age, and with both. */
export function shareSentence({ share: shares, fiscalYear }: Explained): string {
	const { income, age, both } = shares;
	return `In ${fiscalYear}, ${share(both)} of the differences among states go with income and age together: ${share(income)} with income alone, ${share(age)} with age alone.`;
}

/** What a step of income and of age goes with. */
export function slopeSentence({ perTenthMoreIncome, perHundredthMoreOlder }: Explained): string {
	return `An income a tenth higher goes with ${each(perTenthMoreIncome)}; one more resident in a hundred of 65 and over with ${each(perHundredthMoreOlder)}.`;
}

/** What was left over for a state from year to year; empty for D.C. */
export function runSentence(run: RemainderRun | null, state: StateCode): string {
	if (!run) return '';
	const { from, to, low, high } = run;
	return `From ${from} to ${to} what is left over for ${shortNameOf(state)} lay between ${signedMoney(low)} and ${signedMoney(high)}, ${belowIn(run)}.`;
}

function belowIn({ below, years }: RemainderRun): string {
	if (below === 0) return `below zero in none of the ${years} years`;
	if (below === years) return `below zero in all ${years} years`;
	return `below zero in ${below} of the ${years} years`;
}

/** The scope of the comparison in one line. */
export function explainSubtitle({ fiscalYear, points }: Explained): string {
	return `Net per person against the national average, our own account, fiscal year ${fiscalYear}; ${points.length} states, D.C. left out. Lines fitted by population.`;
}

const COUNTS: Readonly<Record<Explained['ageSource']['series'], string>> = {
	'intercensal-1990s': 'estimates between the censuses of 1990 and 2000',
	'intercensal-2000s': 'estimates between the censuses of 2000 and 2010',
	'postcensal-civilian-2010s':
		'estimates after the census of 2010, civilians only, not revised since',
	'vintage-2023': 'estimates after the census of 2020, edition of 2023',
	'acs-2024': 'a survey of one year (American Community Survey)'
};

/** Which count of older residents a year is told by. */
export function ageNote({ ageSource: { series, calendarYears } }: Explained): string {
	const [first, last] = calendarYears;
	const years =
		last === undefined
			? `calendar ${first ?? ''} alone, as it was counted another way in the year before`
			: `calendar ${first ?? ''} (a quarter) and ${last} (three quarters)`;
	return `Residents of 65 and over: ${COUNTS[series]}; ${years}.`;
}

/** What is known of a state, written: dollars a person with their signs, and the income and age that they go with. */
export function pointFacts({ net, fitted, residual, income, older }: ExplainedPoint) {
	return {
		net: signedMoney(net),
		fitted: signedMoney(fitted),
		residual: signedMoney(residual),
		basis: `$${wholeFigure(income)} and ${share(older)} of 65 and over`
	};
}

/** What the chart says of one state; empty for D.C. */
export function pointSaying(point: ExplainedPoint | null): string {
	if (!point) return '';
	const { net, fitted, residual, basis } = pointFacts(point);
	return `${net} a person; ${fitted} goes with an income of ${basis}; ${residual} left over`;
}
