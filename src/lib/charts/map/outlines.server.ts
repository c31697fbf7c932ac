import { mesh } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import atlas from 'us-atlas/states-albers-10m.json';
import { STATE_CODES, stateOfFips, type StateCode } from '$lib/data/states';
import { labelPlace } from './label-place';
import { GRID, linesPath, ringsPath, type Line } from './path';
import { linesOf, type Area } from './shape-lines.server';
import type { LabelPlace } from './place';

/** The lines of the map as SVG paths. */
export interface OutlinePaths {
	/** One path a state. */
	readonly states: ReadonlyMap<StateCode, string>;
	/** Borders between states, each once. */
	readonly borders: string;
	/** The coasts and the borders with other countries. */
	readonly nation: string;
}

/** The map of the United States, 975 × 610 units at its drawn size, as SVG paths in steps of `GRID`. */
export interface Outlines extends OutlinePaths {
	/** Where codes are printed, in the order of `STATES`. */
	readonly labels: readonly LabelPlace[];
}

interface Atlas extends Objects {
	readonly states: GeometryCollection<{ name: string }>;
}

/** Share of the points that is kept, the most noticed first. */
const KEPT = 0.33;

/** Where the roomiest place misleads the eye: codes stand nearer the middle, in units of the map. */
const OFFSETS: Readonly<Partial<Record<StateCode, readonly [number, number]>>> = {
	CA: [-12, -34],
	FL: [14, 26],
	HI: [22, -42]
};

/** Codes that stand in the sea, since no part of the state has room. */
const BESIDE: readonly StateCode[] = ['HI'];

/** Side of the grid of a map as small as a stamp, in units of the map: half a pixel at its size. */
export const COARSE_GRID = 2;

/** Share of the points that such a map keeps. */
const KEPT_COARSE = 0.1;

let made: Outlines | undefined;
let madeCoarse: OutlinePaths | undefined;

/** Outlines of the 51 areas from us-atlas (Census Bureau, 1:10,000,000, Albers), simplified at the first call. */
export function readOutlines(): Outlines {
	made ??= makeOutlines();
	return made;
}

/** The same lines in steps of `COARSE_GRID`, for a map as small as a stamp. */
export function readCoarseOutlines(): OutlinePaths {
	madeCoarse ??= pathsOf(simplified(KEPT_COARSE), COARSE_GRID);
	return madeCoarse;
}

function makeOutlines(): Outlines {
	const topology = simplified(KEPT);
	const shapes = shapesOf(topology);
	return {
		...pathsOf(topology, GRID),
		labels: STATE_CODES.map((code) => placeOf(code, ringsOf(shapes, code)))
	};
}

function pathsOf(topology: Topology<Atlas>, grid: number): OutlinePaths {
	const shapes = shapesOf(topology);
	const { states } = topology.objects;
	return {
		states: new Map(STATE_CODES.map((code) => [code, ringsPath(ringsOf(shapes, code), grid)])),
		borders: linesPath(mesh(topology, states, (a, b) => a !== b).coordinates, grid),
		nation: linesPath(mesh(topology, states, (a, b) => a === b).coordinates, grid)
	};
}

function simplified(kept: number): Topology<Atlas> {
	const weighed = presimplify(atlas as unknown as Topology<Atlas>);
	return simplify(weighed, quantile(weighed, kept));
}

function shapesOf(topology: Topology<Atlas>): ReadonlyMap<StateCode, readonly Line[]> {
	const shapes = new Map<StateCode, readonly Line[]>();
	for (const geometry of topology.objects.states.geometries as readonly Area[]) {
		const state = stateOfFips(String(geometry.id));
		if (state) shapes.set(state.code, linesOf(topology, geometry));
	}
	return shapes;
}

function ringsOf(shapes: ReadonlyMap<StateCode, readonly Line[]>, code: StateCode) {
	const rings = shapes.get(code);
	if (!rings) throw new Error(`The map has no outline for "${code}".`);
	return rings;
}

function placeOf(code: StateCode, rings: readonly Line[]): LabelPlace {
	const { x, y, room } = labelPlace(rings);
	const [dx, dy] = OFFSETS[code] ?? [0, 0];
	const place = { x: Math.round(x + dx), y: Math.round(y + dy), room: Math.round(room) };
	return { code, ...place, isBeside: BESIDE.includes(code) };
}

/**
 * The outlines as SVG definitions, `#outline-CA` and so on, so that a page holds each of them once. Lines
 * that several states share stand halfway: gzip looks back 32 kB, and finds them in more of the states.
 */
export function outlineDefs({ states, borders, nation }: Outlines): string {
	const ofStates: readonly (readonly [string, string])[] = [...states];
	const lines = [['borders', borders] as const, ['nation', nation] as const];
	const paths = ofStates.toSpliced(Math.floor(states.size / 2), 0, ...lines);
	return paths.map(([name, d]) => `<path id="outline-${name}" ${DRAWN} d="${d}"/>`).join('');
}

const DRAWN = `transform="scale(${GRID})" vector-effect="non-scaling-stroke"`;
