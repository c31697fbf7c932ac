import type { FigureTable } from '$lib/charts/kit/table';
import type { About } from '$lib/files/about';
import { toPng, pngFaultWords } from '$lib/files/png';
import { rowSvg, type RowPicture } from '$lib/files/row-picture';
import { saveFile } from '$lib/files/save';
import { markupToSvg, toSvg, type SvgPicture } from '$lib/files/svg';
import type { LegendEntry } from '$lib/files/swatch';
import { tableCsv, tableJson } from '$lib/files/table-files';
import { typefaceRule } from '$lib/files/typeface';
import { claimDate } from '$lib/words/claim-date';

/** What a reader can take a chart away as. */
export type TakenKind = 'csv' | 'json' | 'svg' | 'png';

/** A chart as its files tell it; what is costly is made when it is asked for. */
export interface TakenChart {
	readonly nameOf: (kind: TakenKind) => string;
	readonly about: () => About;
	readonly table: () => FigureTable;
	readonly legend: () => readonly LegendEntry[];
	/** The drawing as the page shows it; null where it is no picture of its own. */
	readonly drawing: () => SVGSVGElement | null;
	/** What a picture is made of where the drawing is none. */
	readonly rows: (() => RowPicture | null) | undefined;
	/** Where a picture that the page does not show stands while it is read. */
	readonly host: Element;
	/** The day of the newest change of the figures, year-month-day. */
	readonly updated: string;
	/** Address of the typeface of titles. */
	readonly typeface: string;
}

/**
 * Has the browser save a chart in one of its forms; returns in a sentence what kept it from doing so, else nothing.
 * Pages fetch this code when a reader first asks for a file.
 */
export async function takeChart(kind: TakenKind, chart: TakenChart): Promise<string> {
	try {
		const content = await contentOf(kind, chart);
		if (content !== null) saveFile(chart.nameOf(kind), content);
		return '';
	} catch (fault) {
		if (kind !== 'png') throw fault;
		return `No PNG was made: ${pngFaultWords(fault)} The SVG holds the same picture.`;
	}
}

async function contentOf(kind: TakenKind, chart: TakenChart): Promise<string | Blob | null> {
	if (kind === 'csv') return tableCsv(chart.table());
	if (kind === 'json') return tableJson(chart.table(), chart.about());
	const made = await pictureOf(chart);
	return made && (kind === 'png' ? toPng(made) : made.text);
}

async function pictureOf(chart: TakenChart): Promise<SvgPicture | null> {
	const typeface = await typefaceRule(chart.typeface);
	const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(new Date());
	const edition = claimDate(chart.updated, 'day');
	const told = { about: { ...chart.about(), day, edition }, legend: chart.legend(), typeface };
	const rows = chart.rows?.();
	if (rows) return markupToSvg(rowSvg(rows), chart.host, told);
	const svg = chart.drawing();
	return svg && toSvg(svg, told);
}
