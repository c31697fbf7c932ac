import { describe, expect, it } from 'vitest';
import { MADE_YEARS, madeModel } from '../../../../../tests/support/made-account';
import { withinTwoYears } from '../../core/age-shares';
import { nationalAges, stateAges } from './ages';
import type { AccountYear, KeyDate, LineSide, LineYear } from '../types';

const model = madeModel();
const [, FISCAL_YEAR = 0] = MADE_YEARS;

const figures = (keyYear: number, part = 1, basis: KeyDate['basis'] = 'held'): KeyDate => ({
	part,
	keyYear,
	basis
});

function lineWith(total: number, fields: Partial<LineYear>): LineYear {
	return {
		line: 'social-security',
		key: 'social-security',
		total,
		usd: Array.from({ length: 51 }, (_, at) => (at === 0 ? total : 0)),
		dates: [figures(FISCAL_YEAR, 1, 'own')],
		isCounted: true,
		...fields
	};
}

function yearOf(lines: readonly LineYear[]): AccountYear {
	return { fiscalYear: FISCAL_YEAR, lines, paid: [], received: [], net: [], flags: [] };
}

const ages = (side: LineSide, ...lines: readonly LineYear[]) =>
	nationalAges({ model, year: yearOf(lines), side });

const parts = (ofYear: number, recent: number, older: number, byPopulation: number) => ({
	ofYear,
	recent,
	older,
	byPopulation
});

describe('nationalAges', () => {
	it.each([
		['of the year', figures(2021, 1, 'own'), parts(1, 0, 0, 0)],
		['one year old', figures(2020), parts(0, 1, 0, 0)],
		['two years old', figures(2019), parts(0, 1, 0, 0)],
		['three years old', figures(2018, 1, 'carried'), parts(0, 0, 1, 0)],
		['of two years later', figures(2023), parts(0, 1, 0, 0)],
		['of three years later', figures(2024), { ...parts(0, 0, 1, 0), later: 1 }],
		['the mean of years around it', figures(2022, 1, 'mean'), parts(0, 1, 0, 0)]
	])('puts money shared out by figures %s in its place', (_, date, expected) => {
		expect(ages('received', lineWith(70, { dates: [date] }))).toEqual(expected);
	});

	it('weighs lines by their dollars without a sign, and parts of a key by their part', () => {
		const mixed = lineWith(60, { dates: [figures(2021, 0.5, 'own'), figures(2010, 0.5)] });
		const premiums = lineWith(-40, { line: 'medicare-premiums', dates: [figures(2020)] });
		expect(ages('received', mixed, premiums)).toEqual(parts(0.3, 0.4, 0.3, 0));
	});

	it('tells what goes by population apart, however new the population', () => {
		const defense = lineWith(50, { line: 'defense-other', key: 'population' });
		expect(ages('received', lineWith(50, {}), defense)).toEqual(parts(0.5, 0, 0, 0.5));
	});

	it('leaves out the other side, net interest and what is not counted', () => {
		const tax = lineWith(50, { line: 'customs-and-other', dates: [figures(2000)] });
		const interest = lineWith(50, { line: 'net-interest', dates: [figures(2000)] });
		const out = lineWith(50, { isCounted: false, dates: [figures(2000)] });
		expect(ages('received', lineWith(1, {}), tax, interest, out)).toEqual(parts(1, 0, 0, 0));
		expect(ages('paid', lineWith(1, {}), tax)).toEqual(parts(0, 0, 1, 0));
	});

	it('is nothing where there is no money', () => {
		expect(ages('paid')).toEqual(parts(0, 0, 0, 0));
	});
});

describe('stateAges', () => {
	it('weighs lines by the dollars of the state', () => {
		const lines = [
			lineWith(100, { usd: [10, 90] }),
			lineWith(100, { usd: [30, 70], dates: [figures(2018)] })
		];
		const of = (position: number) =>
			stateAges({ model, year: yearOf(lines), side: 'received' }, position);
		expect(of(0)).toEqual(parts(0.25, 0, 0.75, 0));
		expect(of(1)).toEqual(parts(0.5625, 0, 0.4375, 0));
	});
});

it('withinTwoYears adds figures of the year and those at most two years away', () => {
	expect(withinTwoYears(parts(0.25, 0.5, 0.125, 0.125))).toBe(0.75);
});
