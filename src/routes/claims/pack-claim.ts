import type { ClaimPage, PartView } from './claim-view';
import type { MethodRow } from './method-rows';
import { packSeries, unpackSeries, type PackedSeries } from './pack-series';

/**
 * A column of a table: each of its values once, and for every row the place of its value; without places where one
 * value holds for all rows, or no value turns up twice.
 */
interface PackedColumn<T> {
	readonly values: readonly T[];
	readonly places?: readonly number[];
}

/** The methods behind a verdict on their way to the browser, by column: most say the same as the row above. */
export type PackedMethodRows = { readonly [K in keyof MethodRow]: PackedColumn<MethodRow[K]> } & {
	readonly count: number;
};

/** A claim's page on its way to the browser. */
export type PackedClaim = Omit<ClaimPage, 'parts'> & {
	readonly parts: readonly PackedPart[];
};

type PackedPart = Omit<PartView, 'rows' | 'series'> & {
	readonly rows: PackedMethodRows;
	readonly series: PackedSeries | null;
};

/** Packs the methods and figures of each part of a claim; all else stays. */
export function packClaim(claim: ClaimPage): PackedClaim {
	return {
		...claim,
		parts: claim.parts.map((part) => ({
			...part,
			rows: packMethodRows(part.rows),
			series: part.series && packSeries(part.series)
		}))
	};
}

/** The claim that `packClaim` packed, its figures to digits that leave table and files the same. */
export function unpackClaim(claim: PackedClaim): ClaimPage {
	return {
		...claim,
		parts: claim.parts.map((part) => ({
			...part,
			rows: unpackMethodRows(part.rows),
			series: part.series && unpackSeries(part.series)
		}))
	};
}

function packMethodRows(rows: readonly MethodRow[]): PackedMethodRows {
	return {
		count: rows.length,
		id: packColumn(rows.map(({ id }) => id)),
		estimate: packColumn(rows.map(({ estimate }) => estimate)),
		deficit: packColumn(rows.map(({ deficit }) => deficit)),
		services: packColumn(rows.map(({ services }) => services)),
		interest: packColumn(rows.map(({ interest }) => interest)),
		pay: packColumn(rows.map(({ pay }) => pay)),
		corporate: packColumn(rows.map(({ corporate }) => corporate)),
		covid: packColumn(rows.map(({ covid }) => covid)),
		figure: packColumn(rows.map(({ figure }) => figure)),
		years: packColumn(rows.map(({ years }) => years)),
		against: packColumn(rows.map(({ against }) => against)),
		score: packColumn(rows.map(({ score }) => score)),
		within: packColumn(rows.map(({ within }) => within)),
		off: packColumn(rows.map(({ off }) => off)),
		link: packColumn(rows.map(({ link }) => link))
	};
}

function unpackMethodRows(packed: PackedMethodRows): readonly MethodRow[] {
	return Array.from({ length: packed.count }, (_, row) => ({
		id: valueAt(packed.id, row),
		estimate: valueAt(packed.estimate, row),
		deficit: valueAt(packed.deficit, row),
		services: valueAt(packed.services, row),
		interest: valueAt(packed.interest, row),
		pay: valueAt(packed.pay, row),
		corporate: valueAt(packed.corporate, row),
		covid: valueAt(packed.covid, row),
		figure: valueAt(packed.figure, row),
		years: valueAt(packed.years, row),
		against: valueAt(packed.against, row),
		score: valueAt(packed.score, row),
		within: valueAt(packed.within, row),
		off: valueAt(packed.off, row),
		link: valueAt(packed.link, row)
	}));
}

function packColumn<T>(all: readonly T[]): PackedColumn<T> {
	const values = [...new Set(all)];
	if (values.length === 1 || values.length === all.length) return { values };
	const places = new Map(values.map((value, place) => [value, place]));
	return { values, places: all.map((value) => places.get(value) ?? 0) };
}

function valueAt<T>({ values, places }: PackedColumn<T>, row: number): T {
	const value = values.length === 1 ? values[0] : values[places?.[row] ?? row];
	if (value === undefined) throw new Error(`A packed column has no value for row ${row}.`);
	return value;
}
