import { servedFrames } from '../kit/frame';

/** The lines are a little higher where the page is wider; on a phone they are higher than wide, or the legend over them would be the larger part. */
export const FRAMES = servedFrames({ narrow: 383, medium: 380, wide: 440 });
