import { labelWidth, strongWidth } from '$lib/charts/kit/label-width';
import { tenth } from '$lib/charts/kit/tenth';
import { wrapText } from './picture';
import { escaped } from './picture-text';

/** On which side of the even line something is: orange, blue, or in ink where it is on neither. */
export type RowSide = 'payer' | 'recipient' | 'neither';

/** A bar along the track of a row, in percent of its length. */
export interface RowBar {
	readonly from: number;
	readonly to: number;
	readonly side: RowSide;
	/** Hatched where it may be counted twice, thin where it only joins two marks. */
	readonly kind?: 'full' | 'hatched' | 'thin';
	/** The end at which it leaves the scale: a slanted gap stands there. */
	readonly cut?: 'low' | 'high';
}

/** A mark on the track of a row, in percent of its length; a ring may hold a number. */
export interface RowMark {
	readonly at: number;
	readonly shape: 'tick' | 'disc' | 'ring';
	readonly side: RowSide;
	readonly text?: string;
}

/** A figure in a column right of the track. */
export interface RowFigure {
	readonly text: string;
	readonly side?: RowSide;
}

/** One row of a chart that the page draws without a picture of its own. */
export interface PictureRow {
	readonly label: string;
	/** Small, before the label: a rank or a number. */
	readonly rank?: string;
	/** What is said below the label over the whole width. */
	readonly detail?: string;
	/** Heads and what is chosen are strong, parts of a group muted and moved in. */
	readonly tone?: 'plain' | 'strong' | 'part';
	readonly bars?: readonly RowBar[];
	readonly marks?: readonly RowMark[];
	/** Whether there is no figure: hatched, and said so. */
	readonly isMissing?: boolean;
	readonly figures: readonly RowFigure[];
}

/** A line through all rows, in percent of the track, with its words above. */
export interface RowLine {
	readonly at: number;
	readonly text: string;
	readonly kind: 'even' | 'dashed' | 'grid';
}

/** All rows from top to bottom, the lines through them, and what stands over the columns of figures. */
export interface RowPicture {
	readonly heads: readonly string[];
	readonly lines: readonly RowLine[];
	readonly rows: readonly PictureRow[];
}

const WIDTH = 760;
const SIZE = 12;
const ROW = 20;
const BAR = 11;
const LEADING = 15;
const GAP = 16;
const INDENT = 14;
/** No label takes more of the width. */
const MOST_LABEL = 0.42;

interface Columns {
	readonly rank: number;
	readonly left: number;
	readonly right: number;
	/** The right end of each column of figures. */
	readonly figures: readonly number[];
}

/**
 * The rows as an SVG of their own: rank, label, bars and marks on one track, figures. Colors are those of the
 * page by name (`var(--payer)`), so that it has to be read where they are known.
 */
export function rowSvg(picture: RowPicture): string {
	const columns = columnsOf(picture);
	const names = lineNames(picture.lines, columns);
	const top = Math.max(names.height, picture.heads.length > 0 ? LEADING : 0) + 6;
	const drawn: string[] = [];
	const over: string[] = [];
	let y = top;
	for (const row of picture.rows) {
		const texts = detailsOf(row);
		const start = y;
		drawn.push(rowMarkup(row, start, columns));
		over.push(...texts.map((text, i) => detailMarkup(text, start + i * LEADING, columns)));
		if (row.isMissing) over.push(missingMarkup(start, columns));
		y += ROW + texts.length * LEADING + (texts.length > 0 ? 4 : 0);
	}
	const lines = picture.lines.map((line) => lineMarkup(line, columns, [top, y]));
	const heads = picture.heads.map((text, i) =>
		textMarkup(text, [columns.figures[i] ?? WIDTH, top - 8], { anchor: 'end', fill: 'muted' })
	);
	return [
		`<svg viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" font-size="${SIZE}">`,
		`<defs>${['payer', 'recipient', 'missing-hatch'].map(hatchMarkup).join('')}</defs>`,
		...names.texts,
		...heads,
		...drawn,
		...lines,
		...over,
		'</svg>'
	].join('');
}

