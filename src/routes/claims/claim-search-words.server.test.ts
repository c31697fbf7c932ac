import { describe, expect, it } from 'vitest';
import { claimVerdicts } from '$lib/ledger/verdict.server';
import { ALL_CLAIMS, filteredGroups, type ClaimFilter } from './claim-filter';
import { claimGroups } from './claim-groups.server';

describe('the finder of claims', () => {
	const all = claimGroups();

	const found = (fields: Partial<ClaimFilter>) =>
		filteredGroups(all, { ...ALL_CLAIMS, ...fields }).flatMap(({ claims }) =>
			claims.map(({ id }) => id)
		);

	it.each([
		['$103-160 billion', 'texit-103-to-160-billion'],
		['103–160', 'texit-103-to-160-billion'],
		['TEXIT', 'texit-103-to-160-billion'],
		['texas republican', 'perry-94-cents-on-highways'],
		['Republicans', 'christie-61-cents'],
		['Kentucky', 'christie-61-cents'],
		['calexit siphoned', 'money-siphoned-from-california'],
		['61 cents', 'christie-61-cents'],
		['GOP highways', 'perry-94-cents-on-highways'],
		['Calexit 1987', 'since-1987-tens-and-sometimes-hundreds-of-billions'],
		['governor Christie', 'christie-61-cents'],
		['PolitiFact 2011', 'maddow-four-states-get-more']
	])('“%s” finds %s', (text, id) => {
		expect(found({ text })).toContain(id);
	});

	it.each([
		['TX', 'maddow-four-states-get-more'],
		['UT', 'maddow-four-states-get-more'],
		['NJ', 'salter-mississippi-2-19'],
		['NJ', 'usafacts-new-york-led-in-2023'],
		['MS', 'salter-mississippi-2-19'],
		['AL', 'gottheimer-mississippi-and-alabama'],
		['CT', 'ryan-paying-for-states-that-did-not']
	] as const)('about %s has %s', (about, id) => {
		expect(found({ about })).toContain(id);
	});

	it('finds every claim by each word of its quotation and of its address', () => {
		for (const { claims } of all)
			for (const { id, quote } of claims) {
				expect(found({ text: quote })).toContain(id);
				expect(found({ text: id })).toContain(id);
			}
	});

	it('finds a claim by whose figures it quotes', () => {
		const cards = claimGroups().flatMap(({ claims }) => claims);
		const found = filteredGroups([{ id: 'all', title: '', claims: cards }], {
			...ALL_CLAIMS,
			text: 'Rockefeller'
		}).flatMap(({ claims }) => claims);
		const quoting = claimVerdicts().filter(({ parts }) =>
			parts.some(({ part }) => part.author_measure.includes('Rockefeller Institute'))
		);
		expect(quoting.length).toBeGreaterThan(2);
		expect(found.map(({ id }) => id)).toEqual(
			expect.arrayContaining(quoting.map(({ claim }) => claim))
		);
	});
});
