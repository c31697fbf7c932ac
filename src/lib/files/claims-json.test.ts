import { expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { claimsFile } from './claims-json.server';

interface FilePart {
	readonly figures: string | null;
	readonly verdict: string;
	readonly agree: number;
	readonly trials: number;
	readonly q: number | null;
	readonly spread: { readonly median: number } | null;
}

interface FileClaim {
	readonly id: string;
	readonly verdict: string;
	readonly deciding_part: number;
	readonly parts: readonly FilePart[];
}

const { claims } = JSON.parse(claimsFile().text) as { readonly claims: readonly FileClaim[] };
const parts = claims.flatMap((claim) => claim.parts);

it('the file has every claim with every part', () => {
	expect(claims.map(({ id }) => id)).toEqual(dataset('claims/claims').map(({ id }) => id));
	expect(parts).toHaveLength(dataset('claims/parts').length);
});

it('a part keeps what it speaks of beside its verdict and count', () => {
	for (const { figures, agree, trials, q } of parts) {
		expect([null, 'plain', 'neutral', 'any']).toContain(figures);
		expect(q).toBe(trials === 0 ? null : agree / trials);
	}
});

it('amounts are whole dollars', () => {
	const claim = claims.find(({ id }) => id === 'one-hundred-three-billion-in-2016');
	expect(claim).toMatchObject({ verdict: 'does-not-hold', deciding_part: 2 });
	expect(Number.isInteger(claim?.parts[1]?.spread?.median)).toBe(true);
});
