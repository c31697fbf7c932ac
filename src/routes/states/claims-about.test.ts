import { expect, it } from 'vitest';
import { curly } from '$lib/words/curly';
import { dataset } from '$lib/data/datasets.server';
import { statesOf } from '../claims/claim-card.server';
import { claimPage } from '../claims/claim-page.server';
import { claimsAbout } from './claims-about.server';

it('a claim is told with who said it, not with the paper that carried it', () => {
	const said = new Map(dataset('claims/claims').map((row) => [row.id, row]));
	const lines = (['TX', 'MN', 'IL', 'CA'] as const).flatMap((code) => {
		const { own, nation } = claimsAbout(code);
		return [...own, ...nation];
	});
	expect(lines.map(({ by }) => by)).toContain('Rachel Maddow');
	for (const { id, by } of lines) {
		const { speaker = '', publisher = '' } = said.get(id) ?? {};
		const [person = ''] = speaker.split(' of ');
		expect(curly(speaker === '' ? publisher : person), id).toContain(by);
	}
});

it('a claim has the word that stands over its own page', () => {
	const lines = (['OH', 'NJ', 'WA', 'IL'] as const).flatMap((code) => {
		const { own, nation } = claimsAbout(code);
		return [...own, ...nation];
	});
	for (const { id, heading } of lines) expect(heading, id).toBe(claimPage(id)?.heading);
	const told = lines.map(({ heading }) => heading);
	expect(told).toContain('Holds, as far as it can be tested');
	expect(told).toContain('Quoted right, outside the range of methods');
});

it('what is said of other states by name does not stand on the page of a state', () => {
	const named = new Map(dataset('claims/claims').map((row) => [row.id, statesOf(row)]));
	const { own, nation } = claimsAbout('OH');
	expect(nation.length).toBeGreaterThan(0);
	expect(nation.filter(({ id }) => named.get(id)?.length !== 0)).toEqual([]);
	expect(own.filter(({ id }) => !named.get(id)?.includes('OH'))).toEqual([]);
});
