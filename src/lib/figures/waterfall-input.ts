import { sum } from 'd3';
import { SUM } from '$lib/charts/waterfall/place';
import type { GroupInput } from '$lib/charts/waterfall/series';
import { LEDGER_GROUPS } from '$lib/fiscal/account/ledger';
import type { Line, LineId, Waterfall, WaterfallBar } from '$lib/fiscal/account/types';
import type { Standing } from '$lib/words/account-sentence';
import { money, signedMoney } from '$lib/words/money';
import { shortNameOf } from '$lib/words/names';
import type { AccountScope } from './account-headings';
import type { Pointed } from './pointed';

/** A line as far as a row of bars names it. */
export interface NamedLine {
	readonly line: Pick<Line, 'id' | 'label'>;
}

/** What the waterfall tells: the way from the national average to one state, line by line, by a choice and by ours. */
export interface WaterfallInput extends AccountScope {
	readonly yours: Waterfall;
	readonly ours: Waterfall;
	readonly lines: readonly NamedLine[];
	readonly standing: Standing;
	/** Whether no reader's sharing rules can stand beside ours. */
	readonly isAlone?: boolean;
	/** Groups whose lines are shown. */
	readonly open: ReadonlySet<string>;
}

/** The groups of bars from top to bottom. */
export function waterfallGroups({
	yours,
	ours,
	lines,
	open
}: Pick<WaterfallInput, 'yours' | 'ours' | 'lines' | 'open'>): readonly GroupInput[] {
	const labels = new Map(lines.map(({ line }) => [line.id, line.label]));
	const steps = new Map(yours.bars.map(({ line, step }) => [line, step]));
	const oursSteps = new Map(ours.bars.map(({ line, step }) => [line, step]));
	// A line that neither counts has no row; one that only ours counts keeps its outline.
	const barOf = (id: LineId) => {
		if (!steps.has(id) && !oursSteps.has(id)) return [];
		const [step, before] = [steps.get(id) ?? 0, oursSteps.get(id) ?? 0];
		return [{ id, label: labels.get(id) ?? id, step, ours: before }];
	};
	return LEDGER_GROUPS.map((group) => ({
		id: group.id,
		label: group.label,
		isOpen: open.has(group.id),
		bars: group.lines.flatMap(barOf)
	}));
}

/** One card of a line, a group or the sum: what the state and the nation have of it per person, and what it adds. */
export function waterfallCard(input: WaterfallInput, id: string): Pointed {
	const { yours, ours, state, fiscalYear } = input;
	const { title, lines } = rowOf(input, id);
	const own = amountsOf(yours, lines);
	const before = amountsOf(ours, lines);
	const isSame = Math.abs(own.step - before.step) < 0.5;
	const byOurs = { label: 'By our sharing rules', text: signedMoney(before.step) };
	return {
		title,
		lines: [
			{ label: shortNameOf(state), text: money(own.state), kind: 'part' },
			{ label: 'National average', text: money(own.nation), kind: 'part' },
			{ label: 'Against the average', text: signedMoney(own.step), kind: 'sum' },
			...(isSame ? [] : [{ ...byOurs, kind: 'aside' as const }])
		],
		note: `Dollars per person, FY${fiscalYear}.`
	};
}

/** What a row is called, and the lines in it; `null` of the sum, which has those of both sides. */
function rowOf({ lines }: Pick<WaterfallInput, 'lines'>, id: string) {
	if (id === SUM) return { title: 'Received − paid', lines: null };
	const whole = LEDGER_GROUPS.find((group) => group.id === id);
	if (whole) return { title: `${whole.label}, ${whole.side}`, lines: whole.lines };
	const own = LEDGER_GROUPS.find((group) => group.lines.some((line) => line === id));
	const label = lines.find(({ line }) => line.id === id)?.line.label ?? id;
	return {
		title: `${label}, ${own?.side ?? 'received'}`,
		lines: own?.lines.filter((line) => line === id) ?? []
	};
}

/** Bars added up; in the sum of both sides what is paid takes off. */
function amountsOf({ bars }: Waterfall, lines: readonly LineId[] | null) {
	const own = lines === null ? bars : bars.filter(({ line }) => lines.includes(line));
	const signed = (value: number, { side }: WaterfallBar) =>
		lines === null && side === 'paid' ? -value : value;
	return {
		state: sum(own, (bar) => signed(bar.state, bar)),
		nation: sum(own, (bar) => signed(bar.nation, bar)),
		step: sum(own, ({ step }) => step)
	};
}
