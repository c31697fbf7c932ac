import type { FigureTable } from '$lib/charts/kit/table';
import type { Heading } from './headings';

/** What a chart can be taken away with: its name, its words, its rows, and its drawing as it stands now. */
export interface Away {
	readonly chart: string;
	readonly heading: Heading;
	readonly source: string;
	readonly table: () => FigureTable;
	readonly drawing: () => SVGSVGElement | null;
	/** False where the drawing is no picture of its own. */
	readonly hasPicture: boolean;
	/** Words and colors of the legend, for the picture; a color of null is hatched. */
	readonly legend: () => readonly { readonly label: string; readonly color: string | null }[];
}
