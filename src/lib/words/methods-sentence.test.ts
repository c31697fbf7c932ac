import { describe, expect, it } from 'vitest';
import {
	AMOUNT,
	shareWith,
	trialWith,
	verdictWith,
	yearsFrom
} from '../../../tests/support/part-verdict';
import { read } from '../../../tests/support/read';
import type { ClaimPartRow } from '$lib/data/claims';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { methodsSentence } from './methods-sentence';

const told = (part: Partial<ClaimPartRow>, fields: Partial<PartVerdict> = {}) => {
	const verdict = verdictWith(part, fields);
	return read(methodsSentence(verdict, verdict.years ?? yearsFrom(2016, 2016)));
};

describe('the sentence of a share', () => {
	it.each([
		['each-year', 1, 'Every method bears it out in FY2012–16.'],
		['each-year', 0.55, '55% of the votes bear it out in FY2012–16.'],
		['each-year', 0, 'No method bears it out in FY2012–16.'],
		['every-year', 1, 'Every method bears it out for every year, FY2012–16.'],
		['every-year', 0.5, '50% of the votes bear it out for every year, FY2012–16.'],
		['every-year', 0, 'No method bears it out for every year, FY2012–16.'],
		['some-year', 1, 'Every method bears it out for at least one year, FY2012–16.'],
		['some-year', 0.903, '90% of the votes bear it out for at least one year, FY2012–16.'],
		['some-year', 0, 'No method bears it out for at least one year, FY2012–16.']
	] as const)('%s, %f of the votes', (scope, q, sentence) => {
		expect(told({ scope }, { share: shareWith(q), years: yearsFrom(2012, 2016) })).toBe(sentence);
	});

	it('tells votes of about even, which count half, and takes them for no method that bears it out', () => {
		const halves = (...scores: readonly number[]) => ({
			share: shareWith(scores.reduce((all, score) => all + score, 0) / scores.length),
			trials: scores.map((score) => trialWith({ score }))
		});
		expect(told({}, halves(1, 0.5, 0, 0.5))).toBe(
			'50% of the votes bear it out in FY2016, about even counted half.'
		);
		expect(told({}, halves(0, 0, 0, 0.5))).toBe(
			'No method bears it out in FY2016; some put it about even.'
		);
		expect(told({}, halves(1, 0))).toBe('50% of the votes bear it out in FY2016.');
	});

	it.each([
		[
			[7, 4, 4, 5],
			'Years in FY2015–23 in which California paid more than it got: two methods give 4, one gives 5 and one gives 7; none gives 6.'
		],
		[
			[6, 7],
			'Years in FY2015–23 in which California paid more than it got: one method gives 6 and one gives 7.'
		],
		[
			[1, 2, 3, 4, 6],
			'Years in FY2015–23 in which California paid more than it got: 1 to 6 by the methods; six by 1 of the 5.'
		],
		[
			[1, 2, 3, 4, 8],
			'Years in FY2015–23 in which California paid more than it got: 1 to 8 by the methods; six by none.'
		],
		[
			[6, 6],
			'Every method counts six years in FY2015–23 in which California paid more than it got.'
		],
		[[1], 'Every method counts one year in FY2015–23 in which California paid more than it got.'],
		[[0], 'Every method counts no years in FY2015–23 in which California paid more than it got.']
	] as const)(
		'counts years that occur, by how many methods, and says of what: %j',
		(values, sentence) => {
			const part = { scope: 'count', unit: 'years', stated: 6 } as const;
			const trials = values.map((value) => trialWith({ value }));
			const spread = [Math.min(...values), Math.max(...values)] as const;
			expect(told(part, { spread, trials, years: yearsFrom(2015, 2023) })).toBe(sentence);
		}
	);

	it('says who has fewer of the years that are counted', () => {
		const part = { scope: 'count', unit: 'years', stated: 6 } as const;
		const trials = [
			trialWith({ value: 6, maker: 'tax-foundation', fiscalYears: [2015, 2016, 2017] }),
			trialWith({ value: 4, fiscalYears: [2016, 2017] })
		];
		expect(told(part, { spread: [4, 6], trials, years: yearsFrom(2015, 2017) })).toMatch(
			/one method gives 4 and one gives 6\. Our own account has FY2016–17 alone\.$/
		);
	});

	it('names the years that break a sentence about every year', () => {
		const fiscalYears = yearsFrom(1986, 2003).counted;
		const trials = [
			trialWith({ fiscalYears, againstYears: [1994] }),
			trialWith({ fiscalYears, againstYears: [1986, 1994] })
		];
		expect(
			told(
				{ scope: 'every-year' },
				{ trials, share: shareWith(0.83), years: yearsFrom(1986, 2003) }
			)
		).toBe(
			'83% of the votes bear it out for every year, FY1986–2003; at least one method goes against it in FY1986 and FY1994.'
		);
	});

	it('names whose figures are of far fewer years than a sentence about every year', () => {
		const trials = [
			trialWith({ fiscalYears: yearsFrom(1983, 2024).counted }),
			trialWith({ maker: 'tax-foundation', fiscalYears: yearsFrom(1981, 2005).counted })
		];
		expect(
			told({ scope: 'every-year' }, { trials, share: shareWith(0.5), years: yearsFrom(1981, 2024) })
		).toBe(
			'50% of the votes bear it out for every year, FY1981–2024 (the Tax Foundation has FY1981–2005 alone).'
		);
	});

	it('tells pandemic years apart, and years that there are no figures for', () => {
		expect(told({}, { years: yearsFrom(2022, 2024, { apart: [2020, 2021] }) })).toContain(
			'in FY2022–24, the pandemic years FY2020–21 not counted.'
		);
		expect(told({}, { years: yearsFrom(1981, 2024, { dropped: [1979, 1980] }) })).toContain(
			'FY1981–2024; there are no figures for FY1979–80.'
		);
	});

	it('never tells all or none as a percent', () => {
		for (const scope of ['each-year', 'every-year', 'some-year'] as const)
			for (const q of [0, 1]) expect(told({ scope }, { share: shareWith(q) })).not.toMatch(/\d%/);
	});
});

