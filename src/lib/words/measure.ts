import { dollarsOf, measureOf, scaleOf, unitOf } from '$lib/fiscal/measures/measures';
import type { Choice, DollarsId, ScaleId } from '$lib/fiscal/core/types';
import { amount, billionsFigure, moneyTick, wholeFigure, withMinus, withSign } from './money';
import { perDollar, ratioFigure, share, shareFigure, shareInWords, shareTick } from './share';

/** How the figures of a choice are written. */
export interface Formats {
	/** In a sentence, without a sign: "$2,877", "15.2%", "99 cents". */
	readonly full: (value: number) => string;
	/** On a mark or in a tooltip, with its sign where the measure has one: "+$2,757". */
	readonly signed: (value: number) => string;
	/** In a column whose heading tells the unit: "−2,877", "47.6", "0.84". */
	readonly column: (value: number) => string;
	/** On an axis: "−$5k", "+$15k", "0.8". */
	readonly tick: (value: number) => string;
	/** On a legend, where only what is below zero has its sign: "−$1.5k", "$20bn", "0.85". */
	readonly edge: (value: number) => string;
	/** What a column of figures is in: "dollars per person", "billions of 2024 dollars". */
	readonly unit: string;
}

interface Shape extends Omit<Formats, 'unit' | 'signed' | 'edge'> {
	/** On a mark, where a sentence tells it otherwise. */
	readonly mark?: (value: number) => string;
}

const PER_PERSON: Shape = { full: amount, column: wholeFigure, tick: moneyTick };
const TOTAL: Shape = { full: amount, column: billionsFigure, tick: moneyTick };
const SHARE: Shape = { full: shareInWords, mark: share, column: shareFigure, tick: shareTick };
const RATIO: Shape = { full: perDollar, column: ratioFigure, tick: ratioFigure };
const RELATIVE: Shape = { full: ratioFigure, column: ratioFigure, tick: ratioFigure };

/** The writers for a choice's measure, scale and dollars. */
export function formatsOf(choice: Choice): Formats {
	const { full, mark = full, column, tick } = shapeOf(choice);
	const sign = measureOf(choice.measure).signed ? withSign : withMinus;
	return {
		full,
		signed: (value) => sign(value, mark(value)),
		column: (value) => sign(value, column(value)),
		tick: (value) => sign(value, tick(value)),
		edge: (value) => withMinus(value, tick(value)),
		unit: unitWords(choice)
	};
}

/** The writers for the scatter's two sides: the same scale and dollars, never signed. */
export function sideFormatsOf(choice: Choice): Formats {
	return formatsOf({ ...choice, measure: 'paid' });
}

function shapeOf(choice: Choice): Shape {
	const measure = measureOf(choice.measure);
	if (measure.unit === 'ratio') return measure.isCents ? RATIO : RELATIVE;
	if (unitOf(choice) === 'share') return SHARE;
	return choice.scale === 'total' ? TOTAL : PER_PERSON;
}

function unitWords(choice: Choice): string {
	const measure = measureOf(choice.measure);
	if (measure.unit === 'dollars') return scaleWords(choice.scale, choice.dollars);
	return measure.unit === 'share' ? `% ${measure.unitWords}` : measure.unitWords;
}

/** What follows a figure in a sentence: " a person", " of its economy"; nothing after totals and ratios. */
export function perWords({ measure, scale }: Choice): string {
	const own = measureOf(measure);
	if (own.unit === 'share') return ` ${own.unitWords}`;
	if (own.unit === 'ratio' || scale === 'total') return '';
	return scale === 'per-person' ? ' a person' : ` ${scaleOf(scale).words}`;
}

/** What follows figures of several years in dollars of one: ", in 2024 dollars"; nothing where each has those of its own. */
export function pricesWords({ dollars }: Pick<Choice, 'dollars'>): string {
	return dollars === 'current' ? '' : `, ${dollarsOf(dollars).words}`;
}

function scaleWords(scale: ScaleId, dollars: DollarsId): string {
	const { unit, where } = dollarsOf(dollars);
	switch (scale) {
		case 'per-person':
			return `${unit} per person${where}`;
		case 'total':
			return `billions of ${unit}${where}`;
		case 'gdp':
			return '% of GDP';
		case 'income':
			return '% of personal income';
	}
}
