/** Heights on a strip, in pixels from its top: baselines of texts, and the edges of the band. */
export const ROWS = {
	heading: 12,
	line: 36,
	lineTop: 26,
	band: 44,
	bandEnd: 72,
	name: 89,
	stemEnd: 122,
	dimension: 117,
	balance: 121,
	below: 137,
	height: 142
} as const;

/** How far ticks stand inside the band, and how far the chosen state stands out of it. */
export const INSET = 4;
