import {
	FLAGS_COLUMN,
	type FigureTable,
	type Reckoned,
	type TableCell,
	type TableColumn,
	type TableRow
} from '$lib/charts/kit/table';
import { STATES, stateOf, type StateCode } from '$lib/data/states';
import { FLAGS } from '$lib/fiscal/core/flags';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { dollarsOf, isInDollars, measureOf, scaleOf, unitOf } from '$lib/fiscal/measures/measures';
import { STATUS_WORDS } from '$lib/fiscal/core/status';
import type { Choice, Flag, Status, YearView } from '$lib/fiscal/core/types';
import { neutralWords } from './axis-words';
import { besideColumns, yearsWith, type Beside, type BesideColumns } from './beside-columns';
import { deficitTold } from './file-parts';
import { carriedWords, isOpenByRange } from '$lib/words/doubt-words';
import { formatsOf, sideFormatsOf } from '$lib/words/measure';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';

const text = (id: string, label: string): TableColumn => ({ id, label });

/** Decimals that files keep: cents of a person's dollar, whole dollars in all, six places of a share. */
export function decimalsOf(choice: Choice): number {
	if (unitOf(choice) !== 'dollars') return 6;
	return choice.scale === 'total' ? 0 : 2;
}

/** A choice as figures of some years are reckoned by it: where each has only some of the states, no deficit is shared out. */
export function choiceIn(all: readonly ShownYear[], choice: Choice): Choice {
	return all.every(({ view }) => view.partial) ? { ...choice, deficit: 'none' } : choice;
}

/** How the figures of a view are reckoned: columns of its files, the same in every row. */
export function reckonedBy(choice: Choice): Reckoned {
	return {
		estimate: choice.estimate,
		vintage: estimateOf(choice.estimate).vintage,
		unit: unitWords(choice),
		dollars: choice.dollars,
		deficit_rule: deficitTold(choice),
		interest: choice.interest
	};
}

/** The same with what is measured, where columns are named alike by every measure, or go by it as a rank does. */
export function measuredBy(choice: Choice): Reckoned {
	return { measure: choice.measure, ...reckonedBy(choice) };
}

/**
 * How votes are reckoned: by the side on which every method of every estimate puts a state, dollars or not, which
 * `/data/signs.csv` names each; where a row is of one estimate, columns of its table say of which, and its edition.
 */
export function reckonedByVotes(): Reckoned {
	return {
		estimate: 'all-estimates',
		vintage: 'by estimate',
		unit: 'votes by side',
		dollars: 'side alone',
		deficit_rule: 'by row',
		interest: 'by method'
	};
}

/** The unit of all figures of a view: of both sides, and of the ratio of the two in a column of its own. */
function unitWords(choice: Choice): string {
	const sides = moneyUnit(choice);
	return isInDollars(choice)
		? sides
		: `${sides}; ${measuredUnit(choice)} in ${measureColumn(choice)}`;
}

/** The unit of what is measured alone, without the sides behind it: "dollars received per dollar paid". */
export function measuredUnit(choice: Choice): string {
	const measure = measureOf(choice.measure);
	if (measure.unit === 'dollars') return moneyUnit(choice);
	return measure.unit === 'share' ? `share ${measure.unitWords}` : measure.unitWords;
}

/** The name in files of the column of a measure that has one of its own. */
function measureColumn(choice: Choice): string {
	return `${choice.measure.replaceAll('-', '_')}${interestKind(choice)}${dollarsKind(choice)}`;
}

/** The unit of both sides and their balance. */
export function moneyUnit({ scale, dollars }: Choice): string {
	const { unit, label } = scaleOf(scale);
	if (unit === 'share') return label.charAt(0).toLowerCase() + label.slice(1);
	const { unit: money, where } = dollarsOf(dollars);
	return `${money}${scale === 'total' ? '' : ' per person'}${where}`;
}

