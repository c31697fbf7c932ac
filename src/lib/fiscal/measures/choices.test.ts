import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceWith } from '../../../../tests/support/fiscal';
import { ESTIMATES } from '../estimates/estimates';
import {
	DEFICIT_RULES,
	DOLLARS,
	INTERESTS,
	MEASURES,
	SCALES,
	reasonsAgainst,
	settle,
	type ChoiceInYear
} from './measures';

const oneOf = <T>(entries: readonly { readonly id: T }[]) =>
	fc.constantFrom(...entries.map(({ id }) => id));

const anyChoice: fc.Arbitrary<ChoiceInYear> = fc.record({
	estimate: oneOf(ESTIMATES),
	year: fc.integer({ min: 1981, max: 2024 }),
	measure: oneOf(MEASURES),
	scale: oneOf(SCALES),
	dollars: oneOf(DOLLARS),
	deficit: oneOf(DEFICIT_RULES),
	interest: oneOf(INTERESTS)
});

const choiceIn = ({ year = 2020, ...fields }: Partial<ChoiceInYear>): ChoiceInYear => ({
	...choiceWith(fields),
	year
});

const reasons = (fields: Partial<ChoiceInYear>) => reasonsAgainst(choiceIn(fields));

describe('reasonsAgainst', () => {
	it('has none against any option of plain net dollars with both sides known', () => {
		const { measure, scale, dollars, deficit } = reasons({});
		const all = [measure, scale, dollars, deficit].flatMap((options) => Object.values(options));
		expect(all.every((reason) => reason === null)).toBe(true);
	});

	it('knows no scale but the total, no real dollars and no deficit rule for a ratio', () => {
		const { scale, dollars, deficit } = reasons({ measure: 'ratio' });
		expect(scale.total).toBeNull();
		expect([scale['per-person'], scale.gdp, scale.income]).toEqual(
			Array(3).fill('a ratio is the same on every scale')
		);
		expect(dollars.real).toBe('a ratio is the same in any dollars');
		expect(deficit.none).toBeNull();
		expect(deficit['per-person']).toBe('only received − paid has a deficit to share out');
	});

	it('allows a balance-only estimate nothing that needs the sides apart', () => {
		const { measure, deficit } = reasons({ estimate: 'rockefeller-2025' });
		expect(measure.net).toBeNull();
		for (const id of ['received', 'paid', 'ratio', 'relative-ratio'] as const) {
			expect(measure[id]).toBe('this estimate gives only balances, not the two sides apart');
		}
		expect(deficit['per-person']).toBeNull();
		expect(deficit['income-share']).toBeNull();
		expect(deficit['tax-share']).toContain('needs taxes and spending apart');
		expect(deficit['cut-spending']).toContain('needs taxes and spending apart');
	});

	it('has a published ratio only where the estimate prints one', () => {
		expect(reasons({}).measure['published-ratio']).toBeNull();
		expect(reasons({ estimate: 'collections-cffr' }).measure['published-ratio']).toBe(
			'this estimate prints no ratio of its own'
		);
	});

	it('has no real dollars for a share of GDP or of income', () => {
		expect(reasons({ scale: 'gdp' }).dollars.real).toBe('a share is the same in any dollars');
		expect(reasons({ scale: 'income' }).dollars.real).toBe('a share is the same in any dollars');
		expect(reasons({ scale: 'total' }).dollars.real).toBeNull();
		expect(reasons({ scale: 'gdp' }).dollars.local).toBe('a share is the same in any dollars');
	});

	it('has local prices from FY2009 to FY2024, and says so in other years', () => {
		const against = (year: number) => reasons({ year }).dollars.local;
		expect([against(2009), against(2024)]).toEqual([null, null]);
		expect(against(2008)).toBe('local prices are known from FY2009 to FY2024 only');
		expect(against(2025)).toBe('local prices are known from FY2009 to FY2024 only');
		expect(reasons({ year: 2008 }).dollars.real).toBeNull();
	});
});

describe('interest on the debt', () => {
	it('can be counted in our own account, in every measure that it moves', () => {
		const counted = (fields: Partial<ChoiceInYear>) => reasons(fields).interest.counted;
		for (const measure of ['net', 'received', 'ratio', 'relative-ratio'] as const) {
			expect(counted({ estimate: 'account', measure })).toBeNull();
		}
		expect(counted({ estimate: 'account', measure: 'paid' })).toBe(
			'it is money received, and no part of the taxes paid'
		);
		for (const { id } of ESTIMATES.filter((one) => one.id !== 'account')) {
			expect(counted({ estimate: id })).toBe('only our own account can count it');
		}
		expect(reasons({}).interest['left-out']).toBeNull();
	});

	it('is left out with a note where it cannot be counted', () => {
		const asked = choiceIn({ estimate: 'tax-foundation', interest: 'counted' });
		expect(settle(asked)).toEqual({
			choice: { ...asked, interest: 'left-out' },
			notes: ['Interest on the debt is left out: only our own account can count it.']
		});
		const ours = choiceIn({ estimate: 'account', interest: 'counted' });
		expect(settle(ours)).toEqual({ choice: ours, notes: [] });
	});
});

describe('settle', () => {
	it('leaves a choice that can be combined as it is, without a note', () => {
		const choice = choiceIn({ deficit: 'tax-share', dollars: 'local' });
		expect(settle(choice)).toEqual({ choice, notes: [] });
	});

	it('always ends at a choice against which there is no reason', () => {
		fc.assert(
			fc.property(anyChoice, (asked) => {
				const { choice } = settle(asked);
				const against = reasonsAgainst(choice);
				expect(against.measure[choice.measure]).toBeNull();
				expect(against.scale[choice.scale]).toBeNull();
				expect(against.dollars[choice.dollars]).toBeNull();
				expect(against.deficit[choice.deficit]).toBeNull();
				expect(against.interest[choice.interest]).toBeNull();
			})
		);
	});

	it('says one thing for each thing it changes, and changes neither the estimate nor the year', () => {
		fc.assert(
			fc.property(anyChoice, (asked) => {
				const { choice, notes } = settle(asked);
				const names = ['measure', 'scale', 'dollars', 'deficit', 'interest'] as const;
				const changed = names.filter((name) => choice[name] !== asked[name]);
				expect(notes).toHaveLength(changed.length);
				expect(choice.estimate).toBe(asked.estimate);
				expect(choice.year).toBe(asked.year);
			})
		);
	});

	it('goes to the nearest rule an estimate allows, and tells why', () => {
		const asked = choiceIn({ estimate: 'rockefeller-2025', deficit: 'tax-share' });
		expect(settle(asked)).toEqual({
			choice: { ...asked, deficit: 'per-person' },
			notes: [
				'The deficit is shared out equally, not shared out by taxes paid: that needs taxes and spending apart, and this estimate gives only balances.'
			]
		});
	});

	it('goes from local prices to dollars of the base year where the year has none', () => {
		const asked = choiceIn({ year: 2005, dollars: 'local' });
		expect(settle(asked)).toEqual({
			choice: { ...asked, dollars: 'real' },
			notes: [
				'Dollars “Of 2024” instead of “At local prices”: local prices are known from FY2009 to FY2024 only.'
			]
		});
	});

	it('goes from local prices to no dollars at all for a ratio', () => {
		const asked = choiceIn({ measure: 'ratio', scale: 'total', dollars: 'local' });
		expect(settle(asked).choice.dollars).toBe('current');
		expect(settle(asked).notes).toEqual([
			'Dollars “At local prices” are left out: a ratio is the same in any dollars.'
		]);
	});
});
