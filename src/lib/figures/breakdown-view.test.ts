import { describe, expect, it } from 'vitest';
import { positionOf } from '$lib/data/states';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import type { BreakdownScale } from '$lib/fiscal/account/breakdown-scales';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { stateLinesOf } from '$lib/fiscal/account/lines/state-lines';
import type { DollarsId } from '$lib/fiscal/core/types';
import { ledger } from '$lib/ledger/ledger.server';
import {
	breakdownFormats,
	breakdownHeading,
	breakdownLines,
	breakdownTable,
	breakdownView,
	lookWords,
	type BreakdownView
} from './breakdown-view';

const { years } = accountOf(accountOfDatasets(), DEFAULT_CHOICE);
const position = positionOf('CA');
const lines = stateLinesOf(years, position);

function viewBy(
	scale: BreakdownScale,
	dollars: DollarsId = 'current',
	yearDollars = dollars
): BreakdownView {
	const { context } = ledger();
	const view = breakdownView(lines, { scale, dollars, yearDollars, context });
	if (!view) throw new Error('The lines are at hand.');
	return view;
}

describe('breakdownTable', () => {
	const table = breakdownTable(viewBy('total'), 'All');
	const at = (id: string) => table.columns.findIndex((column) => column.id === id);

	it('has a row a year, whose bands add up to the sums of the estimate', () => {
		expect(table.rows.map(({ key }) => key)).toEqual(years.map((year) => String(year.fiscalYear)));
		years.forEach((year, i) => {
			const cells = table.rows[i]?.cells ?? [];
			for (const side of ['paid', 'received'] as const) {
				const bands = table.columns.flatMap(({ id }, index) =>
					id.startsWith(`${side}_`) ? [Number(cells[index])] : []
				);
				expect(bands.reduce((sum, value) => sum + value, 0)).toBe(year[side][position]);
				expect(cells[at(side)]).toBe(year[side][position]);
			}
		});
	});

	it('tells of a year what the title and the card of the year tell, by its own lines and persons', () => {
		const incomeTax = lines.lines.find(({ line }) => line === 'individual-income-tax');
		const year2005 = years.findIndex(({ fiscalYear }) => fiscalYear === 2005);
		const persons = ledger().context.get(2005)?.population[position] ?? NaN;
		const wanted = Math.round((incomeTax?.usd[year2005] ?? NaN) / persons);
		const view = viewBy('per-person');
		const { columns, rows } = breakdownTable(view, '');
		const cell = columns.findIndex(({ id }) => id === 'paid_income_tax');
		const { signed, column } = breakdownFormats('per-person', 'current');
		expect(columns[cell]?.label).toBe('Individual income tax');
		expect(column(Number(rows[year2005]?.cells[cell]))).toBe(wanted.toLocaleString('en-US'));
		expect(breakdownHeading(view, 2005).title).toContain(
			`individual income tax, $${wanted.toLocaleString('en-US')} a person`
		);
		expect(breakdownLines([view.paid], 2005, signed)).toContainEqual({
			label: 'Individual income tax',
			text: `$${wanted.toLocaleString('en-US')}`,
			kind: 'part'
		});
	});

	it('says which bands are carried forward, and gives names of their own to all columns', () => {
		expect(table.rows.at(-1)?.cells[at('keys_held')]).toContain('Payroll taxes');
		expect(table.rows[0]?.cells[at('keys_held')]).toBe('');
		expect(new Set(table.columns.map(({ id }) => id)).size).toBe(table.columns.length);
	});
});

