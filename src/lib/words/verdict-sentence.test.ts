import { describe, expect, it } from 'vitest';
import { shareWith, trialWith, verdictWith } from '../../../tests/support/part-verdict';
import { partWith } from '../../../tests/support/verdict';
import type { QuotedWord } from '$lib/fiscal/verdict/types';
import type { ClaimPartRow } from '$lib/data/claims';
import { STATE_CODES } from '$lib/data/states';
import { claimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import { untested, type PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Printed, Quotation } from '$lib/fiscal/verdict/quoted';
import { dataset } from '$lib/data/datasets.server';
import { sizeWords } from './size-words';
import {
	VERDICT_WORDS,
	byMethodsSentence,
	claimSentence,
	openingSentence,
	partSentence,
	quotedSentence,
	runWords,
	untestedSentence,
	valueWords,
	verdictSentence,
	votersSentence
} from './verdict-sentence';

/** A text as printed, its kept blanks as blanks and without what joins a minus to its dollar. */
const read = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
const told = (part: Partial<ClaimPartRow>, fields: Partial<PartVerdict> = {}) =>
	read(verdictSentence(verdictWith(part, fields)));

const span = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, at) => first + at);
const years = (first: number, last: number, more: object = {}) => ({
	counted: span(first, last),
	apart: [],
	dropped: [],
	isUndated: false,
	...more
});

const AMOUNT = { test: 'amount', bound: 'exact', stated: 103e9, unit: 'usd' } as const;

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
		expect(told({ scope }, { share: shareWith(q), years: years(2012, 2016) })).toBe(sentence);
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
			expect(told(part, { spread, trials, years: years(2015, 2023) })).toBe(sentence);
		}
	);

	it('names the years that break a sentence about every year', () => {
		const fiscalYears = years(1986, 2003).counted;
		const trials = [
			trialWith({ fiscalYears, againstYears: [1994] }),
			trialWith({ fiscalYears, againstYears: [1986, 1994] })
		];
		expect(
			told({ scope: 'every-year' }, { trials, share: shareWith(0.83), years: years(1986, 2003) })
		).toBe(
			'83% of the votes bear it out for every year, FY1986–2003; years that break it by some method: FY1986 and FY1994.'
		);
	});

	it('names whose figures are of far fewer years than a sentence about every year', () => {
		const trials = [
			trialWith({ fiscalYears: years(1983, 2024).counted }),
			trialWith({ maker: 'tax-foundation', fiscalYears: years(1981, 2005).counted })
		];
		expect(
			told({ scope: 'every-year' }, { trials, share: shareWith(0.5), years: years(1981, 2024) })
		).toBe(
			'50% of the votes bear it out for every year, FY1981–2024 (the Tax Foundation has FY1981–2005 alone).'
		);
	});

	it('tells pandemic years apart, and years that there are no figures for', () => {
		expect(told({}, { years: years(2022, 2024, { apart: [2020, 2021] }) })).toContain(
			'in FY2022–24, the pandemic years FY2020–21 not counted.'
		);
		expect(told({}, { years: years(1981, 2024, { dropped: [1979, 1980] }) })).toContain(
			'FY1981–2024; there are no figures for FY1979–80.'
		);
	});

	it('names what decides most, and says where our own account is alone', () => {
		const levels = [
			{ value: 'population', q: 0 },
			{ value: 'excluded', q: 1 }
		];
		const deciders = [{ choice: 'interest', levels, weight: 1 }] as const;
		expect(told({}, { share: shareWith(0.5), deciders, isAccountAlone: true })).toBe(
			'By our own account alone, 50% of the votes bear it out in FY2016. What decides most is whether interest on the debt is counted.'
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
		expect(told(part, { spread: null, trials, years: years(1981, 2024) })).toBe(
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
		expect(told(part, { spread: null, share: shareWith(0.5), years: years(1987, 2016) })).toBe(
			'50% of the votes bear it out for at least one year, FY1987–2016.'
		);
	});

	it('says that its own source has changed it or printed another', () => {
		const revised = quotationWith('since-revised', { value: 83.1e9, revised: 48e9 });
		expect(told(AMOUNT, { spread: [-10.4e9, 75.3e9], quotation: revised })).toMatch(
			/\. Its source printed this number, and has since revised it to paying \$48\.0 billion more\.$/
		);
		const ofYear = (of: NonNullable<Printed['ofYear']>, part: Partial<ClaimPartRow> = {}) =>
			quoted({ ...AMOUNT, ...part }, { value: 83.1e9, revised: null, ofYear: of });
		const quoted = (part: Partial<ClaimPartRow>, printed: Printed) =>
			told(part, { spread: [-10.4e9, 75.3e9], quotation: quotationWith('since-revised', printed) });
		const balance = { kind: 'figure', measure: 'net', before: -83.1e9, after: -48e9 } as const;
		expect(ofYear(balance)).toMatch(
			/\. Its source printed this number, and has since revised its balance for that year from paying \$83\.1 billion more to paying \$48 billion more; we have not found its new figure for this number\.$/
		);
		expect(ofYear(balance, { covid_relief: 'without' })).toMatch(
			/ its balance for that year, COVID-19 relief counted, from paying /
		);
		expect(ofYear({ kind: 'figure', measure: 'ratio', before: 0.81, after: 0.82 })).toMatch(
			/ revised its figure for that year from 81 cents to 82 cents for each dollar paid; we have not /
		);
		expect(ofYear({ kind: 'side', side: 'payer' })).toMatch(
			/, and has since made the state a net payer in that year; we have not found /
		);
		const other = quotationWith('not-as-printed', { value: -13.4e9, revised: null });
		expect(told(AMOUNT, { spread: [-66.3e9, 41.1e9], quotation: other })).toMatch(
			/\. The source it goes back to printed receiving \$13\.4 billion more\.$/
		);
		const made = { value: -13.4e9, revised: null, isMadeOfPersons: true } as const;
		const ofPersons = quotationWith('not-as-printed', made);
		expect(told(AMOUNT, { spread: [-66.3e9, 41.1e9], quotation: ofPersons })).toMatch(
			/\. What the source it goes back to printed per person comes to receiving \$13\.4 billion more\.$/
		);
	});
});

