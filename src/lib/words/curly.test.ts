import { describe, expect, it } from 'vitest';
import { curly, curlyThroughout } from './curly';

describe('curly', () => {
	it.each([
		[
			"Governor Newsom's office, USAFacts' own words",
			'Governor Newsom’s office, USAFacts’ own words'
		],
		['Blue Book, point 4 "Debt and taxes"', 'Blue Book, point 4 “Debt and taxes”'],
		[
			"story, \"It's time for its 'donor state' status\"",
			'story, “It’s time for its ‘donor state’ status”'
		],
		["in FY'05 and '81-'05 ('99)", 'in FY’05 and ’81-’05 (’99)'],
		['(\'a\', "b") — "c"', '(‘a’, “b”) — “c”'],
		['curly “marks” aren’t touched', 'curly “marks” aren’t touched']
	])('prints the marks of %s as they open and close', (text, shown) => {
		expect(curly(text)).toBe(shown);
	});
});

describe('curlyThroughout', () => {
	it('curls every text of what a page is told, and leaves all else as it is', () => {
		const years = new Map([[2005, "it's"]]);
		const told = { id: 'a', note: "it's -5 billion", parts: [{ why: 'a "b"' }, null, 5], years };
		expect(curlyThroughout(told)).toEqual({
			id: 'a',
			note: 'it’s -5 billion',
			parts: [{ why: 'a “b”' }, null, 5],
			years
		});
	});
});
