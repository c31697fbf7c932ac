import { group } from 'd3';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { STATES, type StateCode } from '$lib/data/states';
import { balanceColumns } from '$lib/files/balances-csv';
import { balancesFile } from '$lib/files/data-files.server';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import { unpackContext, unpackSeries } from '$lib/view/pack';
import { servedEconomy, servedSeries } from '../../src/lib/view/figure-files.server';
import { BALANCE_COLUMNS, type BalanceRow } from '$lib/fiscal/estimates/balance-rows';
import { accountOf } from '$lib/fiscal/account/account';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { lineOf } from '$lib/fiscal/account/lines/lines';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';
import { LOCAL_PRICE_YEARS, hasLocalPrices } from '$lib/fiscal/core/prices';
import type { Choice, Column, ContextYear, EstimateId, YearView } from '$lib/fiscal/core/types';

type Cells = Readonly<Record<keyof BalanceRow, string>>;

const rows = Papa.parse<Cells>(balancesFile().text, { header: true, skipEmptyLines: true }).data;

/** Half of the last digit that the file keeps. */
const DOLLAR = 0.5;
const CENT = 0.005;
const THOUSANDTH = 0.0005;
const FOURTH = 0.00005;
const SIXTH = 0.0000005;

/** What a page shows of the same choice: which choice, which column of its view, how far rounding goes. */
interface Shown {
	readonly fields: Partial<Choice>;
	readonly of: (view: YearView, context: ContextYear) => Column;
	readonly within: number;
	/** The one estimate that has the column; absent where all have it. */
	readonly only?: EstimateId;
}

const shown = (fields: Partial<Choice>, of: Shown['of'], within: number): Shown => ({
	fields,
	of,
	within
});
const plain = (view: YearView) => view.plain;
const neutral = (view: YearView) => view.neutral;
const perPerson = { scale: 'per-person' } as const;

const FIGURES = {
	paid_usd: shown({ measure: 'paid' }, plain, DOLLAR),
	received_usd: shown({ measure: 'received' }, plain, DOLLAR),
	net_usd: shown({}, plain, DOLLAR),
	received_per_dollar_paid: shown({ measure: 'ratio' }, plain, FOURTH),
	published_ratio: shown({ measure: 'published-ratio' }, plain, FOURTH),
	population: shown({}, (view) => view.population, DOLLAR),
	gdp_usd: shown({}, (_, context) => context.gdp, DOLLAR),
	personal_income_usd: shown({}, (_, context) => context.personalIncome, DOLLAR),
	price_index: shown({}, (_, { priceIndex }) => STATES.map(() => priceIndex), SIXTH),
	regional_price_parity: shown({}, (_, { regionalPrices }) => regionalPrices, THOUSANDTH),
	paid_per_person_usd: shown({ ...perPerson, measure: 'paid' }, plain, CENT),
	received_per_person_usd: shown({ ...perPerson, measure: 'received' }, plain, CENT),
	net_per_person_usd: shown(perPerson, plain, CENT),
	net_share_of_gdp: shown({ scale: 'gdp' }, plain, SIXTH),
	net_real_usd: shown({ dollars: 'real' }, plain, DOLLAR),
	net_local_usd: shown({ dollars: 'local' }, plain, DOLLAR),
	net_neutral_per_person_rule_usd: shown({ deficit: 'per-person' }, neutral, DOLLAR),
	net_neutral_tax_share_rule_usd: shown({ deficit: 'tax-share' }, neutral, DOLLAR),
	net_neutral_income_share_rule_usd: shown({ deficit: 'income-share' }, neutral, DOLLAR),
	rank_net_per_person: shown(perPerson, (view) => view.rank, 0),
	net_per_person_low_usd: shown(perPerson, (view) => view.low, 0),
	net_per_person_high_usd: shown(perPerson, (view) => view.high, 0),
	net_with_interest_usd: { ...shown({ interest: 'counted' }, plain, DOLLAR), only: 'account' }
} as const satisfies Readonly<Record<string, Shown>>;

type FigureName = keyof typeof FIGURES;

/** Words, and what pages do not tell of single states. */
const WORDS = [
	'estimate',
	'vintage',
	'fiscal_year',
	'state',
	'state_name',
	'received_within_two_years_share',
	'paid_within_two_years_share',
	'flags',
	'status',
	'paid_source',
	'received_source'
] as const;

