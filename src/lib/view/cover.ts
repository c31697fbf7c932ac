/** A box in pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where a control lies over a word: the box around all its lines, cut to the lines themselves. */
export interface Cover extends Box {
	/** A clip path in the cover's own pixels: beyond it neither eye nor pointer meets the control. */
	readonly clip: string;
}

/** The least height of what a reader has to hit, in CSS pixels: WCAG 2.2, 2.5.8. */
const TARGET = 24;

/**
 * The cover of a word that may stand on several lines, given the box of each and the corner that places are
 * counted from, both in pixels of the window; `null` for a word that is not drawn. A line of small type is covered
 * a little above and below, so that it is a whole target.
 */
export function coverOf(
	words: readonly Box[],
	origin: { readonly x: number; readonly y: number }
): Cover | null {
	if (words.length === 0) return null;
	const lines = words.map(asTarget);
	const left = Math.min(...lines.map(({ x }) => x));
	const top = Math.min(...lines.map(({ y }) => y));
	const right = Math.max(...lines.map(({ x, width }) => x + width));
	const bottom = Math.max(...lines.map(({ y, height }) => y + height));
	const cuts = lines.map(
		({ x, y, width, height }) => `M${x - left} ${y - top}h${width}v${height}h${-width}z`
	);
	return {
		x: left - origin.x,
		y: top - origin.y,
		width: right - left,
		height: bottom - top,
		clip: `path("${cuts.join('')}")`
	};
}

function asTarget({ x, y, width, height }: Box): Box {
	const missing = Math.max(0, TARGET - height);
	return { x, y: y - missing / 2, width, height: height + missing };
}
