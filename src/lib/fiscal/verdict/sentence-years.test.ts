import { describe, expect, it } from 'vitest';
import { sentenceYears, type Said, type Tense } from './sentence-years';

const known = { first: 1981, newest: 2024 };
const years = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
const said = (date: string, copyYear: number | null = null): Said => ({ date, copyYear });
const tried = (
	tense: Tense,
	date: string,
	run: { readonly from?: number; readonly to?: number } = {}
) => sentenceYears({ tense, from: run.from ?? null, to: run.to ?? null }, said(date), known);

describe('a sentence', () => {
	it('with a year of its own is about that year, whenever it was said', () => {
		expect(tried('own-years', '2016-11', { from: 2012 }).counted).toEqual([2012]);
		expect(tried('own-years', '2016-11', { from: 1987, to: 1990 }).counted).toEqual(
			years(1987, 1990)
		);
	});

	it('with "since" runs to the last fiscal year that had ended when it was said', () => {
		expect(tried('since', '2016-11', { from: 1987 }).counted).toEqual(years(1987, 2016));
	});

	it('in the present tense is about the five fiscal years that had ended when it was said', () => {
		expect(tried('present', '2016-11-09').counted).toEqual(years(2012, 2016));
	});

	it('in the present tense does not count FY2020 and FY2021 and tells them apart', () => {
		const found = tried('present', '2023-12');
		expect(found.counted).toEqual([2019, 2022, 2023]);
		expect(found.apart).toEqual([2020, 2021]);
	});

	it('about pandemic years by their number counts them', () => {
		expect(tried('own-years', '2023', { from: 2020, to: 2021 })).toMatchObject({
			counted: [2020, 2021],
			apart: []
		});
	});

	it('about what will continue runs from the next year to the newest', () => {
		expect(tried('future', '2016-11').counted).toEqual(years(2017, 2024));
	});

	it('without any time is about every year', () => {
		expect(tried('always', '2016').counted).toEqual(years(1981, 2024));
	});

	it('loses years without figures, which are named', () => {
		expect(tried('present', '2025-11')).toMatchObject({
			counted: [2022, 2023, 2024],
			apart: [2021],
			dropped: [2025]
		});
		expect(tried('since', '1984', { from: 1979 })).toMatchObject({
			counted: [1981, 1982, 1983],
			dropped: [1979, 1980]
		});
	});
});

describe('the last fiscal year that had ended', () => {
	it.each([
		['2016-09-30', 2015],
		['2016-10-01', 2016],
		['2016-11', 2016],
		['2016-04', 2015],
		['2016', 2015],
		['2016/2017', 2016]
	])('for a sentence of %s is FY%i', (date, last) => {
		expect(tried('present', date).counted.at(-1)).toBe(last);
	});

	it('for an undated sentence is that of the year of its copy, and the sentence is marked', () => {
		const words = { tense: 'present', from: null, to: null } as const;
		const copied = sentenceYears(words, said('', 2018), known);
		expect(copied).toMatchObject({ counted: years(2013, 2017), isUndated: true });
		expect(tried('present', '2018').isUndated).toBe(false);
		expect(sentenceYears(words, said(''), known).counted).toEqual([2022, 2023, 2024]);
	});
});
