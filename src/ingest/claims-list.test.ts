import { describe, expect, it } from 'vitest';
import { listedQuotes, quoteWith } from './claims-list';

const HEAD =
	'| publisher | date | address | exact quote | asserts |\n| --- | --- | --- | --- | --- |\n';

function listOf(...rows: readonly string[]): string {
	return `# Title\n\nText | with a bar.\n\n${HEAD}${rows.join('\n')}\n\n- "not a table"\n`;
}

describe('the list of quotes', () => {
	it('gives each quote letter by letter, with the date and the first address of its row', () => {
		const [quote] = listedQuotes(
			listOf(
				'| P | 2017-10 | https://a.example/x ; the book: https://b.example | "It\u2019s \u201cso\u201d" | a |'
			)
		);
		expect(quote).toEqual({
			line: 7,
			quote: 'It\u2019s \u201cso\u201d',
			printed: { date: '2017-10', status: 'month' },
			address: 'https://a.example/x'
		});
	});

	it('takes over what "same" stands for, through several rows and only within its column', () => {
		const quotes = listedQuotes(
			listOf(
				'| P | 2018-05-24 | https://a.example/ | "one" | a |',
				'| same | same | same | "two" | a |',
				'| Q, same column | same | same | "three" | a |'
			)
		);
		expect(quotes.map(({ quote, address }) => [quote, address])).toEqual([
			['one', 'https://a.example/'],
			['two', 'https://a.example/'],
			['three', 'https://a.example/']
		]);
		expect(quotes.map(({ printed }) => printed.date)).toEqual(Array(3).fill('2018-05-24'));
	});

	it('gives two quotes where a cell has two, and no address where the cell has none', () => {
		const quotes = listedQuotes(listOf('| P | 2011 | not known | "one" and "two" | a |'));
		expect(quotes.map(({ quote, address }) => [quote, address])).toEqual([
			['one', ''],
			['two', '']
		]);
	});

	it.each([
		['2018-05-24', '2018-05-24', 'day'],
		['2017-10', '2017-10', 'month'],
		['2025-06, article 2025-12-08', '2025-06', 'month'],
		['2016-17', '2016/2017', 'two-years'],
		['2019', '2019', 'year'],
		['2002 report', '2002', 'year'],
		['after 2016-11', '2016-11', 'after-month'],
		['undated', '', 'undated']
	])('reads the date %s as %s, %s', (cell, date, status) => {
		const [quote] = listedQuotes(listOf(`| P | ${cell} | - | "q" | a |`));
		expect(quote?.printed).toEqual({ date, status });
	});

	it.each([
		['a date it cannot read', '| P | lately | - | "q" | a |', 'line 7: the date is "lately"'],
		['a row without a quote', '| P | 2019 | - | none | a |', 'line 7: no quote'],
		['a row too short', '| P | 2019 | "q" | a |', 'line 7: 4 cells; expected 5']
	])('%s is a fault', (_, row, fault) => {
		expect(() => listedQuotes(listOf(row))).toThrow(fault);
	});

	it('a table of other columns is a fault', () => {
		expect(() => listedQuotes('| publisher | quote |\n| --- | --- |\n')).toThrow(
			'line 1: the table\'s columns are "publisher, quote"'
		);
	});
});

describe('a quote is found by words of it', () => {
	const quotes = listedQuotes(
		listOf('| P | 2019 | - | "pays more" | a |', '| P | 2019 | - | "pays less" | a |')
	);

	it('where one quote holds them', () => {
		expect(quoteWith('more', quotes).quote).toBe('pays more');
	});

	it('and is an error that names them where none does or two do', () => {
		expect(() => quoteWith('nothing', quotes)).toThrow('no quote holds "nothing"');
		expect(() => quoteWith('pays', quotes)).toThrow('"pays" is in more than one quote, lines 7, 8');
	});
});
