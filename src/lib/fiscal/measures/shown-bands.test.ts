import { expect, it } from 'vitest';
import { positionOf } from '$lib/data/states';
import { columnOf, NOTHING } from '../core/columns';
import { shownBands } from './shown-bands';
import type { Choice, EstimateYear } from '../core/types';

const choice: Choice = {
	estimate: 'account',
	measure: 'net',
	scale: 'per-person',
	dollars: 'real',
	deficit: 'none',
	interest: 'left-out'
};
const context = {
	fiscalYear: 2000,
	population: columnOf(() => 100),
	gdp: NOTHING,
	personalIncome: NOTHING,
	priceIndex: 0.5,
	regionalPrices: NOTHING
};
const year: EstimateYear = {
	fiscalYear: 2000,
	paid: columnOf((code) => (code === 'OH' ? 5000 : null)),
	received: NOTHING,
	net: NOTHING,
	publishedRatio: NOTHING,
	status: [],
	flags: []
};
const surrounding = {
	context: new Map([[2000, context]]),
	receiptsPerPerson: new Map([[2000, 200]])
};

it('is 2% of what a state paid, or of federal receipts per person, in the unit of the choice', () => {
	// Ohio paid $50 a person, which is $100 in dollars of the base year; Texas's taxes are not known.
	const bands = shownBands([year], choice, surrounding).get(2000);
	expect(bands?.[positionOf('OH')]).toBeCloseTo(2);
	expect(bands?.[positionOf('TX')]).toBeCloseTo(8);
	const totals = shownBands([year], { ...choice, scale: 'total' }, surrounding).get(2000);
	expect(totals?.[positionOf('OH')]).toBeCloseTo(200);
});

it('asks for the year to be known', () => {
	expect(() => shownBands([{ ...year, fiscalYear: 2001 }], choice, surrounding)).toThrow('2001');
});
