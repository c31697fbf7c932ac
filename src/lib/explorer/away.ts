import type { FigureTable } from '$lib/charts/shared/table';
import { dollarsOf } from '$lib/fiscal/measures';
import type { Heading } from './about';
import type { Selection } from './selection';

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

/** What a chart's file is named by: what is drawn, dollars that are not those of the year, interest if counted. */
export function filePartsOf(
	{ chart }: Pick<Away, 'chart'>,
	{ estimate, measure, scale, dollars, interest, year, states, breakdown }: Selection
): readonly (string | number)[] {
	const { unit, where } = dollarsOf(dollars);
	const kind = dollars === 'current' ? '' : `${unit}${where}`;
	if (chart === 'breakdown') return [states[0] ?? '', breakdown, kind];
	const counted = interest === 'counted' ? 'interest-counted' : '';
	return [estimate, chart === 'years' ? '' : year, measure, scale, kind, counted];
}
