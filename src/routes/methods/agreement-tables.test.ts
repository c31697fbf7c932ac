import { describe, expect, it } from 'vitest';
import { breakFacts, rockefellerFacts } from '$lib/ledger/account-agreement.server';
import { accountFacts } from '$lib/ledger/account-facts.server';
import {
	BREAK_COLUMNS,
	breakRows,
	DIFFERENCE_COLUMNS,
	differenceRows,
	GLANCE_COLUMNS,
	glanceRows,
	kentuckyWords
} from './agreement-tables';

const rockefeller = rockefellerFacts();
const glance = glanceRows(accountFacts(), rockefeller);
const differences = differenceRows(rockefeller);
const breaks = breakRows(breakFacts());
const textOf = (row: (typeof glance)[number] | undefined, at: number) => row?.cells[at]?.text;

describe('the tables of agreement', () => {
	it.each([
		['glance', GLANCE_COLUMNS, glance],
		['differences', DIFFERENCE_COLUMNS, differences],
		['breaks', BREAK_COLUMNS, breaks]
	] as const)('%s has a cell a column in every row, and a key for each', (_, columns, rows) => {
		expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
		for (const { cells } of rows) {
			expect(cells).toHaveLength(columns.length);
			expect(cells.every(({ text }) => text !== '' && !/NaN|undefined/.test(text))).toBe(true);
		}
	});

	it('tell every comparison, the report of FFY2019 with and without three states', () => {
		expect(glance.map((row) => textOf(row, 0))).toEqual([
			'Tax Foundation, FY1983–\u20602005',
			'Census count of spending, FY2009',
			'Rockefeller Institute, FFY2017',
			'Rockefeller Institute, FFY2019',
			'Rockefeller Institute, FFY2019',
			'Rockefeller Institute, FFY2021',
			'Rockefeller Institute, FFY2023'
		]);
		expect(glance[4]?.cells[0]?.note).toBe('without Kentucky, New Mexico and Virginia');
	});

	it('tell correlation, range and dollars apart', () => {
		expect(glance[0]?.cells[1]?.text).toMatch(/^0\.97\d$/);
		expect(glance[0]?.cells[1]?.note).toMatch(/^0\.94\d to 0\.98\d, \$21\d apart$/);
		expect(textOf(glance[1], 1)).toBe('–');
		expect(textOf(glance[1], 3)).toMatch(/^0\.9\d\d$/);
		expect(textOf(glance[2], 3)).toMatch(/^0\.9[23]\d$/);
		expect(Number(textOf(glance[4], 1))).toBeGreaterThan(Number(textOf(glance[3], 1)));
	});

	it('tell differences with their sign, ours less theirs', () => {
		const first = (state: string) =>
			textOf(
				differences.find(({ key }) => key === state),
				1
			);
		expect(first('KY')).toMatch(/^−2,[56]\d\d$/);
		expect(first('CT')).toMatch(/^\+2,[56]\d\d$/);
	});

	it('tell the breaks of a switch with California, the largest state first', () => {
		const medicaid = breaks.filter(({ key }) => String(key).includes('Medicaid'));
		expect(medicaid.map((row) => textOf(row, 2))).toEqual(['−241', '+402']);
		expect(textOf(medicaid[1], 3)).toMatch(/^North Carolina \+817, /);
	});

	it('tell Kentucky report by report', () => {
		expect(kentuckyWords(rockefeller).replaceAll('\u2060', '')).toMatch(
			/^\+\$7,324 \(FFY2017\), \+\$11,765 \(FFY2019\), \+\$10,725 \(FFY2021\) and \+\$6,936 \(FFY2023\)$/
		);
	});
});