describe('the sentence of an amount', () => {
	it.each([
		[
			'a payer’s balance, over both sides',
			{},
			[-7.3e9, 97e9],
			'The methods run from paying $97.0 billion more to receiving $7.3 billion more in FY2016.'
		],
		[
			'a recipient’s balance',
			{ side: 'recipient' },
			[84.2e9, 212e9],
			'The methods run from receiving $84.2 billion more to receiving $212 billion more in FY2016.'
		],
		[
			'taxes',
			{ measure: 'paid', side: null },
			[436e9, 466e9],
			'The methods run from $436 billion to $466 billion in FY2016.'
		],
		[
			'a person',
			{ measure: 'received', side: null, unit: 'usd-per-person' },
			[9001, 9966],
			'The methods run from $9,001 a person to $9,966 a person in FY2016.'
		],
		[
			'cents for a dollar',
			{ measure: 'ratio', side: null, unit: 'per-dollar' },
			[0.87, 1.23],
			'The methods run from 87 cents to $1.23 in FY2016.'
		],
		[
			'one figure',
			{ measure: 'paid', side: null },
			[457.6e9, 458.4e9],
			'The figure of every method is $458 billion in FY2016.'
		]
	] as const)('%s', (_, part, spread, sentence) => {
		expect(told({ ...AMOUNT, ...part }, { spread })).toBe(sentence);
	});

	it('says of a bound how many votes keep it, and of a number alone does not', () => {
		const bound = { ...AMOUNT, bound: 'at-least', stated: null, low: 33e9 } as const;
		const spread = [5.2e9, 46.1e9] as const;
		expect(told(bound, { spread, share: shareWith(0.92), word: 'in-range' })).toBe(
			'The methods run from paying $5.2 billion more to paying $46.1 billion more in FY2016; 92% of the votes bear it out.'
		);
		expect(told(bound, { spread, share: shareWith(0), word: 'out-of-range' })).toMatch(
			/; none of them bears it out\.$/
		);
		expect(told(bound, { spread, share: shareWith(1), word: 'agrees' })).toMatch(/ in FY2016\.$/);
		expect(told(AMOUNT, { spread, share: shareWith(0), word: 'out-of-range' })).toMatch(
			/ in FY2016\.$/
		);
	});

	it('says of a bound how many reach the number itself, and how far the others may fall short', () => {
		const bound = { ...AMOUNT, bound: 'at-least', stated: null, low: 80e9 } as const;
		const trial = (value: number, score: number) =>
			trialWith({ value, tolerance: 35.4e9, weight: 1, score, reached: Number(value >= 80e9) });
		const spread = [-10.4e9, 75.3e9] as const;
		const trials = [trial(-10.4e9, 0), trial(30e9, 0), trial(40e9, 0), trial(75.3e9, 1)];
		expect(told(bound, { spread, share: shareWith(0.25), trials, word: 'in-range' })).toBe(
			'The methods run from paying $75.3 billion more to receiving $10.4 billion more in FY2016. No method reaches $80 billion; 25% of the votes come within 5% of taxes.'
		);
		const reached = [trial(90e9, 1), trial(70e9, 1)];
		expect(told(bound, { spread, share: shareWith(1), trials: reached, word: 'agrees' })).toMatch(
			/50% of the votes reach \$80 billion; within 5% of taxes, all do\.$/
		);
	});

	it('prints another digit where the nearest figure would be printed as the number itself', () => {
		const cents = { ...AMOUNT, measure: 'ratio', unit: 'per-dollar', stated: 0.74 } as const;
		const trial = (value: number) => trialWith({ value, tolerance: 0.05, score: 1, reached: 0 });
		const near = (value: number) =>
			told(cents, {
				spread: [value, 1.01],
				trials: [trial(value), trial(1.01)],
				byMethods: 'in-range'
			});
		expect(near(0.7431)).toMatch(
			/^The methods run from 74\.3 cents to \$1\.01 in FY2016\. 74 cents is outside that range, but by no more than 5 cents, /
		);
		expect(near(0.7403)).toContain('from 74.03 cents to');
		expect(near(0.76)).toMatch(/ 74 cents is outside that range, but by no more than 5 cents, /);
	});

	it('says where the tolerance alone bears a number out, with its size', () => {
		const trial = (value: number, tolerance: number, score: number) =>
			trialWith({ value, tolerance, score, reached: 0 });
		const thirteen = {
			spread: [14.7e9, 54e9],
			trials: [trial(54e9, 18.6e9, 0), trial(14.7e9, 18.4e9, 1)],
			byMethods: 'in-range'
		} as const;
		expect(told({ ...AMOUNT, stated: 13e9 }, thirteen)).toMatch(
			/ in FY2016\. \$13 billion is outside that range, but by no more than 5% of what California paid \(\$18\.4 billion\), and so counts as within it\.$/
		);
		expect(told({ ...AMOUNT, stated: 20e9 }, thirteen)).toMatch(/ in FY2016\.$/);
		expect(told({ ...AMOUNT, stated: 13e9 }, { ...thirteen, byMethods: 'out-of-range' })).toMatch(
			/ in FY2016\.$/
		);
		const cents = { ...AMOUNT, measure: 'ratio', side: null, unit: 'per-dollar' } as const;
		const near = [trial(0.64, 0.05, 1), trial(0.73, 0.05, 0)];
		const sixtyOne = { spread: [0.64, 0.73], trials: near, byMethods: 'in-range' } as const;
		expect(told({ ...cents, stated: 0.61 }, sixtyOne)).toMatch(
			/ 61 cents is outside that range, but by no more than 5 cents, and so counts as within it\.$/
		);
	});

	it('says that a number agrees with every method within the tolerance, but not of one that all give', () => {
		const paid = { ...AMOUNT, measure: 'paid', side: null, stated: 692e9 } as const;
		const trial = (reached: number) => trialWith({ value: 709e9, tolerance: 35.5e9, reached });
		const fields = { spread: [709e9, 710e9], byMethods: 'agrees' } as const;
		expect(told(paid, { ...fields, trials: [trial(0), trial(0)] })).toMatch(
			/ \$692 billion is no further from any of them than 5% of what California paid \(\$35\.5 billion\)\.$/
		);
		expect(told(paid, { ...fields, trials: [trial(1), trial(1)] })).toMatch(/ in FY2016\.$/);
	});

	it('says of a year between two numbers how many have one without the tolerance', () => {
		const part = {
			...AMOUNT,
			scope: 'some-year',
			bound: 'between',
			low: 84e9,
			high: 100e9
		} as const;
		const trials = [trialWith({ reached: 0 }), trialWith({ reached: 1 })];
		expect(told(part, { spread: null, trials, years: yearsFrom(1981, 2024) })).toBe(
			'Every method bears it out for at least one year, FY1981–2024. 50% of the votes have a year that lies within $84 billion to $100 billion; within 5% of taxes, all do.'
		);
		const upTo = { ...AMOUNT, bound: 'up-to', high: 100e9 } as const;
		const one = [trialWith({ value: 93e9, tolerance: 7e9, reached: 0 })];
		expect(told(upTo, { spread: [93e9, 93e9], trials: one, word: 'agrees' })).toMatch(
			/ No method has for its largest figure \$100 billion; all come within 5% of taxes\.$/
		);
	});

	it('begins with the smaller of two sizes on one side', () => {
		expect(told(AMOUNT, { spread: [-67.5e9, -1.5e9], word: 'out-of-range' })).toMatch(
			/from receiving \$1\.5 billion more to receiving \$67\.5 billion more in FY2016\.$/
		);
	});

	it('calls the figures of an upper bound the largest of each method', () => {
		const part = { ...AMOUNT, bound: 'up-to', stated: null, high: 100e9 } as const;
		const fields = { spread: [73e9, 105e9], share: shareWith(0.5), word: 'in-range' } as const;
		expect(told(part, fields)).toMatch(/^The largest figures of the methods run from paying /);
	});

	it('says where no figure is one of all years that it is tried on some of them', () => {
		const part = { ...AMOUNT, scope: 'some-year', bound: 'at-least', low: 100e9 } as const;
		expect(told(part, { spread: null, share: shareWith(0.5), years: yearsFrom(1987, 2016) })).toBe(
			'50% of the votes bear it out for at least one year, FY1987–2016.'
		);
	});
});
