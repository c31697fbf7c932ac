import { readOutlines } from '$lib/charts/map/outlines.server';
import { positionOf, type StateCode } from '$lib/data/states';
import { stateLinesOf, type StateLines } from '$lib/fiscal/account/lines/state-lines';
import type { EstimateId, EstimateSeries } from '$lib/fiscal/core/types';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { DEFAULT_ESTIMATE, ESTIMATES } from '$lib/fiscal/estimates/estimates';
import { isPlaceable } from '$lib/fiscal/estimates/published-points';
import { ownAccountYears } from '$lib/ledger/account.server';
import { ledger } from '$lib/ledger/ledger.server';
import { sidesSince } from '$lib/ledger/verdict.server';
import { curlyThroughout } from '$lib/words/curly';
import type { ExplorerData, WholeData } from './figure-files';
import {
	packContext,
	packSeries,
	type PackedContext,
	type PackedSeries,
	type PackedYear
} from './pack';
import { packLines, type PackedLines } from './pack-lines';
import { FALLBACK_STATE } from './selection';

/** An estimate packed for the browser; throws for one that is not in the ledger. */
export function servedSeries(estimate: EstimateId): PackedSeries {
	return packSeries(seriesOf(estimate));
}

/** Population, GDP, personal income and prices of all fiscal years, packed for the browser. */
export function servedEconomy(): PackedContext {
	return packContext([...ledger().context.values()], { withEconomy: true });
}

/** A state's lines of our own account by the default keys. */
export function usualLines(state: StateCode): StateLines {
	return stateLinesOf(ownAccountYears(), positionOf(state));
}

/** The same, packed for the browser. */
export function servedLines(state: StateCode): PackedLines {
	return packLines(usualLines(state));
}

/** All that the charts of the explorer are drawn from at first. */
export function servedWhole(): WholeData {
	const { context, publishedPoints, receiptsPerPerson } = ledger();
	return {
		catalogue: ESTIMATES.map(({ id }) => ({
			estimate: id,
			years: estimateYears(seriesOf(id).years)
		})),
		series: servedSeries(DEFAULT_ESTIMATE),
		context: packContext([...context.values()], { withEconomy: false }),
		receiptsPerPerson: [...receiptsPerPerson],
		points: curlyThroughout(publishedPoints.filter(isPlaceable)),
		since: sidesSince(),
		labels: readOutlines().labels
	};
}

/** What the explorer's page brings along: the one year that it shows at first. */
export function servedFirst(): ExplorerData {
	const { catalogue, series, context, receiptsPerPerson, since } = servedWhole();
	const { opening } = estimateYears(seriesOf(DEFAULT_ESTIMATE).years);
	const isShown = (year: number) => year === opening;
	return {
		catalogue,
		series: { ...series, years: series.years.filter(({ year }) => isShown(year)).map(firstYear) },
		context: { years: context.years.filter(({ year }) => isShown(year)) },
		receiptsPerPerson: receiptsPerPerson.filter(([year]) => isShown(year)),
		points: [],
		since
	};
}

/** Of all ranges the first sentence needs that of its own state; the others follow with the charts. */
function firstYear(year: PackedYear): PackedYear {
	if (!year.range) return year;
	const [low, high] = year.range.map(
		(bound) => bound?.map((value, at) => (at === FIRST_POSITION ? value : null)) ?? null
	);
	return { ...year, range: [low ?? null, high ?? null] };
}

const FIRST_POSITION = positionOf(FALLBACK_STATE);

/** An estimate of the ledger; throws for one that it lacks. */
export function seriesOf(estimate: EstimateId): EstimateSeries {
	const series = ledger().series.get(estimate);
	if (!series) throw new Error(`The ledger has no estimate ${estimate}.`);
	return series;
}
