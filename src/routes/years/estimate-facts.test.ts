import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { NOTHING, columnOf } from '$lib/fiscal/core/columns';
import type { ShownYear } from '$lib/fiscal/core/shown-years';
import { shownYears } from '$lib/fiscal/core/shown-years';
import type { EstimateYear } from '$lib/fiscal/core/types';
import { choiceOf, countsOf, estimateFacts } from './estimate-facts';
import { extremesOf } from './extremes';

/** Alaska pays 10 a person more, Wyoming receives 20 more, the others are even; D.C. has a figure or none. */
function shown(hasDistrict: boolean): ShownYear {
	const of = (code: string) => (code === 'AK' ? -10 : code === 'WY' ? 20 : 0);
	const net = columnOf((code) => (code === 'DC' && !hasDistrict ? null : of(code)));
	const year: EstimateYear = {
		fiscalYear: 2005,
		paid: columnOf((_, i) => (net[i] === null ? null : 100)),
		received: columnOf((_, i) => (net[i] === null ? null : 100 + (net[i] ?? 0))),
		net,
		publishedRatio: NOTHING,
		status: STATE_CODES.map(() => 'present'),
		flags: STATE_CODES.map((code) => (code === 'AK' ? ['hybrid', 'covid'] : ['hybrid']))
	};
	const context = {
		fiscalYear: 2005,
		population: columnOf(() => 1),
		gdp: NOTHING,
		personalIncome: NOTHING,
		priceIndex: 1,
		regionalPrices: NOTHING
	};
	const [only] = shownYears({ estimate: 'account', years: [year] }, choiceOf('account'), {
		context: new Map([[2005, context]]),
		receiptsPerPerson: new Map()
	});
	if (!only) throw new Error('No year.');
	return only;
}

describe('what an estimate says of a year', () => {
	it('is its payers, recipients and even states, and both ends', () => {
		const facts = estimateFacts('account', shown(true));
		expect(facts).toMatchObject({
			found: 51,
			partial: null,
			hasDistrict: true,
			plain: { payer: 1, recipient: 1, even: 49 },
			neutral: { payer: 1, recipient: 1, even: 49 },
			extremes: {
				lowest: { code: 'AK', value: -10 },
				highest: { code: 'WY', value: 20 }
			}
		});
	});

	it('tells a flag of any state once, in the order of flags', () => {
		expect(estimateFacts('account', shown(true)).flags).toEqual(['covid', 'hybrid']);
	});

	it('says whether it has D.C.', () => {
		expect(estimateFacts('account', shown(false))).toMatchObject({ found: 50, hasDistrict: false });
	});

	it('counts no state without a side', () => {
		expect(countsOf(['payer', null, 'even', 'payer'])).toEqual({ payer: 2, recipient: 0, even: 1 });
	});
});

it('a column without a figure has no ends', () => {
	expect(extremesOf(NOTHING)).toBeNull();
});
