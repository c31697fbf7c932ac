import { describe, expect, it } from 'vitest';
import { publishedPoints } from './published-points';
import { CALIFORNIA_HEADER } from './published-points-california';
import { dateIn, rockefellerDate } from './published-printed';

const HEADERS: Readonly<Record<string, string>> = {
	california: CALIFORNIA_HEADER.join(','),
	newyork_only:
		'state,federal_fiscal_year,taxes_paid_usd_billions,spending_received_usd_billions,balance_usd_billions,balance_per_person_usd,received_per_dollar_paid,us_average_received_per_dollar,rank_per_person,read_from',
	osc_newyork_comptroller_ffy2017:
		'state,federal_fiscal_year,balance_usd_millions_as_printed_rounded,balance_per_person_usd,read_from,note',
	usafacts:
		'state,fiscal_year,paid_usd_billions,received_usd_billions,balance_usd_billions,balance_per_person_usd,paid_per_person_usd,received_per_person_usd,share_of_us_collections_percent,read_from',
	more_single:
		'state,federal_fiscal_year,vintage,balance_usd_billions,balance_per_person_usd,received_per_dollar_paid,rank,read_from',
	taxes_per_person: 'state,federal_fiscal_year,taxes_paid_per_person_usd,read_from'
};

/** The points of files of which some have lines, by a part of their names. */
function rowsOf(lines: Readonly<Record<string, readonly string[]>>) {
	const [output] = publishedPoints((path) => {
		const [name = '', header = ''] =
			Object.entries(HEADERS).find(([part]) => path.includes(part)) ?? [];
		return [header, ...(lines[name] ?? [])].join('\n');
	});
	return output?.rows ?? [];
}

const california = (...lines: readonly string[]) => rowsOf({ california: lines });

describe('the points of California', () => {
	it('are in whole dollars, and what is not printed is missing', () => {
		const line = '2012,federal FY,P,,292.563574,,-59,,,,0.87,s,Mother Jones,https://a.example/,n';
		expect(california(line)).toEqual([
			{
				id: 'ca-2012-1',
				state: 'CA',
				fiscal_year_from: 2012,
				fiscal_year_to: 2012,
				year_type: 'federal-fiscal-year',
				publisher: 'P',
				vintage: '',
				published: '',
				copied_by: 'Mother Jones',
				paid_usd: 292_563_574_000,
				received_usd: null,
				net_usd: -59_000_000_000,
				paid_per_person_usd: null,
				received_per_person_usd: null,
				net_per_person_usd: null,
				received_per_dollar_paid: '0.87',
				nation_received_per_dollar_paid: null,
				printed: 'paid 292.563574 billion; net -59 billion; 0.87 for a dollar paid',
				scope: 's',
				address: 'https://a.example/',
				note: 'n'
			}
		]);
	});

	it('of the same years are numbered in the order they were collected', () => {
		const rows = california(
			'1987-1990,"federal FY, sum",P,v,,,-30.2,,,,,,LAO,,',
			'2002,federal FY,P,a,,,-58,,,,,,LAO,,',
			'2002,federal FY,P,b,,,-45,,,,,,LAO,,'
		);
		expect(rows.map((row) => [row.id, row.fiscal_year_to, row.vintage])).toEqual([
			['ca-1987-1990-1', 1990, 'v'],
			['ca-2002-1', 2002, 'a'],
			['ca-2002-2', 2002, 'b']
		]);
	});

	it('say of a year the page does not settle that it is unclear', () => {
		const [row] = california('2016 (state year unclear),federal spending a year,P,,,1,,,,,,,LAO,,');
		expect(row).toMatchObject({ fiscal_year_from: 2016, year_type: 'state-fiscal-year-unclear' });
	});

	it('send a reader neither to a working file nor to a forum, and hold no note to self', () => {
		const rows = california(
			'2017,federal FY,P,,,1,,,,,,,World Population Review file,see rockefeller_ffy2017_tidy.csv,',
			'2014,federal FY,P,,,1,,,,,,,LAO,https://dickflash.com/threads/1,article itself not found in the stored pages'
		);
		expect(rows.map((row) => String(row.address).split('/')[2] ?? '')).toEqual(['', 'github.com']);
		expect(rows.map((row) => row.note)).toEqual(['', '']);
		expect(rows[1]?.copied_by).toContain('GitHub repository');
	});

	it('name no copy where the publisher itself was read', () => {
		const [row] = california('2024,federal FY,USAFacts,Nov 2025,,,1,,,,,,USAFacts,,');
		expect(row).toMatchObject({ copied_by: '', published: '2025-11' });
	});

	it('have no unknown kind of year, place of print, or year that is none', () => {
		expect(() => california('2014,lunar,P,,,1,,,,,,,LAO,,')).toThrow('column year_type is "lunar"');
		expect(() => california('2014,federal FY,P,,,1,,,,,,,A wall,,')).toThrow(
			'column printed_at is "A wall"'
		);
		expect(() => california('14,federal FY,P,,,1,,,,,,,LAO,,')).toThrow(
			'column fiscal_year is "14"'
		);
	});
});