const surrounding = { context: unpackContext(servedEconomy()), receiptsPerPerson: new Map() };
const series = new Map(
	ESTIMATES.map(({ id }) => [id, unpackSeries(servedSeries(id), surrounding.context)])
);

const PLAIN_TOTAL = {
	measure: 'net',
	scale: 'total',
	dollars: 'current',
	deficit: 'none',
	interest: 'left-out'
} as const;

/** The views of every year of an estimate, from what the browser is sent. */
function viewsOf(estimate: EstimateId, fields: Partial<Choice>): readonly YearView[] {
	const own = series.get(estimate);
	if (!own) throw new Error(`${estimate} is not served.`);
	const choice: Choice = { ...PLAIN_TOTAL, estimate, ...fields };
	return shownYears(own, choice, surrounding).map(({ view }) => view);
}

/** What the pages show for one column, by estimate, fiscal year and state. */
function pagesOf(name: FigureName): ReadonlyMap<string, number | null> {
	const { fields, of, only }: Shown = FIGURES[name];
	const cells = ESTIMATES.flatMap(({ id }) =>
		viewsOf(id, fields).flatMap((view) => {
			const context = surrounding.context.get(view.fiscalYear);
			const hasColumn = only === undefined || only === id;
			const column = context && hasColumn ? of(view, context) : [];
			return STATES.map(
				({ code }, at) => [`${id} ${view.fiscalYear} ${code}`, column[at] ?? null] as const
			);
		})
	);
	return new Map(cells);
}

const keyOf = (row: Cells) => `${row.estimate} ${row.fiscal_year} ${row.state}`;

/** Room for the last digits of a large sum. */
const LAST_DIGITS = 1e-12;

function agrees(cell: string, value: number | null | undefined, within: number): boolean {
	if (value === null || value === undefined) return value === null && cell === '';
	const gap = Math.abs(Number(cell) - value);
	return cell !== '' && gap <= within + LAST_DIGITS * Math.max(1, Math.abs(value));
}

describe('balances.csv', () => {
	it('is compared column by column: none is left out', () => {
		expect([...Object.keys(FIGURES), ...WORDS].sort()).toEqual([...BALANCE_COLUMNS].sort());
	});

	it.each(Object.keys(FIGURES) as FigureName[])(
		'%s: every cell is the figure that the page shows of the same choice',
		(name) => {
			const pages = pagesOf(name);
			expect([...pages.keys()].sort()).toEqual(rows.map(keyOf).sort());
			const { within } = FIGURES[name];
			const wrong = rows.filter((row) => !agrees(row[name], pages.get(keyOf(row)), within));
			expect(wrong.map((row) => [keyOf(row), row[name], pages.get(keyOf(row))])).toEqual([]);
		}
	);

	it('gives a figure a person against the average, as the page has it, by the printed figure a person', () => {
		const groups = group(
			rows.filter((row) => row.net_neutral_per_person_rule_usd !== ''),
			({ estimate, fiscal_year }) => `${estimate} ${fiscal_year}`
		);
		const pages = new Map<string, Column>(
			ESTIMATES.flatMap(({ id }) =>
				viewsOf(id, { scale: 'per-person', deficit: 'per-person' }).map(
					(view) => [`${id} ${view.fiscalYear}`, view.neutral] as const
				)
			)
		);
		const apart = new Map<string, number>();
		for (const [key, own] of groups) {
			const sum = (name: 'net_usd' | 'population') =>
				own.reduce((all, row) => all + Number(row[name]), 0);
			const average = sum('net_usd') / sum('population');
			for (const row of own) {
				const shown = pages.get(key)?.[STATES.findIndex(({ code }) => code === row.state)] ?? NaN;
				expect(Math.abs(Number(row.net_per_person_usd) - average - shown), keyOf(row)).toBeLessThan(
					0.02
				);
				const total = Number(row.net_neutral_per_person_rule_usd) / Number(row.population);
				const gap = Math.abs(total - shown);
				if (gap > 1) apart.set(key, Math.max(gap, apart.get(key) ?? 0));
			}
		}
		// This report prints totals and figures a person apart, and both stand as printed.
		expect([...apart.keys()]).toEqual(['rockefeller-2023 2021']);
		expect(Math.round(apart.get('rockefeller-2023 2021') ?? NaN)).toBe(50);
		const told = balanceColumns.find(({ name }) => name === 'net_neutral_per_person_rule_usd');
		expect(told?.description).toContain('is net_per_person_usd less the sum of net_usd');
	});

	it('tells the flags that the page tells, and its reason where a balance is missing', () => {
		const views = new Map<string, YearView>(
			ESTIMATES.flatMap(({ id }) =>
				viewsOf(id, {}).map((view) => [`${id} ${view.fiscalYear}`, view] as const)
			)
		);
		const wrong = rows.filter((row) => {
			const view = views.get(`${row.estimate} ${row.fiscal_year}`);
			const at = STATES.findIndex(({ code }) => code === row.state);
			const isSameReason = row.net_usd !== '' || row.status === view?.status[at];
			return (
				!isSameReason || withoutDerived(row.flags) !== view?.flags[at]?.filter(isKept).join(';')
			);
		});
		expect(wrong.map(keyOf)).toEqual([]);
	});

	it('flags a row as derived where one of its figures is made, though the page shows the printed one', () => {
		const row = rows.find((one) => one.estimate === 'rockefeller-2025' && one.state === 'CA');
		expect(row?.flags.split(';')).toContain('derived');
		const [year] = viewsOf('rockefeller-2025', { scale: 'per-person' });
		expect(year?.flags[STATES.findIndex(({ code }) => code === 'CA')]).not.toContain('derived');
	});
});

