import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import {
	anyChoice,
	MADE_POPULATION,
	MADE_YEARS,
	madeModel
} from '../../../../tests/support/made-account';
import { accountOf } from './account';
import { leverTracks, turningPoint, type FlipQuestion } from './flip-points';
import { LINES } from './lines/lines';
import { DEFAULT_CHOICE } from './keys/presets';
import type { AccountChoice, AccountModel } from './types';

const model = madeModel();
const question = (choice: AccountChoice, position: number): FlipQuestion => ({
	model,
	choice,
	fiscalYear: MADE_YEARS[0] ?? 0,
	position,
	population: MADE_POPULATION
});

/** Corporate tax alone, given back by population: near even everywhere, so that its incidence turns signs. */
const evenModel: AccountModel = {
	...model,
	totals: { ...model.totals, ssi: model.totals['corporate-tax'] }
};
const nearEven: AccountChoice = {
	...DEFAULT_CHOICE,
	keys: { ssi: 'population' },
	excluded: LINES.map(({ id }) => id).filter((id) => id !== 'ssi' && id !== 'corporate-tax')
};

function netPerPerson(choice: AccountChoice, position: number, of = model): number {
	const net = accountOf(of, choice).years[0]?.net[position] ?? NaN;
	return net / (MADE_POPULATION[position] ?? NaN);
}

describe('leverTracks', () => {
	it('finds the value at which a balance is nil, within a dollar', () => {
		const found = STATE_CODES.flatMap((_, position) => {
			const tracks = leverTracks({ ...question(nearEven, position), model: evenModel });
			const flip = tracks.find(({ id }) => id === 'labour-share')?.flip ?? null;
			return flip === null ? [] : [{ position, flip }];
		});
		expect(found.length).toBeGreaterThan(5);
		for (const { position, flip } of found) {
			const moved = { ...nearEven, corporateLabourShare: flip };
			expect(Math.abs(netPerPerson(moved, position, evenModel))).toBeLessThan(1);
			expect(flip).toBeGreaterThan(0);
			expect(flip).toBeLessThan(0.5);
		}
	});

	it('finds no value where the sign is the same at both ends', () => {
		fc.assert(
			fc.property(anyChoice, fc.integer({ min: 0, max: 50 }), (choice, position) => {
				for (const { from, to, flip } of leverTracks(question(choice, position)))
					expect(flip === null).toBe(from.netPerPerson * to.netPerPerson >= 0);
			}),
			{ numRuns: 40 }
		);
	});

	it('runs from the balance as it stands to the neutral one when the deficit is shared out', () => {
		const deficit = leverTracks(question(DEFAULT_CHOICE, 3)).at(-1);
		expect(deficit?.from.netPerPerson).toBeCloseTo(netPerPerson(DEFAULT_CHOICE, 3), 6);
		const year = accountOf(model, DEFAULT_CHOICE).years[0];
		const nation =
			(year?.net ?? []).reduce((sum, value) => sum + value, 0) /
			MADE_POPULATION.reduce((sum, value) => sum + value, 0);
		expect(deficit?.to.netPerPerson).toBeCloseTo(netPerPerson(DEFAULT_CHOICE, 3) - nation, 6);
	});

	it('stands between ways where only some defense goes by population', () => {
		const atOf = (keys: AccountChoice['keys']) =>
			leverTracks(question({ ...DEFAULT_CHOICE, keys }, 0)).find(
				({ id }) => id === 'defense-by-benefit'
			)?.at;
		expect(atOf({})).toBe(0);
		expect(atOf({ 'defense-contracts': 'population' })).toBeNull();
	});
});

describe('turningPoint', () => {
	it.each<[number, number, number | null]>([
		[-10, 10, 0.5],
		[30, -10, 0.75],
		[-10, -5, null],
		[0, 10, null],
		[10, 0, null]
	])('of a line from %i to %i is %s', (from, to, expected) => {
		const end = (value: number, netPerPerson: number) => ({ value, netPerPerson });
		expect(turningPoint(end(0, from), end(1, to))).toBe(expected);
	});
});
