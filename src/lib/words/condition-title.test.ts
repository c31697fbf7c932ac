import { describe, expect, it } from 'vitest';
import { conditionFigure, conditionYear } from './condition-figure';
import { gapSentence, rankSubtitle, rankTitle, readingOf, zoneWords } from './condition-title';

const frame = {
	year: 2019,
	firstYear: 2019,
	areas: 51,
	setAside: null
};

describe('figures of a condition in words', () => {
	it.each([
		[123_974, 'persons', '123,974'],
		[31.49, 'persons-per-10000-residents', '31.5'],
		[13.2, 'percent', '13.2%'],
		[0.47, 'index', '0.47'],
		[0.66764, 'index', '0.668'],
		[230, 'points', '230'],
		[3674.4, 'dollars-per-resident', '$3,674']
	] as const)('%d %s is “%s”', (value, unit, words) => {
		expect(conditionFigure(value, unit).replaceAll('\u202f', ' ')).toBe(words);
	});

	it('name the years an average runs over', () => {
		expect(conditionYear({ year: 2022, firstYear: 2020 })).toBe('2020–\u206022');
		expect(conditionYear({ year: 2022, firstYear: 2022 })).toBe('2022');
	});
});

describe('words of a rank chart', () => {
	it('find the span of ranks, or the one rank, or none', () => {
		expect(rankTitle('poverty', 'CA', [7, 33, 1])).toBe(
			'By poverty California ranked from 1st to 33rd worst'
		);
		expect(rankTitle('homelessness', 'CA', [1, 1])).toBe(
			'By people without shelter California ranked worst in every year compared'
		);
		expect(rankTitle('debt', 'DC', [])).toBe('By debt and interest D.C. cannot be ranked');
		expect(rankSubtitle('schools', [1990, 2022], [])).toContain(
			'1990–\u20602022; 1 is the lowest score'
		);
		expect(rankSubtitle('homelessness', [2007, 2024], ['Unsheltered persons per 10,000'])).toMatch(
			/1 is the most people without shelter\. Not in the title: unsheltered persons per 10,000\.$/
		);
	});

	it('tell a figure with its rank, or why there is none', () => {
		const percent = { unit: 'percent' } as const;
		const read = (fields: object) =>
			readingOf(percent, { frame, value: 10.1, rank: 23, ...fields }, 2019).replace('\u202f', ' ');
		expect(read({})).toBe('2019: 10.1%, 23rd of 51');
		expect(read({ rank: null })).toBe('2019: 10.1%, not compared');
		expect(read({ value: null, rank: null })).toBe('2019: no figure');
		expect(read({ frame: undefined })).toBe('2019: not in the series');
	});

	it('name a washed part only where the rule is about ranks', () => {
		expect(zoneWords({ kind: 'worst-part', part: 0.2 })).toBe('The worst fifth');
		expect(zoneWords({ kind: 'worse-than-before', years: 5 })).toBeNull();
	});

	it('tell where a line breaks', () => {
		expect(gapSentence([])).toBe('');
		expect(
			gapSentence([
				{ from: 2005, to: 2011 },
				{ from: 2015, to: 2015 }
			])
		).toBe('The line breaks at 2005–\u20602011 and 2015: no figures.');
	});
});
