import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { NOTHING, columnOf } from '../core/columns';
import type { ShownYear } from '../measures/shown-years';
import { shownYears } from '../measures/shown-years';
import type { EstimateYear } from '../core/types';
import { choiceOf, estimateFacts } from './estimate-facts';
import { extremesOf } from '../core/extremes';

/** Alaska pays 10 a person more, Wyoming receives 20 more, the others are even; D.C. has a figure or none. */
function shown(hasDistrict: boolean, hasWyoming = true): ShownYear {
	const of = (code: string) => (code === 'AK' ? -10 : code === 'WY' ? 20 : 0);
	const isMissing = (code: string) =>
		(code === 'DC' && !hasDistrict) || (code === 'WY' && !hasWyoming);
	const net = columnOf((code) => (isMissing(code) ? null : of(code)));
	const year: EstimateYear = {
		fiscalYear: 2005,
		paid: columnOf((_, i) => (net[i] === null ? null : 100)),
		received: columnOf((_, i) => (net[i] === null ? null : 100 + (net[i] ?? 0))),
		net,
		publishedRatio: NOTHING,
		status: STATE_CODES.map((code) => (isMissing(code) ? 'not-published' : 'present')),
		flags: STATE_CODES.map((code) => [
			...(hasWyoming ? [] : (['partial-year-coverage'] as const)),
			...(code === 'AK' ? (['hybrid', 'covid'] as const) : (['hybrid'] as const))
		])
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
		const facts = estimateFacts('account', shown(true), null);
		expect(facts).toMatchObject({
			found: 51,
			partial: null,
			hasDistrict: true,
			plain: { payer: 1, recipient: 1, even: 49 },
			counted: null,
			neutral: { payer: 1, recipient: 1, even: 49 },
			extremes: {
				lowest: { code: 'AK', value: -10 },
				highest: { code: 'WY', value: 20 }
			}
		});
	});

	it('has no ends where some states only have a figure', () => {
		const facts = estimateFacts('rockefeller-2024', shown(false, false), null);
		expect(facts.partial).not.toBeNull();
		expect(facts.extremes).toBeNull();
	});

	it('counts the sides of the other reading of interest as well', () => {
		expect(estimateFacts('account', shown(true), shown(true)).counted).toEqual({
			payer: 1,
			recipient: 1,
			even: 49
		});
	});

	it('tells a flag of any state once, in the order of flags', () => {
		expect(estimateFacts('account', shown(true), null).flags).toEqual(['covid', 'hybrid']);
	});

	it('says whether it has D.C.', () => {
		expect(estimateFacts('account', shown(false), null)).toMatchObject({
			found: 50,
			hasDistrict: false
		});
	});

	it('counts no state without a side', () => {
		expect(estimateFacts('account', shown(false, false), null).plain).toEqual({
			payer: 1,
			recipient: 0,
			even: 48
		});
	});
});

it('a column without a figure has no ends', () => {
	expect(extremesOf(NOTHING)).toBeNull();
});
