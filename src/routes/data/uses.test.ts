import { describe, expect, it } from 'vitest';
import { usesOf } from './uses';

function namesIn(path: Parameters<typeof usesOf>[0], words: RegExp) {
	return usesOf(path).find((use) => words.test(use.words))?.names ?? [];
}

describe('usesOf', () => {
	it('names the lines of the account that a dataset shares out by our own rules', () => {
		const shared = namesIn('taxes/personal-taxes', /shared out/);
		expect(shared).toEqual(['Individual income tax']);
		expect(namesIn('taxes/personal-taxes', /total/)).toEqual([]);
	});

	it('names the lines whose national total is read from it', () => {
		expect(namesIn('context/federal-totals', /total/)).toContain('Social Security');
	});

	it('tells a rule that is only on offer apart from ours', () => {
		expect(namesIn('funds/fmap', /choose/)).toEqual(['Medicaid, family aid and like grants']);
		expect(namesIn('funds/fmap', /^How lines/)).toEqual([]);
	});

	it('names estimates and side claims, each with its page', () => {
		expect(namesIn('balances/rockefeller', /Estimates/)).toHaveLength(6);
		expect(usesOf('conditions/roads')).toMatchObject([{ path: '/claims/conditions/' }]);
	});

	it('has nothing to tell of what is only kept', () => {
		expect(usesOf('funds/obligations-by-funding-agency')).toEqual([]);
	});
});
