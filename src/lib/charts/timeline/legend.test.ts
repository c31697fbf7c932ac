import { describe, expect, it } from 'vitest';
import { evenName, timelineLegend, type LegendInput } from './legend';
import type { FlagBand, PublishedPoint } from './series';

const point = (kind: PublishedPoint['kind']): PublishedPoint => ({
	id: kind,
	fiscalYear: 2014,
	value: -5,
	kind,
	publisher: 'Someone',
	vintage: '2016',
	printed: '',
	drawn: '',
	address: '',
	sentence: ''
});

const band = (label: string, from: number, to: number): FlagBand => ({
	label,
	from,
	to,
	kind: 'flag'
});

const plain: LegendInput = {
	line: 'California, our own account',
	even: null,
	hasRange: false,
	estimates: [],
	name: 'California',
	published: [],
	flags: [],
	held: []
};

const told = (fields: Partial<LegendInput>) =>
	timelineLegend({ ...plain, ...fields }).map(({ kind, words }) => [kind, words]);

describe('the legend of a timeline', () => {
	it.each<[string, Partial<LegendInput>, readonly [string, string][]]>([
		['its line alone', {}, []],
		['the even line', { even: 'National average' }, [['even', 'National average']]],
		['the range', { hasRange: true }, [['range', 'Range of past misses']]],
		[
			'other estimates',
			{ estimates: [{ label: 'Tax Foundation 2007', stroke: 'long-line' }] },
			[['estimate', 'California, Tax Foundation 2007']]
		],
		[
			'other estimates without a name, where there is no one else',
			{ name: null, estimates: [{ label: 'Tax Foundation 2007', stroke: 'long-line' }] },
			[['estimate', 'Tax Foundation 2007']]
		],
		[
			'where each other estimate ends, since on a phone no name stands there',
			{
				estimates: [
					{
						label: 'Tax Foundation 2007',
						stroke: 'long-line',
						years: [2004, 2005, 2006],
						values: [1, 2, null]
					}
				],
				write: (value) => `$${value}`
			},
			[['estimate', 'California, Tax Foundation 2007, $2 in 2005']]
		],
		[
			'a family once, however many there are of it',
			{
				estimates: [
					{ label: 'Rockefeller 2019', family: 'report', stroke: 'dotted-line' },
					{ label: 'Rockefeller 2021', family: 'report', stroke: 'dotted-line' },
					{ label: 'IRS collections and Census', stroke: 'dash-dot-line' }
				]
			},
			[
				['estimate', 'California, Rockefeller Institute, by report'],
				['estimate', 'California, IRS collections and Census']
			]
		],
		[
			'circles for taxes shared out',
			{ published: [point('shared-out')] },
			[['shared-out', 'Published, taxes shared out']]
		],
		[
			'diamonds for taxes as collected',
			{ published: [point('collected'), point('collected')] },
			[['collected', 'Published, taxes as collected']]
		],
		[
			'fainter years',
			{ held: [{ from: 2022, to: 2024 }] },
			[
				[
					'first lighter',
					'Fainter: over a quarter is not shared out by figures of the year, 2022–\u20602024'
				]
			]
		],
		['no flags where there is room over the drawing', { flags: [band('A', 2020, 2021)] }, []],
		[
			'each of many flags with its years',
			{ flags: [band('A', 2020, 2021), band('B', 2008, 2008), band('C', 2009, 2013)] },
			[
				['flag', 'A, 2020–\u20602021'],
				['flag', 'B, 2008'],
				['flag', 'C, 2009–\u20602013']
			]
		]
	])('tells %s', (_, fields, entries) => {
		expect(told(fields)).toEqual([['first', 'California, our own account'], ...entries]);
	});

	it('shows each estimate with the stroke it is drawn with', () => {
		const estimates = (['long-line', 'sparse-line'] as const).map((stroke) => ({
			label: `By ${stroke}`,
			stroke
		}));
		const strokes = timelineLegend({ ...plain, estimates }).map(({ stroke }) => stroke);
		expect(strokes).toEqual([undefined, 'long-line', 'sparse-line']);
	});

	it('shows marks alone where no years are joined: of one year, and of reports that each have their own', () => {
		const report = { family: 'report', stroke: 'dotted-line', values: [1, 2] } as const;
		const dotsOf = (fields: Partial<LegendInput>) =>
			timelineLegend({ ...plain, ...fields }).map(({ isDots = false }) => isDots);
		const editions = ['2024', '2025'];
		const alone = { ...report, label: 'Rockefeller Institute', years: [2022, 2023], editions };
		const apart = { ...report, label: 'Rockefeller 2019', years: [2017, 2019] };
		const joined = { ...report, label: 'Rockefeller 2021', years: [2018, 2019] };
		expect(dotsOf({ isDot: true, even: 'National average' })).toEqual([true, true]);
		expect(dotsOf({ estimates: [alone] })).toEqual([false, true]);
		expect(dotsOf({ estimates: [apart, alone] })).toEqual([false, true]);
		expect(dotsOf({ estimates: [apart, joined] })).toEqual([false, false]);
	});

	it('names the dashed line', () => {
		expect(evenName(true, 'California')).toBe('National average');
		expect(evenName(false, 'California')).toBe('Where California would be level with the others');
	});
});
