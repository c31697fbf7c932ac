import { GRID } from '$lib/charts/map/path';
import type { CountyOutlines } from '$lib/charts/counties/outlines.server';
import { SMALL_SIDE } from '$lib/charts/counties/place';
import { classOf, type Ramp } from '$lib/charts/kit/ramp';
import { cardHatch, HATCHED, hatchKey, textAt, type CardChart } from './card';

/** The counties of a state by class. */
export interface CardCounties {
	readonly outlines: CountyOutlines;
	/** Dollars by the code of the county; missing where there is no figure. */
	readonly values: ReadonlyMap<string, number | null>;
	readonly ramp: Ramp;
	/** The county outlined. */
	readonly chosen: string;
}

const SWATCH = 40;
/** The room that the key of a county without a figure takes. */
const NO_FIGURE = 260;

/** A state's counties from little to much; one without a figure is hatched, which the key says. */
export function countyChart({ outlines, values, ramp, chosen }: CardCounties): CardChart {
	const { counties, borders, around, frame, places } = outlines;
	return ({ left, top, width, height }) => {
		const scale = Math.min(width / frame.width, (height - 56) / frame.height);
		const fillOf = (fips: string) => {
			const klass = classOf(ramp, values.get(fips) ?? null);
			return klass === 0 ? HATCHED : `var(--amount-${klass})`;
		};
		const stroke = (d: string, color: string, wide: number) =>
			`<path d="${d}" fill="none" stroke="var(--${color})" stroke-width="${wide / (scale * GRID)}"/>`;
		const small = places.filter(({ isSmall }) => isSmall);
		const [x, y] = [left + (width - frame.width * scale) / 2, top];
		const isMissing = [...counties.keys()].some((fips) => (values.get(fips) ?? null) === null);
		const legend = top + frame.height * scale + 40;
		const wide = ramp.classes.length * SWATCH + (isMissing ? NO_FIGURE : 0);
		const start = left + (width - wide) / 2;
		const blank = start + ramp.classes.length * SWATCH + 100;
		return [
			isMissing ? cardHatch(scale * GRID) : '',
			`<g transform="translate(${x} ${y}) scale(${scale * GRID})">`,
			...[...counties].map(([fips, d]) => `<path d="${d}" fill="${fillOf(fips)}"/>`),
			stroke(borders, 'paper', 1),
			stroke(around, 'faint', 1.5),
			...small.map(
				({ fips, x: cx, y: cy }) =>
					`<rect x="${(cx - SMALL_SIDE / 2) / GRID}" y="${(cy - SMALL_SIDE / 2) / GRID}" width="${SMALL_SIDE / GRID}" height="${SMALL_SIDE / GRID}" fill="${fillOf(fips)}"/>`
			),
			stroke(counties.get(chosen) ?? '', 'paper', 9),
			stroke(counties.get(chosen) ?? '', 'ink', 4),
			'</g>',
			ramp.classes.length < 2
				? ''
				: [
						textAt('Less', [start - 14, legend], { size: 24, anchor: 'end' }),
						...ramp.classes.map(
							(klass, i) =>
								`<rect x="${start + i * SWATCH}" y="${legend - 20}" width="${SWATCH - 2}" height="24" fill="var(--amount-${klass})"/>`
						),
						textAt('More', [start + ramp.classes.length * SWATCH + 12, legend], { size: 24 }),
						isMissing ? hatchKey(blank, legend, { width: SWATCH - 2, scale: scale * GRID }) : ''
					].join('')
		].join('');
	};
}