function quotationWith(word: Quotation['word'], printed: Quotation['printed']): Quotation {
	return { word, printed };
}

describe('whether a number is quoted right', () => {
	const quoted = (quotation: Quotation, author_measure = 'IRS collections, before refunds.') =>
		read(quotedSentence(verdictWith({ ...AMOUNT, author_measure }, { quotation })));
	const printed = { value: 83.1e9, revised: 48e9 };

	it.each([
		['as-printed', 'The number is as its source printed it (IRS collections, before refunds).'],
		[
			'own-figure',
			'It is the author’s own calculation (IRS collections, before refunds), with no other source to set it beside.'
		],
		[
			'since-revised',
			'The number is as its source first printed it (IRS collections, before refunds); the source has since revised it to paying $48.0 billion more.'
		],
		[
			'not-as-printed',
			'Its source printed paying $83.1 billion more (IRS collections, before refunds).'
		],
		['no-source', 'We do not have the source of the number (IRS collections, before refunds).']
	] as const)('%s', (word, sentence) => {
		expect(quoted(quotationWith(word, printed))).toBe(sentence);
	});

	it('names whose copy was read, of the number and of what it was revised to', () => {
		const copied = { ...printed, copiedBy: 'a blog' };
		expect(quoted(quotationWith('as-printed', copied))).toBe(
			'The number is as its source printed it (IRS collections, before refunds), as copied by a blog; not checked against the report.'
		);
		expect(quoted(quotationWith('as-printed', { ...copied, isMadeOfPersons: true }))).toMatch(
			/^The number comes to what its source printed per person .*, as copied by a blog;/
		);
		expect(quoted(quotationWith('own-figure', copied))).toMatch(
			/ It was read as copied by a blog; not checked against the report\.$/
		);
		expect(quoted(quotationWith('no-source', { ...copied, isOnItsPageAlone: true }))).toMatch(
			/: it is known from the claim’s own page alone, and not checked against the report\.$/
		);
		const reviser = { name: 'its author', copiedBy: 'a paper' };
		expect(quoted(quotationWith('own-revised', { ...copied, revised: 48e9, reviser }))).toMatch(
			/^It is the author’s own figure as first printed .*; its author has since revised it to paying \$48\.0 billion more, as copied by a paper\.$/
		);
		const alone = { ...copied, isOnItsPageAlone: true, revised: 48e9, reviser } as const;
		expect(quoted(quotationWith('no-source', alone))).toMatch(
			/\. Its author has since revised it to paying \$48\.0 billion more, as copied by a paper\.$/
		);
	});

	it('begins what was measured with a small letter, but for a name in capitals', () => {
		const measured = (author_measure: string) =>
			quotedSentence(
				verdictWith(
					{ ...AMOUNT, author_measure },
					{ quotation: quotationWith('as-printed', printed) }
				)
			);
		expect(measured('Taxes of the state.')).toContain('(taxes of the state)');
		expect(measured('IRS collections')).toContain('(IRS collections)');
	});

	it('counts years in the figures of its source, which printed no count', () => {
		const count = { scope: 'count', side: 'payer', stated: 6, unit: 'years' } as const;
		const told = (quotation: Quotation) => read(quotedSentence(verdictWith(count, { quotation })));
		const six = { value: 6, revised: null };
		expect(told(quotationWith('as-printed', six))).toBe(
			'In the figures of its source there are 6 years of that kind.'
		);
		expect(told(quotationWith('no-source', null))).toBe('We do not have the source of the number.');
	});

	it('names no measure where none is known, and is nothing where no number is stated', () => {
		expect(quoted(quotationWith('no-source', null), '')).toBe(
			'We do not have the source of the number.'
		);
		expect(quotedSentence(verdictWith({}))).toBe('');
	});

	it('stands first where a sentence names its source, with what methods give beside it', () => {
		const quotation = quotationWith('as-printed', { value: 422.679e9, revised: null });
		const part = { ...AMOUNT, measure: 'paid', side: null, judged_by: 'source' } as const;
		expect(told(part, { quotation, word: 'as-printed', spread: [458e9, 458e9] })).toBe(
			'The number is as its source printed it. The figure of every method is $458 billion in FY2016.'
		);
	});
});

