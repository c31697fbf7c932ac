import { extent, geoBounds, geoConicEqualArea } from 'd3';
import { feature, mesh } from 'topojson-client';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import atlas from 'us-atlas/counties-10m.json';
import { COUNTY_FACTS } from '$lib/data/counties';
import { stateOf, type StateCode } from '$lib/data/states';
import type { County } from '$lib/fiscal/counties/types';
import { labelPlace } from '../map/label-place';
import { GRID, linesPath, ringsPath, type Line } from '../map/path';
import { linesOf, type Area } from '../map/shape-lines.server';
import { MARGIN, MOST, SMALL_SIDE, type CountyFrame, type CountyPlace } from './place';

/** The counties of a state as SVG paths in steps of `GRID`, north up, in a frame of their own. */
export interface CountyOutlines {
	/** One path a county that has an outline. */
	readonly counties: ReadonlyMap<string, string>;
	/** Borders between counties, each once. */
	readonly borders: string;
	/** The coasts and the borders with other states. */
	readonly around: string;
	readonly frame: CountyFrame;
	readonly places: readonly CountyPlace[];
}

interface Counties extends Objects {
	readonly counties: GeometryCollection<{ name: string }>;
}

/** Corners that change less than this are left out, in square units of the drawing. */
const LEAST_CORNER = 0.2;

/** The county that an outline of 2017 belongs to, where that is not its own code. */
const OWNERS = new Map(
	[...COUNTY_FACTS].flatMap(([fips, { outlines = [] }]) => outlines.map((code) => [code, fips]))
);

/** Outlines of the counties of a state from us-atlas (Census Bureau, 2017, 1:10,000,000), simplified. */
export function countyOutlines(
	state: StateCode,
	counties: readonly Pick<County, 'fips' | 'hasOutline'>[]
): CountyOutlines {
	const { topology, frame } = onPaper(topologyOf(state));
	const weighed = presimplify(topology);
	const drawn = simplify(weighed, LEAST_CORNER);
	const [rings, allRings] = [ringsByCounty(drawn), ringsByCounty(weighed)];
	const codes = counties.filter(({ hasOutline }) => hasOutline).map(({ fips }) => fips);
	// A county that simplifying shrinks to nothing is drawn with all its corners.
	const ringsOf = (fips: string) =>
		(ringsPath(rings.get(fips) ?? []) ? rings : allRings).get(fips) ?? [];
	const land = drawn.objects.counties;
	return {
		counties: new Map(codes.map((fips) => [fips, ringsPath(ringsOf(fips))])),
		borders: linesPath(mesh(drawn, land, (a, b) => ownerOf(a.id) !== ownerOf(b.id)).coordinates),
		around: linesPath(mesh(drawn, land, (a, b) => a === b).coordinates),
		frame,
		places: codes.map((fips) => placeOf(fips, ringsOf(fips)))
	};
}

/** The counties of one state with the lines that they are drawn by, and no others. */
function topologyOf(state: StateCode): Topology<Counties> {
	const { fips } = stateOf(state);
	const nation = atlas as unknown as Topology<Counties>;
	const geometries = nation.objects.counties.geometries.filter(({ id }) =>
		String(id).startsWith(fips)
	);
	const objects = { counties: { type: 'GeometryCollection', geometries } } as const;
	const all = () => true;
	return filter({ ...nation, objects }, all) as Topology<Counties>;
}

/** The same lines in units of the drawing: an equal-area map of this state alone, as large as it may be. */
function onPaper(topology: Topology<Counties>) {
	const land = feature(topology, topology.objects.counties);
	const [[west, south], [east, north]] = geoBounds(land);
	const middle = (west + (east < west ? east + 360 : east)) / 2;
	const sixth = (north - south) / 6;
	const projection = geoConicEqualArea()
		.rotate([-middle, 0])
		.parallels([south + sixth, north - sixth])
		.fitSize([MOST.width, MOST.height], land);
	const arcs = degreesOf(topology).map((arc) => arc.map((point) => projection(point) ?? NOWHERE));
	return framed(topology, arcs);
}

type Point = [number, number];

/** The projection has a place for every point of the state that it was made for. */
const NOWHERE: Point = [0, 0];

/** The lines in degrees, each point by itself: in the file each tells its distance from the one before. */
function degreesOf({ arcs, transform }: Topology<Counties>): readonly Point[][] {
	const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
	return arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx = 0, dy = 0]) => {
			[x, y] = [x + dx, y + dy];
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
		});
	});
}

function framed({ objects }: Topology<Counties>, arcs: readonly Point[][]) {
	const points = arcs.flat();
	const [left = 0, right = 0] = extent(points, ([x]) => x);
	const [top = 0, bottom = 0] = extent(points, ([, y]) => y);
	const moved = arcs.map((arc) => arc.map(([x, y]) => [x - left + MARGIN, y - top + MARGIN]));
	const topology: Topology<Counties> = { type: 'Topology', objects, arcs: moved };
	const size = (from: number, to: number) => Math.ceil(to - from + 2 * MARGIN);
	return { topology, frame: { width: size(left, right), height: size(top, bottom) } };
}

/** The county that an outline of 2017 belongs to. */
function ownerOf(outline: string | number | undefined): string {
	return OWNERS.get(String(outline)) ?? String(outline);
}

function ringsByCounty(topology: Topology<Counties>): ReadonlyMap<string, readonly Line[]> {
	const rings = new Map<string, readonly Line[]>();
	for (const area of topology.objects.counties.geometries as readonly Area[]) {
		const owner = ownerOf(area.id);
		rings.set(owner, [...(rings.get(owner) ?? []), ...linesOf(topology, area)]);
	}
	return rings;
}

function placeOf(fips: string, rings: readonly Line[]): CountyPlace {
	const { x, y } = labelPlace(rings);
	const place = { fips, x: Math.round(x * 2) / 2, y: Math.round(y * 2) / 2 };
	return { ...place, isSmall: sizeOf(rings) < SMALL_SIDE };
}

/** The longer side of the box about all rings. */
function sizeOf(rings: readonly Line[]): number {
	const points = rings.flat();
	const [left = 0, right = 0] = extent(points, ([x = 0]) => x);
	const [top = 0, bottom = 0] = extent(points, ([, y = 0]) => y);
	return Math.max(right - left, bottom - top);
}

/**
 * The outlines as SVG definitions, `#county-06037` and so on, so that a page holds each of them once whatever maps
 * refer to it.
 */
export function countyOutlineDefs({ counties, borders, around }: CountyOutlines): string {
	const lines = [['borders', borders] as const, ['around', around] as const];
	return [...counties, ...lines]
		.map(([name, d]) => `<path id="county-${name}" ${DRAWN} d="${d}"/>`)
		.join('');
}

const DRAWN = `transform="scale(${GRID})" vector-effect="non-scaling-stroke"`;
