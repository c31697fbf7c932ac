import { describe, expect, it } from 'vitest';
import { pageTitle } from '$lib/words/page-head';
import { VERDICT_WORDS } from '$lib/words/verdict-words';
import type { VerdictWord } from '$lib/fiscal/verdict/types';
import { bylineOf, briefBylineOf, claimTitle, tallyOf } from './claim-view';

const cards = (...words: readonly VerdictWord[]) => words.map((word) => ({ word }));

describe('the tally of a group', () => {
	it('counts claims by verdict, one and several in their own words', () => {
		expect(tallyOf(cards('holds', 'depends', 'does-not-hold', 'does-not-hold'))).toBe(
			'4 claims: 1 holds, 1 depends on the method, 2 do not hold'
		);
		expect(tallyOf(cards('cannot-be-tested'))).toBe('1 claim: 1 cannot be tested');
		expect(tallyOf(cards('holds'), 'TX')).toBe('1 claim, if said of Texas: 1 holds');
	});

	it('knows every verdict there is, and loses no claim', () => {
		const words = Object.keys(VERDICT_WORDS) as VerdictWord[];
		for (const times of [1, 2]) {
			const told = tallyOf(Array.from({ length: times }, () => cards(...words)).flat());
			expect(
				told
					.split(': ')[1]
					?.split(', ')
					.filter((part) => part.startsWith(`${times} `))
			).toHaveLength(words.length);
		}
	});

	it('says of one claim what its row says', () => {
		for (const [word, row] of Object.entries(VERDICT_WORDS)) {
			const told = tallyOf(cards(word as VerdictWord)).replace('1 claim: 1 ', '');
			const words = row.toLowerCase().match(/(?!its)\b\w+/g) ?? [];
			expect(told.split(' '), word).toEqual(expect.arrayContaining(words));
		}
		expect(tallyOf(cards('own-figure', 'as-printed', 'as-printed', 'no-source'))).toBe(
			'4 claims: 2 are quoted right, 1 is its own figure, 1 whose source we lack'
		);
	});

	it('tells an amount that methods bear out from one that only lies among them', () => {
		expect(tallyOf(cards('agrees', 'in-range', 'out-of-range', 'out-of-range'))).toBe(
			'4 claims: 1 agrees with every method, 1 is within the range of methods, 2 are outside the range of methods'
		);
	});
});

describe('the title of a claim', () => {
	it('is its quotation where that is short', () => {
		expect(claimTitle({ quote: 'It depends on how you measure it' })).toBe(
			'“It depends on how you measure it”'
		);
	});

	it('is cut after a whole word where it is long, and stays under 70 letters', () => {
		const title = claimTitle({
			quote: 'In 2016, Californians paid $422.7 billion in taxes to the Internal Revenue Service.'
		});
		expect(title).toBe('“In 2016, Californians paid $422.7 billion in…”');
		expect(pageTitle(title).length).toBeLessThan(70);
	});

	it('has no marks where it is a report in other words than the speaker’s', () => {
		const quote = 'The governor said that the state sends more than it gets back';
		expect(claimTitle({ quote, isReported: true })).toBe(
			'The governor said that the state sends more…'
		);
	});
});

it.each([
	['', 'Texas Monthly', 'Texas Monthly'],
	['Gavin Newsom', 'Gavin Newsom on X', 'Gavin Newsom on X'],
	['Rachel Maddow', 'MSNBC', 'Rachel Maddow, on MSNBC', 'on'],
	['Eric Zorn', 'Chicago Tribune', 'Eric Zorn, in the Chicago Tribune', 'in the'],
	['Thomas DiNapoli', 'New York State Comptroller', 'Thomas DiNapoli, New York State Comptroller'],
	[
		'Rep. Josh Gottheimer of New Jersey',
		'Rep. Josh Gottheimer, press release',
		'Rep. Josh Gottheimer of New Jersey, press release'
	],
	['Gov. Andrew Cuomo of New York', 'Andrew Cuomo', 'Gov. Andrew Cuomo of New York'],
	[
		'Marcus Ruiz Evans of CalExit',
		'CalExit, on its website',
		'Marcus Ruiz Evans of CalExit, on its website'
	]
])(
	'the byline of %s and %s names the speaker once',
	(speaker, publisher, byline, preposition = '') => {
		expect(bylineOf({ speaker, publisher, preposition })).toBe(byline);
	}
);

it.each([
	['Rep. Josh Gottheimer of New Jersey', 'northjersey.com', 'Rep. Josh Gottheimer'],
	['', 'Yes California, its website', 'Yes California'],
	['', 'USAFacts', 'USAFacts']
])('the short byline of %s in %s is the name alone', (speaker, publisher, brief) => {
	expect(briefBylineOf({ speaker, publisher })).toBe(brief);
});
