import { yearTicks, type YearFrame, type YearFrames } from '../kit/year-frame';
import type { ChoiceRow, DecidersPanel, DecidersSeries } from './series';

/** Room for the choices in words before the years, and after them for how often each turns the side. */
export const DECIDERS_FRAMES: YearFrames = {
	wide: { name: 'wide', left: 28, width: 52, tickStep: 5 },
	narrow: { name: 'narrow', left: 0, width: 100, tickStep: 10 }
};

/** Height of a cell in pixels. */
const CELL = 14;

/** From one row to the next, the head of a panel, the axis under it, and a caption over a row, in pixels. */
const PITCH = 20;
const HEAD = 28;
const AXIS = 20;
const GAP = 14;
const CAPTION = 18;

/** The height of the mark of a choice that changes nothing, in pixels. */
const LEVEL = 2;

/** A row in its place: the side of each year where it has no choice. */
export interface PlacedRow {
	readonly row: ChoiceRow | null;
	readonly label: string;
	/** "turns it " and "in 16 years", or "never turns it"; empty of the top row. The narrowest have no room for the first. */
	readonly count: readonly [deed: string, often: string];
	readonly y: number;
}

/** Paths of cells; across in years from the first on, down in pixels. */
export interface PanelPaths {
	readonly payer: string;
	readonly even: string;
	readonly recipient: string;
	/** Half a cell where votes are split, between whichever two sides or all three. */
	readonly split: string;
	/** Minus and plus of years that agree, and the dot of those about even. */
	readonly marks: string;
	readonly dots: string;
	/** Where a choice turns the side; moves votes alone; changes nothing. */
	readonly turns: string;
	readonly moves: string;
	readonly nothing: string;
}

/** A panel in its place. */
export interface PlacedPanel {
	readonly panel: DecidersPanel;
	/** The base line of its title. */
	readonly titleY: number;
	readonly rows: readonly PlacedRow[];
	readonly paths: PanelPaths;
	/** The base line of its years. */
	readonly axisY: number;
}

/** Both panels in their place; heights do not depend on the width. */
export interface PlacedDeciders {
	readonly frame: YearFrame;
	readonly years: readonly number[];
	readonly panels: readonly PlacedPanel[];
	readonly ticks: ReturnType<typeof yearTicks>;
	readonly height: number;
}

/** Places what decides the side of a state in a frame. */
export function placeDeciders({ years, panels }: DecidersSeries, frame: YearFrame): PlacedDeciders {
	let top = 0;
	const placed = panels.map((panel) => {
		const own = placePanel(panel, frame, top);
		top = own.axisY + GAP;
		return own;
	});
	return { frame, years, panels: placed, ticks: yearTicks(frame, years), height: top - GAP + 4 };
}

function placePanel(panel: DecidersPanel, { name }: YearFrame, top: number): PlacedPanel {
	const [caption, start] = [name === 'narrow' ? CAPTION : 0, top + HEAD];
	const pitch = PITCH + caption;
	const rows = [null, ...panel.rows].map((row, at): PlacedRow => ({
		row,
		label: row?.label ?? 'All votes',
		count: row ? countText(row.turns) : ['', ''],
		y: start + caption + at * pitch
	}));
	const end = (rows.at(-1)?.y ?? start) + CELL;
	return {
		panel,
		titleY: top + 16,
		rows,
		paths: pathsOf(panel, rows),
		axisY: end + AXIS
	};
}

function countText(turns: number): PlacedRow['count'] {
	if (turns === 0) return ['', 'never turns it'];
	return ['turns it ', turns === 1 ? 'in 1 year' : `in ${turns} years`];
}

function pathsOf({ sides }: DecidersPanel, rows: readonly PlacedRow[]): PanelPaths {
	const top = rows[0]?.y ?? 0;
	const on = (side: string) => sides.filter((each) => each.side === side).map(({ at }) => at);
	const cells = rows.flatMap(({ row, y }) => (row?.cells ?? []).map((each) => ({ ...each, y })));
	const drawn = (effect: string, height: number) =>
		cells
			.filter(({ cell }) => cell.effect === effect)
			.map(({ at, y }) => `M${at} ${y + CELL - height}h1v${height}h-1z`)
			.join('');
	const whole = (at: number) => `M${at} ${top}h1v${CELL}h-1z`;
	return {
		payer: on('payer').map(whole).join(''),
		even: on('even').map(whole).join(''),
		recipient: on('recipient').map(whole).join(''),
		split: on('split')
			.map((at) => lowerHalf(at, top))
			.join(''),
		marks: [
			...on('payer').map((at) => minus(at, top)),
			...on('recipient').map((at) => plus(at, top))
		].join(''),
		dots: on('even')
			.map((at) => `M${at + 0.5} ${top + CELL / 2}h0`)
			.join(''),
		turns: drawn('turns', CELL),
		moves: drawn('moves', CELL / 2),
		nothing: drawn('nothing', LEVEL)
	};
}

const lowerHalf = (at: number, top: number) => `M${at} ${top}v${CELL}h1z`;
const minus = (at: number, top: number) => `M${at + 0.25} ${top + CELL / 2}h0.5`;
const plus = (at: number, top: number) => `${minus(at, top)}M${at + 0.5} ${top + 4}v${CELL - 8}`;

/** Lines between two years over the rows of a panel. */
export function gapsOf(rows: readonly PlacedRow[], count: number): string {
	const [first, last] = [rows[0]?.y ?? 0, (rows.at(-1)?.y ?? 0) + CELL];
	return Array.from(
		{ length: Math.max(0, count - 1) },
		(_, at) => `M${at + 1} ${first}V${last}`
	).join('');
}

/** The outline of a year: around all rows of a panel; around its first cell, that of all votes, where words stand between them. */
export function outlineOf(rows: readonly PlacedRow[], at: number, { name }: YearFrame): string {
	const [from, last] = [rows[0]?.y ?? 0, rows.at(-1)?.y ?? 0];
	return `M${at} ${from - 2}h1V${(name === 'wide' ? last : from) + CELL + 2}h-1z`;
}

/** The panel and row at a height in pixels; `null` between rows. */
export function rowAt(
	{ panels }: PlacedDeciders,
	y: number
): { readonly panel: DecidersPanel; readonly row: PlacedRow } | null {
	for (const { panel, rows } of panels) {
		const row = rows.find((each) => y >= each.y - 3 && y < each.y + CELL + 3);
		if (row) return { panel, row };
	}
	return null;
}
