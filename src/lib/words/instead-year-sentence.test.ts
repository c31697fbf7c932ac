import { describe, expect, it } from 'vitest';
import { read } from '../../../tests/support/read';
import {
	allSentence,
	interestSentence,
	otherFiguresSentence,
	oursSentence,
	withInterestSentence,
	type ToldYear
} from './instead-year-sentence';

const year = (fields: Partial<ToldYear>): ToldYear => ({
	state: 'CA',
	fiscalYear: 2016,
	nation: 345e9,
	plain: { ours: -42.9e9, least: -44e9, most: -6.7e9 },
	withInterest: -13.8e9,
	neutral: { ours: -85.4e9, least: -97e9, most: -77.4e9 },
	...fields
});

describe('what to print of the balance of a year', () => {
	const ours = (fields: Partial<ToldYear>, figures: 'plain' | 'neutral' = 'plain') =>
		read(oursSentence([year(fields)], figures));

	const all = (fields: Partial<ToldYear>) => read(allSentence(year(fields), 'plain'));

	it('is our own figure, then the range of all methods', () => {
		expect(ours({})).toBe(
			'By our own account California paid $42.9 billion more than it received in FY2016, interest on the federal debt left out.'
		);
		expect(all({})).toBe(
			'Depending on how it is counted, it paid $6.7 billion to $44.0 billion more.'
		);
		const turned = { plain: { ours: -52.8e9, least: -53.3e9, most: 74.5e9 } };
		expect(all(turned)).toBe(
			'Depending on how it is counted, it ranged from paying $53.3 billion more to receiving $74.5 billion more.'
		);
		const got = { ours: 8e9, least: 8e9, most: 9e9 };
		expect(ours({ state: 'TX', plain: got })).toMatch(
			/^By our own account Texas received \$8\.0 billion more than it paid in FY2016/
		);
	});

	it('is measured against the other states where the sentence is', () => {
		expect(ours({}, 'neutral')).toBe(
			'By our own account California paid $85.4 billion more than its share in FY2016, against the other states, with the federal deficit shared out equally.'
		);
	});

	it('speaks of a surplus where the figures of the year have one', () => {
		expect(ours({ fiscalYear: 2000, nation: -460e9 }, 'neutral')).toMatch(
			/ in FY2000, against the other states, with the surplus in these figures shared out equally\.$/
		);
		const told = year({ fiscalYear: 2000, nation: -460e9 });
		expect(otherFiguresSentence(told, 'plain')).toMatch(
			/^Against the other states, with the surplus in these figures shared out, /
		);
		expect(otherFiguresSentence(told, 'neutral')).toMatch(
			/^Dollar for dollar, with the surplus in these figures left where it is, /
		);
	});

	it('names other states that the claim sets beside it, each with its figure', () => {
		const years = [year({}), year({ state: 'NJ', plain: { ours: 2e9, least: 2e9, most: 3e9 } })];
		expect(read(oursSentence(years, 'plain'))).toBe(
			'By our own account California paid $42.9 billion more than it received and New Jersey received $2.0 billion more in FY2016, interest on the federal debt left out.'
		);
	});

	it('has interest and the other figures beside it, each in a sentence of its own', () => {
		expect(read(withInterestSentence([year({})]))).toBe(
			'With interest on the federal debt counted by population, our own account has California paying $13.8 billion more.'
		);
		expect(withInterestSentence([year({ withInterest: null })])).toBe('');
		expect(read(withInterestSentence([year({}), year({ state: 'TX' })]))).toMatch(
			/ our own account has California .* more and Texas .* more\.$/
		);
		expect(read(otherFiguresSentence(year({}), 'plain'))).toBe(
			'Against the other states, with the federal deficit shared out, our own account has California paying $85.4 billion more; depending on how it is counted, it paid $77.4 billion to $97.0 billion more.'
		);
		expect(read(otherFiguresSentence(year({}), 'neutral'))).toMatch(
			/^Dollar for dollar, .*, our own account has California paying \$42\.9 billion more, interest on the federal debt left out; depending on how it is counted, it/
		);
		expect(otherFiguresSentence(year({ neutral: null }), 'plain')).toBe('');
	});

	it('leaves the range of a single method out, and says where our own account has no figure', () => {
		expect(all({ plain: { ours: 8e9, least: 8e9, most: 8e9 } })).toBe('');
		const others = { ours: null, least: -20e9, most: -10e9 };
		expect(ours({ fiscalYear: 1982, plain: others })).toBe(
			'For FY1982 our own account has no figure for California.'
		);
		expect(all({ plain: others })).toBe(
			'Depending on how it is counted, it paid $10.0 billion to $20.0 billion more.'
		);
		expect(ours({ plain: null })).toBe('');
		expect(oursSentence([], 'plain')).toBe('');
	});

	it('tells directions in words, without a sign, and never parts a number from its unit', () => {
		expect(oursSentence([year({})], 'plain')).not.toMatch(/[−+]|\d billion/);
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
