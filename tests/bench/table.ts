/** A line of the table: what was measured, and what it is to be. */
export interface Row {
	readonly what: string;
	readonly value: number;
	readonly unit: string;
	/** The most it may be; absent where it is told and not held. */
	readonly bound?: number;
	/** How it was measured, or what to know when reading it. */
	readonly note?: string;
}

/** What one measurement gives: lines for the table, and all that was measured for the file. */
export interface Report {
	readonly rows: readonly Row[];
	readonly details?: unknown;
}

/** Whether a line keeps its bound; null where it has none. A value that could not be had keeps nothing. */
export function isHeld({ value, bound }: Row): boolean | null {
	return bound === undefined ? null : value <= bound;
}

/** The lines as text, one under the other, with bound, value, and whether it is held. */
export function tableOf(rows: readonly Row[]): string {
	const cells = [
		['what', 'bound', 'value', 'held', 'note'],
		...rows.map((row) => [
			row.what,
			row.bound === undefined ? '' : `≤ ${figureOf(row.bound)}`,
			`${figureOf(row.value)} ${row.unit}`.trim(),
			heldWord(isHeld(row)),
			row.note ?? ''
		])
	];
	const widths = [0, 1, 2, 3].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
	return cells
		.map((row) =>
			row
				.map((cell, at) => cell.padEnd(widths[at] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

/** The middle value; of two in the middle, the greater. */
export function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function heldWord(held: boolean | null): string {
	if (held === null) return '';
	return held ? 'yes' : 'NO';
}

function figureOf(value: number): string {
	if (!Number.isFinite(value)) return 'none';
	return value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 });
}