it('is told in parts, so that no sentence stands twice on a page', () => {
	const quotation = quotationWith('as-printed', { value: 422.679e9, revised: null });
	const part = {
		...AMOUNT,
		main: 'yes',
		measure: 'paid',
		side: null,
		judged_by: 'source'
	} as const;
	const verdict = verdictWith(part, {
		quotation,
		word: 'as-printed',
		spread: [458e9, 458e9],
		isAccountAlone: true
	});
	expect(read(byMethodsSentence(verdict))).toBe(
		'By our own account alone, the figure of every method is $458 billion in FY2016.'
	);
	expect(votersSentence(verdict)).toBe('Our own account alone votes on it.');
	const opening = (told: Quotation, ...weaker: readonly PartVerdict[]) =>
		read(openingSentence(claimVerdict('a-claim', [{ ...verdict, quotation: told }, ...weaker])));
	const printed = { value: 422.679e9, revised: 430e9 };
	const rest = 'By our own account alone, the figure of every method is $458 billion in FY2016.';
	expect(opening(quotation)).toBe(`Its source printed this number. ${rest}`);
	expect(opening(quotationWith('since-revised', printed))).toBe(
		`Its source printed this number, and has since revised it to $430 billion. ${rest}`
	);
	expect(opening(quotationWith('not-as-printed', printed))).toBe(
		`Its source printed another number, $423 billion. ${rest}`
	);
	expect(opening(quotationWith('no-source', null))).toBe(rest);
	const worse = verdictWith({ main: 'no', sentence: 'It is so.' }, { word: 'does-not-hold' });
	expect(opening(quotation, worse)).toMatch(/ But “It is so” does not hold\.$/);
	expect(opening(quotation, worse, worse, worse)).toMatch(
		/ But “It is so” does not hold; “It is so” does not hold; “It is so” does not hold\.$/
	);
});

describe('a part without a verdict', () => {
	it('says why it is not tested', () => {
		const part = partWith({ testable: 'no', why_not: 'It is a judgement.' });
		expect(verdictSentence(untested(part))).toBe('It is a judgement.');
	});

	it('says that there are no figures for its years, or by no method', () => {
		expect(told({}, { years: years(1, 0) })).toBe(
			'There are no figures for the years it speaks of.'
		);
		expect(told({}, { byMethods: null, share: null })).toBe(
			'No method has figures for it in FY2016.'
		);
	});
});

describe('a claim in a sentence', () => {
	const main = verdictWith({ main: 'yes' });
	const weaker = (sentence: string, word: PartVerdict['word']) =>
		verdictWith({ main: 'no', sentence }, { word });

	it('is its main part, with each weaker part named and its word', () => {
		const parts = [
			main,
			weaker('It paid hundreds of billions.', 'does-not-hold'),
			weaker('It paid tens of billions.', 'holds'),
			weaker('It was revised.', 'since-revised')
		];
		expect(claimSentence(claimVerdict('a-claim', parts))).toBe(
			'Every method bears it out in FY2016. But “It paid hundreds of billions” does not hold; “It was revised” has been revised since it was printed.'
		);
	});

	it('names no part that is as strong, and what cannot be tested apart', () => {
		const parts = [main, weaker('It harms children.', 'cannot-be-tested')];
		expect(claimSentence(claimVerdict('a-claim', parts))).toBe(
			'Every method bears it out in FY2016. “It harms children” cannot be tested here.'
		);
		const [, harm = main] = parts;
		expect(untestedSentence(claimVerdict('a-claim', [main, harm, harm]))).toBe(
			'“It harms children” and “It harms children” cannot be tested here.'
		);
		expect(untestedSentence(claimVerdict('a-claim', [main]))).toBe('');
	});
});

