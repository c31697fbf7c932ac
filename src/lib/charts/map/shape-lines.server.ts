import { feature } from 'topojson-client';
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import type { Line } from './path';

/** An area of an atlas, by name. */
export type Area = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;

/** The rings of an area, in the units of its atlas. */
export function linesOf<Shapes extends Objects>(
	topology: Topology<Shapes>,
	area: Area
): readonly Line[] {
	const { geometry } = area.type === 'Polygon' ? feature(topology, area) : feature(topology, area);
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
