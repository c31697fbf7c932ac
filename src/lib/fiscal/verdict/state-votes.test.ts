import { expect, it } from 'vitest';
import { signRow } from '../../../../tests/support/signs';
import { sharesOfYears, sideOfYear, stateVotes } from './state-votes';
import type { StateSigns } from './types';

const span = (from: number, to: number, value: (year: number) => number) =>
	Object.fromEntries(
		Array.from({ length: to - from + 1 }, (_, at) => [from + at, value(from + at)])
	);

const signs: StateSigns = {
	state: 'CA',
	rows: [
		signRow('account-none-flow-025-excluded-workplace-in', { 2000: -5, 2001: 5 }, 0.5),
		signRow('account-none-benefit-025-excluded-workplace-in', { 2000: -5, 2001: 0 }, 0.5),
		signRow('tax-foundation-none', { 2001: 5 }),
		signRow(
			'tax-foundation-per-person',
			span(2000, 2014, (year) => (year < 2003 ? 5 : -5))
		)
	]
};

it('tells each year’s shares, each figure by itself, and the row of years against the others', () => {
	const { years, run } = stateVotes(signs);
	expect(years.plain.map(({ fiscalYear, shares }) => [fiscalYear, shares.recipient])).toEqual([
		[2000, { k: 0, n: 1, q: 0 }],
		[2001, { k: 1.5, n: 2, q: 0.75 }]
	]);
	expect(years.plain.map(sideOfYear)).toEqual(['payer', 'split']);
	expect(years.neutral).toHaveLength(15);
	expect(run).toMatchObject({ kind: 'agree', run: { side: 'payer', since: 2003, newest: 2014 } });
	expect(sharesOfYears(years.plain)).toEqual({
		payer: { k: 1, n: 3, q: 1 / 3 },
		even: { k: 0.5, n: 3, q: 0.5 / 3 },
		recipient: { k: 1.5, n: 3, q: 0.5 }
	});
	expect(sharesOfYears([]).payer.q).toBeNull();
});

it('begins no row of years with a break', () => {
	expect(stateVotes({ ...signs, breaks: [2003, 2004] }).run?.run.since).toBe(2005);
});
