import { kindAt, NARROW, type Frame as OneFrame, type FrameKind } from '../kit/frame';

/** The size of a drawing in pixels, and how many panels stand side by side. */
export interface Frame extends OneFrame {
	readonly columns: number;
}

interface Shape {
	readonly kind: FrameKind;
	readonly width: number;
	/** Height of a row of panels at that width. */
	readonly row: number;
	readonly columns: number;
}

const SHAPES: readonly Shape[] = [
	{ kind: 'narrow', width: NARROW, row: 204, columns: 1 },
	{ kind: 'medium', width: 720, row: 248, columns: 2 },
	{ kind: 'wide', width: 1184, row: 264, columns: 3 }
];

/** The drawings as served for a number of panels; each is shown by the style sheet at its own widths. */
export function framesFor(panels: number): readonly Frame[] {
	return SHAPES.map((shape) => frameOf(shape, panels, shape.width));
}

/** The drawing for a width once it is measured: text at its true size, height as the served one had it. */
export function frameFor(width: number, panels: number): Frame {
	const kind = kindAt(width);
	const [narrow, ...others] = SHAPES;
	const shape = others.find((one) => one.kind === kind) ?? narrow;
	return shape ? frameOf(shape, panels, width) : { kind, width, height: width, columns: 1 };
}

function frameOf(
	{ kind, width: served, row, columns: most }: Shape,
	panels: number,
	width: number
) {
	const columns = panels === 4 ? Math.min(most, 2) : Math.max(1, Math.min(most, panels));
	const rows = Math.max(1, Math.ceil(panels / columns));
	return { kind, width, height: (width * row * rows) / served, columns };
}
