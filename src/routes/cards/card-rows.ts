import { scaleLinear } from 'd3';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { signedMoney } from '$lib/words/money';
import { TEXT, cut, textAt, type CardChart } from './card';

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
