import type { FigureTable } from '$lib/charts/kit/table';
import type { About } from '$lib/files/about';
import { toPng, pngFaultWords } from '$lib/files/png';
import { rowSvg, type RowPicture } from '$lib/files/row-picture';
import { saveFile } from '$lib/files/save';
import { markupToSvg, toSvg, type SvgPicture } from '$lib/files/svg';
import type { LegendEntry } from '$lib/files/swatch';
import { tableCsv, tableJson } from '$lib/files/table-files';
import { typefaceRule } from '$lib/files/typeface-rule';
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
	/** What a picture is made of where the drawing is none: rows, or SVG by code that comes when it is asked for. */
	readonly picture: () => RowPicture | Promise<string> | null;
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
	const name = chart.nameOf(kind);
	if (kind === 'csv' || kind === 'json') {
		saveFile(name, rowsIn(kind, chart));
		return '';
	}
	const picture = await pictureOf(chart);
	if (picture && kind === 'svg') saveFile(name, picture.text);
	if (!picture || kind === 'svg') return '';
	try {
		saveFile(name, await toPng(picture));
		return '';
	} catch (fault) {
		return `No PNG was made: ${pngFaultWords(fault)} The SVG holds the same picture.`;
	}
}

function rowsIn(kind: 'csv' | 'json', chart: TakenChart): string {
	return kind === 'csv' ? tableCsv(chart.table()) : tableJson(chart.table(), chart.about());
}

async function pictureOf(chart: TakenChart): Promise<SvgPicture | null> {
	const made = await chart.picture();
	const typeface = await typefaceRule(chart.typeface);
	const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(new Date());
	const edition = claimDate(chart.updated, 'day');
	const told = { about: { ...chart.about(), day, edition }, legend: chart.legend(), typeface };
	if (made) return markupToSvg(typeof made === 'string' ? made : rowSvg(made), chart.host, told);
	const svg = chart.drawing();
	return svg && toSvg(svg, told);
}
