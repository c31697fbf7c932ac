import { describe, expect, it } from 'vitest';
import { pages as claims } from '../../../tests/support/claim-pages';
import { packClaim, unpackClaim } from './pack-claim';

function onItsWay<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}

describe('a claim on its way to the browser', () => {
	it('comes out as it went in', () => {
		expect(claims.length).toBeGreaterThan(90);
		for (const claim of claims) {
			const { parts } = unpackClaim(onItsWay(packClaim(claim)));
			expect(parts.map(({ rows }) => rows)).toEqual(claim.parts.map(({ rows }) => rows));
		}
	});

	it('takes less than half the letters for the methods of all claims', () => {
		const lettersOf = (all: readonly { readonly parts: readonly { readonly rows: object }[] }[]) =>
			all
				.flatMap(({ parts }) => parts)
				.reduce((sum, { rows }) => sum + JSON.stringify(rows).length, 0);
		expect(lettersOf(claims.map(packClaim))).toBeLessThan(lettersOf(claims) / 2);
	});
});
