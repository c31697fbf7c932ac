import type { Component } from 'svelte';
import type { FigureTable } from '$lib/charts/kit/table';
import type { RowPicture } from '$lib/files/row-picture';
import type { LegendEntry } from '$lib/files/swatch';

/** A file that the site serves, and what it is called where a reader finds it. */
export interface ServedFile {
	readonly path: `/${string}`;
	/** As in "All of 2024, CSV". */
	readonly words: string;
}

/** Where rows stand: a file of the site, or a place in the same page. */
export type RowsPlace =
	| ServedFile
	| {
			readonly anchor: `#${string}`;
			/** Follows "The rows are in". */
			readonly words: string;
	  };

/** What a figure is given away by, apart from its rows and its picture. */
export interface FigureFiles {
	/** What its own files are named by, after the name of the figure; empty parts are left out. */
	readonly parts: readonly (string | number)[];
	/** The file of the site that is nearest to its rows and holds more; left out where that is the whole. */
	readonly served?: ServedFile;
	/** All there is of the same kind. */
	readonly whole: ServedFile;
}

/** What draws a figure: the input says what is told, `live` what moves under a reader's hand, and the handlers. */
export interface ChartProps<Input, Live> {
	readonly input: Input;
	readonly live: Live;
	/** Accessible name of the chart. */
	readonly label: string;
}

/**
 * One figure, wherever it turns up: page, table without script, CSV, JSON, SVG, PNG, file names and the kept link
 * are all told by it. `Input` holds plain values only: what is shown, of whom, by which choice; never a store.
 */
export interface FigureRecord<Input, Live = object> {
	/** Its place in a page: `map` is `#figure-map`. */
	readonly id: string;
	/** What its files are called, as in `paid-and-received`. */
	readonly name: string;
	/** What draws it; left out where a page has to draw it itself, since a reader writes in it. */
	readonly chart?: Component<ChartProps<Input, Live>>;
	/** The finding. */
	readonly title: (input: Input) => string;
	/** Measure, unit, years, estimate and rule in one line. */
	readonly subtitle: (input: Input) => string;
	readonly source: (input: Input) => string;
	/** What else to know of the figures shown; follows the source. */
	readonly note?: (input: Input) => string;
	/** What marks and colors mean, for the picture. */
	readonly legend: (input: Input) => readonly LegendEntry[];
	/** The rows behind it: those of its table and its files. */
	readonly table: (input: Input) => FigureTable;
	/** How many rows the table has, told before it is made. */
	readonly rowCount: (input: Input) => number;
	/** Whether the page as served leaves the rows to the file, so that it stays light. */
	readonly isTableLate?: boolean;
	/** Where those rows stand meanwhile; the served file, or else the whole, where it is left out. */
	readonly lateRows?: (input: Input) => RowsPlace;
	/** Of what moves under a hand, what the picture marks; without it the figure is told as a whole. */
	readonly files: (input: Input, live?: Live) => FigureFiles;
	/** The picture, where the page draws the figure as rows that are no picture of their own. */
	readonly picture?: (input: Input) => RowPicture;
	/**
	 * The same as SVG, where the page draws a table or many small drawings: its code comes when a reader asks for the
	 * picture. Colors are those of the page by name.
	 */
	readonly latePicture?: (input: Input) => Promise<string>;
	/** Whether there is anything to draw; always, where it is left out. */
	readonly hasPicture?: (input: Input) => boolean;
}

/** What a table, or a drawing without a frame, is taken away by: no part of its record draws it. */
export type TakenRecord<Input> = Pick<
	FigureRecord<Input, never>,
	'name' | 'title' | 'subtitle' | 'source' | 'note' | 'legend' | 'table' | 'files'
>;
