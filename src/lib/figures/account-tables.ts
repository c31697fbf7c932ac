import type { FigureTable, TableCell, TableColumn } from '$lib/charts/kit/table';
import { positionOf, type StateCode } from '$lib/data/states';
import { oldestDate } from '$lib/fiscal/account/keys/key-dates';
import { linesOfLedger, type Ledger, type LedgerLine } from '$lib/fiscal/account/ledger';
import { LINE_GROUPS } from '$lib/fiscal/account/lines/lines';
import type { LeverTrack } from '$lib/fiscal/account/flip-points';
import type { Line, KeyId, Waterfall } from '$lib/fiscal/account/types';
import { flipWords, leverWordsOf } from '$lib/words/account-lever-words';
import { percent } from '$lib/words/account-percent';
import type { Choice } from '$lib/fiscal/core/types';
import { money, signedMoney } from '$lib/words/money';
import { share } from '$lib/words/share';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import { reckonedBy } from './tables';
import { withKeys, type ReaderKeys } from './reader-keys';
import type { NamedLine } from './waterfall-input';

const text = (id: string, label: string): TableColumn => ({ id, label });
const dollars = (id: string, label: string): TableColumn => ({
	id,
	label,
	format: money,
	decimals: 0
});
const persons = (id: string, label: string): TableColumn => ({
	id,
	label,
	format: signedMoney,
	decimals: 2
});

/** How lines and balances of one year are told: dollars of the year, the deficit shared out to nobody. */
export const EACH: Choice = {
	estimate: 'account',
	measure: 'net',
	scale: 'per-person',
	dollars: 'current',
	deficit: 'none',
	interest: 'left-out'
};

/** Whose ledger a table holds. */
export interface LedgerTableInput {
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly keys: ReaderKeys;
	readonly caption: string;
}

/** Every line of a state in a year with its sharing rule, whether it is counted, and ours beside it. */
export function ledgerTable(ledger: Ledger, input: LedgerTableInput): FigureTable {
	const columns = [
		text('fiscal_year', 'Year'),
		text('state', 'Code'),
		text('side', 'Side'),
		text('group', 'Group'),
		text('line', 'Line'),
		text('line_label', 'Name'),
		dollars('national_usd', 'Nation'),
		{ id: 'share', label: 'Share', format: share, decimals: 7 },
		dollars('usd', 'State'),
		text('key', 'Sharing rule'),
		text('key_label', 'Rule in words'),
		{ id: 'key_year', label: 'Year of its figures', format: String, decimals: 0 },
		text('key_basis', 'How'),
		text('counted', 'Counted'),
		dollars('our_usd', 'By our rule'),
		text('our_key', 'Our rule'),
		text('our_counted', 'Counted by ours')
	];
	const rows = linesOfLedger(ledger).map((line) => ({
		key: line.line.id,
		cells: [input.fiscalYear, input.state, ...ledgerCells(line, input.fiscalYear)],
		missing: line.share === null ? 'none in the nation' : 'no year: it follows from taxes paid'
	}));
	const reckoned = {
		...reckonedBy({ ...EACH, scale: 'total' }),
		unit: 'dollars; part of the nation in share'
	};
	return withKeys({ caption: input.caption, columns, rows, reckoned }, input.keys);
}

function ledgerCells(row: LedgerLine, fiscalYear: number): readonly TableCell[] {
	const { line, ours } = row;
	const date = oldestDate(row, fiscalYear);
	return [
		line.side,
		LINE_GROUPS.find(({ id }) => id === line.group)?.label ?? '',
		line.id,
		line.label,
		row.nation,
		row.share,
		row.state,
		row.keyInYear,
		keyLabel(line, row.keyInYear),
		date?.keyYear ?? null,
		date?.basis ?? '',
		yesNo(row.isCounted),
		ours.state,
		ours.keyInYear,
		yesNo(ours.isCounted)
	];
}

/** A table of one state in one year, which its files name in every row. */
export function tableOfState(
	table: FigureTable,
	{ state, fiscalYear }: { readonly state: StateCode; readonly fiscalYear: number }
): FigureTable {
	return { ...table, reckoned: { state, fiscal_year: fiscalYear, ...table.reckoned } };
}

