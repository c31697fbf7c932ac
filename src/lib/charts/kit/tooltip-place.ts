interface Size {
	readonly width: number;
	readonly height: number;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

const GAP = 14;
const EDGE = 8;

/**
 * Top left corner of a tooltip: right of its anchor and below; turned over where the window ends at the right, and
 * only as far up as it must where it ends below, so that it leaves the title over a chart in sight.
 */
export function tooltipPlace(anchor: Point, own: Size, view: Size): Point {
	const right = anchor.x + GAP;
	const below = anchor.y + GAP;
	const x = right + own.width + EDGE > view.width ? anchor.x - GAP - own.width : right;
	const y = Math.min(below, view.height - EDGE - own.height);
	return { x: Math.round(Math.max(EDGE, x)), y: Math.round(Math.max(EDGE, y)) };
}
