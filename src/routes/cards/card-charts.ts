import { area, line, scaleLinear } from 'd3';
import { placeAsserted } from '$lib/charts/asserted/place';
import type { AssertedSeries } from '$lib/charts/asserted/series';
import { yearTicks } from '$lib/charts/kit/axis';
import { spread } from '$lib/charts/kit/declutter';
import { offEnd } from '$lib/charts/kit/extent';
import { sidedClassOf, type Ramp } from '$lib/charts/kit/ramp';
import { GRID } from '$lib/charts/map/path';
import { drawnLines, stripExtent } from '$lib/charts/strip/scale';
import { STATES, type StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { axisTick } from '$lib/words/asserted-words';
import { signedMoney } from '$lib/words/money';
import { shortNameOf } from '$lib/words/names';
import { cardHatch, cut, HATCHED, hatchKey, textAt, type CardChart } from './card';

const TEXT = 24;

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
export function lineChart({ name, years, net, average }: CardLine): CardChart {
	return ({ left, top, width, height }) => {
		const bottom = top + height - 30;
		const right = left + width - NAMES;
		const present = [...net, ...average, 0].filter((value) => value !== null);
		const domain = [years[0] ?? 0, years.at(-1) ?? 0] as const;
		const x = scaleLinear(domain, [left + 24, right]);
		const y = scaleLinear([Math.min(...present), Math.max(...present)], [bottom - 8, top + 8]);
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
		const ends = [
			{ text: 'Break even', value: 0, isStrong: false },
			{
				text: `National average ${signedMoney(average.at(-1) ?? 0)}`,
				value: average.at(-1) ?? 0,
				isStrong: false
			},
			{ text: `${name} ${signedMoney(net.at(-1) ?? 0)}`, value: net.at(-1) ?? 0, isStrong: true }
		];
		const places = spread(
			ends.map(({ value }) => y(value) + 8),
			TEXT + 4,
			[top + 16, bottom + 4]
		);
		return [
			`<path d="${filled(Math.min)}" fill="var(--payer)" fill-opacity="0.3"/>`,
			`<path d="${filled(Math.max)}" fill="var(--recipient)" fill-opacity="0.3"/>`,
			`<path d="M${left} ${y(0)}H${right}" stroke="var(--ink)" stroke-width="2.5"/>`,
			`<path d="${stroke((one) => one.average)}" fill="none" stroke="var(--ink)" stroke-width="2.5" stroke-dasharray="10 6"/>`,
			`<path d="${stroke((one) => one.net)}" fill="none" stroke="var(--paper)" stroke-width="10"/>`,
			`<path d="${stroke((one) => one.net)}" fill="none" stroke="var(--ink)" stroke-width="5"/>`,
			...ends.map(({ text, isStrong }, i) =>
				textAt(text, [right + 14, places[i] ?? 0], { size: TEXT, isStrong })
			),
			...yearsAt(yearTicks([...domain], x, { chosen: domain[1], room: 110 }), bottom + 28)
		].join('');
	};
}

function yearsAt(ticks: readonly { readonly year: number; readonly x: number }[], y: number) {
	return ticks.map(({ year, x }) =>
		textAt(String(year), [x, y], { size: TEXT, fill: 'muted', anchor: 'middle' })
	);
}

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
		const marks = STATES.flatMap(({ code }, i) => {
			const value = values[i] ?? null;
			return value === null ? [] : [{ code, value }];
		});
		const zoneOf = (value: number) =>
			value < (lines[0] ?? 0) ? 'payer' : value > (lines.at(-1) ?? 0) ? 'recipient' : 'between';
		const off = marks.filter(({ value }) => offEnd(extent, value) === 'high');
		const own = marks.find(({ code }) => code === chosen);
		const tick = (value: number, color: string, wide: number) =>
			`<path d="M${x(value).toFixed(1)} ${from}V${to}" stroke="var(--${color})" stroke-width="${wide}"/>`;
		const washes = [extent.low, ...lines, extent.high].slice(0, -1).map((start, i, all) => {
			const end = all[i + 1] ?? extent.high;
			const wash = zoneOf((start + end) / 2);
			return `<rect x="${x(start)}" y="${from}" width="${x(end) - x(start)}" height="${to - from}" fill="var(--${wash}-wash)"/>`;
		});
		return [
			...washes,
			...marks.map(({ value }) => tick(value, zoneOf(value), 4)),
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
					textAt(
						`${shortNameOf(chosen)} ${signedMoney(own.value)}`,
						[x(own.value) - 6, from - 16],
						{
							size: 30,
							isStrong: true,
							anchor: x(own.value) < left + width / 2 ? 'start' : 'end'
						}
					),
			off.length === 0
				? ''
				: textAt(
						`Off the scale: ${off.map(({ code, value }) => `${shortNameOf(code)} ${signedMoney(value)}`).join(', ')}`,
						[left + width, from - 16],
						{ size: TEXT, fill: 'muted', anchor: 'end' }
					)
		].join('');
	};
}

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

/** From one line of a key to the next. */
const KEY_LEADING = 34;

/** How much larger the chart of a claim is than on a page, so that its words can be read. */
const LARGER = 1.7;

