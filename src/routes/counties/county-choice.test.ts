import { describe, expect, it } from 'vitest';
import { pinnedCounties, readCounties, writeCounties } from './county-choice';

const years = [1983, 1984, 2007, 2009, 2010];
const read = (query: string) => readCounties(new URLSearchParams(query), years);

describe('readCounties', () => {
	it('opens with all federal money in the newest year', () => {
		expect(read('')).toEqual({ view: { year: 2010, kind: 'total' }, notes: [] });
	});

	it('follows an address, and writes the same again', () => {
		const { view, notes } = read('year=1984&kind=both');
		expect(view).toEqual({ year: 1984, kind: 'both' });
		expect(notes).toEqual([]);
		expect(writeCounties(view, years)).toBe('year=1984&kind=both');
	});

	it.each([
		['year=2008', 2007, 'There are no county figures for “2008”; FY2007 is shown.'],
		['year=soon', 2010, 'There are no county figures for “soon”; FY2010 is shown.'],
		['year=2024', 2010, 'There are figures for FY1983–\u20601984, 2007, 2009–\u20602010.']
	])('leads %s to FY%s and says so', (query, year, note) => {
		const { view, notes } = read(query);
		expect(view.year).toBe(year);
		expect(notes.join()).toContain(note);
	});

	it('shows all federal money for a kind that there is not, and says so', () => {
		const { view, notes } = read('kind=health');
		expect(view.kind).toBe('total');
		expect(notes).toEqual(['“health” is not a choice of kind; the usual one is shown.']);
	});
});

it('writes nothing for what the page opens with, but for a link to keep its year', () => {
	const opening = { year: 2010, kind: 'total' } as const;
	expect(writeCounties(opening, years)).toBe('');
	expect(pinnedCounties(opening, years)).toBe('year=2010');
});
