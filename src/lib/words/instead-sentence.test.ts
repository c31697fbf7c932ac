import { describe, expect, it } from 'vitest';
import { insteadSentence, interestSentence, type InsteadYear } from './instead-sentence';

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
			'By our own account California paid $42.9 billion more than it received in FY2016, interest on the federal debt left out; with it counted by population, it paid $13.8 billion more. All methods run from −$44.0 billion to −$6.7 billion. Against the other states, with the federal deficit shared out equally, it paid $85.4 billion more than its share; all methods run from −$97.0 billion to −$77.4 billion.'
		);
	});

	it('tells a recipient in the same words, and a side that interest turns', () => {
		const plain = { ours: -52.8e9, least: -53.3e9, most: 74.5e9 };
		expect(told({ plain, withInterest: 49.3e9, neutral: null })).toMatch(
			/^By our own account California paid \$52\.8 billion more than it received .*, it received \$49\.3 billion more\. All methods run from −\$53\.3 billion to \+\$74\.5 billion\.$/
		);
		const got = { ours: 8e9, least: 8e9, most: 9e9 };
		expect(told({ state: 'TX', plain: got, neutral: got })).toMatch(
			/^By our own account Texas received \$8\.0 billion more than it paid in FY2016.* it received \$8\.0 billion more than its share; all methods run/
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
			'For FY1982 our own account has no figure for California. All methods run from −$20.0 billion to −$10.0 billion. Against the other states all methods run from −$20.0 billion to −$10.0 billion.'
		);
	});

	it('never parts a minus from its dollar, or a number from its unit', () => {
		const text = insteadSentence(year({}));
		expect(text).not.toMatch(/[−+]\$|\d billion/);
		expect(text.match(/[−+]\u2060\$[\d.]+\u00a0billion/g)).toHaveLength(4);
	});

	it('is nothing where there are no figures', () => {
		expect(told({ plain: null, withInterest: null, neutral: null })).toBe('');
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
