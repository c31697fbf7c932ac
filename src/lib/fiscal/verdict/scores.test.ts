import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { columnWith, everywhere } from '../../../../tests/support/fiscal';
import {
	breaksEvery,
	figureAmongAll,
	hasSign,
	multipleOf,
	scoreAmongAll,
	scoreOfAll,
	scoreOfSide
} from './scores';
import type { TableYear } from './sign-table';
import type { Cell } from './types';

const SIDES = ['payer', 'even', 'recipient'] as const;

describe('in a sentence about one year', () => {
	it.each([
		['payer', [1, 0.5, 0]],
		['recipient', [0, 0.5, 1]],
		['even', [0, 1, 0]],
		['not-payer', [0, 0.5, 1]]
	] as const)(
		'about even counts half for and half against a %s, unless it is what is said',
		(asserted, scores) => {
			expect(SIDES.map((side) => scoreOfSide(asserted, side))).toEqual(scores);
		}
	);

	it('a calculation without a side cannot tell', () => {
		expect(scoreOfSide('payer', null)).toBeNull();
	});

	it('its opposite has 1 − q, whatever the votes', () => {
		const vote = fc.record({
			side: fc.constantFrom(...SIDES),
			weight: fc.double({ min: 0.01, max: 1, noNaN: true })
		});
		const part = (
			asserted: 'payer' | 'recipient',
			votes: readonly { side: 'payer' | 'even' | 'recipient'; weight: number }[]
		) => {
			const all = votes.reduce((sum, { weight }) => sum + weight, 0);
			return (
				votes.reduce(
					(sum, { side, weight }) => sum + weight * (scoreOfSide(asserted, side) ?? NaN),
					0
				) / all
			);
		};
		fc.assert(
			fc.property(fc.array(vote, { minLength: 1 }), (votes) => {
				expect(part('payer', votes)).toBeCloseTo(1 - part('recipient', votes), 9);
			})
		);
	});
});

describe('in a sentence about every year', () => {
	it('about even does not break it, the other side does', () => {
		expect(SIDES.map((side) => breaksEvery('payer', side))).toEqual([false, false, true]);
		expect(SIDES.map((side) => breaksEvery('recipient', side))).toEqual([true, false, false]);
		expect(SIDES.map((side) => breaksEvery('not-payer', side))).toEqual([true, false, false]);
	});

	it('about even every year, either side does', () => {
		expect(SIDES.map((side) => breaksEvery('even', side))).toEqual([true, false, true]);
	});
});

describe('a count of years', () => {
	const cell = (net: number | null, side: Cell['side']) => ({ net, side }) as Cell;

	it('goes by the bare sign, within the band too', () => {
		expect(hasSign('payer', cell(-1, 'even'))).toBe(true);
		expect(hasSign('recipient', cell(1, 'even'))).toBe(true);
		expect(hasSign('not-payer', cell(-1, 'even'))).toBe(false);
	});

	it('goes by the side where no dollars were printed', () => {
		expect(hasSign('payer', cell(null, 'payer'))).toBe(true);
		expect(hasSign('not-payer', cell(null, 'payer'))).toBe(false);
	});
});

/** A year in which all states are alike: a thousand persons, each paid 10 and received 10; some are given. */
function yearWith(given: {
	readonly paid?: Readonly<Partial<Record<StateCode, number>>>;
	readonly received?: Readonly<Partial<Record<StateCode, number>>>;
	readonly population?: Readonly<Partial<Record<StateCode, number>>>;
	readonly without?: readonly StateCode[];
	readonly isPartial?: boolean;
}): TableYear {
	const column = (usual: number, own: Readonly<Partial<Record<StateCode, number>>> = {}) =>
		STATE_CODES.map((code) => (given.without?.includes(code) ? null : (own[code] ?? usual)));
	const paid = column(10_000, given.paid);
	const received = column(10_000, given.received);
	const net = received.map((value, at) => (value === null ? null : value - (paid[at] ?? NaN)));
	return {
		fiscalYear: 2005,
		net,
		paid,
		received,
		band: everywhere(200),
		population: column(1000, given.population),
		sides: net.map((value) =>
			value === null ? null : value < -200 ? 'payer' : value > 200 ? 'recipient' : 'even'
		),
		isPartial: given.isPartial ?? false,
		sameAs: { net: '', paid: '', received: '' }
	};
}

const place = {
	test: 'largest',
	measure: 'net',
	scale: 'total',
	side: 'payer',
	stated: null
} as const;

describe('the largest', () => {
	const year = yearWith({ paid: { CA: 15_000, NJ: 13_000 }, population: { CA: 5000 } });

	it('payer is the state whose balance is lowest, in dollars of the whole state', () => {
		expect(scoreAmongAll(place, 'CA', year)).toBe(1);
		expect(scoreAmongAll(place, 'NJ', year)).toBe(0);
	});

	it('a person is another where people are many', () => {
		const perPerson = { ...place, scale: 'per-person' } as const;
		expect(scoreAmongAll(perPerson, 'CA', year)).toBe(0);
		expect(scoreAmongAll(perPerson, 'NJ', year)).toBe(1);
	});

	it('recipient is the state whose balance is highest', () => {
		const received = yearWith({ received: { VA: 20_000 }, paid: { CA: 90_000 } });
		expect(scoreAmongAll({ ...place, side: 'recipient' }, 'VA', received)).toBe(1);
		expect(scoreAmongAll({ ...place, side: 'recipient' }, 'CA', received)).toBe(0);
	});

	it('of one side of the account is told by that side', () => {
		expect(scoreAmongAll({ ...place, measure: 'paid', side: null }, 'CA', year)).toBe(1);
	});

	it('is told by estimates with all states alone: one without the District still is one', () => {
		expect(scoreAmongAll(place, 'CA', { ...year, isPartial: true })).toBeNull();
		expect(scoreAmongAll(place, 'CA', yearWith({ without: ['DC'] }))).toBe(1);
		expect(scoreAmongAll(place, 'CA', yearWith({ without: ['DC', 'WY'] }))).toBeNull();
		expect(scoreAmongAll(place, 'DC', yearWith({ without: ['DC'] }))).toBeNull();
		expect(scoreAmongAll(place, 'CA', null)).toBeNull();
	});
});

