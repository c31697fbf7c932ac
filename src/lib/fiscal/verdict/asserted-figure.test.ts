import { describe, expect, it } from 'vitest';
import { partWith } from '../../../../tests/support/verdict';
import type { ClaimPartRow } from '$lib/data/claims';
import { assertedFigure, assertedMeasure, bandIn, toleranceIn } from './asserted-figure';
import { specificationOf } from './specifications';
import type { Cell } from './types';

const specification = specificationOf('account-none-flow-025-excluded-workplace-in');

/** A state of 10 persons that pays 400 and gets 390, with a band of 8. */
const cell: Cell = {
	fiscalYear: 2016,
	net: -10,
	paid: 400,
	received: 390,
	band: 8,
	population: 10,
	side: 'payer',
	weight: 1,
	isReversed: false,
	isPartial: false,
	printedRatio: null,
	edition: null,
	sameAs: { net: '', paid: '', received: '' }
};

const figureOf = (part: Partial<ClaimPartRow>) =>
	assertedFigure({ specification, cell }, partWith(part), () => null);

describe('the figure that a part speaks of', () => {
	it.each<[string, Partial<ClaimPartRow>, number | null]>([
		['a balance, negative where the state pays', {}, -10],
		['the same, whichever way the sentence says it', { side: 'recipient' }, -10],
		['a person’s part of it', { scale: 'per-person' }, -1],
		['taxes', { measure: 'paid', side: null }, 400],
		['received for a dollar paid', { measure: 'ratio', side: null }, 0.975],
		['a place among states that are not known', { test: 'largest' }, null],
		['a place of the nation', { test: 'largest', state: 'US' }, null]
	])('is %s', (_, part, figure) => {
		expect(figureOf(part)).toBe(figure);
	});

	it('is a place among all states where one is asserted', () => {
		const measureOf = (test: ClaimPartRow['test']) => assertedMeasure({ test }, 'paid');
		expect(measureOf('largest')).toBe('rank');
		expect(measureOf('above-average')).toBe('of-average');
		expect(measureOf('share-of-nation')).toBe('share');
		expect(measureOf('multiple')).toBe('multiple');
		expect(measureOf('amount')).toBe('paid');
	});
});

describe('what surrounds a figure', () => {
	const cells = [cell, { ...cell, fiscalYear: 2017, paid: 600, band: 12 }];
	const both = { first: 2016, last: 2017 };

	it('is the band of one year, and none of several', () => {
		expect(bandIn(cells, { first: 2017, last: 2017 })).toBe(12);
		expect(bandIn(cells, { first: 2018, last: 2018 })).toBe(0);
		expect(bandIn(cells, both)).toBe(0);
	});

	it('is a twentieth of what was paid in the mean of the years', () => {
		const part = partWith({ test: 'amount', stated: 10 });
		expect(toleranceIn(cells, part, { first: 2016, last: 2016 })).toBe(20);
		expect(toleranceIn(cells, part, both)).toBe(25);
		expect(toleranceIn(cells, part, { first: 2018, last: 2019 })).toBe(0);
	});
});
