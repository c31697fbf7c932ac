import { dataset } from '$lib/data/datasets.server';
import { sumOf } from '$lib/fiscal/core/columns';
import { accountRanges } from './account-ranges.server';
import { accountOfDatasets, ownAccountYears } from './account.server';
import { accountEstimate } from '$lib/fiscal/account/account-series';
import { balanceRows, type BalanceRow } from '$lib/fiscal/estimates/balance-rows';
import { contextByYear, contextYears, type ContextByYear } from '$lib/fiscal/core/context';
import {
	nationalTotals,
	shareOfTotals,
	type EstimateShares
} from '$lib/fiscal/account/coverage-shares';
import { gdpBreakOf, type GdpBreak } from '$lib/fiscal/estimates/gdp-break';
import { publishedPoints, type PublishedPoint } from '$lib/fiscal/estimates/published-points';
import { rebuiltRatios, type RatioRebuild } from '$lib/fiscal/estimates/ratio-rebuild';
import { allSeries } from '$lib/fiscal/estimates/series';
import type { EstimateId, EstimateSeries } from '$lib/fiscal/core/types';
import { receiptsPerPersonByYear } from '$lib/fiscal/core/verdict-band';

/** Everything the pages and files tell, made once from the datasets. */
export interface Ledger {
	/** Every estimate, in the order of `ESTIMATES`. */
	readonly series: ReadonlyMap<EstimateId, EstimateSeries>;
	readonly context: ContextByYear;
	readonly publishedPoints: readonly PublishedPoint[];
	/** Federal receipts per person by fiscal year, whole nation: the band of states whose taxes are not known. */
	readonly receiptsPerPerson: ReadonlyMap<number, number>;
	/** The central table, sorted by estimate, fiscal year and state. */
	readonly balances: readonly BalanceRow[];
	readonly shares: readonly EstimateShares[];
	readonly ratioRebuild: RatioRebuild;
	readonly gdpBreak: GdpBreak;
}

let made: Ledger | undefined;

/** The ledger: read and computed at the first call, the same object at every later one. */
export function ledger(): Ledger {
	made ??= makeLedger();
	return made;
}

/** The nation's residents in a fiscal year; throws for a year without them. */
export function personsIn(fiscalYear: number): number {
	const persons = sumOf(ledger().context.get(fiscalYear)?.population ?? []);
	if (persons === null) throw new Error(`No population in FY${fiscalYear}.`);
	return persons;
}

function makeLedger(): Ledger {
	const context = contextOfDatasets();
	const account = accountEstimate(accountOfDatasets(), ownAccountYears(), accountRanges(context));
	const all = [account, ...allSeries(estimateRows(), context)];
	const series = new Map(all.map((one) => [one.estimate, one]));
	const federalTotals = dataset('context/federal-totals');
	return {
		series,
		context,
		publishedPoints: publishedPoints(dataset('balances/published-points')),
		receiptsPerPerson: receiptsPerPersonByYear(federalTotals, context),
		balances: balanceRows({ series: all, contextByYear: context }),
		shares: shareOfTotals(all, totalsOfDatasets()),
		ratioRebuild: rebuiltRatios(all),
		gdpBreak: gdpBreakOf(dataset('context/gdp'))
	};
}

function contextOfDatasets(): ContextByYear {
	const years = contextYears({
		population: dataset('context/population'),
		gdp: dataset('context/gdp'),
		personalIncome: dataset('context/personal-income'),
		prices: dataset('context/prices'),
		regionalPrices: dataset('context/regional-prices')
	});
	return contextByYear(years);
}

function estimateRows() {
	return {
		taxFoundation: dataset('balances/tax-foundation'),
		rockefeller: dataset('balances/rockefeller'),
		collections: dataset('taxes/collections'),
		cffr: dataset('funds/cffr'),
		usaspending: dataset('funds/usaspending')
	};
}

function totalsOfDatasets() {
	return nationalTotals({
		federalTotals: dataset('context/federal-totals'),
		collections: dataset('taxes/collections'),
		cffrUs: dataset('funds/cffr-us'),
		usaspending: dataset('funds/usaspending')
	});
}
