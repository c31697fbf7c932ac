import { describe, expect, it } from 'vitest';
import type { EstimateId } from '$lib/fiscal/core/types';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';
import { isReport } from '$lib/fiscal/estimates/editions';
import { BREAKDOWN_SCALES } from '$lib/fiscal/account/breakdown-scales';
import { DEFICIT_RULES, DOLLARS, INTERESTS, MEASURES, SCALES } from '$lib/fiscal/measures/measures';
import { defaultAccount } from './account-choice';
import { accountMenus } from '../../routes/account/account-menus';
import { menusOf } from '../../routes/(explorer)/menus';
import {
	choiceOf,
	defaultSelection,
	dollarsOverYears,
	isSameButYear,
	notesOnLosing,
	notesOnMoving,
	parseSelection,
	pinnedQuery,
	type Selection,
	serialiseSelection,
	withChoice,
	withChosen,
	withEstimate,
	withReports,
	withYear,
	type YearsOf
} from './selection';

const yearsOf = () => ({ all: [1983, 2005, 2024], opening: 2024 });

const read = (query: string) => parseSelection(new URLSearchParams(query), yearsOf);
const write = (selection: Selection) => serialiseSelection(selection, yearsOf);

describe('the address of a view', () => {
	it('says nothing for the default view', () => {
		expect(write(defaultSelection(yearsOf))).toBe('');
		expect(read('')).toEqual({ selection: defaultSelection(yearsOf), notes: [] });
	});

	it.each([
		'estimate=tax-foundation&year=1983&states=tx,ny',
		'measure=paid&scale=total&dollars=real',
		'dollars=local&states=tx',
		'deficit=tax-share&map=tiles&sort=name&others=yes',
		'states=md&breakdown=average',
		'deficit=tax-share&interest=counted',
		'interest=counted&year=1983&states=ny'
	])('comes back as it was read: %s', (query) => {
		const { selection, notes } = read(query);
		expect(notes).toEqual([]);
		expect(write(selection)).toBe(query);
	});

	it('follows each state of a name that is given more than once', () => {
		expect(read('states=nm&states=tx')).toMatchObject({
			selection: { states: ['NM', 'TX'] },
			notes: []
		});
	});

	it('takes the name of one state, and that of the reports together, for what they mean', () => {
		expect(read('state=nm')).toMatchObject({ selection: { states: ['NM'] }, notes: [] });
		expect(read('state=nm&states=tx')).toMatchObject({
			selection: { states: ['TX', 'NM'] },
			notes: []
		});
		expect(read('estimate=rockefeller')).toMatchObject({
			selection: { estimate: 'rockefeller-2025' },
			notes: []
		});
	});

	it.each([
		...ESTIMATES.map(({ id }) => `estimate=${id}`),
		...MEASURES.filter(({ id }) => id !== 'published-ratio').map(({ id }) => `measure=${id}`),
		...SCALES.map(({ id }) => `scale=${id}`),
		...DOLLARS.map(({ id }) => `dollars=${id}`),
		...INTERESTS.map(({ id }) => `interest=${id}`),
		...DEFICIT_RULES.map(({ id }) => `deficit=${id}`)
	])('says nothing of what nobody asked for: %s', (query) => {
		expect(read(query).notes).toEqual([]);
	});

	it('has the scale asked for in place of a ratio that cannot be shown, and says the truth of the dollars', () => {
		expect(read('measure=published-ratio&scale=gdp&dollars=real')).toMatchObject({
			selection: { measure: 'net', scale: 'gdp', dollars: 'auto' },
			notes: [
				expect.stringContaining('prints no ratio of its own'),
				expect.stringContaining('a share is the same in any dollars')
			]
		});
		expect(read('measure=published-ratio&scale=total').selection.scale).toBe('total');
	});

	it('has people again where an estimate does not print the ratio asked for', () => {
		expect(read('measure=published-ratio')).toMatchObject({
			selection: { measure: 'net', scale: 'per-person' },
			notes: [expect.stringContaining('prints no ratio of its own')]
		});
	});

	it.each([
		[
			'breakdown=lines',
			'“lines” is not a choice for “breakdown” (per-person, average, total); the usual one is shown.'
		],
		['states=zz', 'No state has the code “ZZ”; California is shown.'],
		[
			'interest=half',
			'“half” is not a choice for “interest” (left-out, counted); the usual one is shown.'
		],
		[
			'dollars=silver',
			'“silver” is not a choice for “dollars” (auto, current, real, local); the usual one is shown.'
		],
		['map=globe', '“globe” is not a choice for “map” (auto, map, tiles); the usual one is shown.']
	])('falls back with a note for %s', (query, note) => {
		const { selection, notes } = read(query);
		expect(notes).toEqual([note]);
		expect(selection).toEqual(defaultSelection(yearsOf));
	});
});

