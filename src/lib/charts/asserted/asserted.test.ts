import { describe, expect, it } from 'vitest';
import { partWith } from '../../../../tests/support/verdict';
import type { ClaimPartRow } from '$lib/data/claims';
import { STATE_CODES } from '$lib/data/states';
import { specificationOf } from '$lib/fiscal/verdict/specifications';
import type { CellRow } from '$lib/fiscal/verdict/types';
import { FRAMES } from '../timeline/frame';
import { axisTick } from '$lib/words/asserted-words';
import { strongWidth } from '../kit/label-width';
import { touched } from '../../../../tests/support/asserted-names';
import { boxOfName } from './labels';
import { placeAsserted } from './place';
import { assertedLegend } from './legend';
import { assertedSeries, printedWords, type AssertedInput, type AssertedSeries } from './series';

const AMOUNT = { test: 'amount', bound: 'exact', unit: 'usd', stated: 103e9 } as const;
const TWICE = { test: 'multiple', measure: 'paid', side: null, other_state: 'TX' } as const;

/** A payment of 50 billion in so many years from the first on. */
function pointsOf(first: number, count: number) {
	return Array.from({ length: count }, (_, at) => ({ year: first + at, value: -50e9 }));
}

/** A made-up method: balances of California from 2015 on, paying 400 billion a year. */
function rowOf(id: string, net: readonly number[], fields: { readonly sameAs?: string } = {}) {
	const specification = specificationOf(id);
	const same = fields.sameAs ?? id;
	return {
		specification,
		years: net.map((value, at) => ({
			fiscalYear: 2015 + at,
			net: value,
			paid: 400e9,
			received: 400e9 + value,
			band: 8e9,
			population: 39e6,
			side: 'payer',
			weight: 1,
			isReversed: false,
			isPartial: false,
			printedRatio: null,
			edition: null,
			sameAs: { net: same, paid: same, received: same }
		}))
	} satisfies CellRow;
}

const OURS = 'account-none-flow-025-excluded-workplace-in';
const BENEFIT = 'account-none-benefit-025-excluded-workplace-in';
const WITHOUT = 'account-none-flow-025-excluded-workplace-out';
const OTHER = 'account-none-benefit-025-excluded-workplace-out';
const NEUTRAL = 'account-per-person-flow-025-excluded-workplace-in';

const rows: readonly CellRow[] = [
	rowOf(OURS, [-50e9, -40e9, -45e9]),
	rowOf(BENEFIT, [-60e9, -55e9, -50e9]),
	rowOf('account-none-flow-025-excluded-residence-in', [-50e9], { sameAs: OURS }),
	rowOf(WITHOUT, [-58e9, -57e9]),
	rowOf(NEUTRAL, [-90e9, -80e9, -85e9]),
	rowOf('tax-foundation-none', [-20e9]),
	rowOf('rockefeller-2019-none', [-25e9]),
	rowOf('new-york-comptroller-none', [-30e9]),
	rowOf('collections-usaspending-none', [-150e9])
];
const seriesOf = (part: Partial<ClaimPartRow>, fields: Partial<AssertedInput> = {}) =>
	assertedSeries({
		part: partWith(part),
		rows,
		yearOf: () => null,
		span: { first: 2016, last: 2016 },
		printed: null,
		printedBy: [],
		...fields
	});
const shown = (part: Partial<ClaimPartRow>, fields: Partial<AssertedInput> = {}) => {
	const series = seriesOf(part, fields);
	if (!series) throw new Error('No series.');
	return series;
};

