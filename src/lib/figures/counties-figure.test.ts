import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import type { StateCode } from '$lib/data/states';
import { tableCsv } from '$lib/files/table-files';
import CountiesChart from './CountiesChart.svelte';
import { countiesDefenseFigure, countiesFigure, countiesTable } from './counties-figure';
import { pointedCounty, type CountiesInput } from './county-input';

const counties = [
	['06001', 'Alameda County', 'no figure'],
	['06003', 'Alpine County', 'printed as 0'],
	['06005', 'Amador County', 'no figure']
].map(([fips = '', name = '', missing = '']) => ({ fips, name, missing, hasOutline: true }));

const shared = { stateTotal: 12e9, through: null, outOfLine: [], population: 1e6 };

const input: CountiesInput = {
	state: 'CA',
	kind: 'total',
	counties,
	year: {
		fiscalYear: 1999,
		total: [2e9, null, 8e9],
		defense: [1e9, null, 0],
		priceIndex: 0.5,
		...shared
	},
	first: {
		fiscalYear: 1983,
		total: [1e9, null, 2e9],
		defense: [3e9, null, 1e9],
		priceIndex: 0.25,
		...shared
	},
	frame: { width: 100, height: 80 },
	places: counties.map(({ fips }, i) => ({ fips, x: 10 * i, y: 10, isSmall: i === 1 })),
	chosen: '06005'
};

const SQUARES = 'A square marks a place too small to be seen by its outline.';

const live = { pointed: null, onpoint: vi.fn(), onchoose: vi.fn() };

describe('countiesTable', () => {
	it('ranks by what is told, in millions, with shares, changes and codes; no figure last', () => {
		const { rows, columns } = countiesTable(input);
		expect(rows.map(({ cells }) => cells)).toEqual([
			[1, 'Amador County', 8e9, 0, 0.8, 4e9, '06005'],
			[2, 'Alameda County', 2e9, 1e9, 0.2, 0, '06001'],
			[null, 'Alpine County', null, null, null, null, '06003']
		]);
		expect(columns.map(({ label }) => label)).toEqual([
			'Rank',
			'County',
			'Total',
			'Defense',
			'Share, %',
			'Change since FY1983, FY1999 dollars',
			'FIPS code'
		]);
		expect(columns[2]?.format?.(1_234_560_000)).toBe('1,234.6');
		expect(columns[5]?.format?.(-1_234_560_000)).toBe('−1,234.6');
		expect(rows[2]?.missing).toBe('printed as 0');
	});

	it('ranks by defense where that is told', () => {
		const { rows } = countiesTable({ ...input, kind: 'defense' });
		expect(rows.map(({ cells }) => [cells[0], cells[1], cells[5]])).toEqual([
			[1, 'Alameda County', -5e9],
			[2, 'Amador County', -2e9],
			[null, 'Alpine County', null]
		]);
	});

	it('marks a total out of line in row, tooltip and note, and nothing beside defense', () => {
		const flagged = { ...input, year: { ...input.year, outOfLine: ['06005'] } };
		const { columns, rows } = countiesTable(flagged);
		expect(columns.slice(-2)).toMatchObject([{ id: 'notes', label: 'Note' }, { id: 'flags' }]);
		expect(rows.map(({ cells }) => cells.at(-2))).toEqual(['out of line', '', '']);
		expect(rows.map(({ cells }) => cells.at(-1))).toEqual(['out-of-line', '', '']);
		expect(pointedCounty(flagged, '06005')?.note).toContain('out of line');
		expect(pointedCounty(flagged, '06001')?.note).not.toContain('out of line');
		expect(countiesFigure.note?.(flagged)).toContain('Amador County has more than three times');
		expect(countiesTable({ ...flagged, kind: 'defense' }).columns.at(-1)?.id).toBe('fips');
		expect(countiesDefenseFigure.note?.({ ...flagged, kind: 'defense' })).toBe(SQUARES);
	});

	it('has one decimal in every row of a column, and does not tell a very small figure as nothing', () => {
		const { columns } = countiesTable(input);
		const told = (at: number, values: readonly number[]) =>
			values.map(columns[at]?.format ?? String);
		expect(told(2, [2e9, 939_000, 0])).toEqual(['2,000.0', '0.9', '0.0']);
		expect(told(3, [1e9, 50_000, 14_000, -14_000])).toEqual(['1,000.0', '0.1', '<0.1', '>−0.1']);
		expect(told(5, [14_000, -14_000, 0])).toEqual(['<+0.1', '>−0.1', '0.0']);
		expect(columns[4]?.format?.(0.000004)).toBe('<0.1');
	});

	it('says of a county that is younger than the first year that there is no change to tell', () => {
		const young = { ...input, first: { ...input.first, total: [null, null, 2e9] } };
		const [, row] = countiesTable(young).rows;
		expect(row?.cells[5]).toBeNull();
		expect(row?.missing).toBe('no figure in FY1983');
	});

	it('heads the names by what the parts of a state are called there', () => {
		const headIn = (state: StateCode) => countiesTable({ ...input, state }).columns[1]?.label;
		expect(headIn('AK')).toBe('Borough or census area');
		expect(headIn('LA')).toBe('Parish');
	});

	it('ranks nothing and parts nothing into classes where all of a state is one county', () => {
		const one = { ...input, state: 'DC' as const, counties: counties.slice(2) };
		expect(countiesTable(one).caption).toBe('FY1999; millions of FY1999 dollars');
		expect(countiesFigure.subtitle(one)).not.toContain('Classes');
		expect(pointedCounty(one, '06005')?.lines.map(({ label }) => label)).not.toContain('Rank');
		const headings = countiesTable(one).columns.map(({ id }) => id);
		expect(headings).toEqual(['county', 'total_usd', 'dod_usd', 'change_usd', 'fips']);
		expect(countiesTable(one).rows[0]?.cells).toHaveLength(headings.length);
		expect(countiesFigure.subtitle(one)).toMatch(/^All federal spending placed in D\.C\., /);
		expect(countiesTable(input).caption).toContain('ranked by all federal money');
		expect(countiesFigure.subtitle(input)).toContain('Classes of about the same size');
	});

	it('has no change in the year that changes are counted from', () => {
		const { columns } = countiesTable({ ...input, year: input.first });
		expect(columns.map(({ id }) => id)).not.toContain('change_usd');
	});

	it('keeps whole dollars and the reason of what is missing in its file', () => {
		expect(tableCsv(countiesTable(input)).split('\n').slice(0, 4)).toEqual([
			'rank,county,total_usd,dod_usd,share_of_placed,change_usd,fips,state,fiscal_year,kind,change_since,dollars_of,missing',
			'1,Amador County,8000000000,0,0.8,4000000000,06005,CA,1999,total,FY1983,FY1999,',
			'2,Alameda County,2000000000,1000000000,0.2,0,06001,CA,1999,total,FY1983,FY1999,',
			',Alpine County,,,,,06003,CA,1999,total,FY1983,FY1999,printed as 0'
		]);
	});
});

