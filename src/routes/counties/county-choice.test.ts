import { describe, expect, it } from 'vitest';
import {
	choiceWords,
	openingChoice,
	pinnedCounties,
	readCounties,
	writeCounties
} from './county-choice';

const known = { years: [1983, 1984, 2007, 2009, 2010], codes: ['48201', '48301'] };
const read = (query: string) => readCounties(new URLSearchParams(query), known);

describe('readCounties', () => {
	it('opens with all federal money in the newest year', () => {
		expect(read('')).toEqual({ view: { year: 2010, kind: 'total', county: null }, notes: [] });
	});

	it('follows an address, and writes the same again', () => {
		const { view, notes } = read('year=1984&kind=both&county=48301');
		expect(view).toEqual({ year: 1984, kind: 'both', county: '48301' });
		expect(notes).toEqual([]);
		expect(writeCounties(view, known)).toBe('year=1984&kind=both&county=48301');
	});

	it.each(['06037', '48301,48201'])('outlines the largest for code “%s”, and says so', (code) => {
		const { view, notes } = read(`county=${code}`);
		expect(view.county).toBeNull();
		expect(notes).toEqual([
			`There is no FIPS code “${code}” in this list; the one that received most is outlined.`
		]);
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
		expect(notes).toEqual([
			'“health” is not a choice for “kind” (total, defense, both); the usual one is shown.'
		]);
	});
});

it('writes nothing for what the page opens with, but for a link to keep its year', () => {
	const opening = openingChoice(known);
	expect(writeCounties(opening, known)).toBe('');
	expect(pinnedCounties(opening, known)).toBe('year=2010');
	expect(pinnedCounties({ ...opening, county: '48301' }, known)).toBe('year=2010&county=48301');
});

it('tells a choice in a few words', () => {
	const opening = openingChoice(known);
	expect(choiceWords(opening)).toBe('FY2010');
	expect(choiceWords({ ...opening, kind: 'defense', county: '48301' })).toBe(
		'FY2010, Defense alone, FIPS code 48301'
	);
});
