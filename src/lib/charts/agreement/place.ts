import { scaleLinear } from 'd3';
import { yearTicks, type YearTick } from '../kit/axis';

/** One comparison: how well two accounts of a year agree, 1 where they space states alike. */
export interface AgreementPoint {
	readonly fiscalYear: number;
	readonly correlation: number;
	/** Whether it belongs to a run of years of one estimate, or stands alone. */
	readonly kind: 'run' | 'single';
}

/** A dot: across in percent of the width, down in pixels. */
export interface AgreementDot extends AgreementPoint {
	readonly x: number;
	readonly y: number;
}

/** A correlation on the axis. */
export interface AgreementTick {
	readonly value: number;
	readonly y: number;
}

/** A placed drawing: dots, and the ticks of both axes. */
export interface AgreementDrawing {
	readonly dots: readonly AgreementDot[];
	readonly levels: readonly AgreementTick[];
	readonly years: readonly YearTick[];
}

/** Pixels from the top of the drawing to its axis of years, and room above the highest level. */
export const AGREEMENT_HEIGHT = 132;
const TOP = 10;

/** Percent left free at both ends, so that no dot is cut. */
const INSET = 2;

/** Steps of the axis of correlations. */
const STEP = 0.05;

/** Places correlations by year; the axis runs from the step below the lowest to 1. */
export function placeAgreement(
	points: readonly AgreementPoint[],
	[first, last]: readonly [number, number]
): AgreementDrawing {
	const lowest = Math.min(1 - STEP, ...points.map(({ correlation }) => correlation));
	const steps = Math.ceil((1 - lowest) / STEP - 1e-9);
	const x = scaleLinear([first, last], [INSET, 100 - INSET]);
	const y = scaleLinear([1 - steps * STEP, 1], [AGREEMENT_HEIGHT, TOP]);
	const levels = Array.from({ length: steps + 1 }, (_, at) => 1 - at * STEP);
	return {
		dots: points.map((point) => ({ ...point, x: x(point.fiscalYear), y: y(point.correlation) })),
		levels: levels.map((value) => ({ value, y: y(value) })),
		years: yearTicks([first, last], x, { chosen: last, room: 16 })
	};
}
