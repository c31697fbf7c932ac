import { scaleLinear } from 'd3';
import { placeAsserted } from '$lib/charts/asserted/place';
import type { AssertedSeries } from '$lib/charts/asserted/series';
import { axisTick } from '$lib/words/asserted-words';
import { TEXT, textAt, type CardChart } from './card';

/** Every method over the years against what a claim asserts. */
export function assertedChart(series: AssertedSeries, words: string): CardChart {
	return ({ left, top, width, height }) => {
		const frame = { kind: 'wide', width: width / LARGER, height: height / LARGER } as const;
		const placed = placeAsserted(series, frame, `Claimed: ${words}`);
		const { range, label } = placed;
		const wash = `var(--${series.range.side ?? 'between'}`;
		const box = `x="${range.x}" y="${range.y}" width="${range.width}" height="${range.height}"`;
		return [
			`<g transform="translate(${left} ${top}) scale(${LARGER})" fill="none">`,
			`<rect ${box} fill="${wash}-wash)"/>`,
			...placed.lines.map(methodLine),
			`<path d="M${placed.left} ${placed.evenY}H${placed.right}" stroke="var(--ink)" stroke-width="1.25"/>`,
			`<rect ${box} stroke="${wash})"/>`,
			placed.stated === null
				? ''
				: `<path d="M${range.x} ${placed.stated}h${range.width}" stroke="var(--ink)" stroke-width="2"/>`,
			...axesOf(placed, series.measure),
			textAt(label.words, [label.x, label.y], {
				size: 14,
				anchor: label.anchor,
				isStrong: true,
				isOver: true
			}),
			'</g>'
		].join('');
	};
}

/** The part of the votes that bears a claim out, between none and all; an empty track where nothing votes. */
export function voteChart(share: number | null, words: string): CardChart {
	return ({ left, top, width, height }) => {
		const y = top + Math.min(height / 2, 90);
		const x = scaleLinear([0, 1], [left + 18, left + width - 18]);
		return [
			`<path d="M${left} ${y}h${width}" stroke="var(--rule)" stroke-width="12"${share === null ? ' stroke-dasharray="4 10"' : ''}/>`,
			share === null
				? ''
				: `<path d="M${left} ${y}H${x(share)}" stroke="var(--ink)" stroke-width="12"/><circle cx="${x(share)}" cy="${y}" r="18" fill="var(--ink)"/>`,
			textAt(words, [left, y + 56], { size: 28 }),
			textAt('All votes', [left + width, y - 30], { size: TEXT, fill: 'muted', anchor: 'end' }),
			textAt('No votes', [left, y - 30], { size: TEXT, fill: 'muted' })
		].join('');
	};
}

/** How much larger the chart of a claim is than on a page, so that its words can be read. */
const LARGER = 1.7;

type Placed = ReturnType<typeof placeAsserted>;
type PlacedLine = Placed['lines'][number];

const LOOKS: Readonly<Record<PlacedLine['kind'], string>> = {
	ours: 'stroke="var(--ink)" stroke-width="2.5"',
	variant: 'stroke="var(--faint)" stroke-width="0.8"',
	published: 'stroke="var(--ink)" stroke-width="1.75" stroke-dasharray="1.5 2.5"',
	hybrid: 'stroke="var(--muted)" stroke-width="1" stroke-dasharray="1 3"'
};

const DOTS: Readonly<Record<PlacedLine['kind'], string>> = {
	ours: 'ink',
	variant: 'faint',
	published: 'muted',
	hybrid: 'muted'
};

function methodLine({ d, kind, dots }: PlacedLine): string {
	const circles = dots.map(
		({ x, y }) => `<circle cx="${x}" cy="${y}" r="3" fill="var(--${DOTS[kind]})"/>`
	);
	return `<path d="${d}" ${LOOKS[kind]}/>${circles.join('')}`;
}

/** Amounts at the left, every second where there are many, and years below. */
function axesOf(placed: Placed, measure: AssertedSeries['measure']): readonly string[] {
	return [
		...placed.ticks
			.filter((_, i, { length }) => length < 5 || i % 2 === 0)
			.map(({ value, y }) =>
				textAt(axisTick(measure, value), [placed.left - 6, y + 4], {
					size: 13,
					fill: 'muted',
					anchor: 'end'
				})
			),
		...placed.years.map(({ year, x }) =>
			textAt(String(year), [x, placed.bottom + 18], { size: 13, fill: 'muted', anchor: 'middle' })
		)
	];
}
