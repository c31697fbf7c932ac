import type { Anchor } from './pointing';

/** A place in a drawing, in the pixels that it is laid out in. */
interface Place {
	readonly x: number;
	readonly y: number;
}

/** The narrowest window that drawings are laid out for, in pixels, with letters of the usual size. */
const NARROWEST = 320;

/**
 * How large the letters of drawings are beside those of 12 pixels that they are laid out for: as the reader's own are
 * beside 16, as far as the window has room for a drawing with such letters. What is measured in the page is divided by
 * it, and the style sheet draws as much larger (`svg` in app.css).
 */
export function textScale(): number {
	const wanted = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
	return Math.min(wanted, Math.max(1, innerWidth / NARROWEST));
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
