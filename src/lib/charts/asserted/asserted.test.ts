import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import type { ClaimPartRow } from '$lib/data/claims';
import type { ReckonedRow, ReckonedSigns, Specification } from '$lib/fiscal/verdict/types';
import { specificationOf } from '$lib/fiscal/verdict/specifications';
import { FRAMES } from '../timeline/frame';
import { placeAsserted } from './place';
import { asserted } from './range';
import { assertedLegend, assertedSeries } from './series';

function partOf(claim: string, number: number): ClaimPartRow {
	const found = dataset('claims/parts').find((row) => row.claim === claim && row.part === number);
	if (!found) throw new Error(`No part ${number} of ${claim}.`);
	return found;
}

const campaign = partOf('one-hundred-three-billion-in-2016', 2);
const input = { years: 1, band: 8e9 };

function rowOf(specification: Specification, net: readonly number[]): ReckonedRow {
	return {
		specification,
		years: net.map((value, i) => ({
			fiscalYear: 2015 + i,
			net: value,
			paid: 400e9,
			received: 400e9 + value,
			band: 8e9,
			population: 39e6,
			side: 'payer',
			counts: true,
			isShownOnly: false,
			sameAs: { net: specification.id, paid: specification.id, received: specification.id }
		}))
	};
}

const YEARS_OF_LOSS = Array.from({ length: 20 }, () => -50e9);

const signs: ReckonedSigns = {
	state: 'CA',
	rows: [
		rowOf(specificationOf('account-none-place-025-excluded-in'), [-50e9, -40e9, -45e9]),
		rowOf(specificationOf('account-none-benefit-025-excluded-in'), [-60e9, -55e9, -50e9]),
		rowOf(specificationOf('account-per-person-place-025-excluded-in'), [-90e9, -80e9, -85e9]),
		rowOf(specificationOf('tax-foundation-none'), [-20e9]),
		rowOf(specificationOf('collections-usaspending-none'), [-150e9])
	]
};

describe('the range a part asserts', () => {
	it('of a stated payment lies below zero, ten percent to both sides', () => {
		expect(asserted(campaign, input)).toEqual({
			low: -103e9 * 1.1,
			high: -103e9 * 0.9,
			stated: -103e9,
			side: 'payer'
		});
	});

	it('of a side alone begins at the band and is open', () => {
		expect(asserted(partOf('one-hundred-three-billion-in-2016', 1), input)).toEqual({
			low: null,
			high: -8e9,
			stated: null,
			side: 'payer'
		});
	});

	it('of a least amount is open to larger payments', () => {
		const part = partOf('since-1987-tens-and-sometimes-hundreds-of-billions', 3);
		expect(asserted(part, input)).toMatchObject({ low: null, high: -10e9 });
	});

	it('of a sum is told by its share of a year', () => {
		const part = partOf('from-plus-27-to-minus-30-billion', 2);
		expect(asserted(part, { years: 4, band: 0 }).stated).toBeCloseTo(-7.55e9, 0);
	});

	it('of taxes alone has no side', () => {
		expect(asserted(partOf('irs-taxes-of-2016', 1), input)).toMatchObject({
			stated: 422.7e9,
			side: null
		});
	});
});

describe('the lines of a chart', () => {
	const series = assertedSeries(campaign, signs, { first: 2016, last: 2016 });

	it('are the plain ones of a plain part, without hybrids, our own account last', () => {
		expect(series?.lines.map(({ kind }) => kind)).toEqual(['variant', 'published', 'ours']);
	});

	it('hold every year, so that the year asked for stands among others', () => {
		expect(series?.lines.at(-1)?.points).toHaveLength(3);
	});

	it('keep to the neighbors of a few years', () => {
		const long = {
			...signs,
			rows: signs.rows.map((row) => rowOf(row.specification, YEARS_OF_LOSS))
		};
		const years = assertedSeries(campaign, long, { first: 2016, last: 2016 })?.lines.at(-1)?.points;
		expect(years?.at(0)?.year).toBe(2015);
		expect(years?.at(-1)?.year).toBe(2022);
	});

	it('share their scale with what is asserted and with zero', () => {
		expect(series?.low).toBeCloseTo(-113.3e9, 0);
		expect(series?.high).toBe(0);
	});

	it('are the neutral ones of a part that compares states', () => {
		const part = partOf('continue-subsidizing-the-other-states', 1);
		const neutral = assertedSeries(part, signs, { first: 2015, last: 2017 });
		expect(neutral?.lines.map(({ id }) => id)).toEqual([
			'account-per-person-place-025-excluded-in'
		]);
	});

	it('are named in a picture, kind by kind', () => {
		if (!series) throw new Error('No series.');
		const labels = assertedLegend(series, '−$103 billion').map(({ label }) => label);
		expect(labels).toEqual([
			'Asserted: −$103 billion',
			'Our own account',
			'Its other keys',
			'Dotted: Tax Foundation 2007'
		]);
	});

	it('are none where nothing is in hand of the years', () => {
		expect(assertedSeries(campaign, signs, null)).toBeNull();
	});
});

describe.each(FRAMES)('placed in the $kind frame', (frame) => {
	const series = assertedSeries(campaign, signs, { first: 2016, last: 2016 });
	if (!series) throw new Error('No series.');
	const placed = placeAsserted(series, frame);

	it('the range lies below the even line, as wide as its year, inside the chart', () => {
		expect(placed.range.y).toBeGreaterThan(placed.evenY);
		expect(placed.range.y + placed.range.height).toBeLessThanOrEqual(placed.bottom);
		expect(placed.range.width).toBeCloseTo((placed.right - placed.left) / 3, 0);
	});

	it('a year that stands alone is a dot, and so is the year asked for', () => {
		expect(placed.lines.find(({ kind }) => kind === 'published')?.dots).toHaveLength(1);
		expect(placed.lines.find(({ kind }) => kind === 'ours')?.dots).toHaveLength(1);
	});

	it('zero is among the ticks', () => {
		expect(placed.ticks.map(({ value }) => value)).toContain(0);
	});
});
