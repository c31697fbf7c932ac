import { describe, expect, it } from 'vitest';
import { BREAKDOWN_SCALES } from '$lib/fiscal/account/breakdown-scales';
import { defaultSelection, parseSelection, serialiseSelection, type Selection } from './selection';

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
		['map=globe', '“globe” is not a choice of map; the usual one is shown.']
	])('falls back with a note for %s', (query, note) => {
		const { selection, notes } = read(query);
		expect(notes).toEqual([note]);
		expect(selection).toEqual(defaultSelection(yearsOf));
	});
});

describe('the scale of the breakdown', () => {
	it.each(BREAKDOWN_SCALES.map(({ id }) => id))('%s comes back from the address', (breakdown) => {
		const selection = { ...defaultSelection(yearsOf), breakdown };
		expect(read(write(selection)).selection).toEqual(selection);
		expect(write(selection)).toBe(breakdown === 'per-person' ? '' : `breakdown=${breakdown}`);
	});
});
