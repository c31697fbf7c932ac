import { expect, it } from 'vitest';
import { partWith } from '../../../tests/support/verdict';
import { verdictWith } from '../../../tests/support/part-verdict';
import type { QuotedWord, VerdictWord } from '$lib/fiscal/verdict/types';
import { printHeading } from './print-heading';

const printed = { value: 5, revised: null };

it.each([
	['holds', null, '', 'What to print'],
	['agrees', 'no-source', '', 'What to print'],
	['in-range', 'as-printed', '', 'How to print it'],
	['in-range', 'own-figure', '', 'How to print it'],
	['in-range', 'no-source', '', 'What to print beside it'],
	['in-range', 'not-as-printed', '', 'What to print instead'],
	['depends', 'as-printed', '', 'How to print it'],
	['depends', null, '', 'What to print instead'],
	['out-of-range', 'as-printed', 'Taxes and spending of one maker', 'How to print it'],
	['out-of-range', 'as-printed', 'IRS collections less spending', 'What to print instead'],
	['out-of-range', 'own-figure', '', 'What to print instead'],
	['out-of-range', 'since-revised', '', 'What to print instead'],
	['does-not-hold', null, '', 'What to print instead']
] as const satisfies readonly (readonly [VerdictWord, QuotedWord | null, string, string])[])(
	'%s, its number %s of “%s”: %s',
	(word, quoted, measured, heading) => {
		const quotation = quoted && { word: quoted, printed: quoted === 'no-source' ? null : printed };
		const part = partWith({ measure: 'net', author_measure: measured, judged_by: 'methods' });
		expect(printHeading(verdictWith(part, { word, quotation }), null)).toBe(heading);
	}
);

it('names whose balance is told of what cannot be tested', () => {
	expect(printHeading(verdictWith(partWith({}), { word: 'cannot-be-tested' }), 'DC')).toBe(
		'What can be printed of the balance of the District of Columbia'
	);
});
