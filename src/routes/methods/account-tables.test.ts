import { sum } from 'd3';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { accountFacts } from '$lib/ledger/account-facts.server';
import { changeFacts } from '$lib/ledger/account-editions.server';
import { lineOf } from '$lib/fiscal/account/lines/lines';
import { fallacyFacts } from '$lib/ledger/fallacies.server';
import { methodFacts } from '$lib/ledger/method-facts.server';
import {
	AGREEMENT_COLUMNS,
	agreementRows,
	KEY_COLUMNS,
	keyRows,
	LARGEST_COLUMNS,
	largestRows,
	UNPLACED_COLUMNS,
	unplacedRows,
	unplacedWords,
	watchedColumns,
	watchedRows
} from './account-tables';
import { CHANGED_COLUMNS, changedRows } from './changed-tables';
import LeftOut from './LeftOut.svelte';
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

	it('name crop insurance in the line of farm payments, and that premiums are taken off', () => {
		const farm = keyRows(facts.keys, 'received').find(({ key }) => key === 'farm-payments');
		expect(farm?.cells[0]).toMatchObject({
			text: 'Farm payments and net crop insurance',
			note: expect.stringMatching(
				/^Payments to farmers and, from FY1999, .*beyond their own premiums/
			)
		});
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
		expect(overlap).toContain('a loss of $33.1\u00a0billion');
		expect(overlap).toContain('give $140\u00a0billion');
	});
});

describe('what has no place', () => {
	const { unplaced, coverage } = facts;
	const part = coverage.at(-1)?.received.byPopulation ?? NaN;

	it('is told by line, the largest first, and as much as the coverage has', () => {
		const rows = unplacedRows(unplaced);
		expect(rows.map(({ key }) => key)).toContain('not-located');
		expect(rows.map(({ key }) => key)).toContain('students');
		expect(rows.map(({ key }) => key)).not.toContain('net-interest');
		expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => UNPLACED_COLUMNS.length));
		const sizes = unplaced.lines.map(({ total }) => Math.abs(total));
		expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
		const counted = sum(facts.keys.filter(isCountedSpending).map(({ total }) => Math.abs(total)));
		expect(sum(sizes) / counted).toBeCloseTo(part, 12);
	});

	it('is told as a part of the spending, a person, and over the years', () => {
		expect(unplacedWords(unplaced, part).replaceAll('\u2060', '')).toMatch(
			/^No source places 1[12]\.\d% of the spending of FY2024, .* comes to −?\$\d{1,3}(,\d{3})? a person\. .* from \d+\.\d% \(FY\d{4}\) to \d+\.\d% \(FY\d{4}\) of the spending\.$/
		);
	});

	it('is not told as left out: our own account leaves out net interest alone', () => {
		const { body } = render(LeftOut, { props: { shares: methodFacts().shares } });
		expect(body).toContain('net interest alone is left out');
		expect(body).not.toMatch(/[^\d]0\.0%/);
	});

	function isCountedSpending({ line }: (typeof facts.keys)[number]): boolean {
		return lineOf(line).side === 'received' && line !== 'net-interest';
	}
});

describe('the table of what changed', () => {
	const [change] = changeFacts();

	it('has every state with its balance now and, under it, before', () => {
		const rows = changedRows(change ?? { rows: [] });
		expect(rows).toHaveLength(51);
		expect(rows.every(({ cells }) => cells.length === CHANGED_COLUMNS.length)).toBe(true);
		const california = rows.find(({ key }) => key === 'CA');
		expect(california?.cells.at(-1)).toEqual({ text: '−1,342', note: 'was −1,096' });
	});
});
