import { expect, it } from 'vitest';
import { shareOf } from '$lib/fiscal/verdict/shares';
import { claimsAnswer, claimsSecond } from './claims-sentence';
import { plainText } from './parts';

const shares = {
	state: 'CA',
	all: shareOf(1156, 1775),
	plain: shareOf(184, 593),
	neutral: shareOf(972, 1182)
} as const;

it('the answer counts the ways and gives the verdict', () => {
	expect(plainText(claimsAnswer(shares))).toBe(
		'California comes out a payer in 65\u202f% of 1,775 ways to reckon it. It depends on the method.'
	);
});

it('the second sentence tells the neutral and the plain share apart', () => {
	expect(plainText(claimsSecond(shares))).toBe(
		'Against the average state it pays in 82\u202f% of its ways; in plain dollars, with the deficit left in, in 31\u202f%.'
	);
});

it.each([
	[shareOf(95, 100), 'That holds by nearly every method.'],
	[shareOf(5, 100), 'That does not hold by nearly any method.']
])('a share of $q ends with its verdict', (all, verdict) => {
	expect(plainText(claimsAnswer({ ...shares, all }))).toContain(verdict);
});

it('a state without figures says so', () => {
	expect(plainText(claimsAnswer({ ...shares, all: shareOf(0, 0) }))).toBe(
		'California has no figure.'
	);
});
