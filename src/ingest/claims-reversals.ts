import { group } from 'd3';
import type { Descriptor } from '../lib/data/descriptor';
import { BILLION } from './claims-reading';
import { dollarField, FISCAL_YEAR, numberField, STATE, textField } from './fields';
import { publishedPoints } from './published-points';
import { rockefeller } from './rockefeller';
import type { Cell, ReadRaw, Source } from './source';
import { taxFoundation } from './tax-foundation';
import { tidyTable, type TidyRow } from './tidy';

const ROCKEFELLER = 'Rockefeller Institute';

const descriptor: Descriptor = {
	name: 'claims/reversals',
	title: 'One year, more than one figure: revisions, and signs that turned',
	description:
		'State balances of one fiscal year that were published more than once: by the same publisher after a revision, with and without pandemic aid, or by others. California for every year of which the collected points hold more than one balance, and New York for FFY2022.',
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
			description: 'number of the figure within the state and year, as collected'
		},
		textField('publisher', 'whose figure it is'),
		textField('vintage', 'when it was published; empty where unknown'),
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
		textField('printed_at', 'where the figure was found in print'),
		textField('address', 'its address; empty where the copy is not one to send readers to'),
		textField('note', 'wording and doubts')
	],
	caveats: [
		'Figures of different publishers, with and without pandemic aid, adjusted for the deficit or not, stand side by side on purpose: publisher, vintage and basis say which. They are not a series.',
		'California FFY2017 turned from recipient to payer on revision; of the revision only the side was found in print.',
		'New York FFY2022: the report of July 2024 and the portal later differ by 12 billion dollars.',
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
	side: 'payer',
	net_usd: null,
	net_per_person_usd: null,
	received_per_dollar_paid: null,
	status: 'not-published',
	basis: 'revised',
	printed_at: 'California Budget & Policy Center',
	address:
		'https://calbudgetcenter.org/resources/is-california-a-donor-state-heres-how-much-it-pays-to-the-feds-vs-what-it-gets-back',
	note: 'printed as a donor state in every year of 2015 to 2023 except 2020, 2021 and 2023; the figure was not found'
};

/** What the report of July 2024 printed of New York; the portal's later figure is in balances/rockefeller. */
const NEW_YORK_REPORT: TidyRow = {
	state: 'NY',
	fiscal_year: 2022,
	publisher: ROCKEFELLER,
	vintage: 'Jul 2024',
	...sided({ net_usd: -19.4 * BILLION, net_per_person_usd: -984, received_per_dollar_paid: null }),
	basis: 'with COVID money; preliminary',
	printed_at: ROCKEFELLER,
	address:
		'https://rockinst.org/issue-area/new-yorks-balance-of-payments-with-the-federal-government-2024/',
	note: ''
};

/** Figures published for a state and year of which there is more than one. */
export const claimsReversals: Source = (readRaw) => {
	const rows = [
		...repeatedPoints(rowsIn(publishedPoints, readRaw)),
		seriesOf2007(rowsIn(taxFoundation, readRaw)),
		SIDE_ONLY,
		NEW_YORK_REPORT,
		newYorkPortal(rowsIn(rockefeller, readRaw))
	];
	return [tidyTable(descriptor, numbered(rows))];
};

function rowsIn(source: Source, readRaw: ReadRaw): readonly TidyRow[] {
	return source(readRaw)[0]?.rows ?? [];
}

/** The collected points of single years that hold a balance, where a year has more than one. */
export function repeatedPoints(points: readonly TidyRow[]): readonly TidyRow[] {
	const balances = points.filter(
		(row) => row.fiscal_year_from === row.fiscal_year_to && hasBalance(row)
	);
	const years = group(balances, (row) => row.fiscal_year_from);
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
		...sided(point),
		basis: cell(point, 'scope'),
		printed_at: cell(point, 'printed_at'),
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
		...sided({
			net_usd: net,
			net_per_person_usd: null,
			received_per_dollar_paid: cell(row, 'published_ratio')
		}),
		basis: 'net in plain dollars; the ratio is adjusted for the deficit',
		printed_at: 'Tax Foundation',
		address: 'http://taxfoundation.org/tax-topics/federal-taxes-paid-vs-spending-received-state',
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
		...sided({
			net_usd: cell(row, 'net_usd'),
			net_per_person_usd: cell(row, 'net_per_person_usd'),
			received_per_dollar_paid: null
		}),
		basis: 'with COVID money',
		printed_at: 'World Population Review',
		address: 'https://worldpopulationreview.com/state-rankings/federal-aid-by-state',
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

function numbered(rows: readonly TidyRow[]): readonly TidyRow[] {
	const counts = new Map<string, number>();
	return rows.map((row) => {
		const place = `${row.state} ${row.fiscal_year}`;
		const number = (counts.get(place) ?? 0) + 1;
		counts.set(place, number);
		return { ...row, number };
	});
}
