import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../../.config/build.mjs';
import { root } from '../support/built';
import { counters } from './counters';
import { firstPaints, firstView } from './first-view';
import { memory } from './memory';
import { pageTypes } from './page-types';
import { buildPeers, PEERS } from './peers-site';
import { browsed, hosted } from './stage';
import { steps, type Addresses } from './steps';
import { tableOf, type Report } from './table';

if ((await buildIfStale()) !== 0) throw new Error('The site could not be built.');
const site = await hosted();
const browser = await browsed();
const peers = await hosted(await buildPeers());
const addresses: Addresses = new Map([
	['explorer', `${site.address}/`],
	...PEERS.map((peer) => [peer, `${peers.address}/${peer}.html`] as const)
]);
const allPages = new Map([
	...[...pageTypes()].map(([type, path]) => [type, `${site.address}${path}`] as const),
	...PEERS.map((peer) => [`peer ${peer}`, `${peers.address}/${peer}.html`] as const)
]);

/** What can be measured, by the names that `npm run bench -- name …` takes. */
const measurements: Readonly<Record<string, () => Promise<Report>>> = {
	counters: () => counters(browser, `${site.address}/`),
	steps: () => steps(browser, addresses),
	memory: () => memory(browser, `${site.address}/`),
	first: () => firstView(browser, `${site.address}/`),
	paint: () => firstPaints(browser, allPages)
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(measurements);
const reports: Record<string, Report> = {};
for (const name of names) {
	const report = await measurements[name]?.();
	if (!report) throw new Error(`There is no measurement "${name}".`);
	reports[name] = report;
	console.log(`\n${name}\n${tableOf(report.rows)}`);
}
await browser.close();
site.close();
peers.close();

const file = join(root, 'test-results', 'bench.json');
mkdirSync(join(root, 'test-results'), { recursive: true });
writeFileSync(file, `${JSON.stringify(reports, null, '\t')}\n`);