/** The rows behind map, ranking, strip and scatter: all areas in one year, as drawn. */
export function yearTable(shown: ShownYear, asked: Choice, caption: string): FigureTable {
	const { view } = shown;
	const choice = choiceIn([shown], asked);
	const columns = [
		text('fiscal_year', 'Year'),
		text('state', 'Code'),
		text('state_name', 'State'),
		...figureColumns(choice),
		...rangeColumns([shown], choice),
		{ id: `rank${interestKind(choice)}`, label: 'Rank', format: String, decimals: 0 },
		text('notes', 'Notes'),
		FLAGS_COLUMN
	];
	const rows = STATES.map(({ code, name }, i) => ({
		key: code,
		cells: [
			view.fiscalYear,
			code,
			name,
			...figures(view, choice, i),
			...(hasRange(shown) ? [view.low[i] ?? null, view.high[i] ?? null] : []),
			view.rank[i] ?? null,
			notesOf(view, i),
			flagIdsOf(view, i)
		],
		missing: missingOf(view, i)
	}));
	return { caption, columns, rows, reckoned: measuredBy(choice) };
}

/** What a timeline tells in rows. */
interface TimelineRows {
	readonly caption: string;
	/** The states that are kept. */
	readonly only: readonly StateCode[];
	/** What is drawn beside the lines of states, each its own. */
	readonly beside?: readonly (Beside & { readonly state: StateCode })[];
}

/** What is drawn beside a line as columns, by a choice; of its treatment of interest only our own account can be. */
export function besideBy(choice: Choice, beside: Beside): BesideColumns {
	return besideColumns(beside, {
		kind: dollarsKind(choice),
		format: formatsOf(choice).column,
		decimals: decimalsOf(choice)
	});
}

/** The rows behind the timeline: every area in every year, as drawn; then what is drawn beside each. */
export function timelineTable(
	all: readonly ShownYear[],
	choice: Choice,
	{ caption, only, beside = [] }: TimelineRows
): FigureTable {
	const table = linesTable(all, choice, { caption, only });
	const added = beside.map((one) => ({ state: one.state, own: besideBy(choice, one) }));
	const columns = unionBy(added.flatMap(({ own }) => own.columns));
	const blank = table.columns.slice(3, -2).map(() => null);
	const drawn = all.map(({ view }) => view.fiscalYear);
	const rows = only.flatMap((code) => {
		const own = added.find(({ state }) => state === code)?.own;
		const extra = own ? yearsWith(drawn, own).filter((year) => !drawn.includes(year)) : [];
		const { name } = stateOf(code);
		const blankRows = extra.map((year) => ({
			key: `${code} ${year}`,
			cells: [code, name, year, ...blank, '', ''],
			missing: 'not covered'
		}));
		return [...table.rows.filter(({ cells }) => cells[0] === code), ...blankRows]
			.toSorted((a, b) => Number(a.cells[2]) - Number(b.cells[2]))
			.map((row) => ({
				...row,
				cells: [...row.cells, ...cellsUnder(columns, own, Number(row.cells[2]))]
			}));
	});
	return { ...table, columns: [...table.columns, ...columns], rows };
}

/** A publication that printed figures of several states is one column. */
function unionBy(columns: readonly TableColumn[]): readonly TableColumn[] {
	return [...new Map(columns.map((column) => [column.id, column])).values()];
}

/** The cells of a state's year under the columns of all states; empty where nothing is drawn beside it. */
function cellsUnder(
	columns: readonly TableColumn[],
	own: BesideColumns | undefined,
	year: number
): readonly TableCell[] {
	const cells = own?.cellsIn(year) ?? [];
	const byId = new Map(own?.columns.map(({ id }, i) => [id, cells[i] ?? '']));
	return columns.map(({ id }) => byId.get(id) ?? '');
}

function linesTable(
	all: readonly ShownYear[],
	asked: Choice,
	{ caption, only }: TimelineRows
): FigureTable {
	const choice = choiceIn(all, asked);
	const columns = [
		text('state', 'Code'),
		text('state_name', 'State'),
		text('fiscal_year', 'Year'),
		...figureColumns(choice),
		...rangeColumns(all, choice),
		text('notes', 'Notes'),
		FLAGS_COLUMN
	];
	const isRanged = all.some(hasRange);
	const rows = only.flatMap((code) =>
		all.map(({ view }) => timelineRow(view, { choice, code, isRanged }))
	);
	return { caption, columns, rows, reckoned: measuredBy(choice) };
}

interface RowOf {
	readonly choice: Choice;
	readonly code: StateCode;
	readonly isRanged: boolean;
}