describe('the figures of counties', () => {
	it('name the county that is outlined, where it is not the one that received most', () => {
		const said = (chosen: string) => countiesFigure.subtitle({ ...input, chosen });
		expect(said('06005')).not.toContain('Outlined');
		expect(said('06001')).toMatch(/\. Outlined: Alameda County, \$2\.0.billion$/);
		expect(said('06003')).toMatch(/\. Outlined: Alpine County, printed as 0$/);
	});

	it('say neither of a county that is not drawn by itself that it is outlined nor that something is hatched', () => {
		const places = input.places.filter(({ fips }) => fips !== '06003');
		const told = { ...input, places, chosen: '06003' };
		expect(countiesFigure.subtitle(told)).toMatch(
			/\. Without an outline of its own: Alpine County, printed as 0$/
		);
		expect(countiesFigure.legend(told).map(({ label }) => label)).not.toContain('No figure');
	});

	it('name their files by state, year and kind', () => {
		expect(countiesFigure.files(input).parts).toEqual(['CA', 1999, 'total', 'dollars-of-the-year']);
		expect(countiesFigure.files({ ...input, chosen: '06001' }).parts.at(-1)).toBe('06001');
		expect(countiesFigure.files(input).served?.path).toBe('/data/counties/ca.csv');
		expect(countiesDefenseFigure.files(input).parts[2]).toBe('defense');
	});

	it('tell every class and what is hatched', () => {
		expect(countiesFigure.legend(input)).toEqual([
			{ label: 'to $5bn', color: 'var(--amount-4)' },
			{ label: 'over $5bn', color: 'var(--amount-5)' },
			{ label: 'No figure', color: null }
		]);
	});

	it('warn of the defense part of FY2009, and of no other year', () => {
		const of2009 = { ...input, year: { ...input.year, fiscalYear: 2009 } };
		expect(countiesFigure.note?.(of2009)).toContain('less certain');
		expect(countiesFigure.note?.(input)).toBe(SQUARES);
		const large = input.places.map((place) => ({ ...place, isSmall: false }));
		expect(countiesFigure.note?.({ ...input, places: large })).toBe('');
	});
});

describe('CountiesChart', () => {
	const drawn = (pointed: string | null) =>
		render(CountiesChart, { props: { input, live: { ...live, pointed }, label: 'Map' } }).body;

	it('is one tab stop with an option a county, classed, hatched and outlined', () => {
		const html = drawn(null);
		expect(html.match(/role="option"/g)).toHaveLength(3);
		expect(html.match(/tabindex/g)).toHaveLength(1);
		expect(html).toMatch(/id="counties-total-06005"[^>]*fill="var\(--amount-5\)"/);
		expect(html).toMatch(/id="counties-total-06003"[^>]*fill="url\(#counties-total-hatch\)"/);
		expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
		expect(html).toContain('Amador County $8.0');
		expect(html).toMatch(/class="amount-ramp"[\s\S]*var\(--amount-4\)/);
		expect(html).not.toMatch(/--ramp-|recipient|payer/);
	});

	it('names the county pointed at with its figure, or why there is none', () => {
		expect(drawn('06001').replaceAll('\u00a0', ' ')).toContain(
			'aria-label="Alameda County, $2.0 billion"'
		);
		expect(drawn('06003')).toContain('aria-label="Alpine County, printed as 0"');
	});
});

describe('pointedCounty', () => {
	it('tells total, defense, share, rank and change', () => {
		const account = pointedCounty(input, '06005');
		expect(account?.title).toBe('Amador County, 1999');
		expect(
			account?.lines.map(({ label, text }) => `${label}: ${text}`.replaceAll('\u00a0', ' '))
		).toEqual([
			'All federal money: $8.0 billion',
			'Defense: $0',
			'Share of what was placed: 80.0%',
			'Rank: 1st of 2'
		]);
		expect(account?.note).toMatch(
			/^\+\S*\$4\.0\sbillion since FY1983, both in dollars of FY1999\.$/
		);
	});

	it('says why there is no figure', () => {
		expect(pointedCounty(input, '06003')).toMatchObject({
			lines: [],
			note: 'No figure: printed as 0.'
		});
		expect(pointedCounty(input, '99999')).toBeNull();
	});
});
