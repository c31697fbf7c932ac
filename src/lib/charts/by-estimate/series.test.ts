import { describe, expect, it } from 'vitest';
import { accordOf, headMarks, placesIn, type Hand, type HandFigure, type HandYear } from './series';

const hands: readonly Hand[] = [
	{ id: 'account', label: 'Our own account', isHybrid: false },
	{ id: 'rockefeller', label: 'Rockefeller Institute', isHybrid: false },
	{ id: 'collections', label: 'IRS collections', isHybrid: true }
];

const figure = (plain: number): HandFigure => ({
	edition: '',
	plain,
	plainSide: plain < 0 ? 'payer' : 'recipient',
	neutral: null,
	neutralSide: null
});

const year = (fiscalYear: number, ...plain: readonly (number | null)[]): HandYear => ({
	fiscalYear,
	cells: plain.map((value) => (value === null ? [] : [figure(value)])),
	printed: []
});

describe('accordOf', () => {
	it.each([
		['a year of one estimate is none to compare', [year(2001, -5, null, 9)], 0, 0],
		['a hybrid is not heard', [year(2019, -5, -7, 9)], 1, 1],
		['two signs are no accord', [year(2019, -5, -7, null), year(2020, 5, -7, null)], 1, 2]
	])('%s', (_, years, agreeing, count) => {
		expect(accordOf(hands, years)).toEqual({ agreeing, years: count });
	});

	it('hears the side on which a publisher has put a year since', () => {
		const since = { ...figure(7), since: 'payer' as const };
		const heard = (of: HandFigure) =>
			accordOf(hands, [{ fiscalYear: 2017, cells: [[figure(-5)], [of]], printed: [] }]).agreeing;
		expect([heard(figure(7)), heard(since)]).toEqual([0, 1]);
	});

	it('hears the newest edition alone', () => {
		const cells = [[figure(5)], [figure(7), figure(-7)]];
		expect(accordOf(hands, [{ fiscalYear: 2021, cells, printed: [] }])).toEqual({
			agreeing: 1,
			years: 1
		});
	});
});

it('placesIn names the estimates with a figure in any of the years', () => {
	expect(placesIn(hands, [year(2019, -5, null, 9), year(2020, -5, null, null)])).toEqual([0, 2]);
	expect(placesIn(hands, [])).toEqual([]);
});

describe('headMarks', () => {
	const copied = { copiedBy: 'a blog', isMade: false };
	const figure = {
		edition: '',
		plain: 1,
		plainSide: null,
		neutral: null,
		neutralSide: null
	} as const;
	const year = (fiscalYear: number, cell: HandFigure): HandYear => ({
		fiscalYear,
		cells: [[cell]],
		printed: []
	});
	const marked = (...cells: readonly HandFigure[]) =>
		headMarks(
			[{ id: 'a', label: 'A', isHybrid: false }],
			cells.map((cell, i) => year(2000 + i, cell))
		);

	it('say once over a column what each of its figures is marked by', () => {
		const one = { ...figure, origin: copied };
		expect(marked(one, one)).toEqual(['copied']);
		expect(marked(figure, figure)).toEqual(['']);
	});

	it('leave to the figures what differs, and what has editions', () => {
		expect(marked({ ...figure, origin: copied }, figure)).toEqual(['']);
		expect(marked({ ...figure, origin: copied, edition: '2024' })).toEqual(['']);
	});
});