describe('the points of the New York Comptroller', () => {
	const OWN = 'https://osc.ny.gov/reports/x';

	it('keep words as words, and know the own document from a copy', () => {
		const [words, same, copied] = rowsOf({
			newyork_only: [
				`New York,2016,almost 255,,-40.9,,0.84,1.18,4th worst,${OWN}`,
				'New York,2017,,,,,"""less than 91 cents""",,,same',
				'New York,2022,361.8,383,,,1.06,,,https://caseylocal.com/a (dollars); https://osc.ny.gov/b (ratio)'
			]
		});
		expect(words).toMatchObject({
			id: 'ny-2016-1',
			paid_usd: null,
			net_usd: -40_900_000_000,
			nation_received_per_dollar_paid: '1.18',
			copied_by: '',
			address: OWN,
			printed:
				'paid almost 255 billion; net -40.9 billion; 0.84 for a dollar paid; US 1.18 for a dollar paid; rank 4th worst'
		});
		expect(same).toMatchObject({
			address: OWN,
			published: '2018-10',
			received_per_dollar_paid: null,
			printed: 'less than 91 cents for a dollar paid'
		});
		expect(copied).toMatchObject({ copied_by: 'Casey Local', received_usd: 383_000_000_000 });
		expect(copied?.note).toBe('(dollars); https://osc.ny.gov/b (ratio)');
	});

	it('leave out Alabama’s slip, and what a row before has of the same publisher, state and year', () => {
		const rows = rowsOf({
			newyork_only: [`New York,2017,,,-24.1,,0.9,,,${OWN}`],
			osc_newyork_comptroller_ffy2017: [
				'Alabama,2017,-169,-291,Business Insider A,slip',
				'Alaska,2017,4700,6355,Business Insider A,',
				"New York,2017,-24100,,Comptroller's foreword,0.90 per dollar"
			]
		});
		expect(rows.map(({ state, net_usd }) => [state, net_usd])).toEqual([
			['AK', 4_700_000_000],
			['NY', -24_100_000_000]
		]);
		expect(rows[0]).toMatchObject({ copied_by: 'Business Insider Africa', published: '2018-10' });
	});
});

describe('the points of USAFacts and of the Rockefeller Institute', () => {
	it('name the carrier of the balance, and the other one in the note', () => {
		const rows = rowsOf({
			usafacts: [
				'Virginia,2024,,,89,,,23975,,P; balance from R',
				'United States,2024,,,,,,15000,,P'
			]
		});
		expect(rows.map(({ id }) => id)).toEqual(['us-2024-1', 'va-2024-1']);
		expect(rows[1]).toMatchObject({
			copied_by: 'repatriatewa.org',
			scope: 'IRS collections by where filed'
		});
		expect(rows[1]?.note).toBe("other figures: politicalemails.org, from USAFacts' newsletter");
	});

	it('take a run of years as a sum, and say what a figure counts', () => {
		const rows = rowsOf({
			more_single: [
				'New York,"2015-2019, five years",Jan 2021 report,-142.6,,,,https://law-journals-books.vlex.com/a',
				'New York,2022,"preliminary, July 2024 report",-19.4,-984,0.95,46,same',
				'Utah,2022,"2024 portal, before Aug 2025",-0.709,-210,,,https://en.as.com/a/ (already held)'
			],
			taxes_per_person: [
				'California,2015,10510,"AP fact check, https://www.pressreader.com/a, from the report"'
			]
		});
		expect(rows.map(({ id, published, scope }) => [id, published, scope])).toEqual([
			['ca-2015-1', '2017-09', ''],
			['ny-2015-2019-1', '2021-01', ''],
			['ny-2022-1', '2024-07', 'with COVID money; preliminary'],
			['ut-2022-1', '2024/2025', 'with COVID money']
		]);
		expect(rows[0]).toMatchObject({
			paid_per_person_usd: 10_510,
			address: 'https://www.pressreader.com/a'
		});
		expect(rows[3]?.note).toBe('');
	});
});

it('a document is as old as its words say', () => {
	expect(dateIn('Sep 1999')).toBe('1999-09');
	expect(dateIn('revised, July 2024 report')).toBe('2024-07');
	expect(dateIn('2003 report (revised)')).toBe('2003');
	expect(dateIn('')).toBe('');
	expect(rockefellerDate('Aug 2025')).toBe('2025-08-01');
	expect(rockefellerDate('Jan 2021')).toBe('2021-01');
});
