import { type Frame, servedFrames } from '../kit/frame';

/** On a wide page both sides stand side by side, else one under the other. */
export const FRAMES = servedFrames({ narrow: 510, medium: 620, wide: 400 });

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
