import {
	NARROW,
	type Frame as OneFrame,
	type FrameKind as AnyKind,
	type Frames
} from '../kit/frame';

/** The two drawings of a scatter: one for a phone, one for everything wider. */
export type FrameKind = Exclude<AnyKind, 'medium'>;

/** The size of a drawing in pixels. */
export interface Frame extends OneFrame {
	readonly kind: FrameKind;
}

/** The drawings as served. */
export const FRAMES: Frames<Frame> = [
	{ steps: 'pair', kind: 'narrow', width: NARROW, height: 357 },
	{ steps: 'pair', kind: 'wide', width: 680, height: 500 }
];
