import { median } from 'd3';
import { positionOf } from '$lib/data/states';
import { accountRanges, accountSurprise } from './account-ranges.server';
import type { Surprise } from '$lib/fiscal/account/misses/past-misses';
import type { LineId } from '$lib/fiscal/account/types';
import { yearIn } from '$lib/fiscal/estimates/estimate-year';
import { ledger } from './ledger.server';

/** How far off the balances of one year may be, by the range of past misses. */
export interface MissYear {
	readonly fiscalYear: number;
	/** Half the width of the middle state's range, dollars per person. */
	readonly halfWidth: number;
	/** California's low and high less its balance, dollars per person. */
	readonly california: { readonly low: number; readonly high: number };
}

/** What one more year of figures did, beside the range that had been told before it. */
export interface SurpriseFacts extends Surprise {
	readonly fiscalYear: number;
	readonly line: LineId;
}

/** What the methods page tells of the ranges. */
export interface MissFacts {
	readonly years: readonly MissYear[];
	/** California's, by the newest year of tax returns. */
	readonly surprise: SurpriseFacts;
}

/** The ranges of past misses by year, and the surprise that shows how much they leave out. */
export function missFacts(): MissFacts {
	const { context } = ledger();
	const years = [...accountRanges(context)].map(([fiscalYear, { low, high }]) => {
		const california = positionOf('CA');
		const net = balanceOf(fiscalYear, california);
		const widths = low.map((value, at) => ((high[at] ?? NaN) - (value ?? NaN)) / 2);
		return {
			fiscalYear,
			halfWidth: median(widths) ?? NaN,
			california: {
				low: (low[california] ?? NaN) - net,
				high: (high[california] ?? NaN) - net
			}
		};
	});
	return { years, surprise: surpriseFacts(years.at(-1)?.fiscalYear ?? 0) };
}

const surprises = new Map<number, SurpriseFacts>();

/**
 * What the newest year of tax returns did to a fiscal year of California's, which had been told with a range: computed
 * at the first call, since every page of a state tells it.
 */
export function surpriseFacts(fiscalYear: number): SurpriseFacts {
	const known = surprises.get(fiscalYear) ?? makeSurprise(fiscalYear);
	surprises.set(fiscalYear, known);
	return known;
}

function makeSurprise(fiscalYear: number): SurpriseFacts {
	const wanted = { line: 'individual-income-tax', state: 'CA', fiscalYear } as const;
	return { ...wanted, ...accountSurprise(wanted, ledger().context) };
}

function balanceOf(fiscalYear: number, at: number): number {
	const { series, context } = ledger();
	const account = series.get('account');
	const net = account && yearIn(account, fiscalYear)?.net[at];
	const persons = context.get(fiscalYear)?.population[at];
	if (net === undefined || net === null || !persons)
		throw new Error(`The account has no balance at ${at} in FY${fiscalYear}.`);
	return net / persons;
}
