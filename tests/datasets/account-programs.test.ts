import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, type StateCode } from '$lib/data/states';

type Levels = ReadonlyMap<string, number>;

const inStates = (levels: Levels) => sum(STATE_CODES, (code) => levels.get(code));

/** What a state's share of the 51 is, beside its share in another table, in percent more or less. */
function shareBeside(levels: Levels, other: Levels, code: StateCode): number {
	const shareIn = (all: Levels) => (all.get(code) ?? NaN) / inStates(all);
	return (shareIn(levels) / shareIn(other) - 1) * 100;
}

/** The states whose shares are least and most beside another table, each with its percent, one decimal. */
function outermost(levels: Levels, other: Levels): readonly (readonly [string, number])[] {
	const besides = STATE_CODES.map((code) => [code, shareBeside(levels, other, code)] as const);
	const sorted = [...besides].sort((a, b) => a[1] - b[1]);
	return [sorted[0], sorted.at(-1)].map((one) => [one?.[0] ?? '', round(one?.[1] ?? NaN)]);
}

const round = (value: number) => Math.round(value * 10) / 10;

function transfersIn(line: number, year: number): Levels {
	const rows = dataset('funds/transfers').filter((row) => row.line === line && row.year === year);
	return new Map(rows.map((row) => [row.area, row.amount_usd ?? NaN]));
}

describe('funds/social-security', () => {
	const rows = dataset('funds/social-security');
	const levels: Levels = new Map(rows.map((row) => [row.state, row.monthly_benefits_usd]));

	it('has the 51 areas in one month', () => {
		expect(rows.map((row) => row.state)).toEqual([...STATE_CODES].sort());
		expect(new Set(rows.map((row) => row.month))).toEqual(new Set(['2024-12']));
	});

	it('adds up to what is printed for all areas less outlying and unknown ones', () => {
		expect(inStates(levels)).toBe((125_577_970 - 1_740_098) * 1000);
		expect(levels.get('CA')).toBe(11_859_914_000);
		expect(levels.get('TX')).toBe(8_561_812_000);
	});

	it('follows BEA of 2022: shares from 6.2 percent less (WV) to 4.2 more (DE)', () => {
		const before: Levels = new Map(
			dataset('funds/transfers-2022').map((row) => [row.area, row.social_security_usd])
		);
		expect(outermost(levels, before)).toEqual([
			['WV', -6.2],
			['DE', 4.2]
		]);
	});
});

describe('funds/ssi', () => {
	const rows = dataset('funds/ssi');
	const federal: Levels = new Map(rows.map((row) => [row.state, row.federal_usd]));

	it('has the 51 areas in 2024 and adds up to what is printed, the Northern Marianas apart', () => {
		expect(rows.map((row) => `${row.year} ${row.state}`)).toEqual(
			[...STATE_CODES].sort().map((code) => `2024 ${code}`)
		);
		expect(inStates(federal)).toBe((59_665_127 - 9933) * 1000);
		expect(sum(rows, (row) => row.state_supplement_usd)).toBe(3_414_366_000);
	});

	it("leaves the states' own money out, which BEA of 2018 has: California 12.9 against 16.4 percent", () => {
		const before = transfersIn(2310, 2018);
		const percentIn = (levels: Levels) => round(((levels.get('CA') ?? NaN) / inStates(levels)) * 100);
		expect(percentIn(federal)).toBe(12.9);
		expect(percentIn(before)).toBe(16.4);
		expect(outermost(federal, before)[0]?.[0]).toBe('AK');
	});
});
