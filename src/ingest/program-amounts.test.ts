import { describe, expect, it } from 'vitest';
import { PROGRAMS } from '../lib/data/account-programs';
import { descriptorOf } from './descriptor-file';
import { programAmounts } from './program-amounts';
import { PROGRAM_FILES } from './program-files';
import type { ReadRaw } from './source';

/** All files hold one row, but the file whose name begins with `name` holds another. */
function reading(name: string, row: string, file = 'notes.md'): ReadRaw {
	const read: ReadRaw = (path) =>
		path.includes(`/${name}`) ? `area,usd\n${row}\n` : 'area,usd\nCA,7\n';
	return Object.assign(read, { list: () => [file] });
}

const rowsOf = (read: ReadRaw) => programAmounts(read)[0]?.rows ?? [];

describe('programAmounts', () => {
	it('reads a file for every program, each in its period', () => {
		const rows = rowsOf(reading('none', ''));
		expect(rows.map((row) => row.program)).toEqual(PROGRAMS);
		expect(PROGRAM_FILES.map(({ program }) => program).sort()).toEqual(PROGRAMS);
		const periods = new Map(rows.map((row) => [row.program, row.period]));
		expect(periods.get('chip')).toBe('FY2024');
		expect(periods.get('child-care')).toBe('GY2024');
		expect(periods.get('unemployment-5159')).toBe('CY2024');
		expect(periods.get('premium-credit')).toBe('2024-02');
	});

	it('rounds cents to whole dollars where amounts are published in cents', () => {
		const amount = (row: string) =>
			rowsOf(reading('esser', row)).find(({ program }) => program === 'esser')?.amount_usd;
		expect(amount('AK,99624942.25')).toBe(99_624_942);
		expect(amount('AK,99624942.50')).toBe(99_624_943);
	});

	it('keeps rows that are none of the 51', () => {
		const rows = rowsOf(reading('ccdf', 'TRIBES,599540589'));
		expect(rows.find(({ program }) => program === 'child-care')).toEqual({
			program: 'child-care',
			period: 'GY2024',
			area: 'TRIBES',
			amount_usd: 599_540_589
		});
	});

	it.each([
		[
			'cents where amounts are whole',
			reading('chip', 'CA,1.5'),
			'chip_federal_share_fy2024.csv, line 2: column usd is "1.5"; expected an amount in whole dollars'
		],
		['an unknown area', reading('chip', 'ZZ,1'), 'column area is "ZZ"'],
		[
			'a further column',
			reading('chip', 'CA,1,2'),
			'chip_federal_share_fy2024.csv, line 2: 3 cells'
		],
		[
			'a file of another program',
			reading('none', '', 'program_amounts_fy2024/liheap_fy2024.csv'),
			'liheap_fy2024.csv, line 1: no program reads this file'
		],
		[
			'a file of another year',
			reading('none', '', 'program_amounts_fy2025/chip_federal_share_fy2025.csv'),
			'no program reads this file'
		]
	])('refuses %s', (_, read, fault) => {
		expect(() => programAmounts(read)).toThrow(fault);
	});
});

it('names the official table of every program', () => {
	const { table } = descriptorOf('funds/program-amounts');
	expect(PROGRAM_FILES.filter(({ program }) => !table.includes(`${program}: `))).toEqual([]);
});
