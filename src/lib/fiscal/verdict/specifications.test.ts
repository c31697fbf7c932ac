import { describe, expect, it } from 'vitest';
import { DEFENSE_BY_BENEFIT } from '../account/keys/presets';
import {
	SPECIFICATIONS,
	SPECIFICATION_RULES,
	accountChoiceOf,
	specificationOf,
	withRelief
} from './specifications';

const ofRule = (rule: string) => SPECIFICATIONS.filter((one) => one.rule === rule);

describe('specifications', () => {
	it('are 24 of our own account by each rule: defense, interest, three labour shares, COVID relief', () => {
		for (const rule of SPECIFICATION_RULES) {
			const own = ofRule(rule).filter(({ estimate }) => estimate === 'account');
			expect(own).toHaveLength(24);
			expect(new Set(own.map(({ variant }) => JSON.stringify(variant))).size).toBe(24);
		}
	});

	it('have ids of their own that name estimate, rule and keys', () => {
		const ids = SPECIFICATIONS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids[0]).toBe('account-none-place-000-excluded-in');
		expect(ids).toContain('account-tax-share-benefit-025-population-out');
		expect(ids).toContain('tax-foundation-none');
	});

	it('go by rule, then our own account, the Tax Foundation, each report of Rockefeller, hybrids', () => {
		const estimates = ofRule('none').map(({ estimate }) => estimate);
		expect([...new Set(estimates)]).toEqual([
			'account',
			'tax-foundation',
			'rockefeller-2019',
			'rockefeller-2021',
			'rockefeller-2022',
			'rockefeller-2023',
			'rockefeller-2024',
			'rockefeller-2025',
			'collections-cffr',
			'collections-usaspending'
		]);
		expect([...new Set(SPECIFICATIONS.map(({ rule }) => rule))]).toEqual(SPECIFICATION_RULES);
	});

	it('have the rows without COVID relief after those with it', () => {
		const relief = ofRule('per-person').flatMap(({ variant }) => variant?.covid ?? []);
		expect(relief).toEqual([...Array(12).fill('in'), ...Array(12).fill('out')]);
	});

	it('share the deficit by taxes paid only where taxes and money are both known', () => {
		const estimates = ofRule('tax-share').map(({ estimate }) => estimate);
		expect([...new Set(estimates)]).toEqual([
			'account',
			'tax-foundation',
			'rockefeller-2019',
			'collections-cffr',
			'collections-usaspending'
		]);
	});

	it('mark the two estimates whose sides come from unlike accounts', () => {
		const hybrids = SPECIFICATIONS.filter(({ isHybrid }) => isHybrid);
		expect(hybrids).toHaveLength(6);
		expect(hybrids.every(({ estimate }) => estimate.startsWith('collections-'))).toBe(true);
	});

	it('are found by id, also the same one with COVID relief', () => {
		const out = specificationOf('account-none-place-025-excluded-out');
		expect(withRelief(out)).toBe('account-none-place-025-excluded-in');
		expect(withRelief(specificationOf('tax-foundation-none'))).toBe('tax-foundation-none');
		expect(() => specificationOf('nothing')).toThrow('nothing');
	});
});

describe('the account of a variant', () => {
	it('has its defense, corporate share, interest and COVID relief, and our own keys otherwise', () => {
		const keys = { corporateLabourShare: 0.5, interest: 'population', covid: 'out' } as const;
		expect(accountChoiceOf({ ...keys, defense: 'place' })).toEqual({
			...keys,
			keys: {},
			excluded: []
		});
		expect(accountChoiceOf({ ...keys, defense: 'benefit' }).keys).toEqual(DEFENSE_BY_BENEFIT);
	});
});
