import type { GroupInput } from '$lib/charts/waterfall/series';
import { LEDGER_GROUPS } from '$lib/fiscal/account/ledger';
import type { Line, LineId, Waterfall } from '$lib/fiscal/account/types';
import type { Standing } from '$lib/words/account-sentence';
import type { AccountScope } from './account-headings';

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
