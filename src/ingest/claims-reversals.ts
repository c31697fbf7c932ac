import { group } from 'd3';
import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, numberField, STATE, textField } from './fields';
import { publishedPoints } from './published-points';
import { PORTAL_DATE } from './published-printed';
import { rockefeller } from './rockefeller';
import type { Cell, ReadRaw, Source } from './source';
import { taxFoundation } from './tax-foundation';
import { tidyTable, type TidyRow } from './tidy';

const ROCKEFELLER = 'Rockefeller Institute';

const descriptor: Descriptor = {
	name: 'claims/reversals',
	title: 'One year, more than one figure: revisions, and signs that turned',
	description:
		'State balances of one fiscal year that were published more than once: by the same publisher after a revision, with and without pandemic aid, or by others. Every state and year of which the collected points hold more than one balance. The rows of a year stand in the order of their dates.',
	publisher: 'Several: the column publisher names each',
	table: 'none: figures of several pages',
	address: 'in each row',
	reachedThrough: 'the page named in each row',
	retrievedThrough: 'stored copies of the pages, read by src/ingest/claims-reversals.ts',
	licence: { name: 'Published facts', note: 'Single figures with their source.' },
	vintage: 'in each row',
	primaryKey: ['state', 'fiscal_year', 'number'],
	missingValues: '',
	fields: [
		STATE,
		FISCAL_YEAR,
		{
			name: 'number',
			type: 'integer',
			unit: '',
			description:
				'place of the figure among those of the state and year by the date of its publication, from 1; undated ones come last'
		},
		textField('publisher', 'whose figure it is'),
		textField('vintage', 'which edition it is, in words; empty where unknown'),
		textField(
			'published',
			'when that edition came out: a day, a month, a year or two years, as exactly as is known; empty where unknown'
		),
		textField(
			'side',
			'payer or recipient by the sign of the figure, however small; even where it is nought'
		),
		dollarField('net_usd', 'received less paid: negative where the state paid more'),
		numberField(
			'net_per_person_usd',
			'US dollars of the year per person',
			'received less paid per resident'
		),
		numberField(
			'received_per_dollar_paid',
			'dollars received per dollar paid',
			'as printed, adjusted for the deficit or not as the basis says'
		),
		textField('status', 'present; not-published where only the side was printed and no figure'),
		textField('basis', 'what is counted, where the page says so'),
		textField(
			'copied_by',
			"whose copy was read, not checked against the publisher's document; empty where that document itself was read"
		),
		textField(
			'address',
			'where it was read: the copy where copied_by names one; empty where it is not one to send readers to'
		),
		textField('note', 'wording and doubts')
	],
	caveats: [
		'Figures of different publishers, with and without pandemic aid, adjusted for the deficit or not, stand side by side on purpose: publisher, vintage and basis say which. They are not a series.',
		'California FFY2017 turned from recipient to payer on revision; of the revision only the side was found in print.',
		'New York FFY2022: the report of July 2024 and the portal after it differ by 12 billion dollars, and the Comptroller of New York has the other sign.',
		'A figure that its carrier misprinted (California FFY2022, -88.1 billion) is left out here; it stands marked in balances/rockefeller.'
	],
	checks: [
		'Each state and year has at least two rows.',
		'The side is that of the sign of the figure in every row that has one.'
	]
};

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
	return [tidyTable(descriptor, numbered(rows))];
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
