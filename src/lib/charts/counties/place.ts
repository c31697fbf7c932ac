/** The drawing of a state's counties: its height where its width is `FRAME_WIDTH`, in units of the drawing. */
export interface CountyFrame {
	readonly width: number;
	readonly height: number;
}

/** Where a county is found by arrow keys and by its tooltip, in units of the drawing. */
export interface CountyPlace {
	readonly fips: string;
	readonly x: number;
	readonly y: number;
	/** Whether its outline is too small to be seen: it is a square there, too. */
	readonly isSmall: boolean;
}

/** The most that a drawing may take in each direction, in units of the drawing: two pixels each at its usual size. */
export const MOST = { width: 340, height: 310 } as const;

/** Room about the outlines, for the line around the county pointed at. */
export const MARGIN = 2;

/** Side of the square of a county too small to be seen, in units of the drawing. */
export const SMALL_SIDE = 5;
