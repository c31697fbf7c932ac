import { describe, expect, it } from 'vitest';
import type { PublishedPointRow } from '$lib/data/balances';
import { choiceWith, columnWith, contextWith } from '../../../../tests/support/fiscal';
import {
	isPointMade,
	placeOfPoint,
	printedFigure,
	publishedPoints,
	sideOfPoint
} from './published-points';

const row = (fields: Partial<PublishedPointRow>): PublishedPointRow => ({
	id: 'ca-2014-1',
	state: 'CA',
	fiscal_year_from: 2014,
	fiscal_year_to: 2014,
	year_type: 'federal-fiscal-year',
	publisher: 'Someone',
	vintage: '2016',
	paid_usd: null,
	received_usd: null,
	net_usd: null,
	paid_per_person_usd: null,
	received_per_person_usd: null,
	net_per_person_usd: null,
	received_per_dollar_paid: null,
	nation_received_per_dollar_paid: null,
	scope: '',
	published: '2016',
	copied_by: 'A paper',
	printed: 'net -5',
	address: '',
	note: '',
	...fields
});

const context = contextWith({
	population: columnWith({ CA: 100 }),
	priceIndex: 0.5,
	regionalPrices: columnWith({ CA: 125 })
});

function place(fields: Partial<PublishedPointRow>, choice = choiceWith({})) {
	const [point] = publishedPoints([row(fields)]);
	return point && placeOfPoint(point, choice, context);
}

describe('publishedPoints', () => {
	it('keeps what was printed and where, missing as null', () => {
		const [point] = publishedPoints([row({ net_usd: -5 })]);
		expect(point).toMatchObject({ net: -5, paid: null, copiedBy: 'A paper', vintage: '2016' });
	});

	it('keeps each figure of each side as it was printed', () => {
		const [point] = publishedPoints([
			row({
				paid_usd: 1,
				received_usd: 2,
				net_usd: 3,
				paid_per_person_usd: 4,
				received_per_person_usd: 5,
				net_per_person_usd: 6,
				received_per_dollar_paid: 0.7
			})
		]);
		expect(point).toMatchObject({
			paid: 1,
			received: 2,
			net: 3,
			paidPerPerson: 4,
			receivedPerPerson: 5,
			netPerPerson: 6,
			ratio: 0.7
		});
	});

	it('are of states: what is printed of the nation is left out', () => {
		const points = publishedPoints([row({ state: 'US' }), row({ state: 'NY' })]);
		expect(points.map(({ state }) => state)).toEqual(['NY']);
	});

	it.each<[Partial<PublishedPointRow>, string]>([
		[{ scope: 'IRS collections by where filed; USAspending' }, 'booked'],
		[{ publisher: 'Pew spending and IRS Data Book collections' }, 'booked'],
		[{ publisher: 'Yes California' }, 'booked'],
		[{ publisher: 'Tax Foundation', scope: 'deficit-adjusted' }, 'borne'],
		[{ publisher: 'Rockefeller Institute' }, 'borne']
	])('tells whether taxes are borne or booked: %o', (fields, incidence) => {
		expect(publishedPoints([row(fields)])[0]?.incidence).toBe(incidence);
	});
});

describe('placeOfPoint', () => {
	it('stands where it was printed, before anything is divided', () => {
		expect(place({ net_usd: -500, net_per_person_usd: -4 })).toBe(-4);
		expect(place({ net_usd: -500, net_per_person_usd: -4 }, choiceWith({ scale: 'total' }))).toBe(
			-500
		);
		expect(place({ received_per_dollar_paid: 0.8 }, choiceWith({ measure: 'ratio' }))).toBe(0.8);
	});

	it('is turned into the scale and dollars of the chart', () => {
		expect(place({ net_usd: -500 })).toBe(-5);
		expect(place({ net_per_person_usd: -4 }, choiceWith({ scale: 'total' }))).toBe(-400);
		expect(place({ paid_usd: 300 }, choiceWith({ measure: 'paid', dollars: 'real' }))).toBe(6);
		expect(place({ paid_usd: 300 }, choiceWith({ measure: 'paid', dollars: 'local' }))).toBe(4.8);
	});

	it('has no place for a run of years, nor for what was not printed', () => {
		expect(place({ net_usd: -500, fiscal_year_from: 2010 })).toBeNull();
		expect(place({ net_usd: -500 }, choiceWith({ measure: 'received' }))).toBeNull();
		expect(place({ net_usd: -500 }, choiceWith({ measure: 'relative-ratio' }))).toBeNull();
	});
});

describe('a balance of which both sides are printed and it is not', () => {
	const sides = { paid_usd: 300, received_usd: 320 };
	const each = { paid_per_person_usd: 50, received_per_person_usd: 49.5 };
	const made = (fields: Partial<PublishedPointRow>) => {
		const [point] = publishedPoints([row(fields)]);
		if (!point) throw new Error('No point.');
		return point;
	};

	it('is made of them, as it votes, and says so', () => {
		expect(place(sides, choiceWith({ scale: 'total' }))).toBe(20);
		expect(place(sides)).toBeCloseTo(0.2);
		expect(place(each)).toBe(-0.5);
		expect(isPointMade(made(sides), choiceWith({ scale: 'total' }))).toBe(true);
		expect(printedFigure(made(sides), choiceWith({}))).toEqual({
			value: 20,
			unit: 'total',
			sides: { paid: 300, received: 320 }
		});
	});

	it('gives way to one that is printed, in either unit', () => {
		const printed = { ...sides, net_per_person_usd: 7 };
		expect(place(printed)).toBe(7);
		expect(printedFigure(made(printed), choiceWith({}))).toEqual({ value: 7, unit: 'per-person' });
		expect(isPointMade(made(printed), choiceWith({}))).toBe(false);
	});

	it('is not made where a side has been adjusted for the deficit, or is not printed', () => {
		expect(place({ ...sides, scope: 'deficit-adjusted' })).toBeNull();
		expect(place({ paid_usd: 300 })).toBeNull();
	});

	it('is about even within 2% of what is printed as paid; without that its sign is its side', () => {
		const side = (fields: Partial<PublishedPointRow>, value: number) =>
			sideOfPoint(value, made(fields), { choice: choiceWith({}), context });
		expect(side(each, -0.5)).toBe('even');
		expect(side(sides, 0.2)).toBe('recipient');
		expect(side({ net_per_person_usd: -0.001 }, -0.001)).toBe('payer');
		const choice = choiceWith({ measure: 'received' });
		expect(sideOfPoint(1, made(sides), { choice, context })).toBeNull();
	});
});
