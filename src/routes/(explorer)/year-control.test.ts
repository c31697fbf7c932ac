import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import YearControl from './YearControl.svelte';

function drawn(years: readonly number[], opening: number) {
	const year = years.at(-1) ?? 0;
	const { body } = render(YearControl, {
		props: { years, opening, year, asked: year, onyear: vi.fn() }
	});
	const [, path = ''] = /class="ticks.*? d="([^"]*)"/s.exec(body) ?? [];
	const named = [...body.matchAll(/<i[^>]*data-year="(\d+)"/g)].map(([, one]) => Number(one));
	return { path, named, count: (body.match(/<\w/g) ?? []).length };
}

function years(first: number, last: number): readonly number[] {
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

it('keeps the step at the end of the years in reach, so that it does not lose the focus', () => {
	const steps = (year: number) => {
		const props = { years: [1991, 1995], opening: 1995, year, asked: year, onyear: vi.fn() };
		const { body } = render(YearControl, { props });
		return [...body.matchAll(/<button[^>]*class="step[^>]*>/g)].map(([tag]) => tag);
	};
	for (const [year, isOut] of [
		[1991, [true, false]],
		[1995, [false, true]]
	] as const) {
		expect(steps(year).map((tag) => tag.includes('aria-disabled="true"'))).toEqual(isOut);
		expect(steps(year).join()).not.toMatch(/ disabled/);
	}
});

it('takes more than a year’s four digits, so that what is typed can be read and named whole', () => {
	const props = { years: [1991, 1995], opening: 1995, year: 1995, asked: 1995, onyear: vi.fn() };
	const { body } = render(YearControl, { props });
	const [, most] = /class="number[^>]*maxlength="(\d+)"/.exec(body) ?? [];
	expect(Number(most)).toBeGreaterThanOrEqual('fiscal year 2001'.length);
});

describe('the years under the slider', () => {
	it('are each drawn once, those mostly carried forward shorter, and gaps are left out', () => {
		const { path } = drawn([1991, 1995, 1996], 1995);
		expect(path).toBe('M0.00 0v4M80.00 0v4M100.00 0v2');
	});

	it('are named every five or ten years', () => {
		expect(drawn([1991, 1996, 2009], 2009).named).toEqual([1995, 2000, 2005]);
		expect(drawn(years(1983, 2024), 2019).named).toEqual([1990, 2000, 2010, 2020]);
		expect(drawn([2017, 2019], 2019).named).toEqual([2017, 2018, 2019]);
	});

	it('are no element each: what ten times as many add are names alone', () => {
		const more = drawn(years(1605, 2024), 2019).count - drawn(years(1983, 2024), 2019).count;
		expect(more).toBe(38);
	});
});
