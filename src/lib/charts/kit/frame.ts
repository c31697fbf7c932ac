/** The drawings of a chart as served: one for a phone, one for a column, one for the whole page. */
export type FrameKind = 'narrow' | 'medium' | 'wide';

/** The drawings that a chart has: three as most have, three of panels that need more room side by side, or two. */
export type FrameSteps = 'usual' | 'panels' | 'pair';

/** The size of a drawing in pixels, of which 16 are a rem of the page. */
export interface Size {
	readonly kind: FrameKind;
	readonly width: number;
	readonly height: number;
}

/** One of the drawings that a chart has. */
export interface Frame extends Size {
	readonly steps: FrameSteps;
}

/** All drawings of a chart as served; each is shown by the style sheet at its own widths. */
export type Frames<One extends Frame = Frame> = readonly [One, ...One[]];

/** From which widths on the next drawing is shown; the style sheet of `Drawing.svelte` has the same in rem. */
const STEPS: Readonly<Record<FrameSteps, { readonly medium: number; readonly wide: number }>> = {
	usual: { medium: 540, wide: 940 },
	panels: { medium: 600, wide: 900 },
	pair: { medium: 480, wide: 480 }
};

/**
 * How wide drawings for a phone are as served: as much as a window of 360 pixels leaves between its margins, so that
 * without JavaScript their words are there as large as they are meant, and hardly smaller at 320.
 */
export const NARROW = 328;

const WIDTHS: Readonly<Record<FrameKind, number>> = { narrow: NARROW, medium: 720, wide: 1184 };

/** Three drawings, given how high each is. */
export function servedFrames(
	heights: Readonly<Record<FrameKind, number>>,
	steps: FrameSteps = 'usual'
): Frames {
	const frame = (kind: FrameKind) => ({ steps, kind, width: WIDTHS[kind], height: heights[kind] });
	return [frame('narrow'), frame('medium'), frame('wide')];
}

/** The drawing for a width once it is measured: text at its true size, height as the served one had it. */
export function measuredFrame<One extends Frame>(width: number, served: Frames<One>): One {
	const kind = kindAt(width, served[0].steps);
	const like = served.find((frame) => frame.kind === kind) ?? served[0];
	return { ...like, width, height: (width * like.height) / like.width };
}

function kindAt(width: number, steps: FrameSteps): FrameKind {
	const { medium, wide } = STEPS[steps];
	if (width >= wide) return 'wide';
	return width < medium ? 'narrow' : 'medium';
}