describe('a figure of a part', () => {
	it.each([
		['usd', 103e9, '$103 billion'],
		['usd-per-person', 9086, '$9,086 a person'],
		['per-dollar', 0.61, '61 cents'],
		['share', 0.13, '13%'],
		['years', 6, '6 years']
	] as const)('in %s', (unit, value, words) => {
		expect(read(sizeWords({ unit }, value))).toBe(words);
	});

	it('never parts from its unit', () => {
		for (const value of [1.5e12, 103e9, 5.2e9, 325e6, 4.2e6]) {
			expect(sizeWords({ unit: 'usd' }, value)).not.toContain(' ');
			expect(sizeWords({ unit: 'usd' }, value)).toContain('\u00a0');
		}
	});

	it('of a balance says which way the money goes, whichever side is asserted', () => {
		const payer = partWith({ ...AMOUNT });
		const recipient = partWith({ ...AMOUNT, side: 'recipient' });
		expect(read(valueWords(payer, 5e9))).toBe('paying $5.0 billion more');
		expect(read(valueWords(payer, -5e9))).toBe('receiving $5.0 billion more');
		expect(read(valueWords(recipient, 5e9))).toBe('receiving $5.0 billion more');
		expect(read(valueWords(recipient, -5e9))).toBe('paying $5.0 billion more');
		expect(valueWords(payer, 0)).toBe('paying as much as it gets');
	});

	it('runs from least to most, and stands once where both print the same', () => {
		const part = partWith({ ...AMOUNT, measure: 'ratio', side: null, unit: 'per-dollar' });
		expect(runWords(part, [0.81, 0.84])).toBe('methods run from 81 cents to 84 cents');
		expect(runWords(part, [0.812, 0.814])).toBe('figure of every method is 81 cents');
	});
});

describe('what a part asserts, put to another state', () => {
	const californians = partWith({
		sentence: 'In 2003 Californians paid more than California got.'
	});

	it.each([
		['California pays more than it gets.', 'NJ', 'New Jersey pays more than it gets.'],
		['California pays more than it gets.', 'DC', 'D.C. pays more than it gets.'],
		['Californians pay more.', 'TX', 'People in Texas pay more.'],
		['In 2003 Californians paid more.', 'TX', 'In 2003 people in Texas paid more.'],
		['In 2003 Californians paid more.', 'CA', 'In 2003 Californians paid more.']
	] as const)('“%s” put to %s', (sentence, place, put) => {
		expect(partSentence(partWith({ sentence }), place)).toBe(put);
	});

	it('names no other state, and leaves a sentence about all as it is', () => {
		for (const place of STATE_CODES.filter((code) => code !== 'CA')) {
			expect(partSentence(californians, place)).not.toContain('California');
		}
		const all = partWith({ state: 'US', sentence: 'In 2020 no state paid more than it got.' });
		expect(partSentence(all, 'TX')).toBe('In 2020 no state paid more than it got.');
	});

	it('is a sentence about the state for every main part there is', () => {
		const main = dataset('claims/parts').filter(
			(part) => part.main === 'yes' && part.state !== 'US'
		);
		const odd = main.flatMap((part) => {
			const put = partSentence(part, 'NM');
			return /New Mexicon?ns|Californ|Texan|New York/.test(put) ? [put] : [];
		});
		expect(main.length).toBeGreaterThan(50);
		expect(odd).toEqual([]);
	});
});

it('the words of verdicts are thirteen, each in plain words of its own', () => {
	const words = Object.values(VERDICT_WORDS);
	expect(new Set(words).size).toBe(13);
	for (const word of words) expect(word).toMatch(/^[A-Z][a-z]+( [a-z,]+)*$/);
});

