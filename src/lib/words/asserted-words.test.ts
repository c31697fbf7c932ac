import { describe, expect, it } from 'vitest';
import { verdictsOf } from '$lib/ledger/verdict.server';
import { assertedTitle, assertedWords } from './asserted-words';

function partOf(claim: string, number: number) {
	const found = verdictsOf('CA')
		.find((one) => one.claim === claim)
		?.parts.find(({ part }) => part.part === number);
	if (!found) throw new Error(`No part ${number} of ${claim}.`);
	return found;
}

describe('what a part asserts', () => {
	it.each([
		['one-hundred-three-billion-in-2016', 1, 'a net payer'],
		['one-hundred-three-billion-in-2016', 2, '−\u2060$103 billion, within 10\u202f%'],
		['some-years-84-to-100-billion', 1, '−\u2060$84.0 billion to $100 billion'],
		['since-1987-tens-and-sometimes-hundreds-of-billions', 3, '−\u2060$10.0 billion or more'],
		['irs-taxes-of-2016', 1, '$423 billion paid, within 10\u202f%'],
		['comptroller-99-cents-in-2013', 1, '99 cents back for a dollar, within 10\u202f%'],
		['calwatchdog-91-cents-to-1-06', 1, '91 cents to $1.06 back for a dollar'],
		['moved-off-the-list-of-donor-states', 1, 'about even']
	])('%s, part %i: %s', (claim, part, words) => {
		expect(assertedWords(partOf(claim, part).part)).toBe(words);
	});
});

it('the title of a chart counts the ways that give it', () => {
	const { share } = partOf('one-hundred-three-billion-in-2016', 2);
	expect(share.k).toBe(0);
	expect(assertedTitle(partOf('one-hundred-three-billion-in-2016', 2))).toBe(
		`None of ${share.n} ways to reckon FY2016 gives −\u2060$103 billion, within 10\u202f%`
	);
});

it('the title says whether every year or some year is meant', () => {
	const every = assertedTitle(partOf('since-1987-tens-and-sometimes-hundreds-of-billions', 1));
	expect(every).toMatch(/ways to reckon it gives? a net payer in every year, FY1987–\d{4}$/);
	const some = assertedTitle(partOf('since-1987-tens-and-sometimes-hundreds-of-billions', 4));
	expect(some).toMatch(/in at least one year, FY1987–\d{4}$/);
});
