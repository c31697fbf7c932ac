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

/**
 * The cover of a word that may stand on several lines, given the box of each and the corner that places are
 * counted from, both in pixels of the window; `null` for a word that is not drawn.
 */
export function coverOf(
	lines: readonly Box[],
	origin: { readonly x: number; readonly y: number }
): Cover | null {
	if (lines.length === 0) return null;
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