/** Every method over the years against what a claim asserts. */
export function assertedChart(series: AssertedSeries, words: string): CardChart {
	return ({ left, top, width, height }) => {
		const frame = { kind: 'wide', width: width / LARGER, height: height / LARGER } as const;
		const placed = placeAsserted(series, frame, `Claimed: ${words}`);
		const { range, label } = placed;
		const wash = `var(--${series.range.side ?? 'between'}`;
		const box = `x="${range.x}" y="${range.y}" width="${range.width}" height="${range.height}"`;
		const looks = {
			ours: 'stroke="var(--ink)" stroke-width="2.5"',
			variant: 'stroke="var(--faint)" stroke-width="0.8"',
			published: 'stroke="var(--ink)" stroke-width="1.75" stroke-dasharray="1.5 2.5"',
			hybrid: 'stroke="var(--muted)" stroke-width="1" stroke-dasharray="1 3"'
		};
		const dots = { ours: 'ink', variant: 'faint', published: 'muted', hybrid: 'muted' };
		return [
			`<g transform="translate(${left} ${top}) scale(${LARGER})" fill="none">`,
			`<rect ${box} fill="${wash}-wash)"/>`,
			...placed.lines.map(
				(one) =>
					`<path d="${one.d}" ${looks[one.kind]}/>` +
					one.dots
						.map(
							({ x, y }) => `<circle cx="${x}" cy="${y}" r="3" fill="var(--${dots[one.kind]})"/>`
						)
						.join('')
			),
			`<path d="M${placed.left} ${placed.evenY}H${placed.right}" stroke="var(--ink)" stroke-width="1.25"/>`,
			`<rect ${box} stroke="${wash})"/>`,
			placed.stated === null
				? ''
				: `<path d="M${range.x} ${placed.stated}h${range.width}" stroke="var(--ink)" stroke-width="2"/>`,
			...placed.ticks
				.filter((_, i, { length }) => length < 5 || i % 2 === 0)
				.map(({ value, y }) =>
					textAt(axisTick(series.measure, value), [placed.left - 6, y + 4], {
						size: 13,
						fill: 'muted',
						anchor: 'end'
					})
				),
			...placed.years.map(({ year, x }) =>
				textAt(String(year), [x, placed.bottom + 18], { size: 13, fill: 'muted', anchor: 'middle' })
			),
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

/** A row of a card: what it is of, its bar from 0 to 1 (none where there is nothing to count), and its figure. */
export interface CardRow {
	readonly label: string;
	readonly share: number | null;
	readonly figure: string;
}

/** Room for a figure in words. */
const FIGURE = 300;

/** Bars side by side under each other; without bars the labels have their room. */
export function rowChart(rows: readonly CardRow[]): CardChart {
	return ({ left, top, width, height }) => {
		const step = Math.min(56, (height - 8) / Math.max(1, rows.length));
		const start = left + width * 0.42;
		// Beside the longest bar its figure has room.
		const room = width * 0.42;
		return rows
			.map(({ label, share, figure }, i) => {
				const base = top + 8 + step * i + step * 0.7;
				const bar =
					share === null
						? ''
						: `<rect x="${start}" y="${base - 20}" width="${Math.max(2, room * share).toFixed(1)}" height="22" fill="var(--ink)"/>`;
				return [
					`<path d="M${left} ${(base + step * 0.26).toFixed(1)}h${width}" stroke="var(--hair)"/>`,
					textAt(cut(label, share === null ? width - FIGURE : start - left, 26), [left, base], {
						size: 26
					}),
					bar,
					textAt(figure, [left + width, base], { size: 26, isStrong: true, anchor: 'end' })
				].join('');
			})
			.join('');
	};
}

/** What a state received less what it paid, dollars per person, and its side. */
export interface CardBalance {
	readonly name: string;
	readonly net: number;
	readonly side: Side | null;
}

/** Room for a signed amount beside a bar. */
const AMOUNT = 140;

/** Bars from where a state breaks even, payers to the left, recipients to the right, and the national average. */
export function balanceChart(rows: readonly CardBalance[], average: number | null): CardChart {
	return ({ left, top, width, height }) => {
		const values = [0, average ?? 0, ...rows.map(({ net }) => net)];
		const room = [left + width * 0.22 + AMOUNT, left + width - AMOUNT];
		const x = scaleLinear([Math.min(...values), Math.max(...values)], room);
		const bottom = top + height - 40;
		const step = Math.min(62, (bottom - top - 8) / Math.max(1, rows.length));
		const even = (value: number, dashes: string) =>
			`<path d="M${x(value).toFixed(1)} ${top}V${bottom}" stroke="var(--ink)" stroke-width="2.5"${dashes}/>`;
		const bars = rows.map(({ name, net, side }, i) => {
			const base = top + 8 + step * i + step * 0.66;
			const [from, to] = [Math.min(x(0), x(net)), Math.max(x(0), x(net))];
			const color = side === 'even' ? 'muted' : net < 0 ? 'payer' : 'recipient';
			return [
				`<path d="M${left} ${(base + step * 0.34).toFixed(1)}h${width}" stroke="var(--hair)"/>`,
				textAt(name, [left, base], { size: 28 }),
				`<rect x="${from.toFixed(1)}" y="${(base - 23).toFixed(1)}" width="${(to - from).toFixed(1)}" height="30" fill="var(--${color})"/>`,
				textAt(signedMoney(net), [net < 0 ? from - 12 : to + 12, base], {
					...{ size: 28, isStrong: true, isOver: true },
					anchor: net < 0 ? 'end' : 'start'
				})
			].join('');
		});
		return [
			...(average === null ? [] : [even(average, ' stroke-dasharray="10 6"')]),
			...bars,
			even(0, ''),
			textAt('Break even', [x(0) - 10, bottom + 32], { size: TEXT, anchor: 'end' }),
			average === null
				? ''
				: textAt(`National average ${signedMoney(average)}`, [x(average) + 40, bottom + 32], {
						size: TEXT,
						anchor: 'end'
					})
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
