import { describe, expect, it } from 'vitest';
import { MADE_POPULATION, madeModel } from '../../../../tests/support/made-account';
import { countedYear } from '../measures/interest';
import { accountOf } from './account';
import { accountEstimate, estimateFrom } from './account-series';
import { DEFAULT_CHOICE } from './keys/presets';
import type { InterestRule } from './types';

const model = madeModel();

describe('the interest that our own account leaves out', () => {
	it('gives the account that counts it by population, to the dollar', () => {
		const counted = accountEstimate(model, accountOf(model, DEFAULT_CHOICE).years).years.map(
			(year) => countedYear(year, { interest: 'counted' }, { population: MADE_POPULATION })
		);
		const wanted = accountOf(model, { ...DEFAULT_CHOICE, interest: 'population' }).years;
		expect(counted.map(({ received }) => received)).toEqual(wanted.map(({ received }) => received));
		expect(counted.map(({ net }) => net)).toEqual(wanted.map(({ net }) => net));
	});

	it.each<InterestRule>(['population', 'tax-share', 'interest-received'])(
		'is not there beside an account that counts it by %s',
		(interest) => {
			const { years } = estimateFrom(model, { ...DEFAULT_CHOICE, interest });
			expect(years.map((year) => year.interest)).toEqual([undefined, undefined]);
		}
	);
});
