import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import { accountOfDatasets, accountRows } from '$lib/ledger/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { checkYears } from '$lib/fiscal/account/keys/known-years';
import { DEFAULT_CHOICE, PAY_BY_RESIDENCE, PRESETS } from '$lib/fiscal/account/keys/presets';
import { ledger } from '$lib/ledger/ledger.server';
import { SHARE_UNIT, type LineId, type SeriesId } from '$lib/fiscal/account/types';

const model = accountOfDatasets();
const { years } = accountOf(model, DEFAULT_CHOICE);

function shareOf(series: SeriesId, fiscalYear: number, state: StateCode): number {
	const { rows, rowOfYear } = model.shares[series];
	const row = rows[rowOfYear[model.fiscalYears.indexOf(fiscalYear)] ?? -1];
	return (row?.[positionOf(state)] ?? NaN) / SHARE_UNIT;
}

function totalOf(line: LineId, fiscalYear: number): number {
	return model.totals[line][model.fiscalYears.indexOf(fiscalYear)] ?? NaN;
}

function dateOf(line: LineId, fiscalYear: number) {
	return years
		.find((year) => year.fiscalYear === fiscalYear)
		?.lines.find((one) => one.line === line)?.dates;
}

describe('payroll contributions after their last year', () => {
	const compensation = new Map(
		dataset('context/gdp-parts').map((row) => [`${row.year} ${row.area}`, row.compensation_usd])
	);
	const paidIn = (year: number, area: string) => compensation.get(`${year} ${area}`) ?? NaN;
	const partOf = (year: number, state: StateCode) =>
		paidIn(year, state) / STATE_CODES.reduce((sum, code) => sum + paidIn(year, code), 0);

	it('move a state’s share from FY2021 to FY2022 by no more than its compensation moves', () => {
		for (const state of STATE_CODES) {
			const moved =
				shareOf('contributions', 2022, state) / shareOf('contributions', 2021, state) - 1;
			const steps = [2020, 2021].map((year) =>
				Math.abs(partOf(year + 1, state) / partOf(year, state) - 1)
			);
			expect(Math.abs(moved), state).toBeLessThan(
				steps.reduce((sum, step) => sum + step, 0) + 0.01
			);
		}
	});

	it('keep California at 13.42 percent in FY2022, where its share of compensation would be 14.16', () => {
		expect(shareOf('contributions', 2021, 'CA')).toBeCloseTo(0.1367, 4);
		expect(shareOf('contributions', 2022, 'CA')).toBeCloseTo(0.1342, 4);
	});
});

describe('lines that are as large as what is located', () => {
	it('hold four new lines out of other grants, whose sum is still OMB’s', () => {
		const all = new Map(
			dataset('context/federal-totals')
				.filter((row) => row.table === '6.1' && row.line === 'nondefense/all-other-grants')
				.map((row) => [row.fiscal_year, row.amount_usd])
		);
		const grants: readonly LineId[] = [
			'highway-grants',
			'other-grants',
			'disaster-public',
			'school-aid',
			'grants-above-2019'
		];
		for (const fiscalYear of [2018, 2022, 2023, 2024]) {
			const sum = grants.reduce((total, line) => total + totalOf(line, fiscalYear), 0);
			expect(sum).toBe(all.get(fiscalYear));
		}
	});

	it('take nothing out of the grants of FY2022, which follow a full census of aid', () => {
		for (const line of [
			'disaster-public',
			'general-assistance',
			'school-aid',
			'grants-above-2019'
		] as const)
			expect(totalOf(line, 2022)).toBe(0);
	});

	it('put relief of FY2020 beyond the excess of other grants into all other outlays: $99 billion', () => {
		const table = new Map(
			dataset('context/federal-totals').map((row) => [
				`${row.fiscal_year} ${row.table} ${row.line} ${row.part}`,
				row.amount_usd
			])
		);
		const grants = (fiscalYear: number) =>
			table.get(`${fiscalYear} 6.1 nondefense/all-other-grants total`) ?? NaN;
		const beyond = totalOf('general-assistance', 2020) - (grants(2020) - grants(2019));
		expect(beyond / 1e9).toBeCloseTo(99, 0);
	});

	it('locate 88.34 percent of contracts other than defense in FY2010', () => {
		const item = new Map(
			dataset('funds/cffr-us').map((row) => [`${row.fiscal_year} ${row.item}`, row.amount_usd])
		);
		const counted =
			(item.get('2010 procurement') ?? NaN) - (item.get('2010 procurement-dod') ?? NaN);
		const placed = totalOf('nondefense-procurement', 2010) + totalOf('atomic-energy-defense', 2010);
		expect(placed / counted).toBeCloseTo(0.8834, 4);
	});
});

