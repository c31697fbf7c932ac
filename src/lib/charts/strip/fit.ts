import { labelWidth, strongWidth } from '../kit/label-width';

/** What a text on a strip speaks for; decides its color and weight. */
export type Tone = 'payer' | 'recipient' | 'between' | 'line' | 'name' | 'chosen';

/** A text on a strip: across in percent of the width and then some pixels, down in pixels. */
export interface StripText {
	readonly text: string;
	readonly x: number;
	readonly dx: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly tone: Tone;
	readonly isStrong: boolean;
}

/** A text at a place, plain and in the color of names unless told otherwise. */
export function write(
	text: string,
	x: number,
	rest: Partial<StripText> & { y: number }
): StripText {
	return { text, x, dx: 0, anchor: 'start', tone: 'name', isStrong: false, ...rest };
}

/** A stretch of a row, in pixels. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

const GAP = 10;

/** The stretch that a text takes on a strip of a width; an upper bound, measured without a browser. */
export function spanOf({ text, x, dx, anchor, isStrong }: StripText, width: number): Span {
	const length = isStrong ? strongWidth(text) : labelWidth(text);
	const at = (x / 100) * width + dx;
	const before = { start: 0, middle: length / 2, end: length }[anchor];
	return { from: at - before, to: at - before + length };
}

/** The first of several ways to write a text that stays on the strip and clear of what is taken. */
export function firstFit(
	candidates: readonly StripText[],
	taken: readonly Span[],
	width: number
): StripText | undefined {
	return candidates.find((candidate) => {
		const span = spanOf(candidate, width);
		const isOnStrip = span.from >= 0 && span.to <= width;
		return isOnStrip && taken.every((other) => isClear(span, other));
	});
}

function isClear(a: Span, b: Span): boolean {
	return a.to + GAP <= b.from || b.to + GAP <= a.from;
}

/** Writes one text after the other, the most important first, and leaves out what finds no room. */
export function fitAll(
	texts: readonly (readonly StripText[])[],
	taken: readonly Span[],
	{ width, most }: { readonly width: number; readonly most: number }
): readonly StripText[] {
	const written: StripText[] = [];
	const spans = [...taken];
	for (const candidates of texts) {
		const text = written.length < most ? firstFit(candidates, spans, width) : undefined;
		if (!text) continue;
		written.push(text);
		spans.push(spanOf(text, width));
	}
	return written;
}
