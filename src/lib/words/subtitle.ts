import { estimateOf } from '$lib/fiscal/estimates/estimates';
import {
	dollarsOf,
	interestOf,
	isInDollars,
	measureOf,
	scaleOf
} from '$lib/fiscal/measures/measures';
import { isInterestTold } from '$lib/fiscal/measures/interest';
import type { Choice, Column } from '$lib/fiscal/core/types';
import { sharedOut } from './shared-out';
import { yearRange } from './year-ranges';

/**
 * Measure, unit, period, rule, what is done with interest, and estimate of a chart: "Received minus paid, dollars per person, FY2005,
 * deficit shared out equally. Tax Foundation 2007". The period comes from `periodOf`; `nets`, as `sharedOut` has
 * them, tell whether deficits or surpluses are shared out in it. They are of years with an average: without any,
 * no rule is applied.
 */
export function subtitleOf(choice: Choice, period: string, nets: Column): string {
	const { words } = measureOf(choice.measure);
	const rule = rulePart(choice, nets);
	const parts = [words, ...unitPart(choice), period, ...rule, ...interestPart(choice)];
	return `${parts.join(', ')}. ${estimateOf(choice.estimate).label}`;
}

/** Fiscal years as charts tell them: "FY2005", "FY1981–2005"; empty where there is none. */
export function periodOf(fiscalYears: readonly number[]): string {
	if (fiscalYears.length === 0) return '';
	const first = Math.min(...fiscalYears);
	const last = Math.max(...fiscalYears);
	return `FY${yearRange(first, last)}`;
}

function unitPart({ measure, scale, dollars }: Choice): readonly string[] {
	if (!isInDollars({ measure })) return [];
	if (scaleOf(scale).unit === 'share') return [`share ${scaleOf(scale).words.replace('its ', '')}`];
	const { unit, where } = dollarsOf(dollars);
	return [`${unit}${scale === 'total' ? '' : ' per person'}${where}`];
}

function rulePart({ measure, deficit }: Choice, nets: Column): readonly string[] {
	if (measure !== 'net' || deficit === 'none') return [];
	return [nets.length > 0 ? sharedOut(deficit, nets) : NOT_SHARED];
}

const NOT_SHARED = 'no deficit or surplus shared out: some states have no figure';

/** What is done with interest: told where it is counted, and where that would move what is shown. */
export function interestPart(choice: Choice): readonly string[] {
	const { words } = interestOf(choice.interest);
	if (words !== '') return [words];
	return isInterestTold(choice) ? ['interest on the debt left out'] : [];
}
