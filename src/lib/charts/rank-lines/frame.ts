import { NARROW, type Frame as OneFrame, type FrameKind, type Frames } from '../kit/frame';

/** The size of a drawing in pixels, and how many panels stand side by side. */
export interface Frame extends OneFrame {
	readonly columns: number;
}

/** How wide the drawings are as served, how high a row of panels is in each, and how many stand in one at the most. */
const SHAPES = {
	narrow: { width: NARROW, row: 204, most: 1 },
	medium: { width: 720, row: 248, most: 2 },
	wide: { width: 1184, row: 264, most: 3 }
} as const satisfies Readonly<Record<FrameKind, unknown>>;

/** The drawings as served for a number of panels. */
export function framesFor(panels: number): Frames<Frame> {
	const frame = (kind: FrameKind): Frame => {
		const { width, row, most } = SHAPES[kind];
		const columns = panels === 4 ? Math.min(most, 2) : Math.max(1, Math.min(most, panels));
		const rows = Math.max(1, Math.ceil(panels / columns));
		return { steps: 'usual', kind, width, height: row * rows, columns };
	};
	return [frame('narrow'), frame('medium'), frame('wide')];
}
