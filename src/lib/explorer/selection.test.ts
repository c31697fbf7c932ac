import { describe, expect, it } from 'vitest';
import { BREAKDOWN_SCALES } from '$lib/fiscal/account/breakdown-scales';
import {
	defaultSelection,
	isSameButYear,
	notesOnLosing,
	parseSelection,
	pinnedQuery,
	serialiseSelection,
	withChoice,
	withEstimate,
	type Selection
} from './selection';

const yearsOf = () => [1983, 2005, 2024];

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
		'states=md&breakdown=average'
	])('comes back as it was read: %s', (query) => {
		const { selection, notes } = read(query);
		expect(notes).toEqual([]);
		expect(write(selection)).toBe(query);
	});

	it.each([
		['breakdown=lines', '“lines” is not a choice of breakdown; the usual one is shown.'],
		['states=zz', 'No state has the code “ZZ”; it is left out.'],
		['dollars=silver', '“silver” is not a choice of dollars; the usual one is shown.'],
		['map=globe', '“globe” is not a choice of map; the usual one is shown.']
	])('falls back with a note for %s', (query, note) => {
		const { selection, notes } = read(query);
		expect(notes).toEqual([note]);
		expect(selection).toEqual(defaultSelection(yearsOf));
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

describe('the scale of the breakdown', () => {
	it.each(BREAKDOWN_SCALES.map(({ id }) => id))('%s comes back from the address', (breakdown) => {
		const selection = { ...defaultSelection(yearsOf), breakdown };
		expect(read(write(selection)).selection).toEqual(selection);
		expect(write(selection)).toBe(breakdown === 'per-person' ? '' : `breakdown=${breakdown}`);
	});
});

describe('local prices', () => {
	const local: Selection = { ...defaultSelection(yearsOf), dollars: 'local' };
	const note =
		'Dollars “Of 2024” instead of “At local prices”: local prices are known for FY2009–2024 only.';

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
		const early = (estimate: string) => (estimate === 'tax-foundation' ? [1981, 2005] : [2024]);
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
		expect(isSameButYear(local, { ...local, year: 1983 }, yearsOf)).toBe(true);
		expect(isSameButYear(local, { ...local, dollars: 'real' }, yearsOf)).toBe(false);
		expect(isSameButYear(local, { ...local, states: ['TX'] }, yearsOf)).toBe(false);
	});
});
