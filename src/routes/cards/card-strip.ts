import { scaleLinear } from 'd3';
import { offEnd } from '$lib/charts/kit/extent';
import { drawnLines, stripExtent } from '$lib/charts/strip/scale';
import { STATES, type StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import { signedMoney } from '$lib/words/money';
import { shortNameOf } from '$lib/words/names';
import { TEXT, textAt, type CardChart } from './card';

/** All states in a year, dollars per person. */
export interface CardStrip {
	readonly values: Column;
	readonly average: number | null;
	readonly chosen: StateCode;
}

/** A tick a state on one line; one off the scale is told at its end. */
export function stripChart({ values, average, chosen }: CardStrip): CardChart {
	return ({ left, top, width, height }) => {
		const lines = drawnLines({ even: 0, average });
		const extent = stripExtent(values, lines);
		const x = scaleLinear([extent.low, extent.high], [left, left + width]).clamp(true);
		const [from, to] = [top + 60, top + height - 44];
		const marks = marksOf(values);
		const own = marks.find(({ code }) => code === chosen);
		const tick = (value: number, color: string, wide: number) =>
			`<path d="M${x(value).toFixed(1)} ${from}V${to}" stroke="var(--${color})" stroke-width="${wide}"/>`;
		const zones = [extent.low, ...lines, extent.high];
		return [
			...zones.slice(0, -1).map((start, i) => {
				const end = zones[i + 1] ?? extent.high;
				return `<rect x="${x(start)}" y="${from}" width="${x(end) - x(start)}" height="${to - from}" fill="var(--${zoneOf((start + end) / 2, lines)}-wash)"/>`;
			}),
			...marks.map(({ value }) => tick(value, zoneOf(value, lines), 4)),
			...lines.map(
				(value, i) =>
					`<path d="M${x(value)} ${from - 10}V${to + 10}" stroke="var(--ink)" stroke-width="2.5"${i > 0 ? ' stroke-dasharray="10 6"' : ''}/>`
			),
			textAt('Break even', [x(0) - 10, to + 36], { size: TEXT, anchor: 'end' }),
			average === null
				? ''
				: textAt(`National average ${signedMoney(average)}`, [x(average) + 10, to + 36], {
						size: TEXT
					}),
			own === undefined
				? ''
				: tick(own.value, 'ink', 12) +
					textAt(markWords(own), [x(own.value) - 6, from - 16], {
						size: 30,
						isStrong: true,
						anchor: x(own.value) < left + width / 2 ? 'start' : 'end'
					}),
			offScale(
				marks.filter(({ value }) => offEnd(extent, value) === 'high'),
				[left + width, from - 16]
			)
		].join('');
	};
}

/** A state that has a figure. */
interface Mark {
	readonly code: StateCode;
	readonly value: number;
}

function marksOf(values: Column): readonly Mark[] {
	return STATES.flatMap(({ code }, i) => {
		const value = values[i] ?? null;
		return value === null ? [] : [{ code, value }];
	});
}

/** The color of an amount: below both even lines, above both, or between them. */
function zoneOf(value: number, lines: readonly number[]): string {
	if (value < (lines[0] ?? 0)) return 'payer';
	return value > (lines.at(-1) ?? 0) ? 'recipient' : 'between';
}

function markWords({ code, value }: Mark): string {
	return `${shortNameOf(code)} ${signedMoney(value)}`;
}

function offScale(marks: readonly Mark[], place: readonly [number, number]): string {
	if (marks.length === 0) return '';
	const words = `Off the scale: ${marks.map(markWords).join(', ')}`;
	return textAt(words, place, { size: TEXT, fill: 'muted', anchor: 'end' });
}
