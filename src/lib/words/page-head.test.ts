import { describe, expect, it } from 'vitest';
import { KEPT } from './money';
import { pageDescription, pageTitle } from './page-head';

describe('the title of a page', () => {
	it.each([
		['Methods', 'Methods · Subsidy Ledger'],
		['Subsidy Ledger: who pays?', 'Subsidy Ledger: who pays?']
	])('that is called %s is %s', (name, title) => {
		expect(pageTitle(name)).toBe(title);
	});
});

describe('the description of a page', () => {
	const sixty = 'California and D.C. paid $1,096 more a person than they got.';

	it('stays as it is where it is short', () => {
		expect(pageDescription(sixty)).toBe(sixty);
	});

	it('keeps the sentences that there is room for', () => {
		expect(sixty).toHaveLength(60);
		expect(pageDescription(`${sixty} ${sixty} ${sixty}`)).toBe(`${sixty} ${sixty}`);
	});

	it('does not take D.C. for the end of a sentence', () => {
		const long = `${'In the states that have figures of their own and '.repeat(2)}in D.C. they paid ${'much '.repeat(20)}`;
		expect(pageDescription(long)).toMatch(/they paid .*much…$/);
	});

	it('does not take St. for the end of a sentence', () => {
		const long = `${'In each of the counties there is money, and most of it landed '.repeat(2)}in St. Louis ${'again '.repeat(20)}`;
		expect(pageDescription(long)).toMatch(/St\. Louis .*…$/);
	});

	it('ends after a whole word where the first sentence is too long, and parts no number from its unit', () => {
		const long = `${'a'.repeat(140)}, it is $1.6${KEPT}billion${KEPT}more than that of the others.`;
		expect(pageDescription(long)).toBe(`${'a'.repeat(140)}, it is…`);
	});

	it('has at most 160 letters whatever is to be said', () => {
		for (let length = 150; length < 175; length++) {
			const text = `${'word '.repeat(40).slice(0, length).trim()}.`;
			expect(pageDescription(text).length).toBeLessThanOrEqual(160);
			expect(pageDescription(text).length).toBeGreaterThan(140);
		}
	});
});
