import { describe, expect, it } from 'vitest';
import { choiceWith } from '../../../tests/support/fiscal';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { ledger } from '$lib/ledger/ledger.server';
import type { Choice, DollarsId } from '$lib/fiscal/core/types';
import { timelineHeading } from '$lib/figures/headings';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import { menusOf } from './menus';
import { packContext, unpackContext } from '$lib/view/pack';
import { pointedAccount } from '$lib/figures/pointed';
import { defaultSelection } from '$lib/view/selection';
import { timelineTable, yearTable } from '$lib/figures/tables';
import { averageOf, linesOf, timelineDrawn } from '$lib/figures/timeline-input';
import { sourceLine, summaryOf } from '$lib/figures/chart-words';
import { axisTitle } from '$lib/figures/axis-words';

const { series, context, receiptsPerPerson } = ledger();
const account = series.get('account');
const choice = choiceWith({ estimate: 'account', dollars: 'local', deficit: 'per-person' });

function yearsBy(wanted: Choice) {
	if (!account) throw new Error('The account is not there.');
	return shownYears(account, wanted, { context, receiptsPerPerson });
}

const all = yearsBy(choice);
const known = (value: number | null) => value !== null;
const shownIn = (fiscalYear: number) => {
	const shown = all.find(({ view }) => view.fiscalYear === fiscalYear);
	if (!shown) throw new Error(`No ${fiscalYear}.`);
	return shown;
};

describe('a view at local prices', () => {
	it('breaks its lines outside FY2009–2024, and draws an even line for each state', () => {
		const years = all.map(({ view }) => view.fiscalYear);
		const wanted = years.map((year) => year >= 2009 && year <= 2024);
		for (const { values } of linesOf(all)) expect(values.map(known)).toEqual(wanted);
		expect(averageOf(all)).toBeNull();
		const { evenLines } = timelineDrawn({
			all,
			choice,
			base: 'plain',
			chosen: 'CA',
			followed: ['CA'],
			others: [],
			points: [],
			context,
			keys: null
		});
		const even = evenLines.map(({ values }) => values.at(-1));
		expect(new Set(even).size).toBeGreaterThan(45);
	});

	it('names the years that it has, and the kind of dollars', () => {
		expect(timelineHeading({ all, choice, chosen: 'CA' }).subtitle).toBe(
			'Received minus paid, 2024 dollars per person at local prices, FY2009–\u20602024, deficit shared out equally. Our own account'
		);
		expect(summaryOf(choice)).toBe(
			'Our own account · Received − paid · Per person · at local prices, in 2024 dollars'
		);
		expect(axisTitle('Paid', choice)).toBe('Paid per person, at local prices, in 2024 dollars');
	});

	it('says under each chart what parities compare, and nothing of the kind elsewhere', () => {
		const lineIn = (dollars: DollarsId) => sourceLine(estimateOf('account'), dollars);
		expect(lineIn('local')).toContain(
			'BEA’s regional price parities compare what households buy, not what federal payments do; levels before FY2009 are not known.'
		);
		expect(lineIn('real')).not.toContain('parities');
		expect(lineIn('current')).not.toContain('parities');
	});

	it('names the columns of its tables as what they hold', () => {
		const idsIn = (dollars: DollarsId) =>
			yearTable(shownIn(2024), { ...choice, dollars }, '').columns.map(({ id }) => id);
		expect(idsIn('local')).toEqual(
			expect.arrayContaining(['paid_local', 'received_local', 'net_local', 'net_neutral_local'])
		);
		expect(idsIn('real')).toContain('net_real');
		expect(idsIn('current')).toContain('net');
	});

	it('says in tooltip and table that local prices are not known where they are not', () => {
		expect(pointedAccount('CA', shownIn(2005), choice).note).toBe(
			'No figure: local prices not known.'
		);
		const { lines, note } = pointedAccount('CA', shownIn(2024), choice);
		expect(lines.length).toBeGreaterThan(3);
		expect(note).toMatch(/^Figures at local prices, in 2024 dollars\./);
		const plain = { ...choice, dollars: 'current' } as const;
		expect(pointedAccount('CA', shownIn(2024), plain).note).not.toContain(
			'Figures at local prices'
		);
		const { rows } = timelineTable(all, choice, { caption: '', only: ['CA'] });
		expect(rows[0]?.missing).toBe('local prices not known');
	});

	it('is what the late pack of the economy holds; the first page goes without', () => {
		const contexts = [...context.values()];
		const late = unpackContext(packContext(contexts, { withEconomy: true }));
		expect(late.get(2024)?.regionalPrices).toEqual(context.get(2024)?.regionalPrices);
		const first = packContext(contexts, { withEconomy: false });
		expect(first.years.every(({ regionalPrices }) => regionalPrices === null)).toBe(true);
	});
});

describe('the menu of dollars', () => {
	const optionsIn = (year: number) => {
		const selection = { ...defaultSelection(() => ({ all: [2005, 2024], opening: 2024 })), year };
		const { dollars } = menusOf({
			selection,
			yearsOf: () => ({ all: [2005, 2024], opening: 2024 }),
			choose: () => undefined
		});
		return dollars.options;
	};
	const optionIn = (year: number) => optionsIn(year).find(({ value }) => value === 'local');

	it('says first what is usual: dollars of the year, and in charts over time those of the newest', () => {
		expect(optionsIn(2024).map(({ label }) => label)).toEqual([
			'Of the year; charts over time, of 2024',
			'Of the year',
			'Of 2024',
			'At local prices'
		]);
	});

	it('offers local prices, and says why not where a year has none', () => {
		expect(optionIn(2024)).toEqual({ value: 'local', label: 'At local prices', reason: null });
		expect(optionIn(2005)?.reason).toBe('local prices are known from FY2009 to FY2024 only');
	});
});
