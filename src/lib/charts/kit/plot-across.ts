/** Where a plot stands between words of a width of their own, in a drawing that any width may stretch. */
export interface PlotAcross {
	/** Its left end in the drawing, and its width there: in pixels once the width is known, else all of it. */
	readonly left: number;
	readonly across: number | '100%';
	/** Its width in pixels; 0 until the width of the drawing is known. */
	readonly pixels: number;
	/** The style that leaves the words their room until then. */
	readonly inset: string;
}

/** Places a plot between the room for words left and right of it, in pixels. */
export function plotAcross(
	{ width, isLive }: { readonly width: number; readonly isLive: boolean },
	[before, after]: readonly [before: number, after: number]
): PlotAcross {
	const pixels = Math.max(0, width - before - after);
	return {
		left: isLive ? before : 0,
		across: isLive ? pixels : '100%',
		pixels,
		inset: `width:calc(100% - ${before + after}px);margin-left:${before}px`
	};
}
