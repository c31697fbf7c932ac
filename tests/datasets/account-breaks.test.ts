import { describe, expect, it } from 'vitest';
import { STATE_CODES, positionOf, type StateCode } from '$lib/data/states';
import { accountOfDatasets, accountRows } from '$lib/ledger/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { breaksOf, brokenStates, LEAST_BREAK, SWITCHES } from '$lib/fiscal/account/misses/breaks';
import { lineOf } from '$lib/fiscal/account/lines/lines';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { ledger } from '$lib/ledger/ledger.server';

const model = accountOfDatasets();
const { years } = accountOf(model, DEFAULT_CHOICE);
const population = (fiscalYear: number) => ledger().context.get(fiscalYear)?.population ?? [];
const breaks = breaksOf({ model, years, rows: accountRows(), population });

describe('the breaks that a switch leaves', () => {
	it.each([
		['nondefense-procurement', 2016, 'DC', 7100],
		['nondefense-procurement', 2016, 'NM', 750],
		['public-welfare', 2020, 'WA', 615],
		['public-welfare', 2020, 'AL', -475],
		['public-welfare', 2020, 'CA', -241],
		['unemployment', 2020, 'NJ', -1206],
		['unemployment', 2020, 'ND', -1226],
		['federal-aid', 2022, 'WY', -1368],
		['public-welfare', 2024, 'NC', 817],
		['public-welfare', 2024, 'CA', 402],
		['social-security', 2024, 'WV', -291]
	] as const)(
		'of %s in FY%i move %s by %d dollars a person, as METHOD has it',
		(series, year, state, usd) => {
			const found = breaks.find(
				({ change }) => change.series === series && change.fiscalYear === year
			);
			const value = found?.usdPerPerson[positionOf(state)] ?? NaN;
			expect(Math.abs(value - usd)).toBeLessThanOrEqual(Math.max(5, 0.03 * Math.abs(usd)));
		}
	);

	it('add up to nothing over the 51 areas: the nation’s dollars are the same by both figures', () => {
		for (const { change, usdPerPerson } of breaks) {
			const persons = population(change.fiscalYear);
			const dollars = usdPerPerson.map((value, at) => (value ?? NaN) * (persons[at] ?? NaN));
			expect(Math.abs(dollars.reduce((sum, value) => sum + value, 0))).toBeLessThan(1_000);
		}
	});

	it('are told where they reach the least that counts, the largest first, in every switch', () => {
		expect(breaks).toHaveLength(SWITCHES.length);
		for (const one of breaks) {
			const sizes = brokenStates(one).map(({ usdPerPerson }) => Math.abs(usdPerPerson));
			expect(sizes.length).toBeGreaterThan(0);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_BREAK);
			expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
			const left = one.usdPerPerson.filter((value) => Math.abs(value ?? 0) < LEAST_BREAK);
			expect(sizes.length + left.length).toBe(STATE_CODES.length);
		}
	});

	it('are of lines that the key shares out', () => {
		for (const { lines, series } of SWITCHES)
			expect(lines.map((line) => lineOf(line).defaultKey)).toEqual(lines.map(() => series));
	});

	it('count a tax against the balance', () => {
		const tax = breaks.find(({ change }) => change.series === 'income-tax');
		const year = years.find(({ fiscalYear }) => fiscalYear === tax?.change.fiscalYear);
		const line = year?.lines.find((one) => one.line === 'individual-income-tax');
		const florida: StateCode = 'FL';
		const before = years
			.find(({ fiscalYear }) => fiscalYear === 2016)
			?.lines.find((one) => one.line === 'individual-income-tax');
		const shareOf = (one: typeof line) =>
			(one?.usd[positionOf(florida)] ?? NaN) / (one?.total ?? NaN);
		expect(shareOf(line)).toBeGreaterThan(shareOf(before));
		expect(tax?.usdPerPerson[positionOf(florida)]).toBeLessThan(0);
	});
});
