import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'us-atlas/states-albers-10m.json';
import { build } from 'vite';
import { compress } from '../../.config/compress.mjs';
import { run } from '../../.config/install.mjs';
import { stateOfFips } from '../../src/lib/data/states';
import { DEFAULT_ESTIMATE } from '../../src/lib/fiscal/estimates/estimates';
import { readBuilt, root } from '../support/built';
import type { Figure, World } from './peers/page';

/** The pages that the explorer is measured beside, the pinned one first. */
export const PEERS = ['d3', 'plot', 'vega'] as const;
export type Peer = (typeof PEERS)[number];

const here = join(root, 'tests', 'bench');
const out = join(root, 'test-results', 'bench-peers');

/** Installs the peers' libraries by their own lock unless they are there; throws where that fails. */
function install(): void {
	const record = join(here, 'node_modules', '.package-lock.json');
	const lock = join(here, 'package-lock.json');
	if (existsSync(record) && statSync(record).mtimeMs > statSync(lock).mtimeMs) return;
	console.log('Installing the libraries of the peers …');
	const code = run('npm', ['ci', '--prefix', here, '--prefer-offline', '--no-audit', '--no-fund']);
	if (code !== 0) throw new Error('The libraries of the peers could not be installed.');
}

/** Builds the peers' pages with the figures of the built site; returns the folder to serve. */
export async function buildPeers(): Promise<string> {
	install();
	await build({
		configFile: false,
		root: join(here, 'peers'),
		logLevel: 'warn',
		build: {
			outDir: out,
			emptyOutDir: true,
			chunkSizeWarningLimit: 2000,
			rolldownOptions: {
				input: PEERS.map((peer) => join(here, 'peers', `${peer}.html`))
			}
		}
	});
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'world.json'), JSON.stringify(readWorld()));
	await compress(out);
	return out;
}

type Line = Readonly<Record<string, string>>;

/** The default estimate of `balances.csv` per person, and the map of the explorer. */
export function readWorld(): World {
	const { data } = Papa.parse<Line>(readBuilt('data/balances.csv'), { header: true });
	const figures = data.filter(({ estimate }) => estimate === DEFAULT_ESTIMATE).map(figureOf);
	return { years: [...new Set(figures.map(({ year }) => year))], figures, outlines: outlines() };
}

function figureOf(line: Line): Figure {
	return {
		code: line.state ?? '',
		name: line.state_name ?? '',
		year: Number(line.fiscal_year),
		paid: Number(line.paid_per_person_usd),
		received: Number(line.received_per_person_usd),
		net: Number(line.net_per_person_usd)
	};
}

/** Share of the points that the explorer's map keeps. */
const KEPT = 0.33;

function outlines(): World['outlines'] {
	const topology = atlas as unknown as Topology<{ states: GeometryCollection }>;
	const weighed = presimplify(topology);
	const simple = simplify(weighed, quantile(weighed, KEPT));
	const { features }: FeatureCollection<Geometry> = feature(simple, simple.objects.states);
	return {
		type: 'FeatureCollection',
		features: features.flatMap((one) => {
			const state = stateOfFips(String(one.id));
			return state ? [{ ...one, properties: { code: state.code } }] : [];
		})
	};
}