describe('the lines of a chart', () => {
	it('are the dollar-for-dollar ones, hybrids beneath, with relief and without, our own account last', () => {
		expect(shown(AMOUNT).lines.map(({ id }) => id)).toEqual([
			'collections-usaspending-none',
			BENEFIT,
			WITHOUT,
			'tax-foundation-none',
			'rockefeller-2019-none',
			'new-york-comptroller-none',
			OURS
		]);
		expect(shown(AMOUNT).lines.map(({ kind }) => kind)).toEqual([
			'hybrid',
			'variant',
			'variant',
			'published',
			'published',
			'published',
			'ours'
		]);
	});

	it('are the neutral ones of a part that speaks of other states', () => {
		expect(shown({ figures: 'neutral' }).lines.map(({ id }) => id)).toEqual([NEUTRAL]);
	});

	it('are those without COVID relief of a part that leaves it out', () => {
		expect(shown({ covid_relief: 'without' }).lines.map(({ id }) => id)).toEqual([WITHOUT]);
	});

	it('are two of methods with one balance whose ratios differ', () => {
		const sameBalance = rowOf(BENEFIT, [-50e9, -40e9, -45e9]);
		const years = sameBalance.years.map((year) => ({
			...year,
			paid: 500e9,
			received: 500e9 + year.net,
			sameAs: { ...year.sameAs, net: OURS }
		}));
		const drawn = (measure: ClaimPartRow['measure']) =>
			shown({ measure }, { rows: [...rows.slice(0, 1), { ...sameBalance, years }] }).lines.map(
				({ id }) => id
			);
		expect(drawn('net')).toEqual([OURS]);
		expect(drawn('ratio')).toEqual([BENEFIT, OURS]);
	});

	it('hold every year, so that the year asked for stands among others', () => {
		expect(
			shown(AMOUNT)
				.lines.at(-1)
				?.points.map(({ value }) => value)
		).toEqual([-50e9, -40e9, -45e9]);
	});

	it('keep to the neighbors of a few years, and to none of many', () => {
		const long = [
			rowOf(
				OURS,
				Array.from({ length: 20 }, () => -50e9)
			)
		];
		const yearsOf = (span: AssertedInput['span']) =>
			shown(AMOUNT, { rows: long, span }).lines[0]?.points.map(({ year }) => year) ?? [];
		expect(yearsOf({ first: 2024, last: 2024 })).toEqual([
			2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030
		]);
		expect(yearsOf({ first: 2016, last: 2030 })).toHaveLength(20);
	});

	it('are a person where the part speaks of persons, and negative where the state pays either way', () => {
		const each = shown({ ...AMOUNT, scale: 'per-person', unit: 'usd-per-person', stated: 1000 });
		expect(each.isPerPerson).toBe(true);
		expect(each.lines.at(-1)?.points[0]?.value).toBeCloseTo(-50e9 / 39e6, 6);
		expect(shown({ side: 'recipient' }).lines.at(-1)?.points[0]?.value).toBe(-50e9);
	});

	it('share their scale with what is asserted, what was printed and zero', () => {
		const series = shown(AMOUNT, { printed: 150e9 });
		// 5 % of 400 billion to both sides of 103.
		expect(series.range).toMatchObject({ low: -123e9, high: -83e9 });
		expect([series.low, series.high]).toEqual([-150e9, 0]);
		expect(shown({ ...AMOUNT, measure: 'ratio', unit: 'per-dollar', stated: 0.9 }).high).toBe(1);
	});

	it('mark what the quoted source printed in its year, below zero where it says that the state pays', () => {
		expect(shown(AMOUNT, { printed: 103e9 }).printed).toEqual({
			year: 2016,
			value: -103e9,
			by: []
		});
		expect(shown({ ...AMOUNT, side: 'recipient' }, { printed: 51e9 }).printed?.value).toBe(51e9);
		const { printed } = shown(AMOUNT, { printed: 103e9, printedBy: ['USAFacts'] });
		expect(printed && printedWords(printed, 'net')).toBe('As USAFacts printed it');
		// Of two sums that it printed: their quotient it did not.
		expect(printed && printedWords(printed, 'multiple')).toBe('By figures of USAFacts');
		expect(shown(AMOUNT, { printed: 5e9, span: { first: 2015, last: 2016 } }).printed).toBeNull();
	});

	it('are none without years, of a rank, or of nothing measured', () => {
		expect(seriesOf(AMOUNT, { span: null })).toBeNull();
		expect(seriesOf({ test: 'largest' })).toBeNull();
		expect(seriesOf({ measure: null })).toBeNull();
		expect(seriesOf(AMOUNT, { span: { first: 1990, last: 1990 } })).toBeNull();
	});
});

