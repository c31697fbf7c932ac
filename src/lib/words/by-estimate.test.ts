import { describe, expect, it } from 'vitest';
import { byChoice, byEstimate, byWhat, labelInside } from './by-estimate';

describe('a heading that rests on one estimate', () => {
	it.each([
		['account', 'Texas paid more in 2024', 'By our own account, Texas paid more in 2024'],
		['account', 'No state paid more', 'By our own account, no state paid more'],
		['account', 'In 2024 Ohio paid most', 'By our own account, in 2024 Ohio paid most'],
		['account', 'Indiana ranks 3rd', 'By our own account, Indiana ranks 3rd'],
		['account', 'North Dakota ranks 3rd', 'By our own account, North Dakota ranks 3rd'],
		[
			'tax-foundation',
			'Interest counted: Ohio ranks 3rd',
			'By the Tax Foundation’s estimate, interest counted: Ohio ranks 3rd'
		]
	] as const)('names it: %s, “%s”', (estimate, title, named) => {
		expect(byEstimate(title, estimate)).toBe(named);
	});

	it.each([
		'No figures for 2024',
		'Ohio has no rank in 2024: not published',
		'Ohio has no figures by this estimate',
		'Only 3 of the 50 states were found for this year: no rank',
		'Taxes paid and money received are not known apart',
		'One year, 2024: choose another to compare it with',
		'By our own account, Ohio paid more'
	])('stays as it is where it names it, or has nothing to tell: “%s”', (title) => {
		expect(byEstimate(title, 'account')).toBe(title);
	});
});

describe('a heading that rests on a choice', () => {
	it.each([
		['No state paid more than it received', 'no state paid more than it received'],
		['None of 51 paid more', 'none of 51 paid more'],
		['All 13 states with a figure paid more', 'all 13 states with a figure paid more'],
		['With the deficit shared out, none paid', 'with the deficit shared out, none paid'],
		['8 states paid more than they received', '8 states paid more than they received'],
		['New York paid more', 'New York paid more'],
		['North Dakota ranks 3rd', 'North Dakota ranks 3rd'],
		['D.C. received most', 'D.C. received most']
	])('goes on in small letters, but for names: “%s”', (title, inside) => {
		const choice = { estimate: 'account', interest: 'counted' } as const;
		expect(byChoice(title, choice)).toBe(`By our own account, interest counted: ${inside}`);
		expect(byChoice(title, { ...choice, interest: 'left-out' })).toBe(
			`By our own account, ${inside}`
		);
		expect(byWhat(title, 'your sharing rules')).toBe(`By your sharing rules, ${inside}`);
	});

	it('says nothing of interest where there is nothing to tell', () => {
		const choice = { estimate: 'account', interest: 'counted' } as const;
		expect(byChoice('No figures for 2024', choice)).toBe('No figures for 2024');
	});
});

describe('the label of an estimate inside a sentence', () => {
	it('begins small where it is no name', () => {
		expect(labelInside('account')).toBe('our own account');
		expect(labelInside('tax-foundation')).toBe('Tax Foundation 2007');
	});
});
