import { describe, expect, it } from 'vitest';
import { ledger } from './ledger.server';
import { methodFacts } from './method-facts.server';

describe('methodFacts', () => {
	const facts = methodFacts();

	it('tells the years and states of each estimate as the datasets have them', () => {
		const taxFoundation = facts.estimates.find(({ id }) => id === 'tax-foundation');
		expect(taxFoundation?.years).toHaveLength(25);
		expect([taxFoundation?.years.at(0), taxFoundation?.years.at(-1)]).toEqual([1981, 2005]);
		expect(taxFoundation?.states).toBe(51);
	});

	it('tells the nation’s balance only where every state has a figure', () => {
		const balances = new Map(facts.estimates.map(({ id, balance }) => [id, balance?.fiscalYear]));
		expect(balances.get('rockefeller-2025')).toBe(2023);
		expect(balances.get('rockefeller-2022')).toBeUndefined();
		expect(balances.get('collections-cffr')).toBe(2009);
	});

	it('holds every estimate’s sides against the nation’s totals', () => {
		const received = facts.shares
			.flatMap(({ years }) => years)
			.flatMap((year) => year.received ?? []);
		expect(received.length).toBeGreaterThan(50);
		expect(received.every((share) => share > 0.84 && share < 1)).toBe(true);
		const [first] = facts.shares;
		expect(first?.years.every(({ paid }) => paid !== null && paid > 0.8)).toBe(true);
	});

	it('cannot rebuild most of the printed ratios from the dollars beside them', () => {
		const { rows, plain, relative } = facts.ratioRebuild;
		expect(rows).toBe(51 * 25);
		expect(Math.max(plain.equal, relative.equal)).toBeLessThan(rows / 4);
		expect(facts.ratioExample).toMatchObject({ state: 'CA', fiscalYear: 2005 });
	});

	it('explains the flags that figures bear, and no other', () => {
		expect(facts.flags).toContain('covid');
		expect(facts.flags).toContain('insurer-home-state');
		const borne = new Set(
			ledger().balances.flatMap(({ flags }) => flags.split(';').filter(Boolean))
		);
		expect(new Set(facts.flags)).toEqual(borne);
	});

	it('has a band for states whose taxes are not known', () => {
		const { bandExample } = facts;
		expect(bandExample?.fiscalYear).toBe(2023);
		expect(bandExample?.band).toBeCloseTo((bandExample?.receiptsPerPerson ?? 0) / 50);
	});
});
