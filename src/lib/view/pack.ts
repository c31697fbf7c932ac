import type { AgeShares } from '$lib/fiscal/core/age-shares';
import { sharedBy, shareUnits } from '$lib/fiscal/account/lines/rounding';
import { SHARE_UNIT } from '$lib/fiscal/account/types';
import { sumOf } from '$lib/fiscal/core/columns';
import type {
	Column,
	ContextYear,
	EstimateId,
	EstimateSeries,
	EstimateYear,
	Flag,
	Status
} from '$lib/fiscal/core/types';

/** Figures of one column in a whole unit, or null where the column is empty or follows from the others. */
type PackedColumn = readonly (number | null)[] | null;

/** Figures of the year, one or two years away, older, by population, of later years where any: ten-thousandths. */
type PackedAges = readonly [number, number, number, number, number?];

/** One year of an estimate on its way to the browser. */
export interface PackedYear {
	readonly year: number;
	readonly paid: PackedColumn;
	readonly received: PackedColumn;
	/** Given only where net is not received − paid in every area. */
	readonly net: PackedColumn;
	readonly ratio: PackedColumn;
	/** Net per person as printed, in dollars; absent where none is. */
	readonly perPerson?: PackedColumn;
	/** Lowest and highest net per person by past misses, whole dollars; absent where there is no range. */
	readonly range?: readonly [PackedColumn, PackedColumn];
	/** Parts of the nation's money received and paid by the age of its figures; absent where not known. */
	readonly ages?: readonly [PackedAges, PackedAges];
	/** Net interest of the nation in whole dollars; absent where the estimate cannot tell it. */
	readonly interest?: number;
	/** One status for all areas, or one each. */
	readonly status: Status | readonly Status[];
	/** One set of flags for all areas, or one each. */
	readonly flags: readonly Flag[] | readonly (readonly Flag[])[];
}

/** An estimate on its way to the browser: columns in the largest unit that loses nothing. */
export interface PackedSeries {
	readonly estimate: EstimateId;
	readonly unit: number;
	readonly years: readonly PackedYear[];
}

/** Population by fiscal year and the price index; GDP, income and regional prices follow on demand. */
export interface PackedContext {
	readonly years: readonly {
		readonly year: number;
		readonly population: Column;
		readonly gdp: Column | null;
		readonly personalIncome: Column | null;
		readonly priceIndex: number | null;
		/** Also null where no state has one. */
		readonly regionalPrices: Column | null;
	}[];
}

const UNITS = [1e6, 1e3, 1] as const;

/**
 * Packs an estimate for the browser. `unpackSeries` gives the same series back, to the dollar: interest goes as
 * its national total, which the population of the year shares out again. Ages come back only for the nation, to
 * a ten-thousandth.
 */
export function packSeries(series: EstimateSeries): PackedSeries {
	const unit = unitOf(series);
	return {
		estimate: series.estimate,
		unit,
		years: series.years.map((year) => packYear(year, unit))
	};
}

/**
 * Unpacks what `packSeries` packed: whole dollars, every column in the order of `STATES`. Throws where interest
 * comes in a year without population.
 */
export function unpackSeries(
	packed: PackedSeries,
	contexts: ReadonlyMap<number, Pick<ContextYear, 'population'>>
): EstimateSeries {
	return {
		estimate: packed.estimate,
		years: packed.years.map((one) => {
			const year = unpackYear(one, packed.unit);
			if (one.interest === undefined) return year;
			return { ...year, interest: byPopulation(one.interest, contexts.get(one.year)?.population) };
		})
	};
}

/** Packs what figures are divided by; GDP, income and regional prices are left out unless asked for. */
export function packContext(
	years: readonly ContextYear[],
	{ withEconomy }: { readonly withEconomy: boolean }
): PackedContext {
	return {
		years: years.map((context) => ({
			year: context.fiscalYear,
			population: context.population,
			gdp: withEconomy ? context.gdp : null,
			personalIncome: withEconomy ? context.personalIncome : null,
			priceIndex: context.priceIndex,
			regionalPrices: withEconomy ? packColumn(context.regionalPrices, 1) : null
		}))
	};
}

/** Unpacks what `packContext` packed; GDP, income and regional prices are null throughout where they were left out. */
export function unpackContext(packed: PackedContext): ReadonlyMap<number, ContextYear> {
	return new Map(
		packed.years.map(({ year, population, gdp, personalIncome, priceIndex, regionalPrices }) => {
			const none = filled(null, population.length);
			const context: ContextYear = {
				fiscalYear: year,
				population,
				gdp: gdp ?? none,
				personalIncome: personalIncome ?? none,
				priceIndex,
				regionalPrices: regionalPrices ?? none
			};
			return [year, context] as const;
		})
	);
}