function columnsOf({ rows, heads }: RowPicture): Columns {
	const rank = rows.some((row) => row.rank !== undefined) ? 26 : 0;
	const labels = rows.map(({ label, tone }) =>
		tone === 'part' ? labelWidth(label, SIZE) + INDENT : strongWidth(label, SIZE)
	);
	const count = Math.max(heads.length, ...rows.map(({ figures }) => figures.length));
	const widths = Array.from({ length: count }, (_, i) => {
		const texts = rows.map(({ figures }) => figures[i]?.text ?? '');
		const wide = texts.map((text) => strongWidth(text, SIZE));
		return Math.max(labelWidth(heads[i] ?? '', SIZE), ...wide) + GAP;
	});
	const total = widths.reduce((sum, width) => sum + width, 0);
	const start = WIDTH - total;
	const ends = widths.map((_, i) => start + widths.slice(0, i + 1).reduce((sum, w) => sum + w, 0));
	const left = rank + Math.min(Math.max(0, ...labels), WIDTH * MOST_LABEL) + GAP;
	return { rank, left: tenth(left), right: tenth(start), figures: ends.map(tenth) };
}

/** Words of lines side by side where they fit, else one below the other. */
function lineNames(lines: readonly RowLine[], columns: Columns) {
	const ends: number[] = [];
	const texts = lines.map(({ at, text }) => {
		const x = placeOn(columns, at);
		const width = labelWidth(text, SIZE);
		const isLate = x + width > columns.right;
		const from = isLate ? x - width : x;
		const free = ends.findIndex((end) => end + 8 <= from);
		const level = free < 0 ? ends.length : free;
		ends[level] = from + width;
		const anchor = isLate ? 'end' : 'start';
		return textMarkup(text, [x, SIZE + level * LEADING], { anchor, fill: 'ink' });
	});
	return { texts, height: ends.length * LEADING };
}

function rowMarkup(row: PictureRow, top: number, columns: Columns): string {
	const { label, rank, tone = 'plain', bars = [], marks = [], figures } = row;
	const base = top + 14;
	const isStrong = tone === 'strong';
	const x = columns.rank + (tone === 'part' ? INDENT : 0);
	const room = columns.left - x - GAP / 2;
	return [
		`<path d="M0 ${top}H${WIDTH}" stroke="var(--hair)"/>`,
		rank === undefined
			? ''
			: textMarkup(rank, [columns.rank - 8, base], { anchor: 'end', fill: 'muted' }),
		textMarkup(fitted(label, room, widthOf(tone)), [x, base], {
			fill: tone === 'part' ? 'muted' : 'ink',
			isStrong
		}),
		...bars.map((bar) => barMarkup(bar, top, columns)),
		...marks.map((mark) => markMarkup(mark, top, columns)),
		...figures.map(({ text, side = 'neither' }, i) =>
			textMarkup(text, [columns.figures[i] ?? WIDTH, base], {
				anchor: 'end',
				fill: side === 'neither' ? 'ink' : `${side}-text`,
				isStrong
			})
		)
	].join('');
}

function placeOn({ left, right }: Columns, percent: number): number {
	return tenth(left + ((right - left) * Math.min(Math.max(percent, 0), 100)) / 100);
}

function barMarkup({ from, to, side, kind = 'full', cut }: RowBar, top: number, columns: Columns) {
	const [start, end] = [placeOn(columns, Math.min(from, to)), placeOn(columns, Math.max(from, to))];
	const height = kind === 'thin' ? 2 : BAR;
	const box = `x="${start}" y="${top + (ROW - height) / 2}" width="${Math.max(1, tenth(end - start))}" height="${height}"`;
	const color = colorOf(side);
	return kind === 'hatched'
		? `<rect ${box} fill="url(#row-${side})" stroke="${color}"/>`
		: `<rect ${box} fill="${color}"/>${cut ? gapMarkup(cut === 'high' ? end - 9 : start + 9, top) : ''}`;
}

