import { describe, expect, it } from 'vitest';
import type { YearAgreement } from '../agreement';
import { meanDifferences, pulled } from './pulls';

const bars = [
	{ line: 'corporate-tax', side: 'paid', step: 300 },
	{ line: 'excise-other', side: 'paid', step: -90 },
	{ line: 'food', side: 'received', step: 40 },
	{ line: 'ssi', side: 'received', step: -20 }
] as const;

describe('pulled', () => {
	it.each([
		[{ net: 50, paid: 10, received: 60 }, 'received', 'food'],
		[{ net: -50, paid: 10, received: -40 }, 'received', 'ssi'],
		[{ net: -50, paid: 45, received: -5 }, 'paid', 'excise-other'],
		[{ net: 50, paid: -45, received: 5 }, 'paid', 'corporate-tax'],
		[{ net: -50, paid: null, received: null }, null, 'excise-other']
	] as const)('of %j names side %s and line %s', (difference, side, line) => {
		expect(pulled({ state: 'CA', ...difference }, bars)).toMatchObject({ side, line });
	});
});

describe('meanDifferences', () => {
	const year = (net: number, paid: number | null) =>
		({
			differences: [
				{ state: 'CA', net, paid, received: paid },
				{ state: 'TX', net: 5, paid: 1, received: 6 }
			]
		}) as unknown as YearAgreement;

	it('averages state by state, the largest first', () => {
		expect(meanDifferences([year(-10, 4), year(-30, 8)])).toEqual([
			{ state: 'CA', net: -20, paid: 6, received: 6 },
			{ state: 'TX', net: 5, paid: 1, received: 6 }
		]);
	});

	it('has no side where a year has none', () => {
		expect(meanDifferences([year(-10, 4), year(-30, null)])[0]).toMatchObject({ paid: null });
	});
});
