import type { MatrixColumn } from './series';

/** How a matrix shares out its width, in percent of it, and its marks, in parts of a column. */
export interface MatrixFrame {
	readonly name: 'wide' | 'narrow';
	/** Where the columns begin. */
	readonly left: number;
	readonly width: number;
	/** Where the bars of rows stand. */
	readonly bars: { readonly x: number; readonly width: number };
	/** Half the width of a minus or plus. */
	readonly markHalf: number;
	/** Half the height of a plus, in pixels. */
	readonly markArm: number;
	/** From the edge of a column to the outline of a hollow cell. */
	readonly inset: number;
	/** Years between two ticks of the axis. */
	readonly tickStep: number;
}

/** The frames as served; the style sheet shows the one that fits until the width is known. */
export const MATRIX_FRAMES: Readonly<Record<MatrixFrame['name'], MatrixFrame>> = {
	wide: {
		name: 'wide',
		left: 27,
		width: 66.5,
		bars: { x: 95, width: 5 },
		markHalf: 0.19,
		markArm: 2.75,
		inset: 0.08,
		tickStep: 5
	},
	narrow: {
		name: 'narrow',
		left: 10.5,
		width: 80.5,
		bars: { x: 92.5, width: 7.5 },
		markHalf: 0.28,
		markArm: 2,
		inset: 0.2,
		tickStep: 10
	}
};

/** Room between the last year and the first one without COVID-19 relief, in columns. */
const BREAK = 0.9;

/** The left edge of a column, in columns. */
export function columnX(columns: readonly MatrixColumn[], index: number): number {
	return columns[index]?.isCovidOut ? index + BREAK : index;
}

/** Width of all columns, in columns. */
export function columnsWidth(columns: readonly MatrixColumn[]): number {
	return columnX(columns, columns.length - 1) + 1;
}

/** A place among the columns in percent of the whole width. */
export function percentAt(frame: MatrixFrame, columns: readonly MatrixColumn[], x: number): number {
	return frame.left + (frame.width * x) / columnsWidth(columns);
}

/** The column at a place in percent of the whole width; `null` beside them. */
export function columnAt(
	frame: MatrixFrame,
	columns: readonly MatrixColumn[],
	percent: number
): number | null {
	const x = ((percent - frame.left) / frame.width) * columnsWidth(columns);
	const index = columns.findIndex(
		(_, i) => x >= columnX(columns, i) && x < columnX(columns, i) + 1
	);
	return index === -1 ? null : index;
}
