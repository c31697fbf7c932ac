import { describe, expect, it } from 'vitest';
import { AMOUNT, quotationWith, verdictWith } from '../../../tests/support/part-verdict';
import { read } from '../../../tests/support/read';
import type { ClaimPartRow } from '$lib/data/claims';
import type { Printed, Quotation } from '$lib/fiscal/verdict/quoted';
import { quotedSentence, revisedSentence } from './quoted-sentence';

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
});

describe('what its own source has made of a number', () => {
	it('is told where it has changed it or printed another', () => {
		const made = (quotation: Quotation, part: Partial<ClaimPartRow> = {}) =>
			read(revisedSentence(verdictWith({ ...AMOUNT, ...part }, { quotation })));
		const revised = quotationWith('since-revised', { value: 83.1e9, revised: 48e9 });
		expect(made(revised)).toBe(
			'Its source printed this number, and has since revised it to paying $48.0 billion more.'
		);
		const ofYear = (of: NonNullable<Printed['ofYear']>, part: Partial<ClaimPartRow> = {}) =>
			made(quotationWith('since-revised', { value: 83.1e9, revised: null, ofYear: of }), part);
		const balance = { kind: 'figure', measure: 'net', before: -83.1e9, after: -48e9 } as const;
		expect(ofYear(balance)).toMatch(
			/^Its source printed this number, and has since revised its balance for that year from paying \$83\.1 billion more to paying \$48 billion more; we have not found its new figure for this number\.$/
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
		const other = { value: -13.4e9, revised: null };
		expect(made(quotationWith('not-as-printed', other))).toBe(
			'The source it goes back to printed receiving $13.4 billion more.'
		);
		const ofPersons = { ...other, isMadeOfPersons: true } as const;
		expect(made(quotationWith('not-as-printed', ofPersons))).toBe(
			'What the source it goes back to printed per person comes to receiving $13.4 billion more.'
		);
		expect(made(quotationWith('as-printed', other))).toBe('');
	});
});
