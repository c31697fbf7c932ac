import { describe, expect, it } from 'vitest';
import { matrixSummary } from './matrix-summary';

const counts = { payer: 1082, even: 85, recipient: 312, n: 1479 };

describe('matrixSummary', () => {
	it('counts the sides and tells since when all agree', () => {
		expect(
			matrixSummary({
				state: 'CA',
				counts,
				plain: { side: null, since: 2024, newest: 2024 },
				neutral: { side: 'payer', since: 1997, newest: 2024 }
			})
		).toBe(
			'Of 1,479 calculations, California comes out a payer in 1,082, about even in 85, a recipient in 312. Dollar for dollar they disagree on FY2024; against the other states all agree since FY1997: a payer.'
		);
	});

	it.each([
		[
			{ side: 'recipient', since: 1983, newest: 2024 },
			'Dollar for dollar all agree since FY1983: a recipient.'
		],
		[
			{ side: 'even', since: 2024, newest: 2024 },
			'Dollar for dollar all agree on FY2024 alone: about even.'
		]
	] as const)('of %o alone says: %s', (plain, text) => {
		const summary = matrixSummary({ state: 'MS', counts, plain, neutral: null });
		expect(summary.endsWith(`312. ${text}`)).toBe(true);
	});

	it('says one side of all at once, and none of another in a word', () => {
		const all = { payer: 0, even: 0, recipient: 1467, n: 1467 };
		const plain = { side: 'recipient', since: 1981, newest: 2024 } as const;
		expect(matrixSummary({ state: 'DC', counts: all, plain, neutral: plain })).toBe(
			'D.C. comes out a recipient in all 1,467 calculations that count.'
		);
		const some = { payer: 0, even: 2, recipient: 1465, n: 1467 };
		expect(matrixSummary({ state: 'NM', counts: some, plain, neutral: null })).toContain(
			'New Mexico comes out a payer in none, about even in 2, a recipient in 1,465.'
		);
	});

	it('says so where nothing counts', () => {
		const none = { payer: 0, even: 0, recipient: 0, n: 0 };
		expect(matrixSummary({ state: 'DC', counts: none, plain: null, neutral: null })).toBe(
			'D.C. has no figure by any calculation.'
		);
	});
});
