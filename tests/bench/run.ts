import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../../.config/build.mjs';
import { root } from '../support/built';
import { buildCost } from './build-cost';
import { calls } from './calls';
import { counters } from './counters';
import { firstPaints, firstView } from './first-view';
import { growthInAreas } from './growth-areas';
import { growthInYears } from './growth-years';
import { memory } from './memory';
import { pageTypes } from './page-types';
import { buildPeers, PEERS } from './peers-site';
import { serverLoad } from './server';
import { browsed, hosted } from './stage';
import { steps, type Name } from './steps';
import { tableOf, type Report } from './table';

type Measure = () => Promise<Report>;

/** What `npm run bench -- name …` takes, in the order of a whole run. */
const NAMES = [
	'build',
	'counters',
	'calls',
	'steps',
	'memory',
	'years',
	'areas',
	'first',
	'paint',
	'server'
] as const;
type Measured = (typeof NAMES)[number];

const asked = process.argv.slice(2);
const names = NAMES.filter((name) => asked.length === 0 || asked.includes(name));
if (names.length < asked.length) {
	throw new Error(`These can be measured: ${NAMES.join(', ')}.`);
}
const reports: Record<string, Report> = {};
if (names.includes('build')) await report('build', buildCost);
else if ((await buildIfStale()) !== 0) throw new Error('The site could not be built.');

const site = await hosted();
const peers = await hosted(await buildPeers());
const browser = await browsed();
try {
	const measures = measuresOf(`${site.address}/`);
	for (const name of names) if (name !== 'build') await report(name, measures[name]);
} finally {
	await browser.close();
	site.close();
	peers.close();
}

function measuresOf(explorer: string): Readonly<Record<Exclude<Measured, 'build'>, Measure>> {
	const addressOf = (peer: string) => `${peers.address}/${peer}.html`;
	const stepped = new Map<Name, string>([['explorer', explorer]]);
	const loaded = new Map<string, string>();
	for (const [type, path] of pageTypes()) loaded.set(type, `${site.address}${path}`);
	for (const peer of PEERS) {
		stepped.set(peer, addressOf(peer));
		loaded.set(`peer ${peer}`, addressOf(peer));
	}
	return {
		counters: () => counters(browser, explorer),
		calls: () => calls(browser),
		steps: () => steps(browser, stepped),
		memory: () => memory(browser, explorer),
		years: () => growthInYears(browser, explorer),
		areas: () => Promise.resolve(growthInAreas()),
		first: () => firstView(browser, explorer),
		paint: () => firstPaints(browser, loaded),
		server: serverLoad
	};
}

/** Measures, prints the table, and writes all that is measured so far: a run that ends early leaves its part. */
async function report(name: Measured, measure: Measure): Promise<void> {
	const measured = await measure();
	reports[name] = measured;
	console.log(`\n${name}\n${tableOf(measured.rows)}`);
	mkdirSync(join(root, 'test-results'), { recursive: true });
	writeFileSync(
		join(root, 'test-results', 'bench.json'),
		`${JSON.stringify(reports, null, '\t')}\n`
	);
}