describe('breakdownHeading', () => {
	it('names the dollars, and only the years that have them', () => {
		const subtitleIn = (scale: BreakdownScale, dollars: DollarsId) =>
			breakdownHeading(viewBy(scale, dollars), 2024).subtitle;
		expect(subtitleIn('per-person', 'local')).toContain(
			'by kind, 2024 dollars per person at local prices, FY2009–\u20602024.'
		);
		expect(subtitleIn('total', 'local')).toContain('by kind, 2024 dollars at local prices, FY2009');
		expect(subtitleIn('average', 'real')).toContain(
			'2024 dollars per person less those of the nation, FY1983–\u20602024.'
		);
	});

	it('tells what was most, in words that keep the unit', () => {
		const { title, subtitle } = breakdownHeading(viewBy('per-person'), 2005);
		expect(title).toMatch(
			/^By our own account, in 2005 California paid most in individual income tax, \$[\d,]+ a person, and received most in [\w ]+, \$[\d,]+$/
		);
		expect(subtitle).toContain('dollars per person, FY1983–\u20602024');
		expect(breakdownHeading(viewBy('total'), 2005).title).toMatch(/\$\d+(\.\d)?\u00a0billion/);
	});

	it('tells the largest distances from the nation', () => {
		expect(breakdownHeading(viewBy('average'), 2024).title).toMatch(
			/^By our own account, in 2024 California paid \$[\d,]+ a person (more|less) in [\w ]+ than the average, and received \$[\d,]+ (more|less) in [\w, ]+$/
		);
	});

	it.each(['per-person', 'total', 'average'] as const)(
		'tells one year by %s in its own dollars where the years are drawn in others, and says so',
		(scale) => {
			const own = breakdownHeading(viewBy(scale), 2000).title;
			const drawn = breakdownHeading(viewBy(scale, 'real', 'current'), 2000);
			expect(drawn.title).toBe(`${own}, in 2000 dollars`);
			expect(drawn.subtitle).toContain('2024 dollars');
			expect(drawn.subtitle).toMatch(/\. \$1 of the title is drawn as \$1\.\d\d\. /);
			expect(breakdownHeading(viewBy(scale), 2000).subtitle).not.toContain('drawn as');
			expect(breakdownHeading(viewBy(scale, 'local', 'current'), 2000).title).toMatch(/has no/);
		}
	);

	it('says what a dollar of the title is in the drawing', () => {
		const { levels, paid, ...view } = viewBy('per-person', 'real', 'current');
		const { subtitle } = breakdownHeading({ ...view, levels, paid }, 2000);
		const [, drawn] = /drawn as \$([\d.]+)\./.exec(subtitle) ?? [];
		expect(Number(drawn) * (levels[paid.years.indexOf(2000)] ?? NaN)).toBeCloseTo(1, 2);
	});

	it('says so where a year has no figures', () => {
		expect(breakdownHeading(viewBy('total'), 1970).title).toBe(
			'California has no figures by tax and program in 1970'
		);
	});
});

describe('breakdownLines', () => {
	it('names each line by a name of its own, the nation on both sides too', () => {
		const { paid, received } = viewBy('per-person');
		const { signed } = breakdownFormats('per-person', 'current');
		const labels = breakdownLines([paid, received], 2024, signed).map(({ label }) => label);
		expect(labels).toContain('The nation paid');
		expect(new Set(labels).size).toBe(labels.length);
	});

	it('ends each side with its sum and stars what is held', () => {
		const { paid, received } = viewBy('average');
		const { signed } = breakdownFormats('average', 'current');
		const told = breakdownLines([paid, received], 2024, signed);
		expect(told.filter(({ kind }) => kind === 'sum').map(({ label }) => label)).toEqual([
			'Paid',
			'Received'
		]);
		expect(told.some(({ label }) => label === 'Payroll taxes *')).toBe(true);
		expect(told.every(({ text }) => /^(?:[+−]\u2060)?\$[\d,]+$/.test(text))).toBe(true);
		expect(new Set(told.map(({ label }) => label)).size).toBe(told.length);
	});

	it('are headed by the state and year, and say in whose dollars they are', () => {
		const lines = [{ label: 'Payroll taxes *', text: '$1', kind: 'part' as const }];
		const wordsBy = (dollars: DollarsId) =>
			lookWords({ state: 'OH', scale: 'per-person', dollars }, 2000, lines);
		expect(wordsBy('real')).toEqual({
			title: 'Ohio, 2000',
			note: 'Figures in 2024 dollars. * Shared out by figures of an earlier year.'
		});
		expect(wordsBy('current').note).toBe('* Shared out by figures of an earlier year.');
	});
});
