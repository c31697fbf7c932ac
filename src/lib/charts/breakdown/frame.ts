/** The three drawings of a breakdown: one for a phone, one for a column, one for the whole page. */
export type FrameKind = 'narrow' | 'medium' | 'wide';

/** The size of a drawing in pixels; on a wide page both sides stand side by side, else one under the other. */
export interface Frame {
	readonly kind: FrameKind;
	readonly width: number;
	readonly height: number;
}

/** The drawings as served; each is shown by the style sheet at its own widths. */
export const FRAMES: readonly Frame[] = [
	{ kind: 'narrow', width: 360, height: 560 },
	{ kind: 'medium', width: 720, height: 620 },
	{ kind: 'wide', width: 1184, height: 400 }
];

/** From these widths on the next drawing is shown; the style sheet has the same numbers. */
const MEDIUM_FROM = 540;
const WIDE_FROM = 940;

/** The drawing for a width once it is measured: text at its true size, height as the served one had it. */
export function frameFor(width: number): Frame {
	const kind = kindFor(width);
	const served = FRAMES.find((frame) => frame.kind === kind);
	return { kind, width, height: served ? (width * served.height) / served.width : width };
}

function kindFor(width: number): FrameKind {
	if (width < MEDIUM_FROM) return 'narrow';
	return width < WIDE_FROM ? 'medium' : 'wide';
}

/** A rectangle of a drawing, in pixels. */
export interface Area {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const APART_ACROSS = 40;
const APART_DOWN = 24;

/** Where the sides stand: in two columns, or in two rows. */
export function areasOf({ kind, width, height }: Frame): readonly [Area, Area] {
	if (kind === 'wide') {
		const half = (width - APART_ACROSS) / 2;
		return [
			{ left: 0, right: half, top: 0, bottom: height },
			{ left: width - half, right: width, top: 0, bottom: height }
		];
	}
	const half = (height - APART_DOWN) / 2;
	return [
		{ left: 0, right: width, top: 0, bottom: half },
		{ left: 0, right: width, top: height - half, bottom: height }
	];
}
