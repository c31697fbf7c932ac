import { describe, expect, it } from 'vitest';
import { accordOf, type Hand, type HandFigure, type HandYear } from './series';

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

	it('hears the newest edition alone', () => {
		const cells = [[figure(5)], [figure(7), figure(-7)]];
		expect(accordOf(hands, [{ fiscalYear: 2021, cells, printed: [] }])).toEqual({
			agreeing: 1,
			years: 1
		});
	});
});
