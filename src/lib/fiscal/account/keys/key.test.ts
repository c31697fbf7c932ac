import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { ageOf, carriedAfter, fixed, holding, ofPeriod, switching } from './key';
import { carriedFrom, inFiscalYears, printedLevels, summedOver, type LevelsByYear } from './levels';

const same = (value: number) => STATE_CODES.map(() => value);
const ofYears =
	(values: Readonly<Record<number, number>>): LevelsByYear =>
	(year) => {
		const value = values[year];
		return value === undefined ? null : same(value);
	};

describe('a key', () => {
	const held = holding(ofYears({ 2010: 1, 2011: 2 }));

	it.each([
		[2010, 1, 2010, 'own', 0],
		[2011, 2, 2011, 'own', 0],
		[2014, 2, 2011, 'held', 3],
		[2007, 1, 2010, 'held', 3]
	] as const)(
		'with figures of 2010 and 2011 is in FY%i worth %i of %i, %s',
		(year, value, keyYear, basis, age) => {
			const found = held(year);
			expect(found.levels[0]).toBe(value);
			expect(found).toMatchObject({ keyYear, basis });
			expect(ageOf(found, year)).toBe(age);
		}
	);

	it('carried on is told by its last own year, and is as old as that', () => {
		const key = carriedAfter(holding(ofYears({ 2018: 1, 2019: 2, 2020: 3 })), 2018);
		expect(key(2018).basis).toBe('own');
		expect(key(2020)).toMatchObject({ keyYear: 2018, basis: 'carried' });
		expect(ageOf(key(2020), 2020)).toBe(2);
	});

	it('of a period counts as one year old inside it, and by the distance outside', () => {
		const key = ofPeriod(same(1), 2020, 2023);
		expect(ageOf(key(2020), 2020)).toBe(1);
		expect(ageOf(key(2023), 2023)).toBe(1);
		expect(ageOf(key(2025), 2025)).toBe(2);
	});

	it('switches to the shares of another from a fiscal year on, without chaining', () => {
		const key = switching(fixed(same(1), 2018), 2020, fixed(same(7), 2022));
		expect([2019, 2020].map((year) => key(year).levels[0])).toEqual([1, 7]);
	});

	it('refuses a year with a state missing', () => {
		expect(() => fixed(null, 2024)).toThrow('2024');
		expect(() => ofPeriod(null, 2020, 2024)).toThrow('2020');
	});
});

describe('levels', () => {
	it('carried on are the last amount times the growth of the mover since, never the mover’s own size', () => {
		const carried = carriedFrom(
			ofYears({ 2020: 100, 2021: 200 }),
			2021,
			ofYears({ 2021: 4, 2022: 5 })
		);
		expect([2020, 2021, 2022].map((year) => carried(year)?.[0])).toEqual([100, 200, 250]);
		expect(carried(2023)).toBeNull();
	});

	it('enter a fiscal year by a quarter of the year before and three quarters of the year', () => {
		const carried = carriedFrom(
			ofYears({ 2020: 100, 2021: 200 }),
			2021,
			ofYears({ 2021: 4, 2022: 5 })
		);
		expect(inFiscalYears(carried)(2022)?.[0]).toBe(0.25 * 200 + 0.75 * 250);
	});

	it('added up over years are missing where one of them is', () => {
		expect(summedOver(ofYears({ 1: 2, 2: 3 }), [1, 2])?.[0]).toBe(5);
		expect(summedOver(ofYears({ 1: 2 }), [1, 2])).toBeNull();
	});

	it('of a table that leaves out states count those 0 and add up rows of the same state', () => {
		const rows = [
			{ state: 'CA', usd: 3 },
			{ state: 'CA', usd: 4 },
			{ state: 'PR', usd: 9 }
		];
		const levels = printedLevels(
			rows,
			(row) => row.state,
			(row) => row.usd
		);
		expect(levels.reduce((sum, value) => sum + value, 0)).toBe(7);
		expect(levels[STATE_CODES.indexOf('CA')]).toBe(7);
	});
});