describe('a year that is mostly carried forward', () => {
	const opened = () => ({ all: [2023, 2024, 2025], opening: 2024 });
	const selection = defaultSelection(opened);

	it('is not what a view opens with, nor what an address without a year means', () => {
		expect(selection.year).toBe(2024);
		expect(parseSelection(new URLSearchParams('states=tx'), opened).selection.year).toBe(2024);
		expect(parseSelection(new URLSearchParams('year=latest'), opened).selection.year).toBe(2024);
	});

	it('can be asked for, and is then told in the address', () => {
		const later = { ...selection, year: 2025 };
		expect(serialiseSelection(later, opened)).toBe('year=2025');
		expect(parseSelection(new URLSearchParams('year=2025'), opened).selection).toEqual(later);
		expect(serialiseSelection(selection, opened)).toBe('');
	});

	it('is one step away in the menu of years, and marked there', () => {
		const { year } = menusOf({ selection, yearsOf: opened, choose: () => undefined });
		expect(year.options.map(({ label }) => label)).toEqual([
			'2025, mostly carried forward',
			'2024',
			'2023'
		]);
		const account = accountMenus({
			selection: defaultAccount(opened()),
			years: opened(),
			choose: () => undefined
		});
		expect(account.year.value).toBe('2024');
		expect(account.year.options).toEqual(year.options);
	});
});

describe('the scale of the breakdown', () => {
	it.each(BREAKDOWN_SCALES.map(({ id }) => id))('%s comes back from the address', (breakdown) => {
		const selection = { ...defaultSelection(yearsOf), breakdown };
		expect(read(write(selection)).selection).toEqual(selection);
		expect(write(selection)).toBe(breakdown === 'per-person' ? '' : `breakdown=${breakdown}`);
	});
});

describe('interest on the debt', () => {
	const counted: Selection = { ...defaultSelection(yearsOf), interest: 'counted' };

	it('gives way to an estimate that cannot count it, and an address that asks for both says so', () => {
		expect(withEstimate(counted, 'tax-foundation', yearsOf).interest).toBe('left-out');
		expect(withEstimate(counted, 'account', yearsOf)).toEqual(counted);
		const { selection, notes } = read('estimate=tax-foundation&interest=counted');
		expect(selection.interest).toBe('left-out');
		expect(notes).toEqual(['Interest on the debt is left out: only our own account can count it.']);
	});

	it('is chosen and given up as other choices are', () => {
		const chosen = withChoice(defaultSelection(yearsOf), { interest: 'counted' });
		expect(chosen).toEqual(counted);
		expect(withChoice(chosen, { measure: 'paid' }).interest).toBe('left-out');
		expect(withChoice(chosen, { interest: 'left-out' })).toEqual(defaultSelection(yearsOf));
		expect(isSameButYear(chosen, { ...chosen, interest: 'left-out' })).toBe(false);
	});
});

