import { describe, expect, it } from 'vitest';
import { read } from '../../../tests/support/read';
import { verdictWith } from '../../../tests/support/part-verdict';
import { mixSourceSentence, printedOtherwiseSentence, sourceSentence } from './source-sentence';

describe('what the source of a number printed', () => {
	it('gives a number that is quoted right with what it counts', () => {
		const part = {
			test: 'amount',
			bound: 'exact',
			measure: 'paid',
			side: null,
			stated: 422.7e9,
			unit: 'usd',
			author_measure: 'IRS collections in California, before refunds.'
		} as const;
		expect(read(sourceSentence(verdictWith(part)))).toBe(
			'By the source of its number (IRS collections in California, before refunds), California paid $422.7 billion in federal taxes in FY2016.'
		);
		const revised = { word: 'since-revised', printed: null } as const;
		expect(sourceSentence(verdictWith(part, { quotation: revised }))).toMatch(
			/ in FY2016; the source has since revised the figure\.$/
		);
		const printed = { value: 422.7e9, revised: 430e9 } as const;
		expect(
			read(
				sourceSentence(verdictWith(part, { quotation: { word: 'since-revised', printed } }), [
					verdictWith({ ...part, state: 'TX', stated: 1e9 })
				])
			)
		).toMatch(
			/, California paid \$422\.7 billion in federal taxes and Texas \$1 billion in FY2016; the source has since revised it to \$430 billion\.$/
		);
		const reviser = { name: 'the source', copiedBy: 'a news story' } as const;
		expect(
			read(
				sourceSentence(
					verdictWith(part, {
						quotation: { word: 'since-revised', printed: { ...printed, reviser } }
					})
				)
			)
		).toMatch(/; the source has since revised it to \$430 billion, as copied by a news story\.$/);
		const alone = { word: 'no-source', printed: { ...printed, revised: null } } as const;
		expect(sourceSentence(verdictWith(part, { quotation: alone }))).toMatch(
			/^By figures known from the claim’s own page alone \(IRS /
		);
		const own = { word: 'own-figure', printed: alone.printed } as const;
		expect(
			read(sourceSentence(verdictWith({ ...part, bound: 'at-least' }, { quotation: own })))
		).toMatch(/^By its author’s own figures .* paid \$423 billion in federal taxes /);
		const ofYear = { kind: 'side', side: 'payer' } as const;
		const year = {
			word: 'since-revised',
			printed: { value: 422.7e9, revised: null, ofYear }
		} as const;
		expect(sourceSentence(verdictWith(part, { quotation: year }))).toMatch(
			/ in FY2016; the source has since revised its figures for that year\.$/
		);
		const net = { ...part, measure: 'net', side: 'payer', author_measure: '' } as const;
		expect(read(sourceSentence(verdictWith({ ...net, figures: 'neutral' })))).toBe(
			'By the source of its number, California paid $422.7 billion more than its share in FY2016, with the national deficit or surplus shared out among the states.'
		);
		const told = 'Figures of a source, adjusted for the national deficit';
		expect(
			read(sourceSentence(verdictWith({ ...net, figures: 'neutral', author_measure: told })))
		).toBe(
			`By the source of its number (figures of a source, adjusted for the national deficit), California paid $422.7 billion more than its share in FY2016.`
		);
		expect(sourceSentence(verdictWith({ ...net, covid_relief: 'without' }))).toMatch(
			/ in FY2016, COVID-19 relief left out\.$/
		);
		expect(read(sourceSentence(verdictWith(net)))).toBe(
			'By the source of its number, California paid $422.7 billion more than it received in FY2016.'
		);
	});

	it('names whose figures a balance of two unlike accounts is made of, and leaves the deficit out of it', () => {
		const part = {
			test: 'amount',
			bound: 'exact',
			measure: 'net',
			side: 'payer',
			figures: 'plain',
			stated: 70e9,
			unit: 'usd',
			author_measure: 'IRS collections less federal money as somebody counts it.'
		} as const;
		expect(read(mixSourceSentence(verdictWith(part), [], ['USAFacts']))).toBe(
			'By figures of USAFacts (IRS collections less federal money as somebody counts it), two sources that do not count alike, California paid $70 billion more than it received in FY2016.'
		);
		const neutral = verdictWith({ ...part, figures: 'neutral' });
		expect(read(mixSourceSentence(neutral, [], ['a', 'b']))).toMatch(
			/^By figures of a and b .* paid \$70 billion more than it received in FY2016, with no deficit shared out\.$/
		);
		const own = { word: 'own-figure', printed: { value: 70e9, revised: null } } as const;
		expect(mixSourceSentence(verdictWith(part, { quotation: own }), [], ['a'])).toMatch(
			/^By its author’s own figures \(IRS /
		);
	});

	it('gives what its source has instead of a number that it has not', () => {
		const part = {
			test: 'amount',
			bound: 'exact',
			measure: 'net',
			side: 'payer',
			figures: 'plain',
			stated: 83.1e9,
			unit: 'usd',
			author_measure: 'Figures of a source.'
		} as const;
		const other = { word: 'not-as-printed', printed: { value: -13.4e9, revised: null } } as const;
		expect(read(printedOtherwiseSentence(verdictWith(part, { quotation: other })))).toBe(
			'The source it goes back to (figures of a source) has California receiving $13.4 billion more in FY2016.'
		);
		const paid = { ...part, measure: 'paid', side: null } as const;
		const taxes = { word: 'not-as-printed', printed: { value: 90e9, revised: null } } as const;
		expect(read(printedOtherwiseSentence(verdictWith(paid, { quotation: taxes })))).toContain(
			'has California at $90.0 billion in FY2016.'
		);
	});
});
