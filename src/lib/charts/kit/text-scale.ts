import type { Anchor } from './pointing';

/** A place in a drawing, in the pixels that it is laid out in. */
interface Place {
	readonly x: number;
	readonly y: number;
}

/**
 * How large the reader's letters are beside those of 12 in 16 pixels that drawings are laid out for: what is measured
 * in the page is divided by it, and the style sheet draws as much larger (`svg` in app.css).
 */
export function textScale(): number {
	return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/** Where in a drawing a pointer is. */
export function placeIn(drawing: Element, { clientX, clientY }: MouseEvent): Place {
	const { x, y } = drawing.getBoundingClientRect();
	const scale = textScale();
	return { x: (clientX - x) / scale, y: (clientY - y) / scale };
}

/** Where in the window a place in a drawing is. */
export function anchorIn(drawing: Element, place: Place): Anchor {
	const { x, y } = drawing.getBoundingClientRect();
	const scale = textScale();
	return { x: x + place.x * scale, y: y + place.y * scale };
}