describe('above and below the average', () => {
	it('are told a person, the average being that of all people', () => {
		// 50 states of 10 dollars a person, California of 12: the average lies between.
		const year = yearWith({ received: { CA: 12_000 } });
		const part = { ...place, measure: 'received', side: null } as const;
		expect(scoreAmongAll({ ...part, test: 'above-average' }, 'CA', year)).toBe(1);
		expect(scoreAmongAll({ ...part, test: 'below-average' }, 'CA', year)).toBe(0);
		expect(scoreAmongAll({ ...part, test: 'below-average' }, 'NY', year)).toBe(1);
		const many = yearWith({ received: { CA: 12_000 }, population: { CA: 2000 } });
		expect(scoreAmongAll({ ...part, test: 'below-average' }, 'CA', many)).toBe(1);
	});
});

describe('a share of the nation', () => {
	it('is as stated within half a point', () => {
		// 50 states with 10,000 and California with 75,000: 75 of 575, 13.04 percent.
		const year = yearWith({ paid: { CA: 75_000 } });
		const part = { ...place, test: 'share-of-nation', measure: 'paid', side: null } as const;
		expect(
			[0.125, 0.126, 0.13, 0.135, 0.136].map((stated) =>
				scoreAmongAll({ ...part, stated }, 'CA', year)
			)
		).toEqual([0, 1, 1, 1, 0]);
	});
});

describe('the place of a state among all', () => {
	const year = yearWith({ paid: { CA: 75_000, NJ: 50_000 } });
	const paid = { ...place, measure: 'paid', side: null } as const;

	it('is its rank, its part of the average per person, or its part of the nation', () => {
		expect(figureAmongAll(paid, 'CA', year)).toBe(1);
		expect(figureAmongAll(paid, 'NJ', year)).toBe(2);
		expect(figureAmongAll(paid, 'TX', year)).toBe(3);
		// 49 states with 10,000, New Jersey with 50,000 and California with 75,000: 615,000 of 51,000 people.
		const ofNation = { ...paid, test: 'share-of-nation' } as const;
		expect(figureAmongAll(ofNation, 'CA', year)).toBeCloseTo(75 / 615, 9);
		const ofAverage = { ...paid, test: 'above-average' } as const;
		expect(figureAmongAll(ofAverage, 'CA', year)).toBeCloseTo(75 / (615 / 51), 9);
	});

	it('is told by estimates with all states alone', () => {
		expect(figureAmongAll(paid, 'CA', { ...year, isPartial: true })).toBeNull();
		expect(figureAmongAll(paid, 'CA', null)).toBeNull();
	});
});

describe('a multiple of another state’s figure', () => {
	// California 75,000 and New Jersey 50,000, of 1,000 people each; all others 10,000.
	const year = yearWith({ paid: { CA: 75_000, NJ: 50_000 }, population: { NJ: 500 } });
	const paid = { measure: 'paid', scale: 'total', other_state: 'NJ' } as const;

	it('is the one divided by the other, of states as wholes or a person', () => {
		expect(multipleOf(paid, 'CA', year)).toBeCloseTo(1.5, 9);
		expect(multipleOf({ ...paid, other_state: 'TX' }, 'CA', year)).toBeCloseTo(7.5, 9);
		expect(multipleOf({ ...paid, scale: 'per-person' }, 'CA', year)).toBeCloseTo(0.75, 9);
		expect(multipleOf({ ...paid, measure: 'received' }, 'CA', year)).toBeCloseTo(1, 9);
	});

	it('takes the two states alone, and nothing where one of them has no figure', () => {
		expect(multipleOf(paid, 'CA', { ...year, isPartial: true })).toBeCloseTo(1.5, 9);
		expect(multipleOf(paid, 'CA', yearWith({ without: ['NJ'] }))).toBeNull();
		expect(multipleOf(paid, 'CA', yearWith({ without: ['CA'] }))).toBeNull();
		expect(multipleOf(paid, 'CA', yearWith({ paid: { NJ: 0 } }))).toBeNull();
		expect(multipleOf(paid, 'CA', null)).toBeNull();
		expect(multipleOf({ ...paid, other_state: null }, 'CA', year)).toBeNull();
	});
});

describe('all states', () => {
	it('are on a side where none is on the other; about even breaks it as little as in every year', () => {
		const received = Object.fromEntries(STATE_CODES.map((code) => [code, 11_000]));
		expect(scoreOfAll('recipient', yearWith({ received }))).toBe(1);
		expect(scoreOfAll('recipient', yearWith({ received: { ...received, CA: 10_100 } }))).toBe(1);
		expect(scoreOfAll('recipient', yearWith({ received: { ...received, CA: 9000 } }))).toBe(0);
		expect(scoreOfAll('not-payer', yearWith({}))).toBe(1);
		expect(scoreOfAll('recipient', { ...yearWith({ received }), isPartial: true })).toBeNull();
		const few = {
			...yearWith({}),
			sides: columnWith({ CA: 1 }).map((one) => (one ? ('recipient' as const) : null))
		};
		expect(scoreOfAll('recipient', few)).toBeNull();
	});
});
