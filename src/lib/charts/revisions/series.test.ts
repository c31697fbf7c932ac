import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { revisionsSeries, revisionsTable } from './series';

const rows = dataset('claims/reversals');
const series = revisionsSeries(rows);
const yearOf = (key: string) => series.years.find((year) => year.key === key);

describe('the log of figures that changed', () => {
	it('puts the versions of a year in the order of their dates', () => {
		expect(yearOf('CA 2017')?.versions.map(({ vintage }) => vintage)).toEqual([
			'Oct 2018',
			'Jan 2019',
			'Aug 2025'
		]);
		expect(yearOf('NY 2022')?.versions.map(({ vintage }) => vintage)).toEqual([
			'preliminary, July 2024 report',
			'2024 portal',
			'no date'
		]);
		expect(yearOf('CA 2014')?.versions.at(-1)?.vintage).toBe('no date');
	});

	it('says whose copy was read, and nothing where the publisher itself was', () => {
		expect(yearOf('CA 2017')?.versions.map(({ copy }) => copy)).toEqual([
			'as copied by Business Insider; not checked against the report',
			'as copied by World Population Review, in the GitHub repository supreetsandhu/Homelessness; not checked against the report',
			'as copied by California Budget & Policy Center; not checked against the report'
		]);
		expect(yearOf('CA 2016')?.versions[0]?.copy).toBe('');
	});

	it('tells each figure as it was printed: in all, a person, or for a dollar', () => {
		expect(yearOf('CA 2022')?.versions.map(({ figure }) => figure)).toContain(
			'−\u2060$48.0\u00a0billion'
		);
		expect(yearOf('CA 2017')?.versions[1]?.figure).toBe('+\u2060$12 a person');
		expect(yearOf('CA 2017')?.versions[2]?.figure).toBe('a payer, no figure printed');
		expect(yearOf('CA 2002')?.versions[1]?.figure).toBe('76 cents for a dollar');
	});

	it('joins only what one publisher said of the same thing', () => {
		const year = yearOf('CA 2022');
		const [first, without, revised] = year?.versions ?? [];
		expect(without?.basis).toBe('without COVID money');
		expect(year?.revisions).toEqual([
			{ left: first?.at, width: (revised?.at ?? 0) - (first?.at ?? 0) }
		]);
	});

	it('marks the years whose versions stand on two sides', () => {
		const reversed = series.years.filter(({ isReversed }) => isReversed).map(({ key }) => key);
		expect(reversed).toEqual(['CA 2017', 'CA 2023', 'NY 2022', 'NY 2023']);
	});
});

describe('the table of the log', () => {
	const { columns, rows: cells } = revisionsTable(rows);

	it('holds every figure published, each under its own header', () => {
		expect(cells).toHaveLength(rows.length);
		for (const [at, row] of rows.entries()) {
			const told = Object.fromEntries(columns.map(({ id }, i) => [id, cells[at]?.cells[i]]));
			expect(told).toEqual({
				state: row.state,
				fiscal_year: row.fiscal_year,
				publisher: row.publisher,
				vintage: row.vintage,
				copied_by: row.copied_by,
				basis: row.basis,
				net_usd: row.net_usd,
				net_per_person_usd: row.net_per_person_usd,
				received_per_dollar_paid: row.received_per_dollar_paid,
				note: row.note
			});
		}
	});

	it('says in each header what its figures are in', () => {
		const told = columns.map(({ label, format }) => [label, format?.(-2.5e9)]);
		expect(told).toEqual([
			['State', undefined],
			['Year', undefined],
			['Publisher', undefined],
			['Published', undefined],
			['Copied by', undefined],
			['What it counts', undefined],
			['Received − paid, $ billion', '−2.5'],
			['Per person', '−\u2060$2.5\u00a0billion'],
			['For a dollar', expect.any(String)],
			['Note', undefined]
		]);
	});
});
