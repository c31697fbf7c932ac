import { describe, expect, it } from 'vitest';
import { partWith } from '../../../../tests/support/verdict';
import type { ClaimPartRow } from '$lib/data/claims';
import type { Side } from '../core/verdict-band';
import { meets } from './meets';

type Case = readonly [string, Partial<ClaimPartRow>, number, Side | null, boolean];

describe('a figure', () => {
	it.each<Case>([
		['is on the side asserted', {}, -10, 'payer', true],
		['within the band is no payer', {}, -10, 'even', false],
		['within the band is not a payer, as said', { side: 'not-payer' }, -10, 'even', true],
		['of a recipient is not a payer’s', { side: 'not-payer' }, 10, 'recipient', true],
		['of a payer is', { side: 'not-payer' }, -10, 'payer', false],
		['meets a stated loss 10 percent above it', { stated_usd: 100 }, -110, 'payer', true],
		['meets a stated loss 10 percent below it', { stated_usd: 100 }, -90, 'payer', true],
		['misses a stated loss by 11 percent', { stated_usd: 100 }, -111, 'payer', false],
		['of the other direction misses a stated loss', { stated_usd: 100 }, 100, 'recipient', false],
		['meets a stated gain', { stated_usd: 100, side: 'recipient' }, 95, 'recipient', true],
		['is met by amount where the band calls it even', { stated_usd: 100 }, -100, 'even', true],
		['meets tens of billions from 10 on', { low_usd: 10 }, -10, 'payer', true],
		['below 10 does not', { low_usd: 10 }, -9.9, 'payer', false],
		['lies between two amounts', { low_usd: 84, high_usd: 100 }, -90, 'payer', true],
		['above the greater does not', { low_usd: 84, high_usd: 100 }, -101, 'payer', false],
		[
			'of one side is taken as it is',
			{ measure: 'paid', side: null, stated_usd: 100 },
			108,
			'payer',
			true
		],
		[
			'of a ratio meets it within 10 percent',
			{ measure: 'ratio', side: null, stated_per_dollar: 0.8 },
			0.87,
			'payer',
			true
		],
		[
			'of a ratio said to be even has to be within the band too',
			{ measure: 'ratio', side: 'even', stated_per_dollar: 1 },
			0.95,
			'payer',
			false
		],
		[
			'of a ratio lies between two',
			{ measure: 'ratio', side: null, low_per_dollar: 0.91, high_per_dollar: 1.06 },
			1.07,
			'recipient',
			false
		]
	])('%s', (_, fields, value, side, expected) => {
		expect(meets(partWith(fields), { value, side })).toBe(expected);
	});
});
