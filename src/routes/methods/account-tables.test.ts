import { describe, expect, it } from 'vitest';
import { accountFacts } from '$lib/fiscal/account-facts.server';
import { fallacyFacts } from '$lib/fiscal/fallacies.server';
import {
	AGREEMENT_COLUMNS,
	agreementRows,
	KEY_COLUMNS,
	keyRows,
	LARGEST_COLUMNS,
	largestRows,
	watchedColumns,
	watchedRows
} from './account-tables';
import { fallacyEntries } from './fallacy-words';

const facts = accountFacts();

describe('the tables of the account', () => {
	const [taxFoundation, rockefeller] = facts.agreement;
	if (!taxFoundation || !rockefeller) throw new Error('no comparison');
	const [largest] = rockefeller.largest;
	if (!largest) throw new Error('no differences');

	it.each([
		['agreement', AGREEMENT_COLUMNS, agreementRows(taxFoundation), 23],
		['states', watchedColumns(facts.watchedStates), watchedRows(rockefeller), 4],
		['differences', LARGEST_COLUMNS, largestRows(largest), 10],
		['taxes', KEY_COLUMNS, keyRows(facts.keys, 'paid'), 11],
		['spending', KEY_COLUMNS, keyRows(facts.keys, 'received'), 38]
	] as const)('%s has a cell a column in every row', (_, columns, rows, count) => {
		expect(rows).toHaveLength(count);
		for (const { cells } of rows) {
			expect(cells).toHaveLength(columns.length);
			expect(cells.every(({ text }) => text !== '' && !text.includes('NaN'))).toBe(true);
		}
	});

	it('tell the states compared, and on how many both sides are known', () => {
		expect(agreementRows(rockefeller)[0]?.cells[1]).toEqual({ text: '50', note: 'sides 49' });
		expect(agreementRows(rockefeller)[1]?.cells[3]).toEqual({ text: '–' });
	});
});

describe('fallacyEntries', () => {
	const entries = fallacyEntries(fallacyFacts());

	it('tell every fallacy of the method once, each with a number', () => {
		expect(new Set(entries.map(({ id }) => id)).size).toBe(12);
		for (const { number } of entries) {
			expect(number).toMatch(/\d/);
			expect(number).not.toMatch(/NaN|undefined|null|Infinity/);
		}
	});

	it('tell the least and the most of a ratio with their years, and the first and last as such', () => {
		const old = entries.find(({ id }) => id === 'old-ratio')?.number ?? '';
		expect(old).not.toContain('went from');
		expect(old).toMatch(
			/In FY2005 the latter was \d+ cents; since then the least was \d+ cents \(FY20\d\d\) and the most \d+ cents \(FY20\d\d\)\.$/
		);
	});

	it('count payers by the band, and tell those about even', () => {
		const payers = entries.find(({ id }) => id === 'no-payers')?.number ?? '';
		expect(payers).toMatch(/shared out per person, \d+ did, \d+ were about even/);
	});

	it('give the campaign’s own figures of 2017', () => {
		const overlap = entries.find(({ id }) => id === 'overlap')?.number;
		expect(overlap).toContain('a loss of $33.1 billion');
		expect(overlap).toContain('give $140 billion');
	});
});