describe('local prices', () => {
	const local: Selection = { ...defaultSelection(yearsOf), dollars: 'local' };
	const note =
		'Dollars “Of 2024” instead of “At local prices”: local prices are known from FY2009 to FY2024 only.';

	it('give way to an address whose year has none, and the page says so', () => {
		const { selection, notes } = read('dollars=local&year=2005');
		expect([selection.dollars, selection.year]).toEqual(['real', 2005]);
		expect(notes).toEqual([note]);
	});

	it('give way to a year that has none, and cannot be chosen in it', () => {
		const moved = withEstimate({ ...local, year: 2005 }, 'account', yearsOf);
		expect([moved.dollars, moved.year]).toEqual(['real', 2005]);
		expect(withChoice(moved, { dollars: 'local' }).dollars).toBe('real');
		expect(withChoice(local, { scale: 'total' }).dollars).toBe('local');
	});

	it('give way to an estimate whose nearest year has none', () => {
		const early = (estimate: string) =>
			estimate === 'tax-foundation'
				? { all: [1981, 2005], opening: 2005 }
				: { all: [2024], opening: 2024 };
		const moved = withEstimate(local, 'tax-foundation', early);
		expect([moved.dollars, moved.year]).toEqual(['real', 2005]);
	});

	it('are told as lost only where the year took them', () => {
		const moved = withEstimate({ ...local, year: 2005 }, 'account', yearsOf);
		expect(notesOnLosing(local, moved)).toEqual([note]);
		expect(notesOnLosing(local, withChoice(local, { dollars: 'current' }))).toEqual([]);
		expect(notesOnLosing(moved, { ...moved, year: 1983 })).toEqual([]);
	});

	it('stay told while only the year moves on', () => {
		expect(isSameButYear(local, { ...local, year: 1983 })).toBe(true);
		expect(isSameButYear(local, { ...local, dollars: 'real' })).toBe(false);
		expect(isSameButYear(local, { ...local, states: ['TX'] })).toBe(false);
	});
});

describe('the address of a view to be quoted', () => {
	it.each([
		['', 'estimate=account&year=2024&states=ca'],
		['scale=total&states=tx', 'estimate=account&scale=total&year=2024&states=tx']
	])('leaves neither estimate nor year nor state of “%s” to what is usual', (query, pinned) => {
		const { selection } = read(query);
		expect(pinnedQuery(selection, yearsOf)).toBe(pinned);
		expect(read(pinned)).toEqual({ selection, notes: [] });
	});
});

describe('an address that is kept', () => {
	const years: YearsOf = (estimate) =>
		estimate === 'tax-foundation'
			? { all: [2004, 2005], opening: 2005 }
			: { all: [2023, 2024], opening: 2024 };

	it.each([
		['', 'estimate=account&year=2024&states=ca'],
		['year=2023', 'estimate=account&year=2023&states=ca'],
		['estimate=tax-foundation', 'estimate=tax-foundation&year=2005&states=ca'],
		['states=nm&scale=total', 'estimate=account&scale=total&year=2024&states=nm']
	])('of “%s” names estimate and year: %s', (query, pinned) => {
		const { selection } = parseSelection(new URLSearchParams(query), years);
		expect(pinnedQuery(selection, years)).toBe(pinned);
		expect(parseSelection(new URLSearchParams(pinned), years).selection).toEqual(selection);
		const later: YearsOf = (estimate) => ({
			all: [...years(estimate).all, 2030],
			opening: 2030
		});
		expect(parseSelection(new URLSearchParams(pinned), later).selection).toEqual(selection);
	});
});

describe('dollars that nobody asked for', () => {
	const usual = defaultSelection(yearsOf);

	it('are those of the year for one year, and of the newest for many', () => {
		expect(usual.dollars).toBe('auto');
		expect(choiceOf(usual).dollars).toBe('current');
		expect(dollarsOverYears(usual.dollars)).toBe('real');
	});

	it.each(['current', 'real', 'local'] as const)('%s, asked for, are meant in both', (dollars) => {
		const { selection, notes } = read(`dollars=${dollars}`);
		expect([choiceOf(selection).dollars, dollarsOverYears(selection.dollars)]).toEqual([
			dollars,
			dollars
		]);
		expect(write(selection)).toBe(`dollars=${dollars}`);
		expect(notes).toEqual([]);
	});

	it('come back where those asked for cannot be', () => {
		const ratio = withChoice({ ...usual, dollars: 'real', scale: 'total' }, { measure: 'ratio' });
		expect(ratio.dollars).toBe('auto');
		expect(withChoice({ ...usual, dollars: 'current' }, { measure: 'paid' }).dollars).toBe(
			'current'
		);
	});
});

