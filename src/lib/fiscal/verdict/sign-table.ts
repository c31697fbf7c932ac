import { group } from 'd3';
import { NOTHING, columnOf } from '../core/columns';
import type { ContextByYear } from '../core/context';
import { neutralNet } from '../core/deficit';
import { isPartialYear } from '../core/partial-year';
import type { Column, EstimateId, EstimateSeries } from '../core/types';
import { BAND_SHARE, bandOf, sideOf, type Side } from '../core/verdict-band';
import { makerOf, isPointSource, type PointSourceId } from './makers';
import type { PointYear } from './point-years';
import { firstWithSame } from './repeats';
import { SPECIFICATIONS, isNeutral } from './specifications';
import type { AccountVariant, Figure, Specification } from './types';

/** What all cells are computed from. */
export interface SignsInput {
	/** The estimates of others; our own account is made by `account`. */
	readonly series: ReadonlyMap<EstimateId, EstimateSeries>;
	readonly account: (variant: AccountVariant) => EstimateSeries;
	/** Figures that makers printed for single states. */
	readonly points: ReadonlyMap<PointSourceId, readonly PointYear[]>;
	/** Fiscal years that have any coronavirus payments: only they can leave them out. */
	readonly covidYears: ReadonlySet<number>;
	readonly context: ContextByYear;
	/** Federal receipts per person by fiscal year, for the band of states whose taxes are not known. */
	readonly receiptsPerPerson: ReadonlyMap<number, number>;
}

/** One specification in one year, all 51 areas; whole current dollars, `net` by the specification's rule. */
export interface TableYear {
	readonly fiscalYear: number;
	readonly net: Column;
	readonly paid: Column;
	readonly received: Column;
	readonly band: Column;
	readonly population: Column;
	readonly sides: readonly (Side | null)[];
	/** Received for a dollar paid as printed, where the dollars were not; absent where no such figure is used. */
	readonly printedRatio?: Column;
	/** Whether states are missing that the estimate covers. */
	readonly isPartial: boolean;
	/** Of figures for single states the ids of the published figures. */
	readonly editions?: readonly (string | null)[];
	readonly sameAs: Readonly<Record<Figure, string>>;
}

/** One specification with the years it covers, rising. */
export interface TableRow {
	readonly specification: Specification;
	readonly years: readonly TableYear[];
}

/** All cells of all states, in the order of `SPECIFICATIONS`; a specification without a year is not there. */
export type SignTable = readonly TableRow[];

/**
 * Computes every cell of every state. A year in which only some states were published has no neutral figure: a deficit
 * is shared out over the nation, never over those states alone (METHOD 4).
 */
export function signTable(input: SignsInput): SignTable {
	const drafts = SPECIFICATIONS.flatMap((specification) => draftsOf(specification, input));
	const names = namesOf(drafts);
	const ofSpecification = group(drafts, (draft) => draft.specification);
	return [...ofSpecification].map(([specification, own]) => ({
		specification,
		years: own.map((draft) => ({ ...draft.year, sameAs: names.get(draft) ?? ownNames(draft) }))
	}));
}

interface Draft {
	readonly specification: Specification;
	readonly year: Omit<TableYear, 'sameAs'>;
}

/** Accounts by variant, made once for all rules. */
const accounts = new WeakMap<SignsInput, Map<AccountVariant, EstimateSeries>>();

function accountBy(variant: AccountVariant, input: SignsInput): EstimateSeries {
	const known = accounts.get(input) ?? new Map<AccountVariant, EstimateSeries>();
	accounts.set(input, known);
	const series = known.get(variant) ?? input.account(variant);
	known.set(variant, series);
	return series;
}

/** One year of a specification's own figures, before any deficit rule. */
interface SourceYear {
	readonly fiscalYear: number;
	readonly paid: Column;
	readonly received: Column;
	readonly net: Column;
	readonly ratio?: Column;
	readonly editions?: readonly (string | null)[];
	readonly isPartial: boolean;
}

function draftsOf(specification: Specification, input: SignsInput): readonly Draft[] {
	const { rule, variant } = specification;
	return sourceYears(specification, input)
		.filter(({ isPartial }) => !(isPartial && isNeutral(rule)))
		.filter(({ fiscalYear }) => variant?.covid !== 'out' || input.covidYears.has(fiscalYear))
		.map((year) => ({ specification, year: draftYear(specification, year, input) }));
}

function sourceYears(
	{ estimate, variant }: Specification,
	input: SignsInput
): readonly SourceYear[] {
	if (isPointSource(estimate)) {
		return (input.points.get(estimate) ?? []).map((year) => ({ ...year, isPartial: true }));
	}
	const series = variant ? accountBy(variant, input) : input.series.get(estimate);
	return (series?.years ?? []).map((year) => ({
		fiscalYear: year.fiscalYear,
		paid: year.paid,
		received: year.received,
		net: year.net,
		isPartial: isPartialYear(year)
	}));
}

function draftYear({ rule }: Specification, year: SourceYear, input: SignsInput): Draft['year'] {
	const { fiscalYear, paid, received, ratio, editions, isPartial } = year;
	const context = input.context.get(fiscalYear);
	const population = context?.population ?? NOTHING;
	const personalIncome = context?.personalIncome ?? NOTHING;
	const net = neutralNet(rule, { paid, received, net: year.net, population, personalIncome });
	const receiptsPerPerson = input.receiptsPerPerson.get(fiscalYear) ?? null;
	const band = columnOf((_, position) =>
		bandOf({
			paid: paid[position] ?? null,
			population: population[position] ?? null,
			receiptsPerPerson
		})
	);
	const sides = net.map(
		(value, position) =>
			sideOf(value, band[position] ?? null) ?? sideOfRatio(ratio?.[position] ?? null)
	);
	return {
		fiscalYear,
		net,
		paid,
		received,
		band,
		population,
		sides,
		isPartial,
		...(ratio && { printedRatio: ratio }),
		...(editions && { editions })
	};
}

function sideOfRatio(ratio: number | null): Side | null {
	return ratio === null ? null : sideOf(ratio - 1, BAND_SHARE);
}

function namesOf(drafts: readonly Draft[]): ReadonlyMap<Draft, TableYear['sameAs']> {
	const counted = drafts.filter(({ specification }) => !specification.isHybrid);
	const ofYear = group(counted, ({ specification, year }) =>
		[specification.rule, year.fiscalYear, makerOf(specification.estimate)].join(' ')
	);
	return new Map([...ofYear.values()].flatMap(namesInYear));
}

function namesInYear(drafts: readonly Draft[]): readonly (readonly [Draft, TableYear['sameAs']])[] {
	const names = (figure: Figure) =>
		firstWithSame(
			drafts.map(({ specification, year }) => ({
				id: specification.id,
				figures: year[figure],
				population: year.population,
				...(figure === 'net' && { bands: year.band })
			}))
		);
	const [net, paid, received] = [names('net'), names('paid'), names('received')];
	return drafts.map((draft) => {
		const { id } = draft.specification;
		const own = { net: net.get(id), paid: paid.get(id), received: received.get(id) };
		return [draft, { net: own.net ?? id, paid: own.paid ?? id, received: own.received ?? id }];
	});
}

function ownNames({ specification: { id } }: Draft): TableYear['sameAs'] {
	return { net: id, paid: id, received: id };
}
