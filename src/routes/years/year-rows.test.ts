import { describe, expect, it } from 'vitest';
import type { StateCode } from '$lib/data/states';
import { methodsSentence } from './methods-words';
import { isRowOrder, orderedRows, type YearRow } from './year-rows';

const row = (code: StateCode, rank: number | null): YearRow => ({
	code,
	name: code,
	paid: null,
	received: null,
	net: null,
	perPerson: null,
	side: null,
	neutral: null,
	neutralSide: null,
	missing: '',
	rank
});

describe('the table of a year', () => {
	const rows = [row('AK', 2), row('DC', null), row('TX', 1), row('WY', 3)];
	const codes = (order: 'rank' | 'payers' | 'name') =>
		orderedRows(rows, order).map(({ code }) => code);

	it('begins with the largest recipient, or payer; a state without a figure is last', () => {
		expect(codes('rank')).toEqual(['TX', 'AK', 'WY', 'DC']);
		expect(codes('payers')).toEqual(['WY', 'AK', 'TX', 'DC']);
	});

	it('stands by name as it came', () => {
		expect(codes('name')).toEqual(['AK', 'DC', 'TX', 'WY']);
	});

	it('knows its orders', () => {
		expect(['rank', 'payers', 'name', 'size'].map(isRowOrder)).toEqual([true, true, true, false]);
	});
});

describe('the sentence on all methods', () => {
	it('says on how many states they agree, and for how many it depends', () => {
		expect(methodsSentence(['payer', 'payer', 'recipient', 'split', 'even', null])).toBe(
			'Against the other states, all methods agree on 2 as payers and on 1 as recipients, and on 1 as about even; for the other 1 of 51 it depends on the method.'
		);
	});

	it('leaves out what is none', () => {
		expect(methodsSentence(['payer', 'recipient'])).toBe(
			'Against the other states, all methods agree on 1 as payers and on 1 as recipients.'
		);
	});
});
