import { labelWidth } from './label-width';
import { placeOnLegend, type Klass, type Ramp } from './ramp';

/** One mark on the legend: where it stands, in percent of the width, and its words. */
export interface LegendTick {
	readonly x: number;
	readonly text: string;
	/** Whether it stands in a second row where the legend is narrow. */
	readonly isLow: boolean;
}

/** Size of the words of ticks, and how wide a legend is on a phone of 360 pixels, in pixels. */
const [SIZE, NARROW] = [11, 324];

/** Ticks at the edges of the classes, in the words of a format; in two rows where they would run into each other. */
export function legendTicks(
	{ edges, classes }: Ramp,
	tick: (edge: number) => string
): readonly LegendTick[] {
	const texts = edges.map(tick);
	const room = NARROW / classes.length;
	const isCrowded = texts.some((text, i) => {
		const next = texts[i + 1];
		return next !== undefined && (labelWidth(text, SIZE) + labelWidth(next, SIZE)) / 2 > room;
	});
	return texts.map((text, i) => ({
		x: ((i + 1) / classes.length) * 100,
		text,
		isLow: isCrowded && i % 2 === 1
	}));
}

/** Where a value sits on the legend, in percent of the width; `null` where there is no value. */
export function legendMarker(ramp: Ramp, value: number | null): number | null {
	return value === null ? null : placeOnLegend(ramp, value) * 100;
}

/** The side an end of the legend speaks for: its text takes the side's color. Amounts have none. */
export function sideOf(
	klass: Klass | undefined,
	kind: Ramp['kind']
): 'payer' | 'recipient' | 'neither' {
	if (typeof klass === 'string') return klass;
	if (!klass || klass === 5 || kind === 'amount') return 'neither';
	return klass < 5 ? 'payer' : 'recipient';
}

/** The classes from low to high as the legend draws them: the step in the middle has a tint for each side. */
export function legendClasses({ kind, classes }: Ramp): readonly Klass[] {
	return classes.flatMap((klass): readonly Klass[] =>
		kind === 'diverging' && klass === 5 ? ['payer', 5, 'recipient'] : [klass]
	);
}

/** Whether a swatch of the legend shares its step of the ramp with two others. */
export function isThird(klass: Klass, kind: Ramp['kind']): boolean {
	return kind === 'diverging' && (klass === 5 || typeof klass === 'string');
}