describe('what balances.csv tells of our own account alone', () => {
	const told = (name: keyof BalanceRow) => rows.filter((row) => row[name] !== '');
	const account = rows.filter(({ estimate }) => estimate === 'account');

	it('is a range from FY2019 on, whole dollars, low to high, for all 51', () => {
		const from2019 = account.filter((row) => Number(row.fiscal_year) >= 2019);
		expect(told('net_per_person_low_usd')).toEqual(from2019);
		expect(told('net_per_person_high_usd')).toEqual(from2019);
		const bounds = (row: Cells) => [row.net_per_person_low_usd, row.net_per_person_high_usd];
		const odd = from2019.filter((row) => {
			const [low, high] = bounds(row);
			return !/^-?\d+$/.test(`${low}`) || Number(low) > Number(high);
		});
		expect(odd).toEqual([]);
	});

	it('is how much is shared out by figures at most two years old, in every year', () => {
		for (const side of ['received', 'paid'] as const) {
			const name = `${side}_within_two_years_share` as const;
			expect(told(name)).toEqual(account);
			expect(account.filter((row) => Number(row[name]) < 0 || Number(row[name]) > 1)).toEqual([]);
		}
	});

	it('is of a state what its own lines give: California paid, FY2024', () => {
		const row = account.find((one) => one.state === 'CA' && one.fiscal_year === '2024');
		const year = accountOf(accountOfDatasets(), DEFAULT_CHOICE).years.at(-1);
		const at = STATES.findIndex(({ code }) => code === 'CA');
		const taxes = year?.lines.filter(({ line }) => lineOf(line).side === 'paid') ?? [];
		const recent = taxes.flatMap(({ key, usd, dates }) =>
			dates
				.filter(({ keyYear }) => key !== 'population' && 2024 - keyYear <= 2)
				.map(({ part }) => part * Math.abs(usd[at] ?? NaN))
		);
		const all = taxes.reduce((sum, { usd }) => sum + Math.abs(usd[at] ?? NaN), 0);
		const share = recent.reduce((sum, value) => sum + value, 0) / all;
		expect(row?.paid_within_two_years_share).toBe(String(Number(share.toFixed(4))));
	});
});

const isKept = (flag: string) => flag !== 'derived';

function withoutDerived(flags: string | undefined): string {
	return (flags ?? '').split(';').filter(isKept).join(';');
}

/** FY2005 of the Tax Foundation as printed, millions, and residents, BEA, calendar 2004 and 2005. */
const PRINTED: readonly (readonly [StateCode, Printed])[] = [
	['CA', { paid: 289_627, received: 242_023, residents: [35_574_576, 35_827_943] }],
	['MS', { paid: 12_434, received: 26_181, residents: [2_889_010, 2_905_943] }],
	['NJ', { paid: 86_112, received: 58_617, residents: [8_634_561, 8_651_974] }]
];

interface Printed {
	readonly paid: number;
	readonly received: number;
	readonly residents: readonly [number, number];
}

