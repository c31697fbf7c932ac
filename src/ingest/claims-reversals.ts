import { group } from 'd3';
import * as v from 'valibot';
import { exactly } from '../lib/data/read-json';
import { filledText, stateCode } from '../lib/data/table';
import { ownJson } from './own-file';
import { publishedPoints } from './published-points';
import { PORTAL_DATE } from './published-printed';
import { rockefeller } from './rockefeller';
import type { Cell, ReadRaw, Source } from './source';
import { taxFoundation } from './tax-foundation';
import { tidyTable, type TidyRow } from './tidy';

const figureOfYear = {
	state: stateCode,
	fiscal_year: v.pipe(v.number('a year'), v.integer('a year')),
	publisher: filledText,
	vintage: filledText,
	basis: filledText
};
const copiedFigure = {
	...figureOfYear,
	published: filledText,
	copied_by: filledText,
	address: filledText,
	note: filledText
};

/** What `src/ingest/claims/reversals.json` has to look like: what is said of figures that are no collected points. */
const REVERSALS_FILE = exactly({
	/** The revision of a year of which only the side was printed, in a sentence on several years. */
	sideOnly: exactly({ ...copiedFigure, side: v.picklist(['payer', 'recipient'], 'a side') }),
	/** The last that a yearly series had of its year. */
	lastOfSeries: exactly(copiedFigure),
	/** A figure of the portal of the Rockefeller Institute. */
	portal: exactly(figureOfYear)
});

type Reversals = v.InferOutput<typeof REVERSALS_FILE>;

/** Figures published for a state and year of which there is more than one. */
export const claimsReversals: Source = (readRaw) => {
	const { sideOnly, lastOfSeries, portal } = ownJson('claims/reversals.json', REVERSALS_FILE);
	const rows = [
		...repeatedPoints(rowsIn(publishedPoints, readRaw)),
		seriesRow(lastOfSeries, rowsIn(taxFoundation, readRaw)),
		{ ...NO_FIGURE, ...sideOnly },
		portalRow(portal, rowsIn(rockefeller, readRaw))
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

const NO_FIGURE: TidyRow = {
	net_usd: null,
	net_per_person_usd: null,
	received_per_dollar_paid: null,
	status: 'not-published'
};

function seriesRow(said: Reversals['lastOfSeries'], series: readonly TidyRow[]): TidyRow {
	const row = theOne(series, { state: said.state, fiscal_year: said.fiscal_year });
	const figures = sided({
		net_usd: Number(row.received_usd) - Number(row.paid_usd),
		net_per_person_usd: null,
		received_per_dollar_paid: cell(row, 'published_ratio')
	});
	return { ...said, ...figures };
}

function portalRow(said: Reversals['portal'], reports: readonly TidyRow[]): TidyRow {
	const { state, fiscal_year } = said;
	const row = theOne(reports, { estimate: 'rockefeller-2024', state, fiscal_year });
	const figures = sided({
		net_usd: cell(row, 'net_usd'),
		net_per_person_usd: cell(row, 'net_per_person_usd'),
		received_per_dollar_paid: null
	});
	return {
		...said,
		...figures,
		published: PORTAL_DATE,
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
