/** A place in pixels to a tenth of one, finer than a screen shows: digits beyond it only make a page heavy. */
export function tenth(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}
