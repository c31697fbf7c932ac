import { describe, expect, it } from 'vitest';
import { flagsOf, isFromEarlierYear, oldestDate } from './key-dates';
import type { KeyDate, LineYear } from '../types';

const date = (keyYear: number, basis: KeyDate['basis'], part = 1): KeyDate => ({
	part,
	keyYear,
	basis
});

function lineWith(fields: Partial<LineYear>): LineYear {
	return {
		line: 'social-security',
		key: 'social-security',
		total: 100,
		usd: [],
		dates: [date(2022, 'own')],
		isCounted: true,
		...fields
	};
}

describe('oldestDate', () => {
	it('is the part of a key farthest from the year, before it or after', () => {
		const [own, held, later] = [date(2022, 'own'), date(2018, 'held'), date(2030, 'held')];
		expect(oldestDate({ dates: [own, held] }, 2022)).toBe(held);
		expect(oldestDate({ dates: [held, own, later] }, 2022)).toBe(later);
		expect(oldestDate({ dates: [] }, 2022)).toBeNull();
	});
});

describe('isFromEarlierYear', () => {
	it('asks whether any part of a counted line with money is older than the year', () => {
		const older = { dates: [date(2022, 'own', 0.75), date(2021, 'held', 0.25)] };
		expect(isFromEarlierYear(lineWith(older), 2022)).toBe(true);
		expect(isFromEarlierYear(lineWith({}), 2022)).toBe(false);
		expect(isFromEarlierYear(lineWith({ dates: [date(2023, 'held')] }), 2022)).toBe(false);
		expect(isFromEarlierYear(lineWith({ ...older, total: 0 }), 2022)).toBe(false);
		expect(isFromEarlierYear(lineWith({ ...older, isCounted: false }), 2022)).toBe(false);
	});
});

describe('flagsOf', () => {
	it.each([
		['held', ['key-held']],
		['carried', ['key-held', 'key-carried']],
		['mean', ['period-mean']],
		['own', []]
	] as const)('of a line whose key is %s', (basis, flags) => {
		expect(flagsOf(2022, [lineWith({ dates: [date(2021, basis)] })])).toEqual(flags);
	});

	it('sees nothing in a line that is left out or has no money', () => {
		const dates = [date(2018, 'carried')];
		expect(flagsOf(2022, [lineWith({ dates, isCounted: false })])).toEqual([]);
		expect(flagsOf(2022, [lineWith({ dates, total: 0 })])).toEqual([]);
	});

	it('tells relief in FY2020 and FY2021 where its payments are counted', () => {
		const relief = lineWith({ line: 'coronavirus-payments' });
		expect(
			[2019, 2020, 2021, 2022].map((year) => flagsOf(year, [relief]).includes('covid'))
		).toEqual([false, true, true, false]);
		expect(flagsOf(2021, [{ ...relief, isCounted: false }])).toEqual([]);
	});

	it('tells the loan re-estimates of FY2022 where the students’ line is counted', () => {
		const students = lineWith({ line: 'students' });
		expect(flagsOf(2022, [students])).toEqual(['credit-re-estimate']);
		expect(flagsOf(2023, [students])).toEqual([]);
		expect(flagsOf(2022, [lineWith({})])).toEqual([]);
	});
});