/** The label of a key a line may have. */
export function keyLabel({ keys }: Line, key: KeyId): string {
	return keys.find(({ id }) => id === key)?.label ?? key;
}

/** The rows behind the waterfall: every line per person, of the state and of the nation. */
export function waterfallTable(
	{ yours, ours, lines }: WaterfallPair,
	keys: ReaderKeys,
	caption: string
): FigureTable {
	const columns = [
		text('line', 'Line'),
		text('line_label', 'Name'),
		text('side', 'Side'),
		persons('state_per_person', 'State'),
		persons('average_per_person', 'Average'),
		persons('step_per_person', 'Adds'),
		persons('our_step_per_person', 'By our rules')
	];
	const oursOf = new Map(ours.bars.map((bar) => [bar.line, bar.step]));
	const labels = new Map(lines.map(({ line }) => [line.id, line.label]));
	const rows = yours.bars.map(({ line, side, state, nation, step }) => ({
		key: line,
		cells: [line, labels.get(line) ?? line, side, state, nation, step, oursOf.get(line) ?? null],
		missing: 'left out by ours'
	}));
	const reckoned = reckonedBy({ ...EACH, deficit: 'per-person' });
	return withKeys({ caption, columns, rows, reckoned }, keys);
}

/** The waterfall of a choice beside ours, with the lines it is told by. */
export interface WaterfallPair {
	readonly yours: Waterfall;
	readonly ours: Waterfall;
	readonly lines: readonly NamedLine[];
}

/** The rows behind the tracks of choices that may turn the sign. */
export function leversTable(
	tracks: readonly LeverTrack[],
	keys: ReaderKeys,
	caption: string
): FigureTable {
	const part = (id: string, label: string): TableColumn => ({
		id,
		label,
		format: percent,
		decimals: 4
	});
	const columns = [
		text('lever', 'Choice moved'),
		part('from', 'From'),
		part('to', 'To'),
		persons('net_per_person_from', 'Balance at first'),
		persons('net_per_person_to', 'Balance at last'),
		part('at', 'Chosen'),
		part('flip', 'Sign turns at'),
		text('words', 'In words')
	];
	const rows = tracks.map((track) => ({
		key: track.id,
		cells: [
			leverWordsOf(track).label,
			track.from.value,
			track.to.value,
			track.from.netPerPerson,
			track.to.netPerPerson,
			track.at,
			track.flip,
			flipWords(track)
		],
		missing: 'none'
	}));
	const unit =
		'dollars per person in net_per_person_from and net_per_person_to; part of one in from, to, at and flip';
	return withKeys({ caption, columns, rows, reckoned: { ...reckonedBy(EACH), unit } }, keys);
}

function yesNo(is: boolean): string {
	return is ? 'yes' : 'no';
}

/** All years of one state by a choice and by ours. */
export interface YearsPair {
	readonly yours: readonly ShownYear[];
	readonly ours: readonly ShownYear[];
	readonly state: StateCode;
}

/** The rows behind the line over the years: against the average, dollars of one year per person. */
export function yearsTable(
	{ yours, ours, state }: YearsPair,
	keys: ReaderKeys,
	caption: string
): FigureTable {
	const i = positionOf(state);
	const columns = [
		text('state', 'Code'),
		text('fiscal_year', 'Year'),
		persons('net_real_per_person', 'Received − paid'),
		persons('neutral_real_per_person', 'Against the average'),
		persons('our_neutral_real_per_person', 'By our rules')
	];
	const rows = yours.map(({ view }, year) => ({
		key: String(view.fiscalYear),
		cells: [
			state,
			view.fiscalYear,
			view.plain[i] ?? null,
			view.neutral[i] ?? null,
			ours[year]?.view.neutral[i] ?? null
		],
		missing: 'no figure'
	}));
	const reckoned = reckonedBy({ ...EACH, dollars: 'real', deficit: 'per-person' });
	return withKeys({ caption, columns, rows, reckoned }, keys);
}