describe('a place among all states', () => {
	const columnOf = (california: number, others: number) =>
		STATE_CODES.map((code) => (code === 'CA' ? california : others));
	/** California pays 400 and gets 390 of everybody's 100 and 95, with ten times the people. */
	const year = {
		fiscalYear: 2016,
		paid: columnOf(400, 100),
		received: columnOf(390, 95),
		net: columnOf(-10, -5),
		population: columnOf(10, 1),
		isPartial: false
	};
	const whole = {
		...year,
		band: [],
		sides: [],
		sameAs: { net: '', paid: '', received: '' }
	};
	const yearOf = () => whole;
	const of = (part: Partial<ClaimPartRow>) => shown(part, { yearOf });

	it('is a rank for the largest of all, first on top', () => {
		const series = of({ test: 'largest' });
		expect(series).toMatchObject({ measure: 'rank', of: 'net', low: 5.5, high: 0.5 });
		expect(series.lines.at(-1)?.points.map(({ value }) => value)).toEqual([1, 1, 1]);
		expect(series.range).toMatchObject({ kind: 'place', low: 1.5, high: null, side: null });
		for (const frame of FRAMES) {
			const { ticks, range, bottom, even } = placeAsserted(series, frame, 'first of all states');
			expect(ticks.map(({ value }) => value)).toEqual([1, 2, 4]);
			expect(range.y + range.height).toBeLessThan(bottom / 2);
			expect(even).toEqual([]);
		}
	});

	it('is a part of the average per person, above it or below it', () => {
		// 400 ÷ 10 beside 5,400 ÷ 60.
		const above = of({ test: 'above-average', measure: 'paid', scale: 'per-person', side: null });
		expect(above).toMatchObject({ measure: 'of-average', of: 'paid', isPerPerson: false, high: 1 });
		expect(above.lines.at(-1)?.points[0]?.value).toBeCloseTo(40 / 90, 9);
		expect(above.range).toMatchObject({ low: 1, high: null });
		expect(of({ test: 'below-average', measure: 'paid', side: null }).range).toMatchObject({
			low: null,
			high: 1
		});
		const [frame] = FRAMES;
		if (!frame) throw new Error('No frame.');
		const { even } = placeAsserted(above, frame, 'above the national average');
		expect(even.map(({ words }) => words)).toEqual(['National average']);
	});

	it('is a part of the nation, half a point up and down', () => {
		const share = of({ test: 'share-of-nation', measure: 'paid', side: null, stated: 0.13 });
		expect(share.measure).toBe('share');
		expect(share.lines.at(-1)?.points[0]?.value).toBeCloseTo(400 / 5400, 9);
		expect([share.range.low, share.range.high]).toEqual([0.125, 0.135]);
	});

	it('is a multiple of another state’s figure, from the bound on or as far as it is rounded', () => {
		const least = of({ ...TWICE, bound: 'at-least', low: 2 });
		expect(least).toMatchObject({ measure: 'multiple', of: 'paid', isPerPerson: false });
		// 400 beside 100 of each other state.
		expect(least.lines.at(-1)?.points[0]?.value).toBeCloseTo(4, 9);
		expect(least.range).toMatchObject({ kind: 'place', low: 2, high: null, side: null });
		const rounded = of({ ...TWICE, bound: 'exact', stated: 2, digit: 1 });
		expect(rounded.range).toMatchObject({ low: 1.5, high: 2.5, stated: 2 });
		const [frame] = FRAMES;
		if (!frame) throw new Error('No frame.');
		const { even, ticks } = placeAsserted(least, frame, 'at least twice what Texas paid');
		expect(even.map(({ words }) => words)).toEqual(['As much as the other state']);
		expect(ticks.map(({ value }) => axisTick('multiple', value))).toContain('2×');
	});

	it('is not drawn of all states at once, but of a group taken as one', () => {
		expect(seriesOf({ test: 'all-states' }, { yearOf })).toBeNull();
		expect(of({ test: 'group-side', side: 'recipient', state: 'US' })).toMatchObject({
			measure: 'net',
			range: { kind: 'side', side: 'recipient' }
		});
	});
});

