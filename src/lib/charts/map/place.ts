import type { Position } from '../kit/next-in-direction';
import type { StateCode } from '$lib/data/states';

/** Where a state's code is printed, in units of the map, and how much room there is about it. */
export interface LabelPlace extends Position {
	readonly room: number;
	/** Whether the code stands beside the state instead of on it. */
	readonly isBeside: boolean;
}

/** Left, top, width and height of the drawing: the 975 × 610 map with room for Alaska's islands. */
export const VIEW = { x: -58, y: 12, width: 1040, height: 596 } as const;

/** Width in pixels at which one pixel of the design is one pixel on the screen. */
const DESIGN_WIDTH = 571;

/** Units of the map per pixel of the design. */
export const UNIT = VIEW.width / DESIGN_WIDTH;

/** States too small to hit or to print on, from north to south: they are squares in the Atlantic too. */
const SMALL = ['VT', 'NH', 'MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC'] as const;

const PITCH = 24.75 * UNIT;

/** Side of a square, in units of the map. */
export const SIDE = 24 * UNIT;

/** How much larger squares are drawn, in units of the map, where the map is narrow and they stand below it. */
export const ROW_SCALE = 2;

/** Height of the row of squares below a narrow map, in units of the map. */
export const ROW_HEIGHT = (SIDE + 8) * ROW_SCALE;

/** The square of a small state: its corner beside the map, and in the row below a narrow one. */
export interface Square {
	readonly x: number;
	readonly y: number;
	readonly rowX: number;
	readonly rowY: number;
}

const bottom = VIEW.y + VIEW.height;
const right = VIEW.x + VIEW.width;
const rowStep = VIEW.width / SMALL.length;

/** The squares of the small states, in units of the map. */
export const SQUARES: ReadonlyMap<StateCode, Square> = new Map(
	SMALL.map((code, i) => [
		code,
		{
			x: right - SIDE - 1,
			y: bottom - PITCH * (SMALL.length - i),
			rowX: VIEW.x + rowStep * i + (rowStep - SIDE * ROW_SCALE) / 2,
			rowY: bottom + ROW_HEIGHT - SIDE * ROW_SCALE
		}
	])
);

/** One area as the map draws it in every year. */
export interface Shape {
	readonly code: StateCode;
	/** Beside the map; the code stands there and not on the state. */
	readonly square: Square | undefined;
	readonly label: LabelPlace;
}

/** The areas in the order of their labels. */
export function shapesOf(labels: readonly LabelPlace[]): readonly Shape[] {
	return labels.map((label) => ({ code: label.code, square: SQUARES.get(label.code), label }));
}

/** Where each state is found by arrow keys and by its tooltip: its square if it has one, else its code. */
export function positionsOf(labels: readonly LabelPlace[]): readonly Position[] {
	return labels.map(({ code, x, y }) => {
		const square = SQUARES.get(code);
		return square ? { code, x: square.x + SIDE / 2, y: square.y + SIDE / 2 } : { code, x, y };
	});
}

/** Least room, in units of the map, in which a code can be printed on a narrow map. */
const NARROW_ROOM = 16;

/** Whether a code finds room on a narrow map, where letters are large beside the states. */
export function isRoomy({ room, isBeside }: LabelPlace): boolean {
	return isBeside || room >= NARROW_ROOM;
}

/** Both corners of a square as CSS properties, for the style sheet to choose from by the map's width. */
export function placeStyle({ x, y, rowX, rowY }: Square): string {
	const corners = Object.entries({ x, y, 'row-x': rowX, 'row-y': rowY });
	return corners.map(([name, value]) => `--${name}:${value.toFixed(1)}px`).join(';');
}
