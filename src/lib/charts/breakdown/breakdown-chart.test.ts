import fc from 'fast-check';
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { bandsOf } from '$lib/fiscal/account/misses/bands';
import type { Breakdown as Sides } from '$lib/fiscal/account/breakdown';
import type { LineSide } from '$lib/fiscal/account/types';
import Breakdown from './Breakdown.svelte';
import { areasOf, FRAMES } from './frame';
import { measuredFrame } from '../kit/frame';
import { labelWidth, strongWidth } from '../kit/label-width';
import { cursorsOf, HEAD_GAP, headOf, placeBreakdown, pointAt } from './place';
import { breakdownSeries, type BreakdownSeries } from './series';
import { shapesOf } from './shapes';

const YEARS = [2001, 2002, 2003];
const frameFor = (width: number) => measuredFrame(width, FRAMES);

/** A side whose bands have the values given, band by band; the bands not given have none. */
function sideOf(
	side: LineSide,
	values: readonly (readonly (number | null)[])[],
	held: number[] = []
) {
	const bands = bandsOf(side).map((band, i) => ({
		band,
		values: YEARS.map((_, year) => values[i]?.[year] ?? (values[i] ? null : 0)),
		isHeld: YEARS.map((_, year) => held.includes(year))
	}));
	const total = YEARS.map((_, year) => {
		const all = bands.map((band) => band.values[year] ?? null);
		return all.includes(null) ? null : all.reduce<number>((sum, value) => sum + (value ?? 0), 0);
	});
	return { side, years: YEARS, bands, total } satisfies Sides;
}

const paid = sideOf('paid', [
	[10, 20, 30],
	[5, 5, -5]
]);
const received = sideOf(
	'received',
	[
		[8, 8, 40],
		[-4, 0, -6]
	],
	[1, 2]
);

function made(): BreakdownSeries {
	const series = breakdownSeries([paid, received]);
	if (!series) throw new Error('There is nothing to draw.');
	return series;
}

const full = (value: number) => `$${value}`;
const formats = { tick: (value: number) => `${value}`, beside: full, full };

describe('breakdownSeries', () => {
	it('stacks what is above zero apart from what is below', () => {
		const [first, second] = made().panels[0]?.bands ?? [];
		expect(first?.above.map(({ to }) => to)).toEqual([10, 20, 30]);
		expect(second?.above).toEqual([
			{ from: 10, to: 15 },
			{ from: 20, to: 25 },
			{ from: 30, to: 30 }
		]);
		expect(second?.below.map(({ to }) => to)).toEqual([0, 0, -5]);
	});

	it('gives both sides one scale that holds zero and every stack', () => {
		const [low, high] = made().domain;
		expect(low).toBeLessThan(-6);
		expect(high).toBeGreaterThan(40);
		expect(high).toBeLessThan(44);
	});

	it('ends at the sum: above less below, whatever the bands are', () => {
		const value = fc.integer({ min: -1000, max: 1000 });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 5 }),
				(any) => {
					const [panel] = breakdownSeries([sideOf('paid', any), received])?.panels ?? [];
					const last = panel?.bands.at(-1);
					const ends = YEARS.map((_, i) => (last?.above[i]?.to ?? 0) + (last?.below[i]?.to ?? 0));
					expect(ends).toEqual(panel?.total);
				}
			)
		);
	});

	it('leaves out years in which a side has no figure, and is nothing without any', () => {
		const gap = sideOf('paid', [[10, null, 30]]);
		expect(breakdownSeries([gap, received])?.years).toEqual([2001, 2003]);
		expect(breakdownSeries([sideOf('paid', [[null, null, null]]), received])).toBeNull();
	});
});

describe('shapesOf', () => {
	it('paints the outermost band first and leaves out bands without money', () => {
		const [own] = shapesOf(made());
		expect(own?.bands.map(({ rank }) => rank)).toEqual([5, 4, 3, 2, 1]);
		const [, other] = shapesOf(made());
		expect(other?.held).not.toBe('');
		expect(own?.held).toBe('');
	});

	it('draws whole numbers only, a year across and a thousandth of the scale down', () => {
		const paths = shapesOf(made()).flatMap(({ bands, held, total }) => [
			...bands.map(({ path }) => path),
			held,
			total
		]);
		expect(paths.join('')).not.toMatch(/\.|NaN|undefined/);
		expect(paths.filter(Boolean).every((path) => /^M\d/.test(path))).toBe(true);
	});

	it('breaks where a year is missing', () => {
		const series = breakdownSeries([sideOf('paid', [[10, null, 30]]), received]);
		const total = series && shapesOf(series)[0]?.total;
		expect(total?.match(/M/g)).toHaveLength(2);
	});
});

