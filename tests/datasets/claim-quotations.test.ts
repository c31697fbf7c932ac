import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { claimGroups } from '../../src/routes/claims/claim-groups.server';
import { rulesTold } from '../../src/routes/methods/rule-told.server';
import { pages } from '../support/claim-pages';

/** Letters and digits alone, so that marks, blanks and capitals that a page sets in its own way do not tell. */
const bare = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Every text of what a page is told, however deep. */
function textsIn(told: unknown): readonly string[] {
	if (typeof told === 'string') return [told];
	if (typeof told !== 'object' || told === null) return [];
	return Object.values(told).flatMap(textsIn);
}

/** What stands between double marks in a text, straight ones among them. */
const marked = (text: string) =>
	[...text.matchAll(/[“"]([^“”"]+)[”"]/g)].map(([, words = '']) => words);

/** What anybody said: a page tells where words of another claim, "since 1987", come from. */
const said = dataset('claims/claims').map(({ quote }) => bare(quote));
/** Titles of articles stand in marks in the names of their sources. */
const titles = dataset('claims/claims').flatMap(({ publisher }) => marked(publisher).map(bare));
const isTaken = (words: string) =>
	said.some((quote) => quote.includes(bare(words))) || titles.includes(bare(words));

describe('the words of claims', () => {
	it('stand between marks where somebody said them, and no sentence of ours does', () => {
		const cards = claimGroups().flatMap((group) => group.claims);
		const told = [...pages, ...cards].flatMap((one) =>
			textsIn(one).flatMap((text) => marked(text).map((words) => ({ id: one.id, words })))
		);
		expect(told.length).toBeGreaterThan(10);
		expect(told.filter(({ words }) => !isTaken(words))).toEqual([]);
	});

	it('have no marks in the table of the rules, which quotes nobody', () => {
		expect(rulesTold().claims.flatMap(({ but }) => marked(but))).toEqual([]);
	});
});