function timelineRow(view: YearView, { choice, code, isRanged }: RowOf): TableRow {
	const i = STATES.findIndex((state) => state.code === code);
	return {
		key: `${code} ${view.fiscalYear}`,
		cells: [
			code,
			stateOf(code).name,
			view.fiscalYear,
			...figures(view, choice, i),
			...(isRanged ? [view.low[i] ?? null, view.high[i] ?? null] : []),
			notesOf(view, i),
			flagIdsOf(view, i)
		],
		missing: isRanged && (view.plain[i] ?? null) !== null ? 'no range' : missingOf(view, i)
	};
}

/** Dollars that are not those of the year, and interest that is counted, are told in names as in `balances.csv`. */
function figureColumns(choice: Choice): readonly TableColumn[] {
	const { column, unit } = formatsOf(choice);
	const sides = sideFormatsOf(choice);
	const decimals = decimalsOf(choice);
	const dollars = dollarsKind(choice);
	const kind = `${interestKind(choice)}${dollars}`;
	const side = { format: sides.column, decimals: decimalsOf({ ...choice, measure: 'paid' }) };
	const own = { format: column, decimals };
	const measure = measureOf(choice.measure);
	const label = measure.unit === 'dollars' ? measure.label : `${measure.heading} (${unit})`;
	const measured: readonly TableColumn[] =
		choice.measure === 'net'
			? [
					{ id: `net${kind}`, label, ...own },
					{ id: `net_neutral${kind}`, label: neutralWords(choice).long, ...own }
				]
			: choice.measure === 'paid' || choice.measure === 'received'
				? []
				: [{ id: measureColumn(choice), label, ...own }];
	return [
		{ id: `paid${dollars}`, label: 'Paid', ...side },
		{ id: `received${kind}`, label: 'Received', ...side },
		...measured
	];
}

function interestKind({ interest }: Choice): string {
	return interest === 'counted' ? '_with_interest' : '';
}

function dollarsKind({ dollars }: Choice): string {
	return dollars === 'current' ? '' : `_${dollars}`;
}

/** Columns of the range of past misses, where any year shown has one. */
function rangeColumns(all: readonly ShownYear[], choice: Choice): readonly TableColumn[] {
	if (!all.some(hasRange)) return [];
	const kind = `${interestKind(choice)}${dollarsKind(choice)}`;
	const own = { format: formatsOf(choice).column, decimals: decimalsOf(choice) };
	return [
		{ id: `net_low${kind}`, label: 'Low, by past misses', ...own },
		{ id: `net_high${kind}`, label: 'High, by past misses', ...own }
	];
}

function hasRange({ view }: ShownYear): boolean {
	return view.low.some((value) => value !== null);
}

function figures(view: YearView, choice: Choice, i: number): readonly (number | null)[] {
	const sides = [view.paid[i] ?? null, view.received[i] ?? null];
	if (choice.measure === 'paid' || choice.measure === 'received') return sides;
	const own = view.plain[i] ?? null;
	return choice.measure === 'net' ? [...sides, own, view.neutral[i] ?? null] : [...sides, own];
}

/** Why a row has empty cells: a side that is not printed, and in a year with only some states what needs them all. */
function missingOf(view: YearView, i: number): string {
	const own = view.status[i] ?? 'not-published';
	if (own !== 'present') return STATUS_WORDS[own];
	const hasSides = typeof view.paid[i] === 'number' && typeof view.received[i] === 'number';
	const reasons: readonly Status[] = [
		...(hasSides && view.partial ? [] : (['not-published'] as const)),
		...(view.partial ? (['no-average'] as const) : [])
	];
	return reasons.map((id) => STATUS_WORDS[id]).join('; ');
}

/** What to know of a figure: its flags, a side that its range leaves open, and old figures behind it. */
function notesOf(view: YearView, i: number): string {
	const own = view.flags[i] ?? [];
	const flags = FLAGS.filter(({ id }) => own.includes(id) && !isToldByAnother(id, own));
	const side = isOpenByRange(view, i) ? 'Side open, by this range' : '';
	return [...flags.map(({ label }) => label), side, carriedWords(view)].filter(Boolean).join('; ');
}

/** The flags of a figure as `balances.csv` has them. */
function flagIdsOf(view: YearView, i: number): string {
	return (view.flags[i] ?? []).join(';');
}

/** A key that is carried on is one that is held, moved on: its words say both. */
function isToldByAnother(id: Flag, flags: readonly Flag[]): boolean {
	return id === 'key-held' && flags.includes('key-carried');
}