describe('a claim with several states, sides or numbers', () => {
	const opening = (main: PartVerdict, ...others: readonly PartVerdict[]) =>
		read(openingSentence(claimVerdict('a-claim', [main, ...others])));
	const part = { ...AMOUNT, main: 'yes', measure: 'paid', side: null } as const;
	const paid = verdictWith(part, { spread: [181e9, 189e9], word: 'agrees' });

	it('says of a number beside a sentence without one that it is quoted right', () => {
		const sign = verdictWith({ main: 'yes' }, { word: 'does-not-hold', share: shareWith(0) });
		const number = (word: QuotedWord) =>
			verdictWith(
				{ ...AMOUNT, sentence: 'Californians got $12 a person more.' },
				{ word: 'in-range', quotation: { word, printed: null } }
			);
		expect(opening(sign, number('as-printed'))).toContain(
			' “Californians got $12 a person more” is quoted right.'
		);
		expect(opening(sign, number('since-revised'))).toContain(
			' “Californians got $12 a person more” was quoted right and has since been revised.'
		);
		expect(opening(sign, number('no-source'))).not.toContain('$12');
		expect(opening(paid, number('as-printed'))).not.toContain('is quoted right');
	});

	it('says of which state it speaks, or of which side', () => {
		const texas = verdictWith({ state: 'TX', measure: 'paid' });
		const got = verdictWith({ ...AMOUNT, measure: 'received', side: null });
		const run = 'the methods run from $181 billion to $189 billion in FY2016.';
		expect(opening(paid)).toBe(`T${run.slice(1)}`);
		expect(opening(paid, texas)).toBe(`For California, ${run}`);
		expect(opening(paid, got)).toBe(`For what California paid, ${run}`);
	});

	it('says in a few words what it depends on', () => {
		const deciders = [
			{
				choice: 'interest' as const,
				levels: [
					{ value: 'population', q: 0 },
					{ value: 'excluded', q: 1 }
				],
				weight: 1
			}
		];
		const depends = { main: 'yes', test: 'side' } as const;
		const split = { share: shareWith(0.5), word: 'depends', deciders } as const;
		expect(opening(verdictWith(depends, split))).toBe(
			'50% of the votes bear it out in FY2016. It depends most on interest on the debt.'
		);
		expect(opening(verdictWith(depends, { ...split, word: 'holds' }))).not.toContain('It depends');
	});

	it('names a part that most votes bear out by the tolerance alone', () => {
		const lifted = (...reached: readonly number[]) =>
			verdictWith(
				{
					...AMOUNT,
					bound: 'at-least',
					stated: null,
					low: 100e9,
					sentence: 'It is $100 billion.'
				},
				{ word: 'agrees', trials: reached.map((one) => trialWith({ reached: one })) }
			);
		expect(opening(paid, lifted(1, 0, 0, 0))).toMatch(
			/ But “It is \$100 billion” is borne out as it stands by 25% of the votes, and by the others only within 5% of taxes\.$/
		);
		expect(opening(paid, lifted(0))).toMatch(
			/ is borne out as it stands by no method, and by all only/
		);
		expect(opening(paid, lifted(1, 1, 0))).not.toContain('But');
		const half = { ...lifted(0, 0), word: 'in-range', share: shareWith(0.5) } as const;
		const depends = verdictWith({ main: 'yes' }, { word: 'depends', share: shareWith(0.8) });
		expect(opening(depends, half)).toMatch(
			/ is borne out as it stands by no method, and by 50% of the votes only within 5% of taxes\.$/
		);
	});

	it('says after "But" what is wanting, also of a part whose word stands well alone', () => {
		const near = verdictWith({ ...AMOUNT, sentence: 'It is so.' }, { word: 'in-range' });
		expect(opening(paid, near)).toMatch(
			/ But “It is so” lies only within the range of methods: not all agree with it\.$/
		);
		expect(opening(paid, { ...near, word: 'since-revised' })).toMatch(
			/ But “It is so” has been revised since it was printed\.$/
		);
	});

	it('does not hold it against a part that says "no more than" that its figures stay below', () => {
		const below = verdictWith(
			{ ...AMOUNT, bound: 'up-to', stated: null, high: 23e9, sentence: 'It was never more.' },
			{ word: 'agrees', trials: [trialWith({ reached: 0 })] }
		);
		expect(opening(paid, below)).not.toContain('But');
	});
});

it('a sentence that ends with the name of D.C. has one full stop', () => {
	const part = partWith({ sentence: 'None pays as much more as California.', state: 'CA' });
	expect(partSentence(part, 'DC')).toBe('None pays as much more as D.C.');
	expect(partSentence(part, 'TX')).toBe('None pays as much more as Texas.');
});
