import type { FigureTable } from '$lib/charts/kit/table';
import { dollarsOf } from '$lib/fiscal/measures/measures';
import type { DollarsId } from '$lib/fiscal/core/types';
import type { Heading } from './headings';
import type { Selection } from '$lib/view/selection';

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

/**
 * What a chart's file is named by: all that two views of the same chart can differ in, so that no two of them
 * have one name. Empty parts are left out of a name.
 */
export function filePartsOf(
	{ chart }: Pick<Away, 'chart'>,
	selection: Selection
): readonly (string | number)[] {
	const { estimate, measure, scale, dollars, year, states, breakdown } = selection;
	if (chart === 'breakdown') {
		return [estimate, 'all-years', states[0] ?? '', breakdown, dollarsPart(dollars)];
	}
	const when = chart === 'years' ? 'all-years' : year;
	return [estimate, when, measure, scale, ...rulesOf(selection), states.join('-')];
}

/** The rules a figure is calculated by, a part each. */
function rulesOf({ dollars, deficit, interest }: Selection): readonly string[] {
	return [
		dollarsPart(dollars),
		`deficit-${deficit}`,
		interest === 'counted' ? 'interest-counted' : ''
	];
}

function dollarsPart(id: DollarsId): string {
	if (id === 'current') return 'dollars-of-the-year';
	const { unit, where } = dollarsOf(id);
	return `${unit}${where}`;
}
