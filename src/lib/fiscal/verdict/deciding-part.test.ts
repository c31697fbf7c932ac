import { expect, it } from 'vitest';
import { verdictsOf } from '$lib/ledger/verdict.server';
import { decidingPart } from './deciding-part';

function decided(claim: string) {
	const verdict = verdictsOf('CA').find((one) => one.claim === claim);
	if (!verdict) throw new Error(`No claim ${claim}.`);
	return decidingPart(verdict);
}

it('an amount that is not met decides against a claim whose side is right', () => {
	expect(decided('one-hundred-three-billion-in-2016')).toMatchObject({
		word: 'does-not-hold',
		part: { kind: 'magnitude' }
	});
});

it('of parts with the same word the first decides', () => {
	expect(decided('continue-subsidizing-the-other-states').part.part).toBe(1);
});

it('a claim without a part that can be tested is not tested', () => {
	expect(decided('forced-to-raise-taxes').word).toBe('cannot-be-tested');
});

it('a part that cannot be tested never decides where another can', () => {
	for (const verdict of verdictsOf('CA')) {
		const isTestable = verdict.parts.some(({ word }) => word !== 'cannot-be-tested');
		expect(decidingPart(verdict).word === 'cannot-be-tested').toBe(!isTestable);
	}
});
