import { describe, expect, it } from 'vitest';
import type { Side } from '../core/verdict-band';
import { agreement, withoutOpposite } from './agreement';

const votes = (years: Readonly<Record<number, readonly Side[]>>) =>
	Object.entries(years).flatMap(([fiscalYear, sides]) =>
		sides.map((side) => ({ cell: { fiscalYear: Number(fiscalYear), side } }))
	);

const mixed = votes({
	2001: ['recipient'],
	2002: ['payer', 'even'],
	2003: ['payer', 'payer'],
	2005: ['payer']
});

describe('agreement', () => {
	it('runs from the first year of those to the newest in which all votes are on one side', () => {
		expect(agreement(mixed)).toEqual({
			side: 'payer',
			since: 2003,
			newest: 2005,
			years: 2,
			evenYears: []
		});
	});

	it('is none where the newest votes disagree or are about even', () => {
		expect(agreement(votes({ 2001: ['payer'], 2002: ['payer', 'recipient'] }))).toBeNull();
		expect(agreement(votes({ 2001: ['payer'], 2002: ['even'] }))).toBeNull();
		expect(agreement([])).toBeNull();
	});

	it('may be about recipients, and about all years', () => {
		expect(agreement(votes({ 2001: ['recipient'], 2002: ['recipient'] }))).toMatchObject({
			side: 'recipient',
			since: 2001
		});
	});
});

describe('no vote for the other side', () => {
	it('is not broken by about even, and those years are named', () => {
		expect(withoutOpposite(mixed)).toEqual({
			side: 'payer',
			since: 2002,
			newest: 2005,
			years: 3,
			evenYears: [2002]
		});
	});

	it('is of the side whose row of years is longer', () => {
		const run = withoutOpposite(
			votes({ 2001: ['recipient'], 2002: ['recipient', 'even'], 2003: ['even'] })
		);
		expect(run).toMatchObject({ side: 'recipient', since: 2001 });
		expect(withoutOpposite(votes({ 2001: ['payer', 'recipient'] }))).toBeNull();
	});
});