describe('placeBreakdown', () => {
	it('gives both sides plots of one height in every frame, inside the drawing', () => {
		for (const frame of [...FRAMES, frameFor(328), frameFor(700), frameFor(1100)]) {
			const { panels } = placeBreakdown(made(), frame, formats);
			const heights = panels.map(({ plot }) => plot.bottom - plot.top);
			expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 1))).toBeLessThanOrEqual(1);
			expect(Math.min(...heights)).toBeGreaterThan(100);
			for (const { plot, area } of panels) {
				expect(plot.right).toBeGreaterThan(plot.left + 60);
				expect(area.right).toBeLessThanOrEqual(frame.width);
			}
		}
	});

	it('keeps names apart and inside the plot', () => {
		for (const frame of FRAMES) {
			for (const { labels, plot } of placeBreakdown(made(), frame, formats).panels) {
				const heights = labels.map(({ y }) => y).sort((a, b) => a - b);
				const gaps = heights.slice(1).map((y, i) => y - (heights[i] ?? 0));
				expect(Math.min(...gaps)).toBeGreaterThanOrEqual(14);
				expect(heights[0]).toBeGreaterThanOrEqual(plot.top);
				expect(heights.at(-1)).toBeLessThanOrEqual(plot.bottom);
			}
		}
	});

	it('sets the sides beside each other on a wide page and one under the other else', () => {
		const [left, right] = areasOf(FRAMES[2] ?? frameFor(1184));
		expect(right.left).toBeGreaterThan(left.right);
		const [upper, lower] = areasOf(frameFor(360));
		expect(lower.top).toBeGreaterThan(upper.bottom);
	});

	it('finds the side and the year under a place, and none beside the plots', () => {
		const series = made();
		const placement = placeBreakdown(series, frameFor(1184), formats);
		const [first, second] = placement.panels;
		const at = (panel: typeof first, year: number) => ({
			x: panel?.x(year) ?? 0,
			y: (panel?.plot.top ?? 0) + 5
		});
		expect(pointAt(series, placement, at(first, 2002))).toEqual({ side: 'paid', year: 2002 });
		expect(pointAt(series, placement, at(second, 2003))).toEqual({ side: 'received', year: 2003 });
		const [paid, received] = [first, second].map((panel) => panel?.plot.right ?? 0);
		const beside = (x = 0) => pointAt(series, placement, { x: x + 60, y: 40 });
		expect(beside(paid)).toEqual({ side: 'paid', year: 2003 });
		expect(beside(received)).toEqual({ side: 'received', year: 2003 });
		expect(pointAt(series, placement, { x: 0, y: 0 })).toEqual({ side: 'paid', year: 2001 });
	});

	it('writes the values of the year, and nothing for a year it does not have', () => {
		const series = made();
		const placement = placeBreakdown(series, frameFor(1184), formats);
		const [cursor] = cursorsOf(series, placement, { year: 2003, formats }) ?? [];
		expect(cursor?.total).toBe('$25');
		expect(cursor?.values.get('payroll')).toBe('$-5');
		expect(cursorsOf(series, placement, { year: 1999, formats })).toBeNull();
	});
});

type Props = ComponentProps<typeof Breakdown>;

const props: Props = {
	label: 'California by tax and program',
	nationWords: 'The nation, all together',
	breakdowns: [paid, received],
	formats,
	unit: ' a person',
	year: 2003,
	valueText: 'Fiscal year 2003',
	empty: 'On their way.',
	heldWords: 'Figures of an earlier year',
	onyear: () => undefined,
	onlook: () => undefined
};

const html = (changes: Partial<Props> = {}) =>
	render(Breakdown, { props: { ...props, ...changes } }).body.replace(/<!--.*?-->/g, '');

describe('the breakdown as served', () => {
	it('is drawn for three widths, and holds each path once', () => {
		expect(html().match(/viewBox="0 0 (328|720|1184) /g)).toHaveLength(3);
		expect(html().match(/class="total/g)).toHaveLength(2);
	});

	it('tells both sums and names the bands with their values', () => {
		expect(html()).toContain('Paid $25 a person, 2003');
		expect(html()).toContain('Received $34 a person, 2003');
		expect(html()).toMatch(/>Individual income tax <tspan[^>]*>\$30</);
	});

	it('says what hatching means only where something is hatched', () => {
		expect(html()).toContain('Figures of an earlier year');
		expect(html({ breakdowns: [paid, sideOf('received', [[1, 2, 3]])] })).not.toContain('earlier');
	});

	it('draws the nation beside a side that has its figures, and says so in head and legend', () => {
		const beside = html({ breakdowns: [{ ...paid, nation: [11, 22, 60] }, received] });
		expect(beside.match(/<path class="nation/g)).toHaveLength(1);
		expect(beside).toMatch(/Paid \$25 a person, 2003<tspan[^>]*>nation \$60</);
		expect(beside).toContain('The nation, all together');
		expect(html()).not.toMatch(/class="nation|The nation, all together/);
	});

	it('says why it is empty', () => {
		expect(html({ breakdowns: [] })).toContain('On their way.');
	});

	it.each([
		[1184, 'Received $16,494 a person, 2003', 'nation $17,258'],
		[313, 'Received $16,494, 2003', 'US $17,258']
	])('keeps both sums over a side at %i px', (width, own, nation) => {
		const frame = frameFor(width);
		const { panels } = placeBreakdown(made(), frame, formats);
		const panel = panels.find(({ side }) => side === 'received');
		if (!panel) throw new Error('There is no side received.');
		const [cursor] =
			cursorsOf(made(), placeBreakdown(made(), frame, formats), { year: 2003, formats }) ?? [];
		const sums = cursor && { ...cursor, total: '$16,494', nation: '$17,258' };
		const head = headOf(panel, sums, { frame, year: 2003, unit: ' a person' });
		expect(head).toEqual({ own, nation });
		expect(strongWidth(head.own, 14) + HEAD_GAP + labelWidth(head.nation, 12)).toBeLessThanOrEqual(
			panel.area.right - panel.area.left
		);
	});
});
