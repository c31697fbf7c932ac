import { labelWidth, strongWidth } from '$lib/charts/kit/label-width';
import { tenth } from '$lib/charts/kit/tenth';
import { wrapWords } from '$lib/charts/kit/wrap-words';

/** Letters in one look: in ink where nothing else is said. */
export interface PictureText {
	readonly text: string;
	readonly color?: 'payer' | 'recipient' | 'muted';
	readonly isStrong?: boolean;
	readonly isSmall?: boolean;
}

/** Text as it is drawn: each piece in its look, and where its baseline begins, ends or has its middle. */
export interface DrawnText {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly texts: readonly PictureText[];
}

/** Of letters, of small ones, and from one line to the next, in pixels. */
export const SIZE = 12;
const SMALL = 11;
export const LEADING = 15;

/** Width of pieces of text side by side, in pixels at most. */
export function textsWidth(texts: readonly PictureText[]): number {
	return texts.reduce((sum, { text, isStrong, isSmall }) => {
		const size = isSmall ? SMALL : SIZE;
		return sum + (isStrong ? strongWidth(text, size) : labelWidth(text, size));
	}, 0);
}

/** Breaks a text at its blanks so that each line fits; no word is cut, and so a longer one makes its line too wide. */
export function wrapped(text: PictureText, width: number): readonly PictureText[] {
	const lines = wrapWords(text.text, width, (line) => textsWidth([{ ...text, text: line }]));
	return lines.map((line) => ({ ...text, text: line }));
}

/** Width of the longest word of a text, which no column can be narrower than. */
export function wordWidth(text: PictureText): number {
	return Math.max(...text.text.split(' ').map((word) => textsWidth([{ ...text, text: word }])));
}

/** A place in a picture. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Text at the place of its baseline. */
export function textAt(
	texts: readonly PictureText[],
	{ x, y }: Point,
	anchor: DrawnText['anchor'] = 'start'
): DrawnText {
	return { texts, x: tenth(x), y: tenth(y), anchor };
}

const COLORS = {
	payer: 'var(--payer-text)',
	recipient: 'var(--recipient-text)',
	muted: 'var(--muted)'
} as const satisfies Record<NonNullable<PictureText['color']>, string>;

/** Text as SVG, in colors of the page by name. */
export function textMarkup({ x, y, anchor, texts }: DrawnText): string {
	const pieces = texts.map(({ text, color, isStrong, isSmall }) => {
		const fill = color ? COLORS[color] : 'var(--ink)';
		const look = `${isStrong ? ' font-weight="600"' : ''}${isSmall ? ` font-size="${SMALL}"` : ''}`;
		return `<tspan fill="${fill}"${look}>${escaped(text)}</tspan>`;
	});
	return `<text x="${x}" y="${y}" text-anchor="${anchor}">${pieces.join('')}</text>`;
}

/** A text as it stands in markup, between tags. */
export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
