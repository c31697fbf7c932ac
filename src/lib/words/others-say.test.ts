import { describe, expect, it } from 'vitest';
import { choiceWith, contextWith, everywhere, yearWith } from '../../../tests/support/fiscal';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { Choice } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { viewOf } from '$lib/fiscal/measures/view';
import { withoutJoiners } from './money';
import { awayWords, editionWords, nearestWords, noneWords, otherDeed } from './others-say';
import { plainText } from './sentence';

function deed(fields: Partial<Choice>, value: number, side: Side | null) {
	const choice = choiceWith(fields);
	const year = yearWith({ paid: everywhere(100), received: everywhere(90) });
	const view = viewOf({ year, context: contextWith({ population: everywhere(1) }), choice });
	return otherDeed({ choice, state: 'CA', view, value, side });
}

describe('what a state did by another estimate', () => {
	it.each<[Partial<Choice>, number, Side | null, string]>([
		[{}, 342.4, 'recipient', 'received $342 more a person'],
		[{}, -3699, 'payer', 'paid $3,699 more a person'],
		[{}, -20, 'even', 'about even: paid $20 more a person'],
		[{ scale: 'total' }, -78e9, 'payer', 'paid $78.0 billion more'],
		[{ scale: 'gdp' }, 0.021, 'recipient', 'received 2.1% of its GDP more'],
		[{ dollars: 'real' }, 900, 'recipient', 'received $900 more a person, in 2024 dollars'],
		[{ measure: 'paid' }, 12_345, null, 'paid $12,345 per person in federal taxes'],
		[
			{ measure: 'ratio', scale: 'total' },
			0.78,
			'payer',
			'got back 78 cents of each dollar it paid'
		]
	])('%o, %d: %s', (fields, value, side, words) => {
		const parts = deed(fields, value, side);
		expect(withoutJoiners(plainText(parts)).replaceAll(/\s/g, ' ')).toBe(words);
		expect(parts.find(({ role }) => role === 'balance')?.side ?? null).toBe(side);
	});
});

describe('what stands beside it', () => {
	it('is the edition with its day, that it is a hybrid, and that it was read in a copy', () => {
		expect(editionWords(estimateOf('tax-foundation'))).toBe(
			'October 16, 2007; copied, not checked against the report'
		);
		expect(editionWords(estimateOf('rockefeller-2025'))).toBe(
			'report of August 1, 2025; copied, not checked against the report'
		);
		expect(editionWords(estimateOf('collections-cffr'))).toBe(
			'a hybrid: two unlike accounts; as first printed each year'
		);
	});

	it('is who has no such figure, and nothing where all have one', () => {
		expect(noneWords(['Tax Foundation 2007', 'Rockefeller Institute'], 2024)).toBe(
			'No such figure for 2024: Tax Foundation 2007 and Rockefeller Institute.'
		);
		expect(noneWords([], 2024)).toBe('');
	});
});

describe('figures of other years than the one asked for', () => {
	it.each([
		[2005, 2024, '19 years before'],
		[2023, 2024, '1 year before'],
		[1999, 1985, '14 years after']
	])('say how far away they are: %i, asked for %i: “%s”', (year, asked, words) => {
		expect(awayWords(year, asked)).toBe(words);
	});

	it.each([
		[[], false, ''],
		[
			['Rockefeller Institute'],
			false,
			'No figure for 2024 from Rockefeller Institute. The nearest year that it has:'
		],
		[
			['Rockefeller Institute', 'Tax Foundation 2007'],
			false,
			'No figure for 2024 from Rockefeller Institute and Tax Foundation 2007. The nearest that each has:'
		],
		[['Tax Foundation 2007'], true, 'Nobody else here has a figure for 2024. The nearest years:']
	])('stand under who has none of it: %j, alone %s', (labels, isNobody, words) => {
		expect(nearestWords(labels, { fiscalYear: 2024, isNobody })).toBe(words);
	});
});
