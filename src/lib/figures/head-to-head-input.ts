import type { HeadRow, HeadSection, HeadToHeadTable } from '$lib/charts/head-to-head/rows';
import { positionOf, type StateCode } from '$lib/data/states';
import type { YearGroup, YearGroups } from '$lib/fiscal/account/year-groups';
import { presentIn } from '$lib/fiscal/core/columns';
import { rankOf } from '$lib/fiscal/core/rank';
import { ratioOf } from '$lib/fiscal/core/ratio';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Choice, Column, ContextYear, MeasureId } from '$lib/fiscal/core/types';
import { inUnits, totalInUnits } from '$lib/fiscal/core/units';
import { measureOf } from '$lib/fiscal/measures/measures';
import { formatsOf, sideFormatsOf } from '$lib/words/measure';
import { shortNameOf } from '$lib/words/names';
import { ordinal } from '$lib/words/ordinal';
import { perDollar } from '$lib/words/share';
import { sharedOut } from '$lib/words/shared-out';
import { mostApart, type GroupFigures } from '$lib/words/group-sentence';
import { keepsRanks } from './axis-words';

/** What states are set beside each other by: one year of an estimate, and our own account's groups of lines. */
export interface HeadToHeadInput {
	readonly shown: ShownYear;
	/** By the balance, in the scale and dollars of the view. */
	readonly choice: Choice;
	/** The measure that was asked for; `choice` has the balance in its place. */
	readonly measure: MeasureId;
	readonly states: readonly StateCode[];
	/** Of the same year; `null` where the estimate is not our own account, or where they could not be had. */
	readonly groups: YearGroups | null;
	/** What the groups are divided by and told in dollars by: that of the same year. */
	readonly context: ContextYear;
}

/** Where the states are furthest apart, in sentences; none where the estimate has no taxes and programs. */
export function headSentences(input: HeadToHeadInput): readonly string[] {
	return mostApart(toldFigures(input), input);
}

/** Measures of one side alone, by the other side, which they leave out. */
const LEFT_OUT = { paid: 'recipient', received: 'payer' } as const;

/** The groups that the view is about: of taxes alone where it is about what was paid, of programs where received. */
export function toldFigures(input: HeadToHeadInput): readonly GroupFigures[] {
	const { sides } = measureOf(input.measure);
	return groupFigures(input).filter(({ side }) => sides !== LEFT_OUT[side]);
}

/** All rows in their sections, as the page draws them. */
export function headTable(input: HeadToHeadInput): HeadToHeadTable {
	const { states, choice } = input;
	const figures = groupFigures(input);
	const { signed } = sideFormatsOf(choice);
	const section = (heading: string, side: 'paid' | 'received'): HeadSection => ({
		heading,
		rows: figures.filter((one) => one.side === side).map((one) => groupRow(one, signed))
	});
	return {
		states: states.map((code) => ({ code, name: shortNameOf(code) })),
		sections: [
			{ heading: '', rows: balanceRows(input).filter(isKnown) },
			section('Paid, by tax', 'paid'),
			section('Received, by program', 'received')
		].filter(({ rows }) => rows.length > 0)
	};
}

function balanceRows({ shown, choice, measure, states }: HeadToHeadInput): readonly HeadRow[] {
	const { view, sides, nation } = shown;
	const [own, side] = [formatsOf(choice), sideFormatsOf(choice)];
	const cellsOf = (column: Column, told: readonly ShownYear['sides']['plain'][number][] = []) =>
		states.map((code) => ({
			value: column[positionOf(code)] ?? null,
			side: told[positionOf(code)] ?? null
		}));
	const row = (id: string, label: string, rest: Omit<HeadRow, 'id' | 'label'>) => ({
		id,
		label,
		...rest
	});
	return [
		row('paid', 'Paid', { cells: cellsOf(view.paid), nation: nation.paid, write: side.full }),
		row('received', 'Received', {
			cells: cellsOf(view.received),
			nation: nation.received,
			write: side.full
		}),
		row('net', 'Received − paid', {
			cells: cellsOf(view.plain, sides.plain),
			nation: nation.net,
			write: own.signed
		}),
		row('neutral', neutralLabel(choice, nation.net), {
			cells: cellsOf(view.neutral, sides.neutral),
			nation: null,
			write: own.signed
		}),
		row('ratio', 'Received per dollar paid', {
			cells: cellsOf(ratioOf(view.paid, view.received), sides.plain),
			nation: nation.ratio,
			write: perDollar
		}),
		row('rank', rankLabel(choice, nation.net), {
			cells: cellsOf(view.rank),
			nation: null,
			write: ordinal
		}),
		...(measureOf(measure).unit === 'ratio'
			? [
					row('rank-ratio', 'Rank by received per dollar paid', {
						cells: cellsOf(rankOf(ratioOf(view.paid, view.received))),
						nation: null,
						write: ordinal
					})
				]
			: [])
	];
}

/** Whether somebody has the figure of a row. */
function isKnown({ cells, nation }: HeadRow): boolean {
	return nation !== null || cells.some(({ value }) => value !== null);
}

function neutralLabel({ deficit, scale }: Choice, net: number | null): string {
	const isEqual = deficit === 'none' || deficit === 'per-person';
	if (isEqual && scale === 'per-person') return 'Against the national average';
	return `With the ${sharedOut(isEqual ? 'per-person' : deficit, [net])}`;
}

/** Groups of lines in the scale and dollars of the choice, those first in which the states are furthest apart. */
function groupFigures(input: HeadToHeadInput): readonly GroupFigures[] {
	return (input.groups?.groups ?? [])
		.map((group) => figuresOf(group, input))
		.toSorted((a, b) => b.apart - a.apart);
}

function figuresOf({ id, side, label, usd }: YearGroup, input: HeadToHeadInput): GroupFigures {
	const each = inUnits(usd, input);
	const values = input.states.map((code) => each[positionOf(code)] ?? null);
	const nation = totalInUnits(usd, input);
	// One state alone is set beside the nation.
	const compared = presentIn(values.length === 1 ? [...values, nation] : values);
	const apart = compared.length > 0 ? Math.max(...compared) - Math.min(...compared) : 0;
	return { id, side, label, values, nation, apart };
}

/** Written with a minus where more is taken in than given out: offsetting receipts. */
function groupRow(
	{ id, label, values, nation }: GroupFigures,
	write: (value: number) => string
): HeadRow {
	return { id, label, nation, write, cells: values.map((value) => ({ value, side: null })) };
}

/** Ranks go by the balance of the choice. */
function rankLabel(choice: Choice, net: number | null): string {
	const rule = keepsRanks(choice) ? '' : `, ${sharedOut(choice.deficit, [net])}`;
	return `Rank by received − paid${rule}: 1st receives most`;
}
