import type { TableCell, TableColumn } from '$lib/charts/kit/table';
import type { OtherEstimate, PublishedPoint } from '$lib/charts/timeline/series';

/** What a timeline draws beside the line of its own estimate, all in the unit of the view. */
export interface Beside {
	readonly others: readonly OtherEstimate[];
	/** Single figures that others printed. */
	readonly published: readonly PublishedPoint[];
}

/** The same as columns of a table of years. */
export interface BesideColumns {
	readonly columns: readonly TableColumn[];
	/** The cells of a fiscal year; empty without a figure, since a row says of its own estimate alone why it has none. */
	readonly cellsIn: (fiscalYear: number) => readonly TableCell[];
	/** The fiscal years that have one. */
	readonly years: readonly number[];
}

/** How their figures are written, and what ends the names of their columns, as in `tax_foundation_real`. */
interface Written {
	readonly kind: string;
	readonly format: (value: number) => string;
	readonly decimals: number;
}

/** Figures of one column, and of which edition each is where they are of several. */
interface Series {
	readonly id: string;
	readonly label: string;
	readonly valueByYear: ReadonlyMap<number, number>;
	readonly editionByYear: ReadonlyMap<number, string> | null;
}

/** A column for each other estimate, and one for each publication with single figures. */
export function besideColumns(beside: Beside, { kind, ...written }: Written): BesideColumns {
	const all = [...beside.others.map(estimateSeries), ...publishedSeries(beside.published)];
	return {
		columns: all.flatMap(({ id, label, editionByYear }) => [
			{ id: `${id}${kind}`, label, ...written },
			...(editionByYear ? [{ id: `${id}_report`, label: `${label}, report of` }] : [])
		]),
		cellsIn: (year) =>
			all.flatMap(({ valueByYear, editionByYear }) => [
				valueByYear.get(year) ?? '',
				...(editionByYear ? [editionByYear.get(year) ?? ''] : [])
			]),
		years: [...new Set(all.flatMap(({ valueByYear }) => [...valueByYear.keys()]))]
	};
}

/** Fiscal years of a table, rising: its own, and those that only what is drawn beside has. */
export function yearsWith(own: readonly number[], { years }: BesideColumns): readonly number[] {
	return [...new Set([...own, ...years])].sort((a, b) => a - b);
}

/** Who printed the single figures, each once: "USAFacts; New York State Comptroller". */
export function publishersOf(published: readonly PublishedPoint[]): string {
	return [...new Set(published.map(({ publisher }) => publisher))].join('; ');
}

function estimateSeries({ label, years, values, editions }: OtherEstimate): Series {
	const known = years.flatMap((year, i): readonly (readonly [number, number])[] => {
		const value = values[i] ?? null;
		return value === null ? [] : [[year, value]];
	});
	const editionByYear = editions
		? new Map(years.map((year, i) => [year, editions[i] ?? ''] as const))
		: null;
	return { id: slugOf(label), label, valueByYear: new Map(known), editionByYear };
}

/** A publication may print two figures of a year: taxes shared out, and as collected. */
function publishedSeries(published: readonly PublishedPoint[]): readonly Series[] {
	const byLabel = new Map<string, Map<number, number>>();
	for (const { publisher, vintage, kind, fiscalYear, value } of published) {
		const taxes = kind === 'collected' ? ', taxes as collected' : '';
		const label = `${publisher}, ${vintage}${taxes}`;
		const own = byLabel.get(label) ?? new Map<number, number>();
		if (!own.has(fiscalYear)) own.set(fiscalYear, value);
		byLabel.set(label, own);
	}
	return [...byLabel].map(([label, valueByYear]) => ({
		id: `published_${slugOf(label)}`,
		label,
		valueByYear,
		editionByYear: null
	}));
}

function slugOf(label: string): string {
	return label.toLowerCase().replace(/\W+/g, '_').replace(/^_|_$/g, '');
}
