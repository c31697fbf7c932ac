import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';
import { DEFICIT_RULES, DOLLARS, INTERESTS, MEASURES, SCALES } from '$lib/fiscal/measures/measures';
import {
	askedComparison,
	changedComparison,
	defaultComparison,
	parseComparison,
	pinnedComparison,
	serialiseComparison,
	type Comparison
} from './comparison';
import type { YearsOf } from './selection';

const yearsOf: YearsOf = (estimate) =>
	estimate === 'account'
		? { all: [1983, 1984, 2005, 2023, 2024], opening: 2024 }
		: { all: [1981, 1984, 2005], opening: 2005 };

const read = (query: string) => parseComparison(new URLSearchParams(query), yearsOf);
const usual = defaultComparison(yearsOf);
const change = (before: Comparison, after: Comparison) =>
	changedComparison({ before, after, kept: {} }, yearsOf);

describe('another measure', () => {
	const totals = { ...usual, deficit: 'tax-share', scale: 'total', dollars: 'current' } as const;
	const toRatio = changedComparison(
		{ before: totals, after: { ...totals, measure: 'ratio' }, kept: {} },
		yearsOf
	);

	it('says which choices it has no place for', () => {
		expect(toRatio.comparison).toMatchObject({ measure: 'ratio', deficit: 'none' });
		expect(toRatio.notes).toHaveLength(1);
		expect(toRatio.notes[0]).toMatch(
			/^A ratio is shown dollar for dollar: “.*” comes? back with “.*”\.$/
		);
		const plain = { before: usual, after: { ...usual, measure: 'ratio' as const }, kept: {} };
		expect(changedComparison(plain, yearsOf).notes).toEqual([]);
	});

	it('keeps them for the way back, over a measure of one side too', () => {
		const { comparison: ratio, kept } = toRatio;
		const back = { before: ratio, after: { ...ratio, measure: 'net' as const }, kept };
		expect(changedComparison(back, yearsOf).comparison).toEqual(totals);
		const paid = changedComparison(
			{ before: ratio, after: { ...ratio, measure: 'paid' }, kept },
			yearsOf
		);
		expect(paid.comparison).toMatchObject({ deficit: 'none', scale: 'total', dollars: 'current' });
		const home = {
			before: paid.comparison,
			after: { ...paid.comparison, measure: 'net' as const }
		};
		expect(changedComparison({ ...home, kept: paid.kept }, yearsOf)).toEqual({
			comparison: totals,
			kept: {},
			notes: []
		});
	});

	it('keeps people and dollars of one year where an estimate that prints no ratio gives the balance for it', () => {
		const printed = read('estimate=tax-foundation&measure=published-ratio').comparison;
		expect(printed).toMatchObject({ measure: 'published-ratio', scale: 'total' });
		const usualAgain = { measure: 'net', scale: 'per-person', dollars: 'real' };
		expect(change(printed, { ...printed, estimate: 'account' }).comparison).toMatchObject(
			usualAgain
		);
		expect(read('measure=published-ratio').comparison).toMatchObject(usualAgain);
		expect(read('measure=published-ratio&scale=total').comparison).toMatchObject({
			scale: 'total'
		});
	});

	it('brings back what was left aside for a ratio, where another estimate ends the ratio', () => {
		const before = { ...totals, estimate: 'tax-foundation', year: 2005 } as const;
		const { comparison: ratio, kept } = changedComparison(
			{ before, after: { ...before, measure: 'published-ratio' }, kept: {} },
			yearsOf
		);
		const { comparison } = changedComparison(
			{ before: ratio, after: { ...ratio, estimate: 'account' }, kept },
			yearsOf
		);
		expect(comparison).toMatchObject({
			measure: 'net',
			deficit: 'tax-share',
			scale: 'total',
			dollars: 'current'
		});
	});

	it('brings the usual scale and dollars where nothing was left aside', () => {
		const ratio = read('measure=ratio').comparison;
		const back = { before: ratio, after: { ...ratio, measure: 'net' as const }, kept: {} };
		expect(changedComparison(back, yearsOf).comparison).toMatchObject({
			scale: 'per-person',
			dollars: 'real'
		});
	});
});