describe('how a key is dated', () => {
	it.each<[LineId, number, number, string]>([
		['individual-income-tax', 2024, 2023, 'carried'],
		['payroll-social-security', 2024, 2021, 'carried'],
		['social-security', 2020, 2018, 'carried'],
		['social-security', 2024, 2024, 'own'],
		['medicare-hospital', 2024, 2022, 'carried'],
		['railroad-retirement', 2024, 2018, 'held'],
		['veterans-care', 1990, 2007, 'held'],
		['veterans', 2022, 2024, 'held'],
		['housing', 2021, 2021, 'mean'],
		['defense-contracts', 2022, 2022, 'mean'],
		['defense-contracts', 2024, 2024, 'own'],
		['civilian-pay', 2024, 2018, 'carried'],
		['farm-payments', 2024, 2023, 'held'],
		['other-grants', 2023, 2019, 'held']
	])('%s of FY%i goes by figures of %i, %s', (line, fiscalYear, keyYear, basis) => {
		expect(dateOf(line, fiscalYear)).toMatchObject([{ keyYear, basis }]);
	});

	it('tells earnings and capital of corporate tax apart, each with its part', () => {
		expect(dateOf('corporate-tax', 2023)).toEqual([
			{ part: 0.25, keyYear: 2021, basis: 'carried' },
			{ part: 0.75, keyYear: 2018, basis: 'carried' }
		]);
	});
});

describe('interest', () => {
	const newest = (interest: 'excluded' | 'population') =>
		accountOf(model, { ...DEFAULT_CHOICE, interest }).years.at(-1)?.net ?? [];
	const payers = (net: readonly number[]) => net.filter((value) => value < 0).length;

	it('left out leaves eleven states that pay in FY2024, counted by population one', () => {
		expect(payers(newest('excluded'))).toBe(11);
		expect(payers(newest('population'))).toBe(1);
	});

	it('turns California’s sign', () => {
		expect(newest('excluded')[positionOf('CA')]).toBeLessThan(0);
		expect(newest('population')[positionOf('CA')]).toBeGreaterThan(0);
	});
});

describe('federal pay by workplace', () => {
	it('raises D.C. most of all, by more than $20,000 a person in FY2024, against pay by home', () => {
		const newest = (keys: (typeof DEFAULT_CHOICE)['keys']) =>
			accountOf(model, { ...DEFAULT_CHOICE, keys }).years.at(-1)?.net ?? [];
		const population = ledger().context.get(2024)?.population ?? [];
		const atHome = newest(PAY_BY_RESIDENCE);
		const gains = newest({}).map(
			(net, at) => (net - (atHome[at] ?? NaN)) / (population[at] ?? NaN)
		);
		expect(Math.max(...gains)).toBe(gains[positionOf('DC')]);
		expect(gains[positionOf('DC')]).toBeGreaterThan(20_000);
	});
});

describe('benefit beside flow', () => {
	const netOf = (id: string) => {
		const choice = PRESETS.find((preset) => preset.id === id)?.choice ?? DEFAULT_CHOICE;
		return accountOf(model, choice).years.at(-1)?.net ?? [];
	};

	it('shares what the nation buys by population: D.C. and Virginia get less, the sum stays', () => {
		const [flow, benefit] = [netOf('flow'), netOf('benefit')];
		const sum = (net: readonly number[]) => net.reduce((all, value) => all + value, 0);
		expect(sum(benefit)).toBe(sum(flow));
		for (const state of ['DC', 'VA'] as const)
			expect(benefit[positionOf(state)]).toBeLessThan(flow[positionOf(state)] ?? NaN);
		expect(benefit[positionOf('NY')]).toBeGreaterThan(flow[positionOf('NY')] ?? NaN);
	});
});

it('refuses a year of a table that no key was written for', () => {
	const rows = accountRows();
	const [first] = rows.incomeTax;
	if (!first) throw new Error('no rows');
	const newer = { ...rows, incomeTax: [...rows.incomeTax, { ...first, tax_year: 2024 }] };
	expect(() => checkYears(newer)).toThrow('datasets/taxes/income-tax.csv has 2024');
	expect(() => checkYears(rows)).not.toThrow();
});

describe('a year newer than the account was written for', () => {
	const rows = accountRows();
	const byTable: Readonly<Record<string, readonly object[]>> = { ...rows };

	/** Tables that are not asked for their newest year, and why none is dropped in silence. */
	const NOT_ASKED = new Map([
		...['federalTotals', 'estateGift', 'fmap', 'snap', 'disasters'].map(
			(table) => [table, 'reaches beyond the last year of the account'] as const
		),
		...['cffrUs', 'cffrCounties', 'cffrByCategory', 'agencyObligations', 'programAmounts'].map(
			(table) => [table, 'src/ingest refuses any other year or period'] as const
		),
		...['population', 'personalIncome'].map((table) => [table, 'contextYears asks it'] as const)
	]);

	const asked = Object.keys(byTable).filter((table) => !NOT_ASKED.has(table));

	it.each(asked)('stops the account where %s has it', (table) => {
		const row = inYear(byTable[table]?.[0] ?? {}, 2100);
		expect(() => checkYears({ ...rows, [table]: [row] })).toThrow('has 2100');
	});
});

/** A row with its year, whatever kind of year the table has, set to another. */
function inYear(row: object, year: number): object {
	const columns = ['year', 'fiscal_year', 'tax_year', 'crop_year'].filter((name) => name in row);
	const month = 'month' in row ? { month: `${year}-12` } : {};
	return { ...row, ...Object.fromEntries(columns.map((name) => [name, year])), ...month };
}
