/** One bar before it is placed: what a line adds to a balance, by the reader's choice and by ours. */
export interface BarInput {
	readonly id: string;
	readonly label: string;
	/** Dollars per person above the national average; negative takes off. */
	readonly step: number;
	/** The same by our own choice; 0 where ours leaves the line out. */
	readonly ours: number;
}

/** Lines under one subtotal; an open group shows its lines. */
export interface GroupInput {
	readonly id: string;
	readonly label: string;
	readonly isOpen: boolean;
	readonly bars: readonly BarInput[];
}

/** One row: a floating bar from where the rows above it end. */
export interface WaterfallRow {
	readonly id: string;
	readonly label: string;
	/** A group with its lines below it, one of those lines, or a group or line alone. */
	readonly kind: 'head' | 'part' | 'whole';
	readonly step: number;
	readonly from: number;
	readonly to: number;
	/** Where the bar would end by our own choice; `null` where that is the same to the dollar. */
	readonly oursTo: number | null;
}

/** All rows, the national average's 0 on top, the chosen state's distance to it at the bottom. */
export interface WaterfallSeries {
	readonly rows: readonly WaterfallRow[];
	readonly net: number;
	/** The lowest and the highest value that is drawn. */
	readonly extent: readonly [number, number];
}

/** Rows from the average balance to a state's own, dollars per person; a head repeats its lines' sum. */
export function waterfallSeries(groups: readonly GroupInput[]): WaterfallSeries {
	const rows: WaterfallRow[] = [];
	let at = 0;
	for (const group of groups) {
		rows.push(...rowsOf(group, at));
		at += stepOf(group.bars);
	}
	const values = rows.flatMap(({ from, to, oursTo }) => [from, to, oursTo ?? to]);
	return { rows, net: at, extent: [Math.min(0, ...values), Math.max(0, ...values)] };
}

function rowsOf(group: GroupInput, start: number): readonly WaterfallRow[] {
	const { id, label, isOpen, bars } = group;
	if (bars.length === 0) return [];
	const sum = { id, label, step: stepOf(bars), ours: oursOf(bars) };
	if (!isOpen || bars.length === 1) return [rowOf(sum, start, 'whole')];
	let at = start;
	const parts = bars.map((bar) => {
		const row = rowOf(bar, at, 'part');
		at = row.to;
		return row;
	});
	return [rowOf(sum, start, 'head'), ...parts];
}

function rowOf(bar: BarInput, from: number, kind: WaterfallRow['kind']): WaterfallRow {
	const { id, label, step, ours } = bar;
	const isSame = Math.abs(step - ours) < 0.5;
	return { id, label, kind, step, from, to: from + step, oursTo: isSame ? null : from + ours };
}

function stepOf(bars: readonly BarInput[]): number {
	return bars.reduce((sum, { step }) => sum + step, 0);
}

function oursOf(bars: readonly BarInput[]): number {
	return bars.reduce((sum, { ours }) => sum + ours, 0);
}
