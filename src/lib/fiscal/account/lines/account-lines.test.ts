import { describe, expect, it } from 'vitest';
import { madeModel } from '../../../../../tests/support/made-account';
import { accountLineColumns } from '$lib/files/account-lines-csv';
import { toCsv } from '$lib/files/csv';
import { accountOf } from '../account';
import { accountLineRows } from './account-lines';
import { LINES } from './lines';
import { DEFAULT_CHOICE } from '../keys/presets';
import type { AccountYear, KeyDate, LineYear } from '../types';

const [own, held] = accountOf(madeModel(), DEFAULT_CHOICE).years as [AccountYear, AccountYear];

const keyOf = ({ key }: LineYear) => key;

function rowOf(year: AccountYear, line: string) {
	return accountLineRows([year], keyOf).find((one) => one.state === 'CA' && one.line === line);
}

function withDates(dates: readonly KeyDate[]): AccountYear {
	const lines = held.lines.map((line) => (line.line === 'food' ? { ...line, dates } : line));
	return { ...held, lines };
}

describe('accountLineRows', () => {
	it('tells of every line from which year its key is, how it came from there, and how far that is', () => {
		expect(rowOf(own, 'food')).toMatchObject({ key_year: 2020, key_basis: 'own', key_age: 0 });
		expect(rowOf(held, 'food')).toMatchObject({ key_year: 2020, key_basis: 'held', key_age: 1 });
	});

	it('tells the oldest part of a mixed key, and counts a mean as one year', () => {
		const mixed = withDates([
			{ part: 0.9, keyYear: 2021, basis: 'own' },
			{ part: 0.1, keyYear: 2018, basis: 'carried' }
		]);
		expect(rowOf(mixed, 'food')).toMatchObject({
			key_year: 2018,
			key_basis: 'carried',
			key_age: 3
		});
		const mean = withDates([{ part: 1, keyYear: 2022, basis: 'mean' }]);
		expect(rowOf(mean, 'food')).toMatchObject({ key_year: 2022, key_basis: 'mean', key_age: 1 });
	});

	it('leaves all three empty where the key follows from the taxes paid', () => {
		expect(rowOf(withDates([]), 'food')).toMatchObject({
			key_year: null,
			key_basis: '',
			key_age: null
		});
	});

	it('names what a line goes by where its own key has turned to another', () => {
		const rows = accountLineRows([held], ({ line, key }) =>
			line === 'food' ? 'population' : key
		).filter(({ state }) => state === 'CA');
		expect(rows.find(({ line }) => line === 'food')?.key).toBe('population');
		expect(rows.find(({ line }) => line === 'ssi')?.key).toBe(
			held.lines.find(({ line }) => line === 'ssi')?.key
		);
	});

	it('writes them in their columns of the file', () => {
		const [head = '', ...lines] = toCsv(accountLineColumns, accountLineRows([held], keyOf)).split(
			'\n'
		);
		const names = head.split(',');
		const food = lines.find((line) => line.includes('CA,received,') && line.includes(',food,'));
		const cell = (name: string) => food?.split(',')[names.indexOf(name)];
		expect(['key_year', 'key_basis', 'key_age', 'counted'].map(cell)).toEqual([
			'2020',
			'held',
			'1',
			'yes'
		]);
	});
});

describe('a line', () => {
	it.each(LINES.map(({ id, keys }) => [id, keys.map(({ label }) => label)] as const))(
		'%s offers its keys by names that differ',
		(_, labels) => {
			expect(labels.length).toBeGreaterThan(0);
			expect(new Set(labels).size).toBe(labels.length);
		}
	);
});
