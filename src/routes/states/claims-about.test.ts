import { expect, it } from 'vitest';
import { curly } from '$lib/words/curly';
import { dataset } from '$lib/data/datasets.server';
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
