import { describe, expect, it } from 'vitest';
import type { PackageField } from '$lib/files/datapackage';
import {
	datasetCitation,
	leadAndRest,
	shortTitle,
	unitWords,
	withLinks,
	yearsWords
} from './dataset-words';

const field = (name: string, unit: string, type: PackageField['type'] = 'integer') => ({
	name,
	unit,
	type,
	description: ''
});

describe('leadAndRest', () => {
	it('opens with two sentences and keeps the rest', () => {
		expect(leadAndRest('One. Two of U.S. money. Three.')).toEqual([
			'One. Two of U.S. money.',
			'Three.'
		]);
	});

	it('opens with one where two are long', () => {
		const long = `${'word '.repeat(40)}end.`;
		expect(leadAndRest(`${long} ${'More '.repeat(20)}end.`)[0]).toBe(long);
	});

	it('has no rest in a short description', () => {
		expect(leadAndRest('Income of the residents.')).toEqual(['Income of the residents.', '']);
	});
});

describe('shortTitle', () => {
	it('leaves out years and tables', () => {
		expect(shortTitle({ title: 'Personal income by state, 1979 to 2024' })).toBe(
			'Personal income by state'
		);
		expect(shortTitle({ title: 'Inequality of income by state (Gini), 1979' })).toBe(
			'Inequality of income by state'
		);
	});

	it('is the one that the descriptor gives', () => {
		expect(shortTitle({ title: 'One year, two figures', shortTitle: 'Revised figures' })).toBe(
			'Revised figures'
		);
	});

	it('is never so long that the title of a page would be cut', () => {
		expect(() => shortTitle({ title: 'x'.repeat(50) })).toThrow('needs a short title');
	});
});

describe('yearsWords', () => {
	const years = (...all: readonly (readonly [number, number])[]) => ({
		reach: 'states' as const,
		years: all.map(([year, states]) => ({ year, states, others: 0 }))
	});

	it.each([
		[years([1990, 51], [1991, 0], [1992, 3]), '1990–\u20601992'],
		[years([2020, 51]), '2020'],
		[years([1990, 0], [1991, 51]), '1991'],
		[years(), 'not by year']
	])('%#: tells the first and the last year with figures', (coverage, words) => {
		expect(yearsWords(coverage)).toBe(words);
	});
});

describe('the units of a table', () => {
	const fields = [
		field('year', 'year'),
		field('state', '', 'string'),
		field('persons', 'persons'),
		field('a_usd', 'US dollars of the year'),
		field('b_usd', 'US dollars of the year')
	];

	it('are those of its quantities, the most frequent first', () => {
		expect(unitWords(fields)).toBe('US dollars and 1 more');
	});

	it.each(['as in unit', 'as the column unit says', 'as series says'])(
		'are several where a row has its own: %s',
		(unit) => {
			expect(unitWords([field('value', unit), field('rank', 'rank')])).toBe(
				'several, named in each row'
			);
		}
	);

	it('are words where nothing is counted', () => {
		expect(unitWords(fields.slice(0, 2))).toBe('words');
	});
});

describe('withLinks', () => {
	it('makes each address of a text one to follow, without the point or comma after it', () => {
		expect(withLinks('see https://a.gov/x.xlsx, and (https://b.gov/y).')).toEqual([
			{ text: 'see ' },
			{ text: 'https://a.gov/x.xlsx', href: 'https://a.gov/x.xlsx' },
			{ text: ', and (' },
			{ text: 'https://b.gov/y', href: 'https://b.gov/y' },
			{ text: ').' }
		]);
		expect(withLinks('in each row')).toEqual([{ text: 'in each row' }]);
	});
});

it('a citation names publisher, table, edition and where we keep it', () => {
	expect(
		datasetCitation({ publisher: 'BEA', table: 'SAINC1', edition: 'March', path: '/data/a/b/' })
	).toBe('BEA: SAINC1. Edition: March. As kept by Subsidy Ledger, /data/a/b/.');
});

it('a citation of a table that is told in sentences has one period after them', () => {
	expect(
		datasetCitation({ publisher: 'FSA', table: 'By state. By year.', edition: 'May', path: '/a/' })
	).toBe('FSA: By state. By year. Edition: May. As kept by Subsidy Ledger, /a/.');
});
