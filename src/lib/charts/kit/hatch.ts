/** Id of the hatch pattern inside one chart's own drawing, so that the drawing stands alone as a file. */
export function hatchId(chart: string): string {
	return `${chart}-hatch`;
}

/** Side of one square of the hatch, in pixels of the drawing at its full size. */
export const HATCH_SIZE = 5;
