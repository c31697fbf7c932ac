import { describe, expect, it } from 'vitest';
import {
	hybridSentence,
	insteadSentence,
	interestSentence,
	payersSentence,
	placesSentence,
	rangeSentence,
	yearCountSentence,
	type InsteadYear,
	type PartRange
} from './instead-sentence';

const read = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

const year = (fields: Partial<InsteadYear>): InsteadYear => ({
	state: 'CA',
	fiscalYear: 2016,
	plain: { ours: -42.9e9, least: -44e9, most: -6.7e9 },
	withInterest: -13.8e9,
	neutral: { ours: -85.4e9, least: -97e9, most: -77.4e9 },
	...fields
});
const told = (fields: Partial<InsteadYear>) => read(insteadSentence(year(fields)));

describe('what to print instead', () => {
	it('tells our own figure without interest and with it, the range of all, and the same against the others', () => {
		expect(told({})).toBe(
			'By our own account California paid $42.9 billion more than it received in FY2016, interest on the federal debt left out; with it counted by population, it paid $13.8 billion more. By all methods that vote it paid $6.7 billion to $44.0 billion more than it received. Against the other states, with the federal deficit shared out equally, it paid $85.4 billion more than its share; by all methods, with it shared out per person or by taxes paid, it paid $77.4 billion to $97.0 billion more than its share.'
		);
	});

	it('tells a recipient in the same words, and a side that interest turns', () => {
		const plain = { ours: -52.8e9, least: -53.3e9, most: 74.5e9 };
		expect(told({ plain, withInterest: 49.3e9, neutral: null })).toMatch(
			/^By our own account California paid \$52\.8 billion more than it received .*, it received \$49\.3 billion more\. By all methods that vote it ranged from paying \$53\.3 billion more than it received to receiving \$74\.5 billion more than it paid\.$/
		);
		const got = { ours: 8e9, least: 8e9, most: 9e9 };
		expect(told({ state: 'TX', plain: got, neutral: got })).toMatch(
			/^By our own account Texas received \$8\.0 billion more than it paid in FY2016.* it received \$8\.0 billion more than its share; by all methods, with it shared out per person or by taxes paid, it received/
		);
	});

	it('leaves the range of a single method out', () => {
		const plain = { ours: 8e9, least: 8e9, most: 8e9 };
		expect(told({ plain, withInterest: null, neutral: null })).toBe(
			'By our own account California received $8.0 billion more than it paid in FY2016, interest on the federal debt left out.'
		);
	});

	it('says where our own account has no figure', () => {
		const others = { ours: null, least: -20e9, most: -10e9 };
		expect(told({ fiscalYear: 1982, plain: others, neutral: others })).toBe(
			'For FY1982 our own account has no figure for California. By all methods it paid $10.0 billion to $20.0 billion more than it received. Against the other states, by all methods, with it shared out per person or by taxes paid, it paid $10.0 billion to $20.0 billion more than its share.'
		);
	});

	it('tells directions in words, without a sign, and never parts a number from its unit', () => {
		expect(insteadSentence(year({}))).not.toMatch(/[−+]|\d billion/);
	});

	it('is nothing where there are no figures', () => {
		expect(told({ plain: null, withInterest: null, neutral: null })).toBe('');
	});
});

describe('what to print of a part in its own measure', () => {
	const texas: PartRange = {
		names: ['TX'],
		measure: 'net',
		figures: 'plain',
		isPerPerson: false,
		fiscalYears: [2017, 2018, 2019],
		of: 'years',
		least: 1.5e9,
		most: 67.5e9
	};
	const tell = (fields: Partial<PartRange>) => read(rangeSentence({ ...texas, ...fields }));

	it.each<[string, Partial<PartRange>]>([
		['Texas received $1.5 billion to $67.5 billion more than it paid a year in FY2017–19.', {}],
		[
			'Texas paid $1.5 billion to $3.0 billion more than it received over FY2017–19 in all.',
			{ least: -3e9, most: -1.5e9, of: 'sum' }
		],
		[
			'Texas ranged from paying $900 a person more than it received to receiving $10 a person more than it paid in FY2017.',
			{ least: -900, most: 10, isPerPerson: true, fiscalYears: [2017] }
		],
		[
			'Texas received 97 cents to $1.18 for each dollar paid in FY2017–19.',
			{ measure: 'ratio', least: 0.97, most: 1.18 }
		],
		[
			'Texas paid $702 billion in federal taxes in FY2017.',
			{ measure: 'paid', least: 702e9, most: 702.1e9, fiscalYears: [2017] }
		],
		[
			'California and New York together paid $4.0 billion to $5.0 billion more than their share a year in FY2017–19, with the federal deficit shared out per person or by taxes paid.',
			{ names: ['CA', 'NY'], figures: 'neutral', least: -5e9, most: -4e9 }
		]
	])('%s', (words, fields) => {
		expect(tell(fields)).toBe(`By the methods that vote, ${words}`);
	});

	it('names a mix of sources that gives the number, with its figures, and that it has no vote', () => {
		const label = 'IRS collections and USAspending obligations';
		expect(
			read(hybridSentence({ label, measure: 'net', years: [{ fiscalYear: 2022, value: -123e9 }] }))
		).toBe(
			'What is asserted is near IRS collections less USAspending obligations, a mix of sources that has no vote: $123 billion more paid than received in FY2022.'
		);
		expect(
			read(hybridSentence({ label, measure: 'paid', years: [{ fiscalYear: 2024, value: 806e9 }] }))
		).toBe(
			'What is asserted is near IRS collections, which have no vote: $806 billion paid in FY2024.'
		);
	});

	it('counts states, years and places in words', () => {
		expect(payersSentence([0, 0], [2020])).toBe(
			'By every method that votes, no state paid more than it received in FY2020.'
		);
		expect(payersSentence([0, 3], [2020])).toMatch(/, 0 to 3 states paid more than they received/);
		expect(yearCountSentence('TX', [6, 19], [1981, 1982])).toBe(
			'By the methods that vote, the count for Texas in FY1981–82 is 6 to 19 years.'
		);
		expect(placesSentence([1, 32])).toBe('That put it 1st to 32nd among the payers of the 51.');
	});
});

describe('the end of the campaign’s sum', () => {
	it('is told without interest and with it', () => {
		expect(read(interestSentence(year({})))).toBe(
			'Our account leaves interest on the federal debt out and ends at −$42.9 billion; with interest counted by population it ends at −$13.8 billion.'
		);
	});

	it('is not told where our account lacks one of them', () => {
		expect(interestSentence(year({ plain: null }))).toBe('');
		expect(interestSentence(year({ withInterest: null }))).toBe('');
	});
});
