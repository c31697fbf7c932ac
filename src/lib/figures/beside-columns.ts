import { editionOf, REVISER } from '$lib/fiscal/estimates/editions';
import type { Origin } from '$lib/fiscal/estimates/origin';
import { originNotes, originWords } from '$lib/words/origin-words';
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
	/** How each figure was come by, in words; `null` where all stand as read. */
	readonly originByYear: ReadonlyMap<number, string> | null;
}

/** A column for each other estimate, and one for each publication with single figures. */
export function besideColumns(beside: Beside, { kind, ...written }: Written): BesideColumns {
	const all = [...beside.others.map(estimateSeries), ...publishedSeries(beside.published)];
	return {
		columns: all.flatMap(({ id, label, editionByYear, originByYear }) => [
			{ id: `${id}${kind}`, label, ...written },
			...(editionByYear ? [{ id: `${id}_report`, label: `${label}, report of` }] : []),
			...(originByYear ? [{ id: `${id}_origin`, label: `${label}, how we have it` }] : [])
		]),
		cellsIn: (year) =>
			all.flatMap(({ valueByYear, editionByYear, originByYear }) => [
				valueByYear.get(year) ?? '',
				...(editionByYear ? [editionByYear.get(year) ?? ''] : []),
				...(originByYear ? [originByYear.get(year) ?? ''] : [])
			]),
		years: [...new Set(all.flatMap(({ valueByYear }) => [...valueByYear.keys()]))]
	};
}

/** Fiscal years of a table, rising: its own, and those that only what is drawn beside has. */
export function yearsWith(own: readonly number[], { years }: BesideColumns): readonly number[] {
	return [...new Set([...own, ...years])].sort((a, b) => a - b);
}

/** Who printed the single figures, each once: "USAFacts (copied); New York State Comptroller". */
export function publishersOf(published: readonly PublishedPoint[]): string {
	const isCopied = (name: string) =>
		published.some(({ publisher, origin }) => publisher === name && origin?.copiedBy);
	return [...new Set(published.map(({ publisher }) => publisher))]
		.map((name) => (isCopied(name) ? `${name} (copied)` : name))
		.join('; ');
}

/**
 * What a source line adds of estimates that were copied or made, edition by edition; empty where all stand as read. Of
 * single figures the list beside the chart says with each in whose copy it was read.
 */
export function originsOf({ others, published }: Beside): string {
	return originNotes([
		...others.flatMap(({ label, name = label, editions = [], origins = [] }) =>
			origins.map((origin, i) => ({ edition: editions[i] ?? name, origin }))
		),
		...published
			.filter(({ publisher }) => publisher === REVISER)
			.map(({ vintage, origin }) => ({ edition: editionOf(vintage), origin }))
	]);
}

function estimateSeries(estimate: OtherEstimate): Series {
	const { label, years, values, editions, origins } = estimate;
	const known = years.flatMap((year, i): readonly (readonly [number, number])[] => {
		const value = values[i] ?? null;
		return value === null ? [] : [[year, value]];
	});
	const editionByYear = editions
		? new Map(years.map((year, i) => [year, editions[i] ?? ''] as const))
		: null;
	return {
		id: slugOf(label),
		label,
		valueByYear: new Map(known),
		editionByYear,
		originByYear: origins
			? originsBy(known.map(([year]) => [year, origins[years.indexOf(year)]] as const))
			: null
	};
}

function originsBy(
	entries: readonly (readonly [number, Origin | null | undefined])[]
): ReadonlyMap<number, string> | null {
	const told = entries.map(([year, origin]) => [year, originWords(origin)] as const);
	return told.some(([, words]) => words !== '') ? new Map(told) : null;
}

/** A publication may print two figures of a year: taxes shared out, and as collected. */
function publishedSeries(published: readonly PublishedPoint[]): readonly Series[] {
	const byLabel = new Map<string, Map<number, PublishedPoint>>();
	for (const point of published) {
		const taxes = point.kind === 'collected' ? ', taxes as collected' : '';
		const label = `${point.publisher}, ${point.vintage}${taxes}`;
		const own = byLabel.get(label) ?? new Map<number, PublishedPoint>();
		if (!own.has(point.fiscalYear)) own.set(point.fiscalYear, point);
		byLabel.set(label, own);
	}
	return [...byLabel].map(([label, points]) => ({
		id: `published_${slugOf(label)}`,
		label,
		valueByYear: new Map([...points].map(([year, { value }]) => [year, value])),
		editionByYear: null,
		originByYear: originsBy([...points].map(([year, { origin }]) => [year, origin]))
	}));
}

function slugOf(label: string): string {
	return label.toLowerCase().replace(/\W+/g, '_').replace(/^_|_$/g, '');
}
