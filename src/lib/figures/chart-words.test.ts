import { describe, expect, it } from 'vitest';
import { choiceWith } from '../../../tests/support/fiscal';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { Choice, MeasureId } from '$lib/fiscal/core/types';
import { formatsOf } from '$lib/words/measure';
import { withoutJoiners } from '$lib/words/money';
import { neutralStripWords, sourceLine, stripLabel, stripWords } from './chart-words';
import { axisTitle, legendSides, rankingWords } from './axis-words';

const input = (fields: Partial<Choice>, average: number | null) => {
	const choice = choiceWith(fields);
	return { choice, formats: formatsOf(choice), average };
};

const plain = (text: string | null) => text && withoutJoiners(text);

describe('the words of the strip', () => {
	it.each<[Partial<Choice>, number | null, readonly [low: string, high: string, middle: string]]>([
		[
			{},
			2757,
			[
				'Pays more than it receives',
				'Receives more than the national average',
				'Between the lines: receives more than it pays, less than its share'
			]
		],
		[
			{},
			-300,
			[
				'Pays more than the national average',
				'Receives more than it pays',
				'Between the lines: pays more than it receives, less than its share'
			]
		],
		[{}, null, ['Pays more than it receives', 'Receives more than it pays', '']],
		[{ measure: 'paid' }, null, ['Pays less', 'Pays more', '']],
		[{ measure: 'received' }, null, ['Receives less', 'Receives more', '']],
		[
			{ measure: 'relative-ratio', scale: 'total' },
			null,
			['Gets back less than the nation', 'Gets back more than the nation', '']
		]
	])('%o, average %s, say what its ends are', (fields, average, [low, high, middle]) => {
		const words = stripWords(input(fields, average), null);
		expect([words.low.long, words.high.long, words.middle]).toEqual([low, high, middle]);
		expect(low.startsWith(words.low.short) && high.startsWith(words.high.short)).toBe(true);
	});

	it.each([
		[-2877, '$2,877 below average'],
		[1423, '$1,423 above average']
	])('tell a distance of %d to the average as %s', (neutral, words) => {
		expect(stripWords(input({}, 2757), neutral).distance).toBe(words);
		expect(stripWords(input({}, null), neutral).distance).toBeNull();
	});

	it('with the deficit shared out, measure by the average, and name where states break even', () => {
		const shared = { deficit: 'per-person' } as const;
		const words = neutralStripWords(input(shared, 2757), -4100);
		expect([words.low.long, words.middle, words.high.long]).toEqual([
			'Pays more than the national average',
			'',
			'Receives more than the national average'
		]);
		expect([words.even.long, plain(words.average.long), plain(words.distance)]).toEqual([
			'National average',
			'Break even, −$2,757',
			'$4,100 below average'
		]);
		const byTaxes = neutralStripWords(input({ deficit: 'tax-share' }, null), 950);
		expect([byTaxes.low.long, byTaxes.even.long, plain(byTaxes.distance)]).toEqual([
			'Pays more than its share',
			'Level with the others',
			'$950 above level'
		]);
	});

	it('are of a strip that says the rule chosen', () => {
		expect(stripLabel(choiceWith({ deficit: 'tax-share' }), 2005, 1)).toBe(
			'All states on one line, 2005, deficit shared out by taxes paid'
		);
		expect(stripLabel(choiceWith({ deficit: 'per-person' }), 2000, -1)).toBe(
			'All states on one line, 2000, surplus shared out equally'
		);
		expect(stripLabel(choiceWith({ deficit: 'tax-share' }), 2010, null)).toBe(
			'All states on one line, 2010'
		);
	});

	it.each<[Partial<Choice>, string]>([
		[{}, 'Break even, $0'],
		[{ measure: 'ratio', scale: 'total' }, 'Break even, 1.00'],
		[{ measure: 'published-ratio', scale: 'total' }, 'Level, as published, 1.00'],
		[{ measure: 'relative-ratio', scale: 'total' }, 'Level with the nation, 1.00']
	])('%o name the even line with its figure', (fields, words) => {
		expect(plain(stripWords(input(fields, null), null).even.long)).toBe(words);
	});

	it('name the national average with its figure', () => {
		const { average } = stripWords(input({}, 2757), null);
		expect([plain(average.long), plain(average.short)]).toEqual([
			'National average, +$2,757',
			'Average, +$2,757'
		]);
	});
});

