import { describe, expect, it } from 'vitest';
import { BENEFIT_KEYS, DEFENSE_BY_BENEFIT, PAY_BY_RESIDENCE } from '../account/keys/presets';
import {
	SPECIFICATIONS,
	SPECIFICATION_RULES,
	accountChoiceOf,
	specificationOf,
	withRelief
} from './specifications';
import type { AccountVariant } from './types';

const ofRule = (rule: string) => SPECIFICATIONS.filter((one) => one.rule === rule);

describe('specifications', () => {
	it('are 48 of our own account by each rule: services, pay under flow alone, interest, three labour shares, COVID relief', () => {
		for (const rule of SPECIFICATION_RULES) {
			const variants = ofRule(rule).flatMap(({ variant }) => variant ?? []);
			expect(variants).toHaveLength(48);
			expect(new Set(variants.map((variant) => JSON.stringify(variant))).size).toBe(48);
			const atHome = variants.filter(({ pay }) => pay === 'residence');
			expect([...new Set(atHome.map(({ services }) => services))]).toEqual(['flow']);
			expect(atHome).toHaveLength(12);
		}
	});

	it('have ids of their own that name estimate, rule and keys', () => {
		const ids = SPECIFICATIONS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids[0]).toBe('account-none-flow-000-excluded-workplace-in');
		expect(ids).toContain('account-tax-share-benefit-025-population-workplace-out');
		expect(ids).toContain('tax-foundation-none');
	});

	it('go by rule, then our own account, the Tax Foundation, each report of Rockefeller, hybrids, printed figures', () => {
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
			'collections-usaspending',
			'rockefeller-points',
			'new-york-comptroller',
			'pew',
			'legislative-analyst'
		]);
		expect([...new Set(SPECIFICATIONS.map(({ rule }) => rule))]).toEqual(SPECIFICATION_RULES);
	});

	it('have the rows without COVID relief after those with it', () => {
		const relief = ofRule('per-person').flatMap(({ variant }) => variant?.covid ?? []);
		expect(relief).toEqual([...Array(24).fill('in'), ...Array(24).fill('out')]);
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
		const out = specificationOf('account-none-flow-025-excluded-workplace-out');
		expect(withRelief(out)).toBe('account-none-flow-025-excluded-workplace-in');
		expect(withRelief(specificationOf('tax-foundation-none'))).toBe('tax-foundation-none');
		expect(() => specificationOf('nothing')).toThrow('nothing');
	});
});

describe('the account of a variant', () => {
	const keys = { corporateLabourShare: 0.5, interest: 'population', covid: 'out' } as const;

	it('has its corporate share, interest and COVID relief, and our own keys otherwise', () => {
		expect(accountChoiceOf({ ...keys, services: 'flow', pay: 'workplace' })).toEqual({
			...keys,
			keys: {},
			excluded: []
		});
	});

	it('shares out by its services what the nation buys, and pay at home where it is so chosen', () => {
		const keysOf = (services: AccountVariant['services'], pay: AccountVariant['pay']) =>
			accountChoiceOf({ ...keys, services, pay }).keys;
		expect(keysOf('defense', 'workplace')).toEqual(DEFENSE_BY_BENEFIT);
		expect(keysOf('benefit', 'workplace')).toEqual(BENEFIT_KEYS);
		expect(keysOf('flow', 'residence')).toEqual(PAY_BY_RESIDENCE);
	});
});
