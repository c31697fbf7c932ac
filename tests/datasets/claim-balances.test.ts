import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { isStateCode } from '$lib/data/states';
import { claimsFile } from '$lib/files/claims-json.server';
import { ballotOf } from '$lib/fiscal/verdict/values';
import { claimVerdicts } from '$lib/ledger/verdict.server';
import { entriesOf, votes } from '../support/naive-verdict';

interface Part {
	readonly part: number;
	readonly test: string;
	readonly q: number | null;
	readonly least_net_usd: number | null;
	readonly most_net_usd: number | null;
	readonly by_methods: string | null;
	readonly other_countings: Readonly<
		Record<string, { readonly q: number; readonly word: string } | null>
	> | null;
}

const file = JSON.parse(claimsFile().text) as {
	readonly claims: readonly { readonly id: string; readonly parts: readonly Part[] }[];
};
const served = new Map(
	file.claims.flatMap(({ id, parts }) => parts.map((part) => [`${id} ${part.part}`, part]))
);

describe('beside the word of a part', () => {
	it('about a side stand the least and the most balance, as a second calculation has them', () => {
		const tried = claimVerdicts().flatMap(({ parts }) =>
			parts.filter(
				({ part, trials }) =>
					part.test === 'side' &&
					part.scope === 'each-year' &&
					part.covid_relief !== 'without' &&
					trials.length > 0
			)
		);
		expect(tried.length).toBeGreaterThan(15);
		for (const { part, years } of tried) {
			if (!isStateCode(part.state) || (part.measure ?? 'net') !== 'net') continue;
			const counted = new Set(years?.counted);
			const nets = votes(entriesOf(part.state), ballotOf(part).figures, 'net').flatMap(
				({ entry }) => (counted.has(entry.of.year) && entry.net !== null ? [entry.net] : [])
			);
			const own = served.get(`${part.claim} ${part.part}`);
			const near = (value: number): number => expect.closeTo(value, -1) as number;
			expect([part.claim, own?.least_net_usd, own?.most_net_usd]).toEqual([
				part.claim,
				near(Math.min(...nets)),
				near(Math.max(...nets))
			]);
		}
	});

	it('stand two other countings wherever something votes, of amounts too, whose word they never change', () => {
		const parts = dataset('claims/parts').flatMap(
			({ claim, part }) => served.get(`${claim} ${part}`) ?? []
		);
		expect(parts.filter(({ test, q }) => test === 'amount' && q !== null).length).toBeGreaterThan(
			60
		);
		for (const { q, test, by_methods: word, other_countings: others } of parts) {
			expect(others === null).toBe(q === null);
			if (test === 'amount' && others) expect(others.one_vote_a_calculation?.word).toBe(word);
		}
	});
});