describe('the address of a comparison', () => {
	it('says nothing for the usual one: four states, dollars of one year, from the first year on', () => {
		expect(usual).toEqual({
			states: ['CA', 'TX', 'NY', 'FL'],
			estimate: 'account',
			measure: 'net',
			scale: 'per-person',
			dollars: 'real',
			deficit: 'none',
			interest: 'left-out',
			year: 2024,
			from: 1983,
			start: 2023
		});
		expect(serialiseComparison(usual, yearsOf)).toBe('');
		expect(read('')).toEqual({ comparison: usual, notes: [] });
	});

	it('pins what later years and another usual choice would change', () => {
		expect(pinnedComparison(usual, yearsOf)).toBe(
			'states=ca,tx,ny,fl&estimate=account&dollars=real&year=2024&from=1983&start=2023'
		);
	});

	it.each([
		[
			'states=xx',
			/No state has the code “XX”; California, Texas, New York and Florida are shown/,
			{ states: usual.states }
		],
		['states=ca,tx,ny,fl,il,pa,oh', /Only 6 states can be followed; OH left out/, {}],
		['from=1901', /Our own account has no figures for “1901”/, { from: 1983 }],
		['start=soon', /“soon”.*showing 2023/, { start: 2023 }],
		['estimate=mine', /There is no estimate “mine”/, { estimate: 'account' }],
		['measure=love', /“love” is not a choice for “measure”/, { measure: 'net' }]
	])('tells what of %s cannot be followed, and shows the usual', (query, note, shown) => {
		const { comparison, notes } = read(query);
		expect(notes).toEqual([expect.stringMatching(note)]);
		expect(comparison).toMatchObject(shown);
	});

	it('asks for no dollars where a ratio or a share is measured, and says nothing of it', () => {
		expect(read('measure=ratio')).toMatchObject({
			comparison: { scale: 'total', dollars: 'current' },
			notes: []
		});
		expect(read('scale=gdp')).toMatchObject({ comparison: { dollars: 'current' }, notes: [] });
	});

	const one = <Id extends string>(entries: readonly { readonly id: Id }[]) =>
		fc.constantFrom(...entries.map(({ id }) => id));
	const asked = fc.record({
		states: fc.uniqueArray(fc.constantFrom(...STATE_CODES), { minLength: 1, maxLength: 6 }),
		estimate: one(ESTIMATES),
		measure: one(MEASURES),
		scale: one(SCALES),
		dollars: one(DOLLARS),
		deficit: one(DEFICIT_RULES),
		interest: one(INTERESTS),
		year: fc.integer({ min: 1975, max: 2030 }),
		from: fc.integer({ min: 1975, max: 2030 }),
		start: fc.integer({ min: 1975, max: 2030 })
	});

	it('gives back every view that a choice can lead to, without a note', () => {
		fc.assert(
			fc.property(asked, (wish) => {
				const comparison = change(usual, wish).comparison;
				const query = serialiseComparison(comparison, yearsOf);
				expect(read(query)).toEqual({ comparison, notes: [] });
				const pinned = pinnedComparison(comparison, yearsOf);
				expect(read(pinned)).toEqual({ comparison, notes: [] });
			})
		);
	});
});

