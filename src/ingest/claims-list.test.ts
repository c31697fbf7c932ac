import { describe, expect, it } from 'vitest';
import { listedQuotes as quotesIn, quoteWith } from './claims-list';

const HEAD =
	'| publisher | date | address | exact quote | asserts |\n| --- | --- | --- | --- | --- |\n';

const STATES_HEAD =
	'| # | speaker, publisher | date | address | exact quote | asserts | ours |\n| --- | --- | --- | --- | --- | --- | --- |\n';
const SPEAKER_HEAD =
	'| speaker | date | address | exact quote | asserts |\n| --- | --- | --- | --- | --- |\n';
const ABROAD_HEAD = '| who | date | address | exact quote |\n| --- | --- | --- | --- |\n';

const listedQuotes = (markdown: string) => quotesIn(markdown, 'claims/LIST.md');

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
			file: 'claims/LIST.md',
			line: 7,
			on: 'states',
			who: 'P',
			quote: 'It\u2019s \u201cso\u201d',
			printed: { date: '2017-10', status: 'month', copyYear: null },
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
		['2018-05-24', '2018-05-24', 'day', null],
		['2017-10', '2017-10', 'month', null],
		['2025-06, article 2025-12-08', '2025-06', 'month', null],
		['2016-17', '2016/2017', 'two-years', null],
		['2019', '2019', 'year', null],
		['2002 report', '2002', 'year', null],
		['2018 (day not printed)', '2018', 'year', null],
		['after 2016-11', '2016-11', 'after-month', null],
		['undated', '', 'undated', null],
		['2026?', '', 'undated', 2026],
		['2009-10?', '', 'undated', 2009]
	])(
		'reads the date %s as "%s", %s, with the year of the copy %s',
		(cell, date, status, copyYear) => {
			const [quote] = listedQuotes(listOf(`| P | ${cell} | - | "q" | a |`));
			expect(quote?.printed).toEqual({ date, status, copyYear });
		}
	);

	it('reads each kind of table by its own columns, and knows which one is on regions abroad', () => {
		const tables = [
			`${HEAD}| P | 2011 | https://a.example/ | "one" | a |`,
			`${STATES_HEAD}| 1 | Q, R | 2012 | https://b.example/ | "two" | a | 5 |`,
			`${SPEAKER_HEAD}| S | 2013 | https://c.example/ | "three" | a |`,
			`${ABROAD_HEAD}| T | 2014 | https://d.example/ | "four" |`
		];
		const quotes = listedQuotes(tables.join('\n\n'));
		const read = quotes.map(({ who, printed, address, quote, on }) => [
			who,
			printed.date,
			address,
			quote,
			on
		]);
		expect(read).toEqual([
			['P', '2011', 'https://a.example/', 'one', 'states'],
			['Q, R', '2012', 'https://b.example/', 'two', 'states'],
			['S', '2013', 'https://c.example/', 'three', 'states'],
			['T', '2014', 'https://d.example/', 'four', 'abroad']
		]);
	});

	it.each([
		['a date it cannot read', '| P | lately | - | "q" | a |', 'line 7: the date is "lately"'],
		['a row without a quote', '| P | 2019 | - | none | a |', 'line 7: no quote'],
		['a row too short', '| P | 2019 | "q" | a |', 'line 7: 4 cells; expected 5']
	])('%s is a fault', (_, row, fault) => {
		expect(() => listedQuotes(listOf(row))).toThrow(fault);
	});

	it('a table of other columns is a fault that names the file', () => {
		expect(() => listedQuotes('| publisher | quote |\n| --- | --- |\n')).toThrow(
			'claims/LIST.md, line 1: the table\'s columns are "publisher, quote"; expected "publisher, date, address'
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
		expect(() => quoteWith('pays', quotes)).toThrow(
			'"pays" is in more than one quote: claims/LIST.md, line 7; claims/LIST.md, line 8.'
		);
	});
});
