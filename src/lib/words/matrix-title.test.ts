import { describe, expect, it } from 'vitest';
import { signRow } from '../../../tests/support/signs';
import { cellSentence, decidersText, matrixTitle, shareOfWays, yearText } from './matrix-title';
import { wayText } from './matrix-words';

const share = (k: number, n: number) => ({ k, n, q: n === 0 ? null : k / n });

describe('matrixTitle', () => {
	it('tells plain and relative counts in one sentence', () => {
		expect(matrixTitle({ state: 'CA', plain: share(184, 593), neutral: share(972, 1182) })).toBe(
			'California paid more than it received in 184 of 593 calculations; relative to other states, in 972 of 1,182'
		);
	});

	it('says none and all in words', () => {
		expect(matrixTitle({ state: 'DC', plain: share(0, 589), neutral: share(878, 878) })).toBe(
			'D.C. paid more than it received in none of 589 calculations; relative to other states, in all 878'
		);
	});

	it('leaves out what cannot be counted', () => {
		expect(matrixTitle({ state: 'DC', plain: share(0, 3), neutral: share(0, 0) })).toBe(
			'D.C. paid more than it received in none of 3 calculations'
		);
		expect(matrixTitle({ state: 'DC', plain: share(0, 0), neutral: share(1, 2) })).toBe(
			'D.C. paid more than its share, relative to other states, in 1 of 2'
		);
		expect(matrixTitle({ state: 'DC', plain: share(0, 0), neutral: share(0, 0) })).toBe(
			'No calculation has a figure for D.C.'
		);
	});
});

describe('cellSentence', () => {
	function sentence(id: string, perPerson: number | null, counts = true) {
		const { specification, years } = signRow(id, { 2005: perPerson });
		const [year] = years;
		return cellSentence({
			state: 'CA',
			fiscalYear: 2005,
			way: wayText(specification),
			specification,
			year: year ? { ...year, counts } : null
		});
	}

	it('tells year, way and outcome', () => {
		expect(sentence('account-per-person-place-025-excluded-in', -1487)).toBe(
			'FY2005, our own account, deficit shared out per person, defense where it is spent, interest left out, a quarter of corporate tax on workers: California pays $1,487 a person more than its share'
		);
	});

	it.each([
		['tax-foundation-none', -20, 'California pays $20 a person more than it receives'],
		['tax-foundation-none', 20, 'California receives $20 a person more than it pays'],
		['tax-foundation-tax-share', 20, 'California receives $20 a person more than its share'],
		['tax-foundation-none', -0.8, 'California comes out about even, at −\u2060$1 a person'],
		['tax-foundation-none', null, 'no figure for California']
	])('in %s at %s says: %s', (id, perPerson, outcome) => {
		expect(sentence(id, perPerson)).toMatch(new RegExp(`: ${outcome.replace('$', '\\$')}$`));
	});

	it.each([
		['collections-usaspending-none', 'two unlike accounts: not counted'],
		['account-none-place-000-excluded-in', 'the same figures as another method: counted once'],
		['rockefeller-2024-per-person', 'only some states are known: not counted']
	])('says why %s does not count', (id, why) => {
		expect(sentence(id, 20, false)).toContain(`(${why})`);
	});
});

describe('shareOfWays', () => {
	it.each([
		[share(82, 100), '82'],
		[share(0, 9), '0'],
		[share(896, 1000), '89.6'],
		[share(104, 1000), '10.4'],
		[share(1, 1000), '0.1'],
		[share(9, 10), '90']
	])('of %o is %s percent, never rounded onto a turn of the verdict', (value, figure) => {
		expect(shareOfWays(value)).toBe(`${figure}\u202f%`);
	});

	it('is a dash where nothing counts', () => {
		expect(shareOfWays(share(0, 0))).toBe('–');
	});
});

describe('decidersText', () => {
	const level = (words: string, k: number) => ({ words, share: share(k, 100) });

	it('names the choice that decides most, then the others', () => {
		expect(
			decidersText([
				{
					name: 'the deficit rule',
					levels: [level('dollar for dollar', 31), level('shared out', 83)]
				},
				{ name: 'defense', levels: [level('by place', 60), level('by population', 74)] },
				{ name: 'interest', levels: [level('left out', 66), level('counted', 66)] }
			])
		).toBe(
			'By our own account, the deficit rule decides most: a payer in 31\u202f% (dollar for dollar) to 83\u202f% (shared out). The other choices: defense 60\u202f% to 74\u202f%; interest 66\u202f% either way.'
		);
	});

	it('says so where nothing moves the share, and nothing where there is nothing to compare', () => {
		const same = [level('a', 50), level('b', 50)];
		expect(decidersText([{ name: 'defense', levels: same }])).toContain('no choice moves');
		expect(decidersText([{ name: 'defense', levels: [] }])).toBe('');
	});
});

describe('yearText', () => {
	it('tells all three sides of a year', () => {
		expect(yearText('CA', { payer: 20, even: 2, recipient: 8, n: 30 })).toBe(
			'California comes out a payer in 20 of 30 calculations, about even in 2, a recipient in 8'
		);
		expect(yearText('DC', { payer: 0, even: 0, recipient: 0, n: 0 })).toContain('no calculation');
	});
});
