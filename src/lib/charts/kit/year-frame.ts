/** How a drawing of years shares out its width, in percent of it. */
export interface YearFrame {
	readonly name: 'wide' | 'narrow';
	/** Where the years begin. */
	readonly left: number;
	readonly width: number;
	/** Years between two ticks of the axis. */
	readonly tickStep: number;
}

/** The frames as served; the style sheet shows the one that fits until the width is known. */
export type YearFrames = PairOf<YearFrame>;

interface PairOf<Frame> {
	readonly wide: Frame;
	readonly narrow: Frame;
}

/** Width in pixels from which the wide frame is drawn; the style sheets have the same in rem. */
const WIDE_FROM = 660;

/** The frames to draw in: the one of a known width, or both. */
export function framesAt<Frame>(
	{ wide, narrow }: PairOf<Frame>,
	width: number | undefined
): readonly Frame[] {
	if (width === undefined) return [wide, narrow];
	return [width >= WIDE_FROM ? wide : narrow];
}

/** A place among the years, in years from the first on, in percent of the whole width. */
export function percentAt({ left, width }: YearFrame, count: number, x: number): number {
	return left + (width * x) / Math.max(1, count);
}

/** The year at a place in percent of the whole width, counted from the first; `null` beside them. */
export function placeAt({ left, width }: YearFrame, count: number, percent: number): number | null {
	const at = Math.floor((count * (percent - left)) / width);
	return at >= 0 && at < count ? at : null;
}

/** The years of an axis with their places in percent of the whole width. */
export function yearTicks(
	frame: YearFrame,
	years: readonly number[]
): readonly { readonly year: number; readonly x: number }[] {
	return years.flatMap((year, at) =>
		year % frame.tickStep === 0 ? [{ year, x: percentAt(frame, years.length, at + 0.5) }] : []
	);
}
