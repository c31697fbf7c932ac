import { describe, expect, it } from 'vitest';
import { methodsFacts } from '$lib/ledger/account-methods.server';
import { missFacts } from '$lib/ledger/account-misses.server';
import { surpriseWords } from '$lib/words/surprise-words';
import { methodColumns, methodRows, MISS_COLUMNS, missRows } from './method-tables';

const methods = methodsFacts();
const misses = missFacts();

describe('the two whole methods', () => {
	const rows = methodRows(methods);
	const numberIn = (text: string | undefined) =>
		Number(text?.replace('−', '-').replace('+', '').replace(',', ''));

	it('have every state once, the most gained by the second first', () => {
		expect(new Set(rows.map(({ key }) => key)).size).toBe(51);
		const gains = rows.map(({ cells }) => numberIn(cells[3]?.text));
		expect(gains).toEqual([...gains].sort((a, b) => b - a));
		expect(rows.every(({ cells }) => cells.length === methodColumns(methods).length)).toBe(true);
	});

	it('are told in two sentences each', () => {
		for (const { sentence } of [methods.flow, methods.benefit])
			expect(sentence.match(/\.(\s|$)/g)).toHaveLength(2);
	});

	it('share out the same nation: California’s account is ours by the first, and D.C. loses most by the second', () => {
		const california = rows.find(({ key }) => key === 'CA');
		expect(california?.cells[1]?.text).toBe('−1,342');
		expect(rows.at(-1)?.key).toBe('DC');
		for (const { flow, benefit } of methods.rows)
			expect(flow.net - flow.neutral).toBeCloseTo(benefit.net - benefit.neutral, 6);
	});
});

describe('the ranges of past misses', () => {
	it('are told by year, wider the newer, with California around its balance', () => {
		const rows = missRows(misses);
		expect(rows.map(({ key }) => key)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
		expect(rows.every(({ cells }) => cells.length === MISS_COLUMNS.length)).toBe(true);
		const [first, last] = [
			misses.years[0]?.halfWidth ?? NaN,
			misses.years.at(-1)?.halfWidth ?? NaN
		];
		expect(last).toBeGreaterThan(2 * first);
		for (const { california } of misses.years) expect(california.low).toBeLessThan(california.high);
	});

	it('are told with the surprise that lay outside of one', () => {
		expect(surpriseWords(misses.surprise).replaceAll('\u2060', '')).toBe(
			'One more year of figures for the individual income tax moved California’s FY2024 by −$456 a person, where the range had allowed for a move of −$296 to +$135.'
		);
	});
});
