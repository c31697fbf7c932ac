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

/** Top left corner of a tooltip: right of its anchor and below, turned over where the window ends. */
export function tooltipPlace(anchor: Point, own: Size, view: Size): Point {
	const right = anchor.x + GAP;
	const below = anchor.y + GAP;
	const x = right + own.width + EDGE > view.width ? anchor.x - GAP - own.width : right;
	const y = below + own.height + EDGE > view.height ? anchor.y - GAP - own.height : below;
	return { x: Math.round(Math.max(EDGE, x)), y: Math.round(Math.max(EDGE, y)) };
}
