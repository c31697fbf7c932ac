import { describe, expect, it } from 'vitest';
import { madeModel } from '../../../../../tests/support/made-account';
import { accountOf } from '../account';
import { sharedByPopulation } from './key-in-year';
import { coverageOf } from '../coverage';
import { keyTable } from './key-table';
import { LINES } from '../lines/lines';
import { DEFAULT_CHOICE } from './presets';

const model = madeModel();
const { years } = accountOf(model, DEFAULT_CHOICE);

describe('keyTable', () => {
	const table = keyTable(model, years);

	it('has every line in order with its default key', () => {
		expect(table.map(({ line }) => line)).toEqual(LINES.map(({ id }) => id));
		expect(table.map(({ key }) => key)).toEqual(LINES.map(({ defaultKey }) => defaultKey));
	});

	it('tells since when a key is held, and nothing of the kind of population', () => {
		expect(table.find(({ line }) => line === 'food')).toMatchObject({
			keyYear: 2020,
			heldSince: 2021
		});
		expect(table.find(({ line }) => line === 'not-located')).toMatchObject({
			keyYear: null,
			heldSince: null
		});
	});
});

describe('coverageOf', () => {
	it('tells figures of the year from those of the year before, and both from population', () => {
		const [first, second] = coverageOf(model, years);
		expect(first?.received.recent).toBe(0);
		expect(first?.received.ofYear).toBeGreaterThan(0.5);
		expect(second?.received.ofYear).toBe(0);
		expect(second?.received.recent).toBeGreaterThan(0.5);
		expect(second?.received.byPopulation).toBeGreaterThan(0.1);
	});

	it('takes a key that has turned to population for population', () => {
		const food = years[0]?.lines.find(({ line }) => line === 'food');
		if (!food) throw new Error('no food');
		const turned = { ...model, shares: { ...model.shares, food: model.shares.population } };
		expect(sharedByPopulation(model, food, 0)).toBe(false);
		expect(sharedByPopulation(turned, food, 0)).toBe(true);
	});
});
