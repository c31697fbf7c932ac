import { STATE_CODES, type StateCode } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { EstimateId } from '$lib/fiscal/core/types';
import type { Side, YearSides } from '$lib/fiscal/core/verdict-band';
import { amount } from './money';
import { listOf, shortNameOf } from './names';
import { capital } from './capital';
import { EVEN_BAND } from './even-band';

/** What the sentences over a fiscal year are made of. */
export interface YearTold {
	readonly fiscalYear: number;
	readonly estimate: EstimateId;
	readonly sides: YearSides;
	/** Dollar for dollar with interest on the debt counted, by population; `null` where the estimate cannot tell interest. */
	readonly counted: YearSides['plain'] | null;
	/** Received − paid of all states together by the estimate, whole dollars of the year; positive is a deficit. */
	readonly net: number;
	/** Receipts − outlays of the nation as OMB has them, interest counted; positive is a surplus. */
	readonly balance: number;
	/** Residents of the 50 states and D.C. */
	readonly persons: number;
}

/** The sentences over a fiscal year. */
export interface YearSentences {
	/** How many states paid more than they received, and by which estimate. */
	readonly title: string;
	/** What the others did; empty where there are none. */
	readonly others: string;
	/** How many paid more by the other reading of interest; empty where there is none. */
	readonly interest: string;
	/** The deficit or surplus of the year: the nation's, and that of the estimate. */
	readonly nation: string;
	/** The same states against the national average. */
	readonly neutral: string;
}

/** How many states paid, dollar for dollar and against the national average, beside the nation's balance. */
export function yearSentences(told: YearTold): YearSentences {
	return {
		title: titleOf(told),
		others: othersOf(told),
		interest: interestOf(told),
		nation: nationOf(told),
		neutral: neutralOf(told)
	};
}

const ALL = 'the 50 states and D.C.';
const PAID = 'paid more to the federal government than';

function titleOf({ fiscalYear, estimate, sides }: YearTold): string {
	const { name } = estimateOf(estimate);
	return `In fiscal year ${fiscalYear}, by ${name}, ${payersIn(sides.plain)}.`;
}

function payersIn(sides: YearSides['plain']): string {
	const payers = statesOn(sides, 'payer');
	const [only] = payers;
	if (only === undefined) return `none of ${ALL} ${PAID} it received`;
	if (payers.length === 1) return `only ${shortNameOf(only)} ${PAID} it received`;
	if (payers.length === STATE_CODES.length) return `all 50 states and D.C. ${PAID} they received`;
	return `${payers.length} of ${STATE_CODES.length} (the states and D.C.) ${PAID} they received`;
}

/** "Interest on the debt is left out. Count it too, by population, and one, New Jersey, paid more." */
function interestOf({ counted, sides }: YearTold): string {
	if (!counted) return '';
	const payers = statesOn(counted, 'payer');
	const none = statesOn(sides.plain, 'payer').length === 0 ? 'still none' : 'none';
	const many = payers.length === 0 ? none : namedCount(payers);
	return `Interest on the debt is left out. Count it too, by population, and ${many} paid more.`;
}

function othersOf({ sides }: YearTold): string {
	const deeds = listOf(othersIn(sides.plain));
	if (deeds === '') return '';
	const isOfAll = statesOn(sides.plain, 'payer').length === 0;
	const opening = isOfAll ? `Of the ${sides.plain.length}, ` : 'Of the others, ';
	return `${isEachAlike(sides.plain) ? '' : opening}${deeds}${bandWords(sides.plain)}.`;
}

/** "30 received more", "one, New Jersey, was about even": what those that did not pay more did. */
function othersIn(sides: YearSides['plain']): readonly string[] {
	const recipients = statesOn(sides, 'recipient');
	const even = statesOn(sides, 'even');
	if (recipients.length === sides.length) return ['Every one of them received more'];
	if (even.length === sides.length) return ['Every one of them was about even'];
	return [
		...(recipients.length > 0 ? [`${namedCount(recipients)} received more`] : []),
		...(even.length > 0
			? [`${namedCount(even)} ${even.length > 1 ? 'were' : 'was'} about even`]
			: [])
	];
}

/** Whether all states did the same, and so need no count. */
function isEachAlike(sides: YearSides['plain']): boolean {
	return new Set(sides).size === 1;
}

/** How near to even "about even" is; empty where no state is. */
function bandWords(sides: YearSides['plain']): string {
	const count = statesOn(sides, 'even').length;
	if (count === 0) return '';
	return `, within ${EVEN_BAND} of what ${count > 1 && count < sides.length ? 'they' : 'it'} paid`;
}

/** A count of states; a single one is named. */
function namedCount(states: readonly StateCode[]): string {
	const [only] = states;
	return states.length === 1 && only ? `one, ${shortNameOf(only)},` : String(states.length);
}

function nationOf({ estimate, net, balance, persons }: YearTold): string {
	const size = amount(balance);
	const each = `${amount(balance / persons)} a person`;
	const did =
		balance > 0
			? `took in ${size} more than it spent, a surplus of ${each}`
			: `spent ${size} more than it took in, ${each}`;
	return `Interest on the debt counted, the federal government ${did}. ${estimateBalance(estimate, net, persons)}`;
}

function estimateBalance(estimate: EstimateId, net: number, persons: number): string {
	const { name, tellsInterest } = estimateOf(estimate);
	const subject = capital(name);
	const counts = tellsInterest
		? 'leaves interest out'
		: 'counts only money that it can put to a state';
	const kind = isSurplus(net) ? 'surplus' : 'deficit';
	return `${subject} ${counts}: there it is a ${kind} of ${amount(net)}, ${amount(net / persons)} a person.`;
}

function neutralOf({ sides, net }: YearTold): string {
	const balance = isSurplus(net) ? 'surplus in these figures' : 'federal deficit';
	const payers = statesOn(sides.neutral, 'payer');
	const deeds = listOf([
		`${namedCount(payers)} paid more on balance than the national average`,
		...othersIn(sides.neutral)
	]);
	const sentence = `With the ${balance} shared out equally, ${deeds}.`;
	return isSurplus(net) ? `${sentence} ${OTHER_WAY}` : sentence;
}

/** In a surplus the average itself is a payment. */
const OTHER_WAY =
	'In a surplus the national average is itself a payment: a state that paid less than that counts as receiving more.';

function isSurplus(net: number): boolean {
	return net < 0;
}

/** The states on a side, in the order of `STATES`. */
function statesOn(sides: YearSides['plain'], wanted: Side): readonly StateCode[] {
	return STATE_CODES.filter((_, i) => sides[i] === wanted);
}
