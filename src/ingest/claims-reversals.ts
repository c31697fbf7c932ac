import { group } from 'd3';
import { publishedPoints } from './published-points';
import { PORTAL_DATE } from './published-printed';
import { rockefeller } from './rockefeller';
import type { Cell, ReadRaw, Source } from './source';
import { taxFoundation } from './tax-foundation';
import { tidyTable, type TidyRow } from './tidy';

const ROCKEFELLER = 'Rockefeller Institute';

/** The revision of a year of which only the side was printed: California was a payer in every year from 2015 to 2019. */
const SIDE_ONLY: TidyRow = {
	state: 'CA',
	fiscal_year: 2017,
	publisher: ROCKEFELLER,
	vintage: 'Aug 2025',
	published: '2025-08-01',
	side: 'payer',
	net_usd: null,
	net_per_person_usd: null,
	received_per_dollar_paid: null,
	status: 'not-published',
	basis: 'revised',
	copied_by: 'California Budget & Policy Center',
	address:
		'https://calbudgetcenter.org/resources/is-california-a-donor-state-heres-how-much-it-pays-to-the-feds-vs-what-it-gets-back',
	note: 'printed as a donor state in every year of 2015 to 2023 except 2020, 2021 and 2023; the figure was not found'
};

/** Figures published for a state and year of which there is more than one. */
export const claimsReversals: Source = (readRaw) => {
	const rows = [
		...repeatedPoints(rowsIn(publishedPoints, readRaw)),
		seriesOf2007(rowsIn(taxFoundation, readRaw)),
		SIDE_ONLY,
		newYorkPortal(rowsIn(rockefeller, readRaw))
	];
	return [tidyTable('claims/reversals', numbered(rows))];
};

function rowsIn(source: Source, readRaw: ReadRaw): readonly TidyRow[] {
	return source(readRaw)[0]?.rows ?? [];
}

/** The collected points of single years that hold a balance, where a state's year has more than one. */
export function repeatedPoints(points: readonly TidyRow[]): readonly TidyRow[] {
	const balances = points.filter(
		(row) => row.fiscal_year_from === row.fiscal_year_to && row.state !== 'US' && hasBalance(row)
	);
	const years = group(balances, (row) => `${row.state} ${row.fiscal_year_from}`);
	return [...years.values()]
		.filter((rows) => rows.length > 1)
		.flatMap((rows) => rows.map(fromPoint));
}

function hasBalance(row: TidyRow): boolean {
	return [row.net_usd, row.net_per_person_usd, row.received_per_dollar_paid].some(
		(cell) => cell !== null
	);
}

function fromPoint(point: TidyRow): TidyRow {
	return {
		state: cell(point, 'state'),
		fiscal_year: cell(point, 'fiscal_year_from'),
		publisher: cell(point, 'publisher'),
		vintage: cell(point, 'vintage'),
		published: cell(point, 'published'),
		...sided(point),
		basis: cell(point, 'scope'),
		copied_by: cell(point, 'copied_by'),
		address: cell(point, 'address'),
		note: cell(point, 'note')
	};
}

function seriesOf2007(series: readonly TidyRow[]): TidyRow {
	const row = theOne(series, { state: 'CA', fiscal_year: 2002 });
	const net = Number(row.received_usd) - Number(row.paid_usd);
	return {
		state: 'CA',
		fiscal_year: 2002,
		publisher: 'Tax Foundation',
		vintage: 'Oct 2007',
		published: '2007-10-16',
		...sided({
			net_usd: net,
			net_per_person_usd: null,
			received_per_dollar_paid: cell(row, 'published_ratio')
		}),
		basis: 'net in plain dollars; the ratio is adjusted for the deficit',
		copied_by: 'the GitHub repository mrap/red-and_blue-intake-outflow',
		address:
			'https://github.com/mrap/red-and_blue-intake-outflow/blob/7ecaa5c104d6645c561c024bfe40f78d1f648e5e/taxespaidvsspendingreceivednew.csv',
		note: 'the last the publisher made of this year'
	};
}

function newYorkPortal(reports: readonly TidyRow[]): TidyRow {
	const row = theOne(reports, { estimate: 'rockefeller-2024', state: 'NY', fiscal_year: 2022 });
	return {
		state: 'NY',
		fiscal_year: 2022,
		publisher: ROCKEFELLER,
		vintage: '2024 portal',
		published: PORTAL_DATE,
		...sided({
			net_usd: cell(row, 'net_usd'),
			net_per_person_usd: cell(row, 'net_per_person_usd'),
			received_per_dollar_paid: null
		}),
		basis: 'with COVID money',
		copied_by: cell(row, 'copied_by'),
		address: cell(row, 'address'),
		note: ''
	};
}

function theOne(rows: readonly TidyRow[], wanted: TidyRow): TidyRow {
	const found = rows.filter((row) =>
		Object.entries(wanted).every(([column, value]) => row[column] === value)
	);
	const [row] = found;
	if (row && found.length === 1) return row;
	throw new Error(`${found.length} rows with ${JSON.stringify(wanted)}; expected one.`);
}

function cell(row: TidyRow, column: string): Cell {
	return row[column] ?? null;
}

/** The figures of a row with the side they put the state on. */
function sided(figures: TidyRow): TidyRow {
	return {
		side: sideOf(figures),
		net_usd: cell(figures, 'net_usd'),
		net_per_person_usd: cell(figures, 'net_per_person_usd'),
		received_per_dollar_paid: cell(figures, 'received_per_dollar_paid'),
		status: 'present'
	};
}

function sideOf({ net_usd, net_per_person_usd, received_per_dollar_paid }: TidyRow): string {
	const balance = Number(net_usd ?? net_per_person_usd ?? Number(received_per_dollar_paid) - 1);
	if (balance === 0) return 'even';
	return balance < 0 ? 'payer' : 'recipient';
}

/** Rows by the date of publication within each state and year, numbered in that order. */
export function numbered(rows: readonly TidyRow[]): readonly TidyRow[] {
	const counts = new Map<string, number>();
	const byDate = rows.toSorted((a, b) => compareDates(dateOf(a), dateOf(b)));
	return byDate.map((row) => {
		const place = `${row.state} ${row.fiscal_year}`;
		const number = (counts.get(place) ?? 0) + 1;
		counts.set(place, number);
		return { ...row, number };
	});
}

/** As a text that sorts: what was read over two years stands with the second, what has no date stands last. */
function dateOf({ published }: TidyRow): string {
	const [first = '', second] = String(published ?? '').split('/');
	return (second ?? first) || '9999';
}

function compareDates(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