describe('the legend of a picture', () => {
	it('names all that is drawn, the editions of an institute once', () => {
		const labels = assertedLegend(shown(AMOUNT, { printed: 103e9 }), '−$103 billion');
		expect(labels.map(({ label }) => label)).toEqual([
			'Asserted: −$103 billion',
			'Our own account',
			'Its other choices, without COVID-19 relief too',
			'As its source printed it',
			'Tax Foundation 2007; Rockefeller Institute, by report; New York State Comptroller',
			'IRS collections less USAspending, no vote'
		]);
		expect(new Set(labels.map(({ shape }) => shape)).size).toBe(labels.length);
	});

	it('leaves out what is not drawn', () => {
		const labels = assertedLegend(shown({ figures: 'neutral' }), 'a net payer');
		expect(labels.map(({ label }) => label)).toEqual(['Asserted: a net payer', 'Our own account']);
	});

	const entries = (series: AssertedSeries) =>
		new Map(assertedLegend(series, '').map(({ label, shape }) => [label, shape]));

	it('has lines where lines are drawn, dots where years stand alone, and both where both are', () => {
		const mix = 'IRS collections less USAspending, no vote';
		expect(entries(shown(AMOUNT))).toEqual(
			new Map([
				['Asserted: ', 'wash'],
				['Our own account', 'thick-line-and-dot'],
				['Its other choices, without COVID-19 relief too', 'line-and-dot'],
				[
					'Tax Foundation 2007; Rockefeller Institute, by report; New York State Comptroller',
					'circle'
				],
				[mix, 'disc']
			])
		);
		const years = shown(AMOUNT, { span: { first: 2015, last: 2017 } });
		expect(entries(years).get('Our own account')).toBe('thick-line');
		expect(entries(years).get(mix)).toBe('disc');
		const gap = [...years.lines, { id: 'g', kind: 'hybrid' as const, points: pointsOf(2010, 2) }];
		expect(entries({ ...years, lines: gap }).get(mix)).toBe('thin-dotted-line-and-dot');
	});

	it('says that other choices lie under our own line where they cannot be told from it', () => {
		const series = shown(AMOUNT);
		const own = series.lines.find(({ kind }) => kind === 'ours');
		const under = series.lines.map((line) =>
			line.kind === 'variant' ? { ...line, points: own?.points ?? [] } : line
		);
		const labels = [...entries({ ...series, lines: under }).keys()];
		expect(labels).toContain(
			'Our own account, its other choices under it, without COVID-19 relief too'
		);
		expect(labels.join()).not.toContain('Its other choices');
	});

	it('says that relief is left out of some choices where it is, and not where no choice or every choice is without it', () => {
		const labels = (part: Partial<ClaimPartRow>, count: number) =>
			assertedLegend(shown(part, { rows: [...rows.slice(0, count), rowOf(OTHER, [-70e9])] }), '')
				.map(({ label }) => label)
				.filter((label) => label.startsWith('Its other'));
		expect(labels(AMOUNT, 4)).toEqual(['Its other choices, without COVID-19 relief too']);
		expect(labels(AMOUNT, 2)).toEqual(['Its other choices, without COVID-19 relief too']);
		expect(labels({ ...AMOUNT, covid_relief: 'without' }, 4)).toEqual(['Its other choices']);
		const before = shown(AMOUNT, { rows: rows.slice(0, 2) });
		expect([...entries(before).keys()]).toContain('Its other choices');
	});

	it('has the color of the side that is asserted', () => {
		expect(assertedLegend(shown({}), '')[0]?.color).toBe('var(--payer)');
		expect(assertedLegend(shown({ side: 'recipient' }), '')[0]?.color).toBe('var(--recipient)');
		expect(assertedLegend(shown({ side: 'even' }), '')[0]?.color).toBe('var(--between)');
	});
});

