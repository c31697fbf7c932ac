/** The drawings of a chart as served: one for a phone, one for a column, one for the whole page. */
export type FrameKind = 'narrow' | 'medium' | 'wide';

/** The size of a drawing in pixels. */
export interface Frame {
	readonly kind: FrameKind;
	readonly width: number;
	readonly height: number;
}

/** From which widths on the next drawing is shown; the style sheet of the chart has the same numbers. */
export interface FrameSteps {
	readonly medium: number;
	readonly wide: number;
}

/** Those of most charts. */
const FRAME_STEPS: FrameSteps = { medium: 540, wide: 940 };

/**
 * How wide drawings for a phone are as served: as much as a window of 360 pixels leaves between its margins, so that
 * without JavaScript their words are there as large as they are meant, and hardly smaller at 320.
 */
export const NARROW = 328;

const WIDTHS: Readonly<Record<FrameKind, number>> = { narrow: NARROW, medium: 720, wide: 1184 };

/** The drawings as served, given how high each is; each is shown by the style sheet at its own widths. */
export function servedFrames(heights: Readonly<Record<FrameKind, number>>): readonly Frame[] {
	const kinds = ['narrow', 'medium', 'wide'] as const;
	return kinds.map((kind) => ({ kind, width: WIDTHS[kind], height: heights[kind] }));
}

/** Which of the drawings is shown at a width. */
export function kindAt(width: number, { medium, wide }: FrameSteps = FRAME_STEPS): FrameKind {
	if (width < medium) return 'narrow';
	return width < wide ? 'medium' : 'wide';
}

/** The drawing for a width once it is measured: text at its true size, height as the served one had it. */
export function measuredFrame(
	width: number,
	served: readonly Frame[],
	steps: FrameSteps = FRAME_STEPS
): Frame {
	const kind = kindAt(width, steps);
	const like = served.find((frame) => frame.kind === kind);
	return { kind, width, height: like ? (width * like.height) / like.width : width };
}