function unitOf(series: EstimateSeries): number {
	const values = series.years.flatMap(({ paid, received, net }) => [...paid, ...received, ...net]);
	const fits = (unit: number) => values.every((value) => value === null || value % unit === 0);
	return UNITS.find(fits) ?? 1;
}

function packYear(year: EstimateYear, unit: number): PackedYear {
	const { printedPerPerson, range, ages } = year;
	const follows = year.net.every((net, i) => net === difference(year.received[i], year.paid[i]));
	return {
		year: year.fiscalYear,
		paid: packColumn(year.paid, unit),
		received: packColumn(year.received, unit),
		net: follows ? null : packColumn(year.net, unit),
		ratio: packColumn(year.publishedRatio, 1),
		...(printedPerPerson && { perPerson: packColumn(printedPerPerson, 1) }),
		...(range && { range: [packColumn(range.low, 1), packColumn(range.high, 1)] as const }),
		...(ages && { ages: [packAges(ages.received), packAges(ages.paid)] as const }),
		...(year.interest && { interest: sumOf(year.interest) ?? 0 }),
		status: oneOrAll(year.status),
		flags: oneOrAllFlags(year.flags)
	};
}

function unpackYear(packed: PackedYear, unit: number): EstimateYear {
	const size = sizeOf(packed);
	const paid = unpackColumn(packed.paid, unit, size);
	const received = unpackColumn(packed.received, unit, size);
	const net = packed.net
		? unpackColumn(packed.net, unit, size)
		: received.map((value, i) => difference(value, paid[i]));
	return {
		fiscalYear: packed.year,
		paid,
		received,
		net,
		publishedRatio: unpackColumn(packed.ratio, 1, size),
		...(packed.perPerson !== undefined && {
			printedPerPerson: unpackColumn(packed.perPerson, 1, size)
		}),
		...(packed.range && {
			range: {
				low: unpackColumn(packed.range[0], 1, size),
				high: unpackColumn(packed.range[1], 1, size)
			}
		}),
		...(packed.ages && {
			ages: { received: unpackAges(packed.ages[0]), paid: unpackAges(packed.ages[1]) }
		}),
		status: typeof packed.status === 'string' ? filled(packed.status, size) : packed.status,
		flags: isOneSet(packed.flags) ? filled(packed.flags, size) : packed.flags
	};
}

/** By the same whole shares as the line of the account, so that the dollars are the same. */
function byPopulation(total: number, population: Column = []): Column {
	if (population.length === 0) throw new Error('No population for interest.');
	const units = shareUnits(population.map((persons) => persons ?? 0));
	return sharedBy(
		units.map((share) => share / SHARE_UNIT),
		total
	);
}

function packColumn(column: Column, unit: number): PackedColumn {
	if (column.every((value) => value === null)) return null;
	return column.map((value) => (value === null ? null : value / unit));
}

function unpackColumn(packed: PackedColumn, unit: number, size: number): Column {
	if (packed === null) return filled(null, size);
	return packed.map((value) => (value === null ? null : value * unit));
}

const AGE_UNIT = 10_000;

function packAges({ ofYear, recent, older, later, byPopulation }: AgeShares): PackedAges {
	const whole = (part: number) => Math.round(part * AGE_UNIT);
	const parts = [whole(ofYear), whole(recent), whole(older), whole(byPopulation)] as const;
	return later === undefined ? parts : [...parts, whole(later)];
}

function unpackAges([ofYear, recent, older, byPopulation, later]: PackedAges): AgeShares {
	return {
		ofYear: ofYear / AGE_UNIT,
		recent: recent / AGE_UNIT,
		older: older / AGE_UNIT,
		...(later !== undefined && { later: later / AGE_UNIT }),
		byPopulation: byPopulation / AGE_UNIT
	};
}

function difference(received: number | null | undefined, paid: number | null | undefined) {
	return typeof received === 'number' && typeof paid === 'number' ? received - paid : null;
}

function sizeOf({ paid, received, net, ratio, status }: PackedYear): number {
	const columns = [paid, received, net, ratio, typeof status === 'string' ? null : status];
	return columns.find((column) => column !== null)?.length ?? 51;
}

function filled<T>(value: T, size: number): readonly T[] {
	return Array.from({ length: size }, () => value);
}

function oneOrAll(status: readonly Status[]): Status | readonly Status[] {
	const first = status[0];
	return first !== undefined && status.every((one) => one === first) ? first : status;
}

function oneOrAllFlags(
	flags: readonly (readonly Flag[])[]
): readonly Flag[] | readonly (readonly Flag[])[] {
	const first = flags[0] ?? [];
	const same = flags.every((set) => set.join() === first.join());
	return same ? first : flags;
}

function isOneSet(flags: readonly Flag[] | readonly (readonly Flag[])[]): flags is readonly Flag[] {
	return typeof flags[0] === 'string' || flags.length === 0;
}
