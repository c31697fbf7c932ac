import { positionOf, type StateCode } from '$lib/data/states';
import { countOf, sumOf } from '$lib/fiscal/core/columns';
import type { EstimateShares } from '$lib/fiscal/account/coverage-shares';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { inFlagOrder } from '$lib/fiscal/core/flags';
import type { GdpBreak } from '$lib/fiscal/estimates/gdp-break';
import { ledger } from './ledger.server';
import { ratioOf, relativeRatioOf } from '$lib/fiscal/core/ratio';
import type { RatioRebuild } from '$lib/fiscal/estimates/ratio-rebuild';
import type { EstimateId, EstimateSeries, Flag } from '$lib/fiscal/core/types';
import { BAND_SHARE } from '$lib/fiscal/core/verdict-band';

/** The years of an estimate, and the nation's balance in the last of them that has every state. */
export interface EstimateFacts {
	readonly id: EstimateId;
	readonly years: readonly number[];
	/** The most states that have a balance in any year. */
	readonly states: number;
	/** Σ received − Σ paid, whole dollars; `null` where no year has every state it covers. */
	readonly balance: { readonly fiscalYear: number; readonly net: number } | null;
}

/** A printed ratio beside those that its own dollars give. */
export interface RatioExample {
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly published: number;
	readonly plain: number;
	readonly relative: number;
}

/** The band of a state whose taxes are not known, per person, whole nation's receipts. */
export interface BandExample {
	readonly fiscalYear: number;
	readonly receiptsPerPerson: number;
	readonly band: number;
}

/** The computed figures of the methods page. */
export interface MethodFacts {
	readonly estimates: readonly EstimateFacts[];
	readonly shares: readonly EstimateShares[];
	readonly ratioRebuild: RatioRebuild;
	readonly ratioExample: RatioExample | null;
	readonly bandExample: BandExample | null;
	readonly gdpBreak: GdpBreak;
	/** Flags that any figure bears, in the order of `FLAGS`. */
	readonly flags: readonly Flag[];
}

/** Gathers the figures that the methods page tells, all from the ledger. */
export function methodFacts(): MethodFacts {
	const { series, shares, ratioRebuild, gdpBreak } = ledger();
	return {
		estimates: [...series.values()].map(estimateFacts),
		shares,
		ratioRebuild,
		ratioExample: ratioExample('CA'),
		bandExample: bandExample(),
		gdpBreak,
		flags: flagsInUse([...series.values()])
	};
}

function estimateFacts({ estimate, years }: EstimateSeries): EstimateFacts {
	const { areas } = estimateOf(estimate);
	const whole = years.findLast(({ net }) => countOf(net) === areas);
	const net = whole ? sumOf(whole.net) : null;
	return {
		id: estimate,
		years: years.map(({ fiscalYear }) => fiscalYear),
		states: Math.max(0, ...years.map((year) => countOf(year.net))),
		balance: whole && net !== null ? { fiscalYear: whole.fiscalYear, net } : null
	};
}

function flagsInUse(series: readonly EstimateSeries[]): readonly Flag[] {
	return inFlagOrder(series.flatMap(({ years }) => years.flatMap(({ flags }) => flags.flat())));
}

function ratioExample(state: StateCode): RatioExample | null {
	const year = ledger().series.get('tax-foundation')?.years.at(-1);
	if (!year) return null;
	const position = positionOf(state);
	const published = year.publishedRatio[position] ?? null;
	const plain = ratioOf(year.paid, year.received)[position] ?? null;
	const relative = relativeRatioOf(year.paid, year.received)[position] ?? null;
	if (published === null || plain === null || relative === null) return null;
	return { state, fiscalYear: year.fiscalYear, published, plain, relative };
}

function bandExample(): BandExample | null {
	const { series, receiptsPerPerson } = ledger();
	const fiscalYear = series.get('rockefeller-2025')?.years.at(-1)?.fiscalYear;
	const each = fiscalYear === undefined ? undefined : receiptsPerPerson.get(fiscalYear);
	if (fiscalYear === undefined || each === undefined) return null;
	return { fiscalYear, receiptsPerPerson: each, band: BAND_SHARE * each };
}
