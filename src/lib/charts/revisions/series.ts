import { group } from 'd3';
import type { ReversalRow } from '$lib/data/claims';
import type { StateCode } from '$lib/data/states';
import { money, signedMoney, withSign, billionsFigure } from '$lib/words/money';
import { copyWords } from '$lib/fiscal/estimates/copy-words';
import { perDollar } from '$lib/words/share';
import type { FigureTable } from '../kit/table';

/** One published figure of a year: what it says, and its dot in percent of the scale. */
export interface Version {
	/** Its place among the versions of the year by date of publication, from 1. */
	readonly number: number;
	readonly publisher: string;
	/** When it was published, as far as known. */
	readonly vintage: string;
	/** Whose copy was read, in words; empty where the publisher's own document was. */
	readonly copy: string;
	readonly basis: string;
	/** "−$48.0 billion", "$12 a person", "76 cents for a dollar", or that no figure was printed. */
	readonly figure: string;
	readonly side: 'payer' | 'recipient' | 'even' | 'not-payer';
	/** Place on the scale; `null` where no total was printed. */
	readonly at: number | null;
	readonly address: string;
	readonly note: string;
}

/** A line from one version to the next of the same publisher and basis, in percent. */
export interface Revision {
	readonly left: number;
	readonly width: number;
}

/** All published figures of one state and year. */
export interface RevisedYear {
	readonly key: string;
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly versions: readonly Version[];
	readonly revisions: readonly Revision[];
	/** Whether the versions stand on more than one side. */
	readonly isReversed: boolean;
}

/** The log as drawn: years, zero and round ticks in percent. */
export interface RevisionsSeries {
	readonly years: readonly RevisedYear[];
	readonly zero: number;
	readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

const TICKS = [-100e9, 0, 100e9, 200e9];

/** Every year with all that was published of it, by date of publication, on one scale of dollars. */
export function revisionsSeries(rows: readonly ReversalRow[]): RevisionsSeries {
	const values = rows.flatMap(({ net_usd }) => (net_usd === null ? [] : [net_usd]));
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const air = (high - low) * 0.04;
	const percent = (value: number) => ((value - low + air) / (high - low + 2 * air)) * 100;
	const byYear = group(rows, ({ state, fiscal_year }) => `${state} ${fiscal_year}`);
	return {
		years: [...byYear].map(([key, own]) => yearOf(key, own, percent)),
		zero: percent(0),
		ticks: TICKS.filter((value) => value >= low && value <= high).map((value) => ({
			value,
			at: percent(value)
		}))
	};
}

function yearOf(
	key: string,
	rows: readonly ReversalRow[],
	percent: (value: number) => number
): RevisedYear {
	const ordered = rows.toSorted((a, b) => a.number - b.number);
	const [first] = ordered;
	if (!first) throw new Error(`No figures of ${key}.`);
	return {
		key,
		state: first.state,
		fiscalYear: first.fiscal_year,
		versions: ordered.map((row) => versionOf(row, percent)),
		revisions: revisionsOf(ordered, percent),
		isReversed: new Set(rows.map(({ side }) => side === 'payer')).size > 1
	};
}

function versionOf(row: ReversalRow, percent: (value: number) => number): Version {
	const { number, publisher, vintage, copied_by, basis, side, net_usd, address, note } = row;
	return {
		number,
		publisher,
		vintage: vintage === '' ? 'no date' : vintage,
		copy: copyWords(copied_by),
		basis,
		figure: figureOf(row),
		side,
		at: net_usd === null ? null : percent(net_usd),
		address,
		note
	};
}

/** The most telling figure that was printed. */
function figureOf(row: ReversalRow): string {
	const { net_usd, net_per_person_usd, received_per_dollar_paid, side } = row;
	if (net_usd !== null) return signedMoney(net_usd);
	if (net_per_person_usd !== null) return `${signedMoney(net_per_person_usd)} a person`;
	if (received_per_dollar_paid !== null)
		return `${perDollar(received_per_dollar_paid)} for a dollar`;
	return `${side === 'payer' ? 'a payer' : 'a recipient'}, no figure printed`;
}

/** Lines join what one publisher said of the same thing: with pandemic aid and without are two things. */
function revisionsOf(
	rows: readonly ReversalRow[],
	percent: (value: number) => number
): readonly Revision[] {
	const same = group(rows, ({ publisher, basis }) => `${publisher}|${basis.split(';')[0] ?? ''}`);
	return [...same.values()].flatMap((own) => {
		const places = own.flatMap(({ net_usd }) => (net_usd === null ? [] : [percent(net_usd)]));
		return places.slice(1).map((at, index) => {
			const before = places[index] ?? at;
			return { left: Math.min(before, at), width: Math.abs(at - before) };
		});
	});
}

/** The log as a table and as files; whole dollars, received less paid. */
export function revisionsTable(rows: readonly ReversalRow[]): FigureTable {
	return {
		caption: 'Every figure published for a year that was published more than once',
		columns: [
			{ id: 'state', label: 'State' },
			{ id: 'fiscal_year', label: 'Year' },
			{ id: 'publisher', label: 'Publisher' },
			{ id: 'vintage', label: 'Published' },
			{ id: 'copied_by', label: 'Copied by' },
			{ id: 'basis', label: 'What it counts' },
			{ id: 'net_usd', label: 'Received − paid, $ billion', format: inBillions, decimals: 0 },
			{ id: 'net_per_person_usd', label: 'Per person', format: money, decimals: 0 },
			{ id: 'received_per_dollar_paid', label: 'For a dollar', format: perDollar, decimals: 2 },
			{ id: 'note', label: 'Note' }
		],
		rows: rows.map((row) => ({
			key: `${row.state} ${row.fiscal_year} ${row.number}`,
			cells: [
				row.state,
				row.fiscal_year,
				row.publisher,
				row.vintage,
				row.copied_by,
				row.basis,
				row.net_usd,
				row.net_per_person_usd,
				row.received_per_dollar_paid,
				row.note
			],
			missing: 'not printed'
		}))
	};
}

function inBillions(value: number): string {
	return withSign(value, billionsFigure(value));
}
