import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { elementIn, elementsIn, readBuilt, textOf, wordsOf } from '../support/built';
import { parseCsv } from '../support/figures';

const html = readBuilt('compare/index.html');
const rows = parseCsv(readBuilt('data/estimates/account.csv'));
const STATES = ['CA', 'TX', 'NY', 'FL'];
const NAMES: Readonly<Record<string, string>> = {
	CA: 'California',
	TX: 'Texas',
	NY: 'New York',
	FL: 'Florida'
};

const years = [...new Set(rows.map((row) => Number(row.fiscal_year)))].sort((a, b) => a - b);
const [first = 0, last = 0] = [years[0], years.at(-1)];
const rowOf = (state: string, year: number) =>
	rows.find((row) => row.state === state && row.fiscal_year === String(year));

/** Received less paid a person in dollars of the base year, as the file of the estimate has it. */
function netOf(state: string, year: number): number {
	const row = rowOf(state, year);
	return Number(row?.net_real_usd) / Number(row?.population);
}

const dollars = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const money = (value: number) => `${value < 0 ? '−' : '+'}$${dollars.format(Math.abs(value))}`;
const unjoined = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
const figureOf = (id: string) =>
	elementIn(html, new RegExp(`<figure\\b[^>]*id="figure-${id}"[^>]*>`));
const wordsIn = (id: string) => unjoined(wordsOf(figureOf(id)));

describe('the comparison as served', () => {
	it('has six figures, and all of it in at most 45 kB', () => {
		expect(elementsIn(html, /<figure\b[^>]*>/)).toHaveLength(6);
		expect(brotliCompressSync(html).length).toBeLessThanOrEqual(45_000);
	});

	it('lets the first year of the slope be chosen from the start', () => {
		const [bar = ''] = elementsIn(html, /<form\b[^>]*aria-label="What is shown"[^>]*>/);
		const [, menu = ''] = /Compared with<\/span>([\s\S]*?)<\/select>/.exec(bar) ?? [];
		expect([...menu.matchAll(/<option\b/g)]).toHaveLength(years.length);
	});

	it('answers with the states that paid more, and those that received more', () => {
		const answer = unjoined(textOf(html, 'h1') ?? '');
		const [payers = '', recipients = ''] = answer.split(';');
		for (const state of STATES) {
			const side = netOf(state, last) < 0 ? payers : recipients;
			expect(side).toContain(NAMES[state]);
		}
	});

	it('has the numbers of balances.csv: in the drawings, in the slope, and beside each other', () => {
		for (const state of STATES) {
			const [before, now] = [money(netOf(state, first)), money(netOf(state, last))];
			expect(wordsIn('panels')).toContain(`${last} ${now}`);
			expect(wordsIn('slope')).toContain(before);
			expect(wordsIn('slope')).toContain(now);
			expect(wordsIn('head-to-head')).toContain(now);
		}
	});

	it('adds up what balances.csv has, year by year, from the first year and from 2000', () => {
		for (const state of STATES) {
			for (const start of [first, 2000]) {
				const sum = years
					.filter((year) => year >= start)
					.reduce((total, year) => total + netOf(state, year), 0);
				expect(wordsIn('sum')).toContain(money(sum));
			}
		}
	});

	it('tells the sign of every year of our own account', () => {
		const table = elementIn(figureOf('signs'), /<table\b[^>]*>/);
		for (const mark of ['−', '+']) expect(wordsOf(table)).toContain(mark);
		expect(wordsOf(table)).toMatch(/Our own account \d+ of 42/);
	});
});
