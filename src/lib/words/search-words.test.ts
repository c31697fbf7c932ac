import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFound, isFoundWithYears, searchWords } from './search-words';

describe('the words of a search', () => {
	it.each([
		['$103-160 billion', '103 160 billion'],
		['$103–$160 Billion', '103 160 billion'],
		['$103bn', '103 billion'],
		['13%', '13 percent'],
		['$292,563,574,000.', '292563574000'],
		['Republicans', 'republican'],
		['José, “the” first', 'jose the first'],
		["it’s it's", 'its its'],
		['D.C. and U.S.', 'dc and us'],
		['$1.06 a dollar', '1.06 a dollar'],
		['Gov.-elect', 'gov elect'],
		['less Illinois taxes', 'less illinoi tax'],
		['county and counties', 'counti and counti'],
		['businesses pay for a day', 'business pay for a day'],
		[' — ', '']
	])('of “%s” are “%s”', (text, words) => {
		expect(searchWords(text).join(' ')).toBe(words);
	});

	it('are found again in the text that they come from, however it is written', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const told = searchWords(text);
				expect(isFound(searchWords(text.toUpperCase()), searchWords(text.toUpperCase()))).toBe(
					true
				);
				expect(isFound(told, told)).toBe(true);
			})
		);
	});

	it('fit the starts of words and all at once', () => {
		const told = searchWords('Texas loses $103-$160 billion');
		expect(isFound(searchWords('103-160'), told)).toBe(true);
		expect(isFound(searchWords('tex los'), told)).toBe(true);
		expect(isFound(searchWords('texas 104'), told)).toBe(false);
		expect(isFound(searchWords('billions'), told)).toBe(true);
		expect(isFound([], told)).toBe(true);
	});
});

describe('words with ranges of years', () => {
	const told = 'Counties, with names and shares 1983-1996 1998-2010';

	it.each([
		['county', true],
		['counti', true],
		['share counties', true],
		['county 1990', true],
		['FY2010', true],
		['county 1997', false],
		['county 2022', false],
		['ount', false],
		['', true]
	])('“%s” is found: %s', (looked, isThere) => {
		expect(isFoundWithYears(looked, told)).toBe(isThere);
	});
});

it('finds COVID-19 by its other names, and nothing else by them', () => {
	for (const looked of ['coronavirus', 'corona', 'pandemic aid', 'covid']) {
		expect(isFoundWithYears(looked, 'Aid without COVID-19 in 2022')).toBe(true);
		expect(isFoundWithYears(looked, 'Aid in 2022')).toBe(false);
	}
});
