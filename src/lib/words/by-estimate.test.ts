import { describe, expect, it } from 'vitest';
import { byEstimate, labelInside } from './by-estimate';

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

describe('the label of an estimate inside a sentence', () => {
	it('begins small where it is no name', () => {
		expect(labelInside('account')).toBe('our own account');
		expect(labelInside('tax-foundation')).toBe('Tax Foundation 2007');
	});
});
