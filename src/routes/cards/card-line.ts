import { area, line, scaleLinear } from 'd3';
import { yearTicks } from '$lib/charts/kit/axis';
import { spread } from '$lib/charts/kit/declutter';
import type { Column } from '$lib/fiscal/core/types';
import { signedMoney } from '$lib/words/money';
import { TEXT, textAt, type CardChart } from './card';

/** One state over the years, dollars per person; a missing year breaks the lines. */
export interface CardLine {
	readonly name: string;
	readonly years: readonly number[];
	readonly net: Column;
	readonly average: Column;
}

/** Room for the names at the ends of lines. */
const NAMES = 300;

/** Net over time, with both even lines, and what lies between the line and the average filled. */
export function lineChart(told: CardLine): CardChart {
	const { years, net, average } = told;
	return ({ left, top, width, height }) => {
		const bottom = top + height - 30;
		const right = left + width - NAMES;
		const present = [...net, ...average, 0].filter((value) => value !== null);
		const domain = [years[0] ?? 0, years.at(-1) ?? 0] as const;
		const x = scaleLinear(domain, [left + 24, right]);
		const y = scaleLinear([Math.min(...present), Math.max(...present)], [bottom - 8, top + 8]);
		const ends = endsOf(told);
		const places = spread(
			ends.map(({ value }) => y(value) + 8),
			TEXT + 4,
			[top + 16, bottom + 4]
		);
		return [
			...linesOf(told, { x, y, left, right }),
			...ends.map(({ text, isStrong }, i) =>
				textAt(text, [right + 14, places[i] ?? 0], { size: TEXT, isStrong })
			),
			...yearsAt(yearTicks([...domain], x, { chosen: domain[1], room: 110 }), bottom + 28)
		].join('');
	};
}

/** The plot of a line: where a year and an amount lie, and its edges. */
interface LinePlot {
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
	readonly left: number;
	readonly right: number;
}

/** Both fills under the even lines, and over them the line itself. */
function linesOf(
	{ years, net, average }: CardLine,
	{ x, y, left, right }: LinePlot
): readonly string[] {
	const at = years.map((year, i) => ({ year, net: net[i] ?? null, average: average[i] ?? null }));
	type Year = (typeof at)[number];
	const stroke = (of: (one: Year) => number | null) =>
		line<Year>()
			.defined((one) => of(one) !== null)
			.x(({ year }) => x(year))
			.y((one) => y(of(one) ?? 0))
			.digits(1)(at) ?? '';
	const filled = (end: (a: number, b: number) => number) =>
		area<Year>()
			.defined((one) => one.net !== null && one.average !== null)
			.x(({ year }) => x(year))
			.y0((one) => y(one.average ?? 0))
			.y1((one) => y(end(one.net ?? 0, one.average ?? 0)))
			.digits(1)(at) ?? '';
	return [
		`<path d="${filled(Math.min)}" fill="var(--payer)" fill-opacity="0.3"/>`,
		`<path d="${filled(Math.max)}" fill="var(--recipient)" fill-opacity="0.3"/>`,
		`<path d="M${left} ${y(0)}H${right}" stroke="var(--ink)" stroke-width="2.5"/>`,
		`<path d="${stroke((one) => one.average)}" fill="none" stroke="var(--ink)" stroke-width="2.5" stroke-dasharray="10 6"/>`,
		`<path d="${stroke((one) => one.net)}" fill="none" stroke="var(--paper)" stroke-width="10"/>`,
		`<path d="${stroke((one) => one.net)}" fill="none" stroke="var(--ink)" stroke-width="5"/>`
	];
}

/** What each line is called at its end, with its newest amount. */
function endsOf({ name, net, average }: CardLine) {
	const [own, all] = [net.at(-1) ?? 0, average.at(-1) ?? 0];
	return [
		{ text: 'Break even', value: 0, isStrong: false },
		{ text: `National average ${signedMoney(all)}`, value: all, isStrong: false },
		{ text: `${name} ${signedMoney(own)}`, value: own, isStrong: true }
	];
}

function yearsAt(ticks: readonly { readonly year: number; readonly x: number }[], y: number) {
	return ticks.map(({ year, x }) =>
		textAt(String(year), [x, y], { size: TEXT, fill: 'muted', anchor: 'middle' })
	);
}