describe('after a ratio, which has no scale', () => {
	it('figures are per person again, by choice or where the estimate prints no such ratio', () => {
		const { selection: printed } = read(
			'estimate=tax-foundation&measure=published-ratio&year=2005'
		);
		expect(printed).toMatchObject({ measure: 'published-ratio', scale: 'total' });
		const balance = { measure: 'net', scale: 'per-person' };
		expect(withChoice(printed, { measure: 'net' })).toMatchObject(balance);
		expect(withEstimate(printed, 'account', yearsOf)).toMatchObject(balance);
		expect(withChoice(printed, { measure: 'ratio' })).toMatchObject({ scale: 'total' });
	});

	it('and those of a whole state stay so among measures that have a scale', () => {
		const totals = withChoice(defaultSelection(yearsOf), { scale: 'total' });
		expect(withChoice(totals, { measure: 'paid' })).toMatchObject({ scale: 'total' });
	});
});

describe('reports that come out each year', () => {
	const years: Readonly<Partial<Record<EstimateId, readonly number[]>>> = {
		'rockefeller-2023': [2021],
		'rockefeller-2024': [2021, 2022],
		'rockefeller-2025': [2023]
	};
	const all = (id: EstimateId) => (isReport(id) ? (years[id] ?? []) : [1983, 2005, 2021, 2024]);
	const reports: YearsOf = (id) => ({ all: all(id), opening: all(id).at(-1) ?? 0 });
	const usual = defaultSelection(reports);

	it.each([
		[2021, 'rockefeller-2023', 2021],
		[2024, 'rockefeller-2025', 2023],
		[1983, 'rockefeller-2023', 2021]
	])('are one choice: in %i that is %s, in %i', (year, estimate, shown) => {
		const chosen = withReports({ ...usual, year }, reports);
		expect([chosen.estimate, chosen.year]).toEqual([estimate, shown]);
		const notes = notesOnMoving({ ...usual, year }, chosen, reports);
		const note = `Rockefeller Institute has FY2021–\u20602023: year changed to FY${shown}. FY${year} returns when you choose an estimate that has it.`;
		expect(notes).toEqual(shown === year ? [] : [note]);
	});

	it('follow the year from report to report, and leave another estimate alone', () => {
		const of2023 = withReports({ ...usual, year: 2023 }, reports);
		expect(withYear(of2023, 2022, reports)).toMatchObject({
			estimate: 'rockefeller-2024',
			year: 2022
		});
		expect(withYear(usual, 2005, reports)).toEqual({ ...usual, year: 2005 });
	});

	it.each([
		['', 'rockefeller-2025', 2023, 0],
		['&year=2023', 'rockefeller-2025', 2023, 0],
		['&year=2022', 'rockefeller-2024', 2022, 0],
		['&year=2021', 'rockefeller-2023', 2021, 0],
		['&year=2024', 'rockefeller-2025', 2023, 1],
		['&year=1983', 'rockefeller-2023', 2021, 1],
		['&year=soon', 'rockefeller-2025', 2023, 1]
	])('are in an address the newest that has its year: “%s”', (asked, estimate, year, notes) => {
		const reading = parseSelection(new URLSearchParams(`estimate=rockefeller${asked}`), reports);
		expect(reading.selection).toMatchObject({ estimate, year });
		expect(reading.notes).toHaveLength(notes);
		const before = new URLSearchParams(`year=${year}&estimate=rockefeller`);
		expect(parseSelection(before, reports).selection).toMatchObject({ estimate, year });
	});

	it('can each be asked for by an address, as before', () => {
		const { selection } = parseSelection(
			new URLSearchParams('estimate=rockefeller-2024&year=2021'),
			reports
		);
		expect(selection).toMatchObject({ estimate: 'rockefeller-2024', year: 2021 });
	});
});

describe('a state put first', () => {
	it.each([
		['takes the place of the first where it is not followed', 'NM', ['NM', 'OH', 'TX']],
		['drops none where it is followed already', 'TX', ['TX', 'CA', 'OH']],
		['changes nothing where it is first', 'CA', ['CA', 'OH', 'TX']]
	] as const)('%s', (_, code, states) => {
		expect(withChosen({ states: ['CA', 'OH', 'TX'] }, code).states).toEqual(states);
	});
});
