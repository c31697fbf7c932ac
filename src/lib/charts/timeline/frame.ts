import { type Frame, measuredFrame, servedFrames } from '../kit/frame';

/** The lines are a little higher where the page is wider. */
export const FRAMES = servedFrames({ narrow: 320, medium: 380, wide: 440 });

/** The drawing for a width once it is measured. */
export function frameFor(width: number): Frame {
	return measuredFrame(width, FRAMES);
}
