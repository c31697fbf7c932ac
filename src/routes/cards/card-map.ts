import { sidedClassOf, type Ramp } from '$lib/charts/kit/ramp';
import { GRID } from '$lib/charts/map/path';
import { STATES, type StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { TEXT, HATCHED, cardHatch, hatchKey, textAt, type CardChart } from './card';

/** The states on a map in the classes of a ramp. */
export interface CardMap {
	/** Path of each state, in steps of the map's grid. */
	readonly states: ReadonlyMap<StateCode, string>;
	readonly nation: string;
	readonly borders: string;
	readonly values: Column;
	/** On which side each stands, as the sentence of the card counts. */
	readonly sides: readonly (Side | null)[];
	readonly ramp: Ramp;
	/** What the ends of the ramp mean: payers, then recipients. */
	readonly ends: readonly [string, string];
}

/** Size of the map in its own units. */
const MAP = { width: 975, height: 610 };

/** From one line of a key to the next. */
const KEY_LEADING = 34;

/** A map with what its two colors mean under it; a state without a figure is hatched, which the key says. */
export function mapChart({
	states,
	nation,
	borders,
	values,
	sides,
	ramp,
	ends
}: CardMap): CardChart {
	return ({ left, top, width, height }) => {
		const isMissing = values.some((value) => value === null);
		const keys = isMissing ? 50 + KEY_LEADING : 50;
		const scale = Math.min(width / MAP.width, (height - keys) / MAP.height);
		const paths = STATES.map(({ code }, i) => {
			const klass = sidedClassOf(ramp, values[i] ?? null, sides[i] ?? null);
			const fill = klass === 0 ? HATCHED : `var(--ramp-${klass})`;
			return `<path d="${states.get(code) ?? ''}" fill="${fill}"/>`;
		});
		const stroke = (d: string, color: string, wide: number) =>
			`<path d="${d}" fill="none" stroke="var(--${color})" stroke-width="${wide / GRID}"/>`;
		const legend = top + MAP.height * scale + 36;
		const swatch = (at: number, color: string) =>
			`<rect x="${left + at}" y="${legend - 20}" width="24" height="24" fill="var(--ramp-${color})"/>`;
		const words = (at: number, text: string) => textAt(text, [left + at, legend], { size: TEXT });
		return [
			isMissing ? cardHatch(scale * GRID) : '',
			`<g transform="translate(${left + (width - MAP.width * scale) / 2} ${top}) scale(${scale * GRID})">`,
			...paths,
			stroke(borders, 'paper', 1.2),
			stroke(nation, 'faint', 1.2),
			'</g>',
			...[swatch(0, 'payer'), swatch(24, '3'), words(58, ends[0])],
			...[swatch(258, '5'), words(292, 'About even')],
			...[swatch(426, 'recipient'), swatch(450, '7'), words(484, ends[1])],
			isMissing ? hatchKey(left, legend + KEY_LEADING, { width: 48, scale: scale * GRID }) : ''
		].join('');
	};
}
