import { tableCsv } from '../../src/lib/files/table-files';
import type { FigureRecord } from '../../src/lib/figures/record';
import { expect } from 'vitest';

/** What a file of balances, money or votes says in every row of how its figures are reckoned. */
const RECKONED = ['estimate', 'unit', 'dollars', 'deficit_rule', 'interest'];

/** Figures that are no balance by an estimate: what states are like, and what each publisher printed. */
const OTHER = ['counties', 'figures-that-changed', 'homelessness'];

/** What a record of a figure or of a table has in common. */
type Told<Input> = Pick<FigureRecord<Input, never>, 'name' | 'table'>;

/** Expects that the file of a figure says in columns how it is reckoned, each column once, and that years are numbers. */
export function expectTold<Input>(record: Told<Input>, input: Input): void {
	const table = record.table(input);
	const [header = ''] = tableCsv(table).replace('\uFEFF', '').split('\n');
	const names = header.split(',');
	expect(new Set(names).size, record.name).toBe(names.length);
	if (!OTHER.includes(record.name))
		expect(names, record.name).toEqual(expect.arrayContaining(RECKONED));
	table.columns.forEach(({ id }, i) => {
		if (!/(^|_)(year|rank)$/.test(id)) return;
		for (const { cells } of table.rows) {
			expect(cells[i] === null || typeof cells[i] === 'number', `${record.name} ${id}`).toBe(true);
		}
	});
}
