import { NARROW } from '../kit/frame';

/** The two drawings of a scatter: one for a phone, one for everything wider. */
export type FrameKind = 'narrow' | 'wide';

/** The size of a drawing in pixels. */
export interface Frame {
	readonly kind: FrameKind;
	readonly width: number;
	readonly height: number;
}

/** The drawings as served; each is shown by the style sheet at its own widths. */
export const FRAMES: readonly Frame[] = [
	{ kind: 'narrow', width: NARROW, height: 357 },
	{ kind: 'wide', width: 680, height: 500 }
];

/** From this width on the wide drawing is shown; the style sheet has the same number. */
const WIDE_FROM = 480;

/** The drawing for a width once it is measured: text at its true size, height as the served one had it. */
export function frameFor(width: number): Frame {
	const kind = width < WIDE_FROM ? 'narrow' : 'wide';
	const served = FRAMES.find((frame) => frame.kind === kind);
	return { kind, width, height: served ? (width * served.height) / served.width : width };
}