function gapMarkup(x: number, top: number): string {
	const [from, to] = [top + (ROW - BAR) / 2 - 1, top + (ROW + BAR) / 2 + 1];
	return `<path d="M${tenth(x + 1.5)} ${from}L${tenth(x - 1.5)} ${to}" stroke="var(--paper)" stroke-width="4"/>`;
}

function markMarkup({ at, shape, side, text = '' }: RowMark, top: number, columns: Columns) {
	const [x, y] = [placeOn(columns, at), top + ROW / 2];
	const color = colorOf(side);
	if (shape === 'tick')
		return `<path d="M${x} ${top + 2}V${top + ROW - 2}" stroke="${color}" stroke-width="2"/>`;
	const fill = shape === 'disc' ? color : 'var(--paper)';
	const ring = `<circle cx="${x}" cy="${y}" r="${shape === 'disc' ? 4.5 : 8}" fill="${fill}" stroke="${shape === 'disc' ? 'var(--paper)' : color}" stroke-width="1.5"/>`;
	return ring + (text && textMarkup(text, [x, y + 4], { anchor: 'middle', fill: 'ink' }));
}

function missingMarkup(top: number, { left }: Columns): string {
	const box = `<rect x="${left + 4}" y="${top + 5}" width="24" height="10" fill="url(#row-missing-hatch)" stroke="var(--missing-hatch)"/>`;
	return box + textMarkup('No figure', [left + 34, top + 14], { fill: 'muted', isOver: true });
}

function lineMarkup({ at, kind }: RowLine, columns: Columns, [top, bottom]: readonly number[]) {
	const stroke = kind === 'grid' ? 'var(--rule)' : 'var(--even)';
	const dash = kind === 'dashed' ? ' stroke-dasharray="5 3"' : '';
	return `<path d="M${placeOn(columns, at)} ${top}V${bottom}" stroke="${stroke}" stroke-width="${kind === 'grid' ? 1 : 1.25}"${dash}/>`;
}

function detailsOf({ detail = '' }: PictureRow): readonly string[] {
	return detail === '' ? [] : wrapText(detail, WIDTH - 2 * INDENT, { size: SIZE, face: 'sans' });
}

function detailMarkup(text: string, top: number, { rank }: Columns): string {
	const [x, y] = [Math.max(INDENT, rank), top + ROW + 10];
	// Lines through all rows break off behind it: a halo alone leaves them between its words.
	const width = labelWidth(text, SIZE) + 4;
	const ground = `<rect x="${x - 2}" y="${y - SIZE}" width="${tenth(width)}" height="${LEADING}" fill="var(--paper)"/>`;
	return ground + textMarkup(text, [x, y], { fill: 'muted', isOver: true });
}

interface TextLook {
	readonly fill: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly isStrong?: boolean;
	/** Whether it stands over lines, which then keep off it. */
	readonly isOver?: boolean;
}

function textMarkup(text: string, [x, y]: readonly [number, number], look: TextLook): string {
	const { fill, anchor = 'start', isStrong = false, isOver = false } = look;
	const weight = isStrong ? ' font-weight="600"' : '';
	const halo = isOver ? ' stroke="var(--paper)" stroke-width="4" paint-order="stroke"' : '';
	return `<text x="${x}" y="${y}" fill="var(--${fill})" text-anchor="${anchor}"${weight}${halo}>${escaped(text)}</text>`;
}

function hatchMarkup(name: string): string {
	const stripe = `<path d="M0 5L5 0" stroke="var(--${name})" stroke-width="1.5"/>`;
	return `<pattern id="row-${name}" width="5" height="5" patternUnits="userSpaceOnUse">${stripe}</pattern>`;
}

function colorOf(side: RowSide): string {
	return side === 'neither' ? 'var(--ink)' : `var(--${side})`;
}

function widthOf(tone: PictureRow['tone']) {
	return tone === 'strong' ? strongWidth : labelWidth;
}

function fitted(label: string, room: number, measure: typeof labelWidth): string {
	if (measure(label, SIZE) <= room) return label;
	const letters = [...label];
	while (letters.length > 1 && measure(`${letters.join('')}…`, SIZE) > room) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
