import { describe, expect, it } from 'vitest';
import { cellText, drawnCells, type FigureTable } from '$lib/charts/kit/table';
import {
	choiceWith,
	columnWith,
	contextWith,
	everywhere,
	yearWith
} from '../../../tests/support/fiscal';
import { flagOf } from '$lib/fiscal/core/flags';
import type { Choice, EstimateYear, Flag } from '$lib/fiscal/core/types';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import { tableCsv } from '$lib/files/table-files';
import { reckonedBy, timelineTable, yearTable } from './tables';

const parts = (older: number) => ({ ofYear: 0.1, recent: 0.1, older, byPopulation: 0.8 - older });
const early = yearWith({ fiscalYear: 2018, net: everywhere(5) });
const late = yearWith({
	fiscalYear: 2019,
	net: columnWith({ CA: -20, MS: 9 }),
	range: { low: columnWith({ CA: -30, MS: 1 }), high: columnWith({ CA: 4, MS: 12 }) },
	ages: { received: parts(0.61), paid: parts(0.5) }
});

function shown(years: readonly EstimateYear[], choice: Choice) {
	const population = everywhere(2);
	const context = new Map(
		[2018, 2019].map((fiscalYear) => [
			fiscalYear,
			contextWith({ fiscalYear, population, priceIndex: 0.5 })
		])
	);
	return shownYears({ estimate: 'account', years }, choice, {
		context,
		receiptsPerPerson: new Map()
	});
}

const choice = choiceWith({ estimate: 'account' });

function cell({ columns, rows }: FigureTable, key: string, id: string): string {
	const at = columns.findIndex((column) => column.id === id);
	const row = rows.find((one) => one.key === key);
	const column = columns[at];
	if (!column || !row) throw new Error(`No ${id} of ${key}.`);
	return cellText(column, row.cells[at], row.missing);
}

function yearTableOf(year: EstimateYear, of: Choice = choice) {
	const [one] = shown([year], of);
	if (!one) throw new Error('no year');
	return yearTable(one, of, '');
}

describe('the range of past misses in a table', () => {
	it('stands in two columns after the balance, in its unit', () => {
		const table = yearTableOf(late);
		const ids = table.columns.map(({ id }) => id);
		expect(ids.slice(ids.indexOf('net_neutral'))).toEqual([
			'net_neutral',
			'net_low',
			'net_high',
			'rank',
			'notes',
			'flags'
		]);
		expect([cell(table, 'CA', 'net_low'), cell(table, 'CA', 'net_high')]).toEqual(['−30', '+4']);
		const real = yearTableOf(late, { ...choice, dollars: 'real' });
		expect(cell(real, 'CA', 'net_low_real')).toBe('−60');
	});

	it('has no columns where no year has a range, nor for one side', () => {
		const idsOf = ({ columns }: FigureTable) => columns.map(({ id }) => id);
		expect(idsOf(yearTableOf(early))).not.toContain('net_low');
		expect(idsOf(yearTableOf(late, { ...choice, measure: 'paid' }))).not.toContain('net_low');
	});

	it('is told as missing, not as 0, in years before it, with its own reason', () => {
		const table = timelineTable(shown([early, late], choice), choice, {
			caption: '',
			only: ['CA', 'AK']
		});
		expect(cell(table, 'CA 2018', 'net_low')).toBe('no range');
		expect(cell(table, 'CA 2019', 'net_low')).toBe('−30');
		expect(cell(table, 'AK 2019', 'net_low')).toBe('not published');
	});
});