describe('a choice of another estimate or measure', () => {
	it('moves each year that was chosen to the nearest that the estimate has', () => {
		const before = { ...usual, year: 1984, from: 2023, start: 2005 };
		const wish = { ...before, estimate: 'tax-foundation' as const };
		expect(change(before, wish).comparison).toMatchObject({
			year: 1984,
			from: 2005,
			start: 2005
		});
	});

	it('begins with the usual years of the estimate where nobody had chosen any, there and back', () => {
		const other = change(usual, { ...usual, estimate: 'tax-foundation' }).comparison;
		expect(other).toMatchObject({ year: 2005, from: 1981, start: 2005 });
		expect(change(other, { ...other, estimate: 'account' }).comparison).toEqual(usual);
	});

	it('says which chosen years it moves, and brings them back with an estimate that has them', () => {
		const before = { ...usual, year: 1984, from: 1983, start: 2024 };
		const there = change(before, { ...before, estimate: 'tax-foundation' });
		expect(there.comparison).toMatchObject({ year: 1984, start: 2005 });
		expect(there.notes).toEqual([
			'Tax Foundation 2007 has FY1981, 1984, 2005: the start of the sum moved to FY2005. FY2024 returns when you choose an estimate that has it.'
		]);
		const other = changedComparison(
			{
				before: there.comparison,
				after: { ...there.comparison, scale: 'total' },
				kept: there.kept
			},
			yearsOf
		);
		expect(other.notes).toEqual([]);
		const back = changedComparison(
			{
				before: other.comparison,
				after: { ...other.comparison, estimate: 'account' },
				kept: other.kept
			},
			yearsOf
		);
		expect(back).toMatchObject({ comparison: { year: 1984, start: 2024 }, kept: {}, notes: [] });
	});

	it('forgets a year that was moved once the reader chooses another', () => {
		const before = { ...usual, start: 2024 };
		const there = change(before, { ...before, estimate: 'tax-foundation' });
		const chosen = changedComparison(
			{
				before: there.comparison,
				after: { ...there.comparison, start: 1984 },
				kept: there.kept
			},
			yearsOf
		);
		const back = changedComparison(
			{
				before: chosen.comparison,
				after: { ...chosen.comparison, estimate: 'account' },
				kept: chosen.kept
			},
			yearsOf
		);
		expect(back.comparison.start).toBe(1984);
	});

	it('says that another year is shown also where nobody had chosen one', () => {
		const { notes, kept } = change(usual, { ...usual, estimate: 'tax-foundation' });
		expect(notes).toEqual([
			'Tax Foundation 2007 has FY1981, 1984, 2005: the year moved to FY2005.'
		]);
		expect(kept).toEqual({});
	});

	it('says nothing of it where that year is there too, and only another is usual', () => {
		const there = change(usual, { ...usual, estimate: 'tax-foundation' });
		const back = change(there.comparison, { ...there.comparison, estimate: 'account' });
		expect(back.comparison.year).toBe(usual.year);
		expect(back.notes).toEqual([]);
	});

	it('starts the sum where no year after it is missing, since a gap breaks off every sum from before it', () => {
		const gapless: YearsOf = () => ({ all: [1983, 1984, 1985], opening: 1985 });
		expect(defaultComparison(gapless).start).toBe(1983);
		const gap: YearsOf = () => ({ all: [1991, 1993, 2009, 2010], opening: 2010 });
		expect(defaultComparison(gap)).toMatchObject({ from: 1991, start: 2009 });
	});

	it('starts the slope with the first year at prices of each state, and says so', () => {
		const local = change(usual, { ...usual, dollars: 'local' }).comparison;
		expect(local).toMatchObject({ dollars: 'local', from: 2023, start: 2023 });
		expect(change(usual, { ...usual, dollars: 'local' }).notes).toEqual([
			'Prices of each state are known from FY2009 on: “Compared with” moved to FY2023.'
		]);
		expect(change(local, local).notes).toEqual([]);
		expect(change(usual, usual).notes).toEqual([]);
		expect(read('dollars=local')).toMatchObject({ comparison: { from: 2023 }, notes: [] });
		expect(read('dollars=local&year=1990').comparison).toMatchObject({ from: 1983 });
	});

	it('brings dollars of one year and people back after a ratio', () => {
		const ratio = change(usual, { ...usual, measure: 'ratio' }).comparison;
		expect(ratio).toMatchObject({ scale: 'total', dollars: 'current' });
		expect(change(ratio, { ...ratio, measure: 'net' }).comparison).toEqual(usual);
	});
});

describe('the reports of one publisher together, in an address', () => {
	const years: YearsOf = (id) => {
		const all = { 'rockefeller-2023': [2021], 'rockefeller-2025': [2023] }[String(id)] ?? [];
		return { all, opening: all.at(-1) ?? 0 };
	};

	it.each([
		['', 'rockefeller-2025', 2023],
		['&year=2021', 'rockefeller-2023', 2021]
	])('are the newest that has its year: “%s”', (asked, estimate, year) => {
		const query = new URLSearchParams(`states=pa&estimate=rockefeller${asked}`);
		const { comparison, notes } = parseComparison(query, years);
		expect(comparison).toMatchObject({ estimate, year });
		expect(notes).toEqual([]);
	});
});

describe('a change to another estimate', () => {
	const byYear = (wanted: Comparison): Comparison => ({
		...wanted,
		estimate: wanted.year > 2000 ? 'rockefeller-2025' : 'rockefeller-2019'
	});
	const ofThen: Comparison = { ...usual, estimate: 'tax-foundation', year: 1984 };

	it('is asked for the year that the reader had chosen, which an estimate did not have', () => {
		const asked = askedComparison(ofThen, { year: 2023 }, byYear);
		expect(asked).toMatchObject({ estimate: 'rockefeller-2025', year: 2023 });
		expect(askedComparison(ofThen, {}, byYear)).toMatchObject({ year: 1984 });
	});

	it('alone: no other takes that year back', () => {
		const later = (wanted: Comparison) => ({ ...wanted, year: wanted.year + 1 });
		expect(askedComparison(ofThen, { year: 2023 }, later)).toMatchObject({ year: 1985 });
	});
});

describe('the year that a slope starts from', () => {
	it.each([
		['', 1983],
		['year=2005', 1983],
		['year=1983', 2024],
		['year=1983&from=1983', 1983],
		['estimate=tax-foundation&year=1981', 2005]
	])('is another than the year it leads to, unless asked: ?%s from %i', (query, from) => {
		const { comparison } = read(query);
		expect(comparison.from).toBe(from);
		expect(read(serialiseComparison(comparison, yearsOf)).comparison).toEqual(comparison);
	});
});