describe.each(FRAMES)('placed in the $kind frame', (frame) => {
	const placed = placeAsserted(shown(AMOUNT, { printed: 103e9 }), frame, '−$103 billion');

	it('the range lies below the even line, as wide as its year, inside the chart', () => {
		expect(placed.range.y).toBeGreaterThan(placed.evenY);
		expect(placed.range.y + placed.range.height).toBeLessThanOrEqual(placed.bottom);
		expect(placed.range.width).toBeCloseTo((placed.right - placed.left) / 3, 0);
	});

	it('what was printed stands in its year, at the height of the number where it is quoted right', () => {
		expect(placed.printed?.y).toBe(placed.stated);
		expect(placed.printed?.x).toBeCloseTo(placed.range.x + placed.range.width / 2, 0);
	});

	it('a year that stands alone is a dot, and so is the year asked for', () => {
		expect(placed.lines.find(({ kind }) => kind === 'published')?.dots).toHaveLength(1);
		expect(placed.lines.find(({ kind }) => kind === 'ours')?.dots).toHaveLength(1);
	});

	it('zero is among the ticks', () => {
		expect(placed.ticks.map(({ value }) => value)).toContain(0);
	});

	it('a range that is open ends at the chart', () => {
		const open = placeAsserted(shown({}), frame, 'a net payer');
		expect(open.range.y + open.range.height).toBeCloseTo(open.bottom, 0);
	});

	it('what is asserted is told with its year over the plot, and led down to its range', () => {
		const { words, x, y, leader } = placed.label;
		expect(words).toBe('FY2016: −$103 billion');
		expect(y).toBeLessThan(24);
		expect(x).toBeCloseTo(placed.range.x + placed.range.width / 2, 0);
		expect(leader?.y2).toBe(placed.range.y);
	});

	it('words that have no room beside their years stand without them, inside the drawing', () => {
		const long =
			'−$103 billion to −$160 billion by all that was ever printed of it in any one year'.slice(
				0,
				Math.floor(frame.width / 9)
			);
		const at2017 = { first: 2017, last: 2017 };
		const { label } = placeAsserted(shown(AMOUNT, { span: at2017 }), frame, long);
		expect(label.x + strongWidth(label.words) / 2).toBeLessThanOrEqual(frame.width);
		expect(label.words.endsWith(long)).toBe(true);
	});

	it('names of mixes and of the even line touch no line and no other name', () => {
		expect(placed.ends).toHaveLength(1);
		expect(touched(placed)).toEqual([]);
	});

	it.each([[-110e9], [-150e9], [-90e9]])(
		'the name of a mix that runs at %d keeps off the range, where there is room elsewhere near its line',
		(level) => {
			const mix = rowOf('collections-usaspending-none', [level, level - 2e9, level]);
			const { range, ends } = placeAsserted(
				shown(AMOUNT, { rows: [...rows.slice(0, -1), mix] }),
				frame,
				'−$103 billion'
			);
			expect(ends).toHaveLength(1);
			const isOver = ends.map((end) => {
				const { left, right, top, bottom } = boxOfName(end);
				const isBeside = right < range.x || left > range.x + range.width;
				return !isBeside && bottom > range.y && top < range.y + range.height;
			});
			expect(isOver).toEqual([false]);
		}
	);
});