describe('the columns of a table', () => {
	const year = yearWith({
		fiscalYear: 2018,
		paid: columnWith({ CA: 120, MS: 40 }),
		received: columnWith({ CA: 100, MS: 60 })
	});

	it.each<[Partial<Choice>, readonly (readonly [string, string])[]]>([
		[
			{},
			[
				['Paid', '60'],
				['Received', '50'],
				['Received − paid', '−10'],
				['vs average', '−10'],
				['Rank', '2']
			]
		],
		[
			{ measure: 'paid' },
			[
				['Paid', '60'],
				['Received', '50'],
				['Rank', '1']
			]
		],
		[
			{ measure: 'ratio', scale: 'total' },
			[
				['Paid', '0.0'],
				['Received', '0.0'],
				['Ratio (dollars received per dollar paid)', '0.83'],
				['Rank', '2']
			]
		]
	])('of a year, %o, stand each under its own header', (fields, told) => {
		const { columns, rows } = yearTableOf(year, { ...choice, ...fields });
		const own = rows.find(({ key }) => key === 'CA');
		const cells = columns.map((column, at) => [
			column.label,
			cellText(column, own?.cells[at], own?.missing ?? '')
		]);
		expect(cells).toEqual([
			['Year', '2018'],
			['Code', 'CA'],
			['State', 'California'],
			...told,
			['Notes', ''],
			['Flags', '']
		]);
	});

	it('keep cents of a person, whole dollars in all, and six places of a share', () => {
		const decimalsOf = (fields: Partial<Choice>) =>
			yearTableOf(year, { ...choice, ...fields }).columns.find(({ id }) => id === 'net')?.decimals;
		expect([decimalsOf({}), decimalsOf({ scale: 'total' }), decimalsOf({ scale: 'gdp' })]).toEqual([
			2, 0, 6
		]);
	});
});

describe('the notes of a table', () => {
	it('leave the side of a state open whose range holds 0', () => {
		const table = yearTableOf({ ...late, ages: { received: parts(0), paid: parts(0) } });
		expect(cell(table, 'CA', 'notes')).toContain('Side open, by this range');
		expect(cell(table, 'MS', 'notes')).not.toContain('About even');
	});

	it('tell a key carried on without saying that it is held too', () => {
		const flagged = (flags: readonly Flag[]) =>
			cell(yearTableOf({ ...early, flags: everywhere(flags) }), 'CA', 'notes');
		expect(flagged(['key-held', 'key-carried'])).toBe(flagOf('key-carried').label);
		expect(flagged(['key-held', 'period-mean'])).toBe(
			`${flagOf('key-held').label}; ${flagOf('period-mean').label}`
		);
	});

	it('say how much older figures spread, beside each number of such a year', () => {
		const words = '61% of the spending is shared out by figures from before 2017';
		expect(cell(yearTableOf(late), 'MS', 'notes')).toBe(words);
		expect(cell(yearTableOf(early), 'MS', 'notes')).toBe('');
	});

	it('stand beside the flags that the central table has, which files alone tell', () => {
		const flags: readonly Flag[] = ['key-held', 'key-carried'];
		const table = yearTableOf({ ...early, flags: everywhere(flags) });
		expect(cell(table, 'CA', 'flags')).toBe('key-held;key-carried');
		expect(tableCsv(table)).toContain(`${flagOf('key-carried').label},key-held;key-carried,`);
		const [row] = table.rows;
		const drawn = row ? drawnCells(table.columns, row).map(({ text }) => text) : [];
		expect(drawn).toContain(flagOf('key-carried').label);
		expect(drawn.join()).not.toContain('key-held');
	});
});

describe('the files of a figure say how it was reckoned', () => {
	it.each<[Partial<Choice>, Readonly<Record<string, string>>]>([
		[
			{ estimate: 'account' },
			{ estimate: 'account', unit: 'dollars per person', dollars: 'current' }
		],
		[
			{ estimate: 'tax-foundation', scale: 'total', dollars: 'real', deficit: 'tax-share' },
			{
				estimate: 'tax-foundation',
				vintage: 'October 16, 2007',
				unit: '2024 dollars',
				dollars: 'real',
				deficit_rule: 'tax-share'
			}
		],
		[
			{ dollars: 'local', deficit: 'none' },
			{ unit: '2024 dollars per person at local prices', deficit_rule: 'none' }
		],
		[{ scale: 'gdp' }, { unit: 'share of GDP' }],
		[{ scale: 'income' }, { unit: 'share of personal income' }],
		[
			{ measure: 'relative-ratio', scale: 'total' },
			{ unit: 'dollars; national average = 1 in relative_ratio' }
		],
		[{ measure: 'published-ratio', scale: 'total' }, { deficit_rule: 'publisher' }],
		[
			{ measure: 'ratio', scale: 'total', interest: 'counted' },
			{ unit: 'dollars; dollars received per dollar paid in ratio_with_interest' }
		]
	])('for %o', (fields, columns) => {
		expect(reckonedBy(choiceWith(fields))).toMatchObject(columns);
	});
});
