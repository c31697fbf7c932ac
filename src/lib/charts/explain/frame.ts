import { type Frame, measuredFrame, servedFrames } from '../kit/frame';

/** Panels stand under each other on a phone, side by side elsewhere. */
export const FRAMES = servedFrames({ narrow: 692, medium: 420, wide: 500 });

/** The style sheet has the same numbers. */
const STEPS = { medium: 600, wide: 900 };

/** The drawing for a width once it is measured. */
export function frameFor(width: number): Frame {
	return measuredFrame(width, FRAMES, STEPS);
}