describe('the words over the ranking', () => {
	it.each<[Partial<Choice>, number | null, readonly [string, string, string, string]]>([
		[{}, 2757, ['Even', '$0', '+$2,757', 'Net']],
		[{}, null, ['Even', '$0', '', 'Net']],
		[{ measure: 'paid' }, null, ['', '', '', 'Paid']],
		[{ measure: 'ratio', scale: 'total' }, null, ['Even', '1.00', '', 'Ratio']]
	])('%o, average %s', (fields, average, [even, evenValue, averageValue, heading]) => {
		const words = rankingWords(input(fields, average));
		expect(words).toMatchObject({ even, evenValue, plain: heading });
		expect(plain(words.averageValue)).toBe(averageValue);
		expect(words.neutral).toEqual({ long: 'vs average', short: 'vs avg' });
	});

	it('do not speak of an average where the deficit is not shared out equally', () => {
		const words = rankingWords(input({ deficit: 'tax-share' }, null));
		expect(words.neutral).toEqual({ long: 'vs the others', short: 'vs others' });
	});
});

it.each<[MeasureId, 'plain' | 'neutral', string, string]>([
	['net', 'plain', 'Pays more', 'Receives more'],
	['net', 'neutral', 'Less than the national average', 'More'],
	['paid', 'plain', 'Pays less', 'Pays more'],
	['received', 'plain', 'Receives less', 'Receives more'],
	['ratio', 'plain', 'Gets back less', 'Gets back more'],
	['relative-ratio', 'plain', 'Gets back less', 'Gets back more']
])('the legend of %s, %s, goes from “%s” to “%s”', (measure, base, low, high) => {
	expect(legendSides({ measure, deficit: 'per-person' }, base)).toEqual({ low, high });
});

it.each(['tax-share', 'income-share', 'cut-spending'] as const)(
	'the legend of a balance with the deficit by %s does not speak of the average',
	(deficit) => {
		expect(legendSides({ measure: 'net', deficit }, 'neutral')).toEqual({
			low: 'Pays more',
			high: 'Receives more'
		});
	}
);

it.each<[Partial<Choice>, string]>([
	[{}, 'Paid per person'],
	[{ dollars: 'real' }, 'Paid per person, in 2024 dollars'],
	[{ scale: 'total' }, 'Paid'],
	[{ scale: 'total', dollars: 'real' }, 'Paid, in 2024 dollars'],
	[{ scale: 'gdp' }, 'Paid, share of GDP'],
	[{ scale: 'income' }, 'Paid, share of personal income'],
	[{ measure: 'ratio', scale: 'total' }, 'Paid']
])('an axis of %o is titled “%s”', (fields, title) => {
	expect(axisTitle('Paid', choiceWith(fields))).toBe(title);
	expect(axisTitle('Received', choiceWith(fields))).toBe(title.replace('Paid', 'Received'));
});

it.each([
	['account', /^Source: OMB Historical Tables, [^;]*\. Population, income and GDP: Bureau/],
	[
		'tax-foundation',
		/^Source: Tax Foundation, October 16, 2007, as copied by [^;]*; not checked against the report; Tax Foundation, .* Report, as copied by [^;]*; not checked against the report\. /
	],
	['collections-cffr', /^Source: IRS gross collections, .*; Census Consolidated .*\. Population/]
] as const)('the source of %s names both sides, and one source once', (id, words) => {
	expect(sourceLine(estimateOf(id), 'current')).toMatch(words);
});
