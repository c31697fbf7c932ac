import type { ClaimPartRow } from '$lib/data/claims';
import type { StateCode } from '$lib/data/states';
import type { Share, VerdictWord } from '$lib/fiscal/verdict/types';
import type { PartVerdict } from '$lib/fiscal/verdict/verdict';
import { amount, signedMoney } from './money';
import { shortNameOf } from './names';
import { counted } from './ordinal';
import { perDollar, share as percent } from './share';
import { periodOf } from './subtitle';

/** The words of a verdict as pages show them. */
export const VERDICT_WORDS: Readonly<Record<VerdictWord, string>> = {
	holds: 'Holds',
	depends: 'Depends on the method',
	'does-not-hold': 'Does not hold',
	'cannot-be-tested': 'Cannot be tested'
};

/** What a part asserts, with another state in California's place. */
export function partSentence({ sentence }: ClaimPartRow, state: StateCode): string {
	return sentence.replaceAll('California', shortNameOf(state));
}

/**
 * Why a part has its verdict: how many methods, or years by a method each, bear it out, over which years, and
 * what their figures run over; or why it cannot be tested.
 */
export function verdictSentence(verdict: PartVerdict): string {
	const { part, share, whyNot } = verdict;
	if (whyNot === 'as-stated') return part.why_not;
	if (whyNot === 'no-figures') return noFigures(verdict);
	return `${headOf(verdict)}${percentWords(share)}.${coverageWords(verdict)}${spreadWords(verdict)}`;
}

function noFigures({ state, span }: PartVerdict): string {
	const years = span ? ` for ${periodWords(span)}` : ' for the years named';
	return `No method has the figures of ${shortNameOf(state)}${years}.`;
}

function headOf({ part, share, span }: PartVerdict): string {
	const period = span ? periodWords(span) : '';
	switch (part.scope) {
		case 'every-year':
			return `It is so in every year ${byMethods(share)}, ${period}`;
		case 'some-year':
			return `It is so in at least one year ${byMethods(share)}, ${period}`;
		case 'average':
			return `The average of ${period} is so ${byMethods(share)}`;
		case 'sum':
			return `The sum of ${period} is so ${byMethods(share)}`;
		default:
			return span && span.first === span.last
				? `It is so in ${period} ${byMethods(share)}`
				: `It is so in ${casesWords(share)}, ${period}`;
	}
}

function periodWords({ first, last }: NonNullable<PartVerdict['span']>): string {
	return periodOf([first, last]);
}

function byMethods({ k, n }: Share): string {
	if (n === 1) return k === 1 ? 'by the one method that covers it' : 'by no method: one covers it';
	if (k === n) return `by all ${n} methods`;
	return `by ${k === 0 ? 'none' : k} of ${n} methods`;
}

function casesWords({ k, n }: Share): string {
	const cases = counted(n, 'case', 'cases').replace(String(n), whole.format(n));
	return `${whole.format(k)} of ${cases}, each a year by one method`;
}

const whole = new Intl.NumberFormat('en-US');

function percentWords({ k, n, q }: Share): string {
	return q === null || k === 0 || k === n ? '' : ` (${percent(q)})`;
}

function coverageWords({ covered, span, unit }: PartVerdict): string {
	if (unit === 'spec-year' || !covered || !span) return '';
	const [fewest, most] = covered;
	const named = span.last - span.first + 1;
	if (fewest === named) return '';
	const each = fewest === most ? `${fewest}` : `${fewest} to ${most}`;
	return ` Each method speaks for the years it covers, ${each} of ${named}.`;
}

function spreadWords({ part, spread, share }: PartVerdict): string {
	if (!spread) return '';
	const write = writerOf(part.measure);
	const subject = subjectOf(part);
	const [least, most] = [write(spread.min), write(spread.max)];
	if (share.n === 1 || least === most) return ` ${subject} is ${write(spread.median)}.`;
	return ` ${subject} runs from ${least} to ${most}, with ${write(spread.median)} in the middle.`;
}

function writerOf(measure: ClaimPartRow['measure']): (value: number) => string {
	if (measure === 'ratio') return perDollar;
	return measure === 'net' ? signedMoney : amount;
}

const SUBJECTS: Readonly<Record<NonNullable<ClaimPartRow['measure']>, string>> = {
	net: 'received minus paid',
	paid: 'the amount paid',
	received: 'the amount received',
	ratio: 'what came back for a dollar'
};

/** What is told of net figures measured against the other states. */
const SHARED: Readonly<Record<NonNullable<ClaimPartRow['figures']>, string>> = {
	plain: '',
	neutral: ', the deficit shared out,',
	any: ', plain or with the deficit shared out,'
};

function subjectOf({ measure, scope, figures }: ClaimPartRow): string {
	const subject = SUBJECTS[measure ?? 'net'];
	const total = scope === 'average' ? 'on average, ' : scope === 'sum' ? 'in all, ' : '';
	const words = `${total}${subject}${measure === 'net' ? SHARED[figures ?? 'plain'] : ''}`;
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