/** OMB 10.1: FY2005 0.8127, FY2023 1.2207; BEA SAGDP1, US, current over chained dollars, millions. */
const DEFLATOR_2022 = 26_054_614 / 22_075_931;
const DEFLATOR_2023 = 27_811_517 / 22_723_719;
const DEFLATOR_2024 = 29_298_013 / 23_358_435;
const GROWTH_2024 =
	(DEFLATOR_2023 / 4 + (DEFLATOR_2024 * 3) / 4) / (DEFLATOR_2022 / 4 + (DEFLATOR_2023 * 3) / 4);
const PRICES_2005 = 0.8127 / (1.2207 * GROWTH_2024);

describe.each(PRINTED)('the row of %s in FY2005 by the Tax Foundation', (state, printed) => {
	const row = rows.find(
		(one) => one.estimate === 'tax-foundation' && one.fiscal_year === '2005' && one.state === state
	);
	const cell = (name: keyof BalanceRow) => Number(row?.[name] || NaN);
	const net = (printed.received - printed.paid) * 1e6;
	const persons = printed.residents[0] / 4 + (printed.residents[1] * 3) / 4;

	it('is what a pencil makes of the printed figures', () => {
		expect(cell('paid_usd')).toBe(printed.paid * 1e6);
		expect(cell('received_usd')).toBe(printed.received * 1e6);
		expect(cell('net_usd')).toBe(net);
		expect(cell('received_per_dollar_paid')).toBeCloseTo(printed.received / printed.paid, 4);
		expect(cell('population')).toBe(Math.round(persons));
		expect(cell('paid_per_person_usd')).toBeCloseTo((printed.paid * 1e6) / persons, 2);
		expect(cell('net_per_person_usd')).toBeCloseTo(net / persons, 2);
		expect(cell('price_index')).toBeCloseTo(PRICES_2005, 6);
		expect(cell('net_real_usd')).toBe(Math.round(net / PRICES_2005));
	});

	it('has a neutral balance worked from the printed figures of all states', () => {
		const all = rows.filter(
			(one) => one.estimate === 'tax-foundation' && one.fiscal_year === '2005'
		);
		const sum = (name: keyof BalanceRow) =>
			all.reduce((total, one) => total + Number(one[name]), 0);
		const evenly = net - (persons / sum('population')) * sum('net_usd');
		expect(Math.abs(cell('net_neutral_per_person_rule_usd') - evenly)).toBeLessThan(5_000);
		const byTaxes = printed.received - (printed.paid * sum('received_usd')) / sum('paid_usd');
		expect(Math.abs(cell('net_neutral_tax_share_rule_usd') - byTaxes * 1e6)).toBeLessThan(1);
		const above = all.filter((one) => Number(one.net_per_person_usd) > cell('net_per_person_usd'));
		expect(cell('rank_net_per_person')).toBe(above.length + 1);
	});
});

/** BEA SARPP, all items, calendar 2023 and 2024. */
const PARITIES: readonly (readonly [StateCode, number, number])[] = [
	['AL', 89.097, 88.823],
	['CA', 112.195, 110.72],
	['CO', 101.856, 103.052]
];

describe.each(PARITIES)('the row of %s in FY2024 by our own account', (state, before, same) => {
	const cell = (name: keyof BalanceRow) => {
		const row = rows.find(
			(one) => one.estimate === 'account' && one.fiscal_year === '2024' && one.state === state
		);
		return Number(row?.[name] || NaN);
	};

	it('has local prices of which a quarter is last year’s, and a balance divided by them', () => {
		const parity = before / 4 + (same * 3) / 4;
		expect(cell('regional_price_parity')).toBeCloseTo(parity, 3);
		expect(cell('price_index')).toBe(1);
		expect(Math.abs(cell('net_local_usd') - (cell('net_usd') * 100) / parity)).toBeLessThan(1);
	});
});

it('balances.csv has local prices in FY2009 to FY2024 alone, for all 51', () => {
	const known = rows.filter((row) => row.regional_price_parity !== '');
	const years = [...new Set(known.map((row) => Number(row.fiscal_year)))].sort();
	expect([years[0], years.at(-1)]).toEqual([LOCAL_PRICE_YEARS.from, LOCAL_PRICE_YEARS.to]);
	const span = rows.filter((row) => hasLocalPrices(Number(row.fiscal_year)));
	expect(known).toHaveLength(span.length);
});
