import { isStateCode, STATE_CODES } from '$lib/data/states';
import type { Position } from '../kit/next-in-direction';

/** The country as a grid: one square a state, neighbors kept together where that can be. */
const DRAWING = `
	AK .. .. .. .. .. .. .. .. .. ME
	.. .. .. .. .. WI .. .. .. VT NH
	WA ID MT ND MN IL MI .. NY MA ..
	OR NV WY SD IA IN OH PA NJ CT RI
	CA UT CO NE MO KY WV VA MD DE ..
	.. AZ NM KS AR TN NC SC DC .. ..
	.. .. .. OK LA MS AL GA .. .. ..
	HI .. .. TX .. .. .. .. FL .. ..
`;

const rows = DRAWING.trim()
	.split('\n')
	.map((row) => row.trim().split(' '));

/** Width and height of the grid, in tiles. */
export const COLUMNS = 11;
export const ROWS = rows.length;

/** Distance from tile to tile, and the side of one, in pixels of the narrowest drawing. */
export const PITCH = 30;
export const SIDE = 28.5;

/** The tile of each area, as column and row, in reading order. */
export const TILE_POSITIONS: readonly Position[] = rows.flatMap((row, y) =>
	row.flatMap((code, x) => (isStateCode(code) ? [{ code, x, y }] : []))
);

/** The same tiles in the order of `STATES`. */
export const TILES: readonly Position[] = STATE_CODES.flatMap((code) =>
	TILE_POSITIONS.filter((tile) => tile.code === code)
);
