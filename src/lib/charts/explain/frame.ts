/** The drawings of the comparison: panels under each other on a phone, side by side elsewhere. */
export type FrameKind = 'narrow' | 'medium' | 'wide';

/** The size of a drawing in pixels. */
export interface Frame {
	readonly kind: FrameKind;
	readonly width: number;
	readonly height: number;
}

/** The drawings as served; each is shown by the style sheet at its own widths. */
export const FRAMES: readonly Frame[] = [
	{ kind: 'narrow', width: 360, height: 760 },
	{ kind: 'medium', width: 720, height: 420 },
	{ kind: 'wide', width: 1184, height: 500 }
];

/** From these widths on the next drawing is shown; the style sheet has the same numbers. */
const MEDIUM_FROM = 600;
const WIDE_FROM = 900;

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
