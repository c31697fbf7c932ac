import { labelWidth } from '$lib/charts/kit/label-width';
import type { About } from './about';
import { shapeOf, SWATCH, swatchWidth, type LegendEntry, type Swatch } from './swatch';

/** What a picture says of itself, the day on which it was made (empty of those made at build), and of when its figures are, in words. */
export interface PictureAbout extends About {
	readonly day: string;
	/** The edition of its figures, in words: an address without a year shows those of the newest. */
	readonly edition: string;
}

/** A line of text in a picture: where its baseline starts, in pixels, and how it is set. */
export interface TextLine {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly face: 'serif' | 'sans';
	readonly weight: number;
}

/** Where everything stands in a picture that carries its own title, legend, source and address. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly chart: Box;
	readonly lines: readonly TextLine[];
	readonly swatches: readonly Swatch[];
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Width and height of a chart; only their ratio matters here. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

interface Style {
	readonly size: number;
	readonly leading: number;
	readonly face: 'serif' | 'sans';
	readonly weight: number;
}

const styles = {
	title: { size: 22, leading: 27, face: 'serif', weight: 600 },
	subtitle: { size: 14, leading: 20, face: 'sans', weight: 400 },
	caption: { size: 12, leading: 17, face: 'sans', weight: 400 }
} as const satisfies Record<string, Style>;

const margin = 24;
const gap = 12;

/** Mean advance of a letter in ems, on the wide side: system faces differ by some 8 %. */
const advance = { serif: 0.47, sans: 0.53 };

/** Widths a picture may have: narrower ones leave no room for a source line. */
const narrowest = 640;
const widest = 1400;

/** The terms of all that is derived here. */
const LICENCE = 'CC BY 4.0';

/**
 * Places a chart between its title and subtitle above and legend, source, whose it is, its terms, its day and
 * its address below; lines are wrapped by an estimate of their width.
 */
export function layOutPicture(
	chart: Size,
	about: PictureAbout,
	legend: readonly LegendEntry[]
): Picture {
	const width = Math.min(widest, Math.max(narrowest, chart.width + 2 * margin));
	const inner = width - 2 * margin;
	const head = stack(margin, inner, [
		[about.title, styles.title],
		[about.subtitle, styles.subtitle]
	]);
	const box = {
		x: margin,
		y: head.end + gap,
		width: inner,
		height: (inner * chart.height) / chart.width
	};
	const key = placeLegend(box.y + box.height + gap, inner, legend);
	const foot = stack(key.end, inner, [
		[about.source, styles.caption],
		[whoseWords(about), styles.caption],
		...wrapAddress(about.address, inner).map((line) => [line, styles.caption] as const)
	]);
	const lines = [...head.lines, ...key.lines, ...foot.lines];
	const height = foot.end + margin;
	return { width, height, chart: box, lines, swatches: key.swatches };
}

function whoseWords({ day, edition }: PictureAbout): string {
	const made = day === '' ? '' : ` ${day}.`;
	return `Subsidy Ledger. ${LICENCE}.${made} Figures of the edition of ${edition}.`;
}

/** Breaks a text into lines that fit a width in pixels; a word longer than a line is cut. */
export function wrapText(
	text: string,
	width: number,
	style: Pick<Style, 'size' | 'face'>
): string[] {
	const room = Math.max(1, Math.floor(width / (style.size * advance[style.face])));
	const words = text
		.split(/\s+/)
		.flatMap((word) => word.match(new RegExp(`.{1,${room}}`, 'gu')) ?? []);
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		const fits = last !== undefined && last.length + 1 + word.length <= room;
		if (fits) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** Breaks an address where a part of its query begins, so that no word of it is cut in two. */
function wrapAddress(address: string, width: number): readonly string[] {
	const lines: string[] = [];
	for (const piece of address.split(/(?=[?&#])/)) {
		const last = lines.at(-1);
		const fits = last !== undefined && labelWidth(last + piece, styles.caption.size) <= width;
		if (fits) lines[lines.length - 1] = last + piece;
		else lines.push(piece);
	}
	return lines;
}

function stack(
	top: number,
	width: number,
	paragraphs: readonly (readonly [string, Style])[]
): { lines: TextLine[]; end: number } {
	const lines: TextLine[] = [];
	let end = top;
	for (const [text, style] of paragraphs) {
		for (const line of wrapText(text, width, style)) {
			end += style.leading;
			lines.push(setLine(line, [margin, end - descent(style)], style));
		}
	}
	return { lines, end };
}

function setLine(text: string, [x, y]: readonly [number, number], style: Style): TextLine {
	return { text, x, y, size: style.size, face: style.face, weight: style.weight };
}

function descent(style: Style): number {
	return (style.leading - style.size) / 2 + style.size * 0.2;
}

/** Entries side by side as far as they fit; one too long for a line is wrapped beside its swatch. */
function placeLegend(top: number, width: number, legend: readonly LegendEntry[]) {
	const style = styles.caption;
	const lines: TextLine[] = [];
	const swatches: Swatch[] = [];
	let x = margin;
	let end = legend.length > 0 ? top + style.leading : top;
	for (const entry of legend) {
		const shape = shapeOf(entry);
		const indent = swatchWidth(shape) + 6;
		const textWidth = labelWidth(entry.label, style.size);
		if (x > margin && x + indent + textWidth > margin + width) {
			x = margin;
			end += style.leading;
		}
		swatches.push({ color: entry.color, shape, x, y: end - SWATCH - 2 });
		const texts = wrapText(entry.label, margin + width - x - indent, style);
		for (const [i, text] of texts.entries()) {
			if (i > 0) end += style.leading;
			lines.push(setLine(text, [x + indent, end - descent(style)], style));
		}
		x += Math.round(indent + textWidth + 2 * gap);
	}
	return { lines, swatches, end: legend.length > 0 ? end + gap / 2 : end };
}
