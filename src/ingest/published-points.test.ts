import { expect, it } from 'vitest';
import { publishedPoints } from './published-points';

const HEADER =
	'fiscal_year,year_type,estimate_by,vintage,taxes_paid_usd_billions,spending_received_usd_billions,balance_usd_billions,taxes_per_capita_usd,spending_per_capita_usd,balance_per_capita_usd,spending_per_tax_dollar,scope,printed_at,url,note\n';

function rowsOf(...lines: readonly string[]) {
	const [output] = publishedPoints(() => HEADER + lines.join('\n'));
	return output?.rows ?? [];
}

it('a point is in whole dollars, and what is not printed is missing', () => {
	expect(rowsOf('2012,federal FY,P,,292.563574,,-59,,,,0.87,s,at,https://a.example/,n')).toEqual([
		{
			id: 'ca-2012-1',
			state: 'CA',
			fiscal_year_from: 2012,
			fiscal_year_to: 2012,
			year_type: 'federal-fiscal-year',
			publisher: 'P',
			vintage: '',
			paid_usd: 292_563_574_000,
			received_usd: null,
			net_usd: -59_000_000_000,
			paid_per_person_usd: null,
			received_per_person_usd: null,
			net_per_person_usd: null,
			received_per_dollar_paid: '0.87',
			scope: 's',
			printed_at: 'at',
			address: 'https://a.example/',
			note: 'n'
		}
	]);
});

it('points of the same years are numbered in the order they were collected', () => {
	const rows = rowsOf(
		'1987-1990,"federal FY, sum",P,v,,,-30.2,,,,,,at,,',
		'2002,federal FY,P,a,,,-58,,,,,,at,,',
		'2002,federal FY,P,b,,,-45,,,,,,at,,'
	);
	expect(rows.map((row) => [row.id, row.fiscal_year_to, row.vintage])).toEqual([
		['ca-1987-1990-1', 1990, 'v'],
		['ca-2002-1', 2002, 'a'],
		['ca-2002-2', 2002, 'b']
	]);
});

it('a year the page does not settle is said to be unclear', () => {
	const [row] = rowsOf('2016 (state year unclear),federal spending a year,P,,,1,,,,,,,at,,');
	expect(row).toMatchObject({ fiscal_year_from: 2016, year_type: 'state-fiscal-year-unclear' });
});

it('a reader is sent neither to a working file nor to a forum', () => {
	const rows = rowsOf(
		'2017,federal FY,P,,,1,,,,,,,at,see rockefeller_ffy2017_tidy.csv,',
		'2014,federal FY,P,,,1,,,,,,,forum copy,https://dickflash.com/threads/1,'
	);
	expect(rows.map((row) => String(row.address).split('/')[2] ?? '')).toEqual(['', 'github.com']);
});

it('an unknown kind of year or a year that is none is a fault', () => {
	expect(() => rowsOf('2014,lunar,P,,,1,,,,,,,at,,')).toThrow('column year_type is "lunar"');
	expect(() => rowsOf('14,federal FY,P,,,1,,,,,,,at,,')).toThrow('column fiscal_year is "14"');
});
