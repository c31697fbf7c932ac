import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accountEditions } from './account-editions';
import { accountSourcesIngest } from './account-sources';
import { beaGdp } from './bea-gdp';
import { beaIncome } from './bea-income';
import { cffr } from './cffr';
import { claimsIngest } from './claims';
import { collections } from './collections';
import { conditionsIngest } from './conditions';
import { federalTotals } from './federal-totals';
import { prices } from './prices';
import { publishedPoints } from './published-points';
import { publishedVintages } from './published-vintages';
import { regionalPrices } from './regional-prices';
import { rockefeller } from './rockefeller';
import type { ReadRaw, Source } from './source';
import { taxFoundation } from './tax-foundation';
import { usaspending } from './usaspending';
import { datasetFiles } from './write';
import { yearEvents } from './year-events';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The publishers' files as found: the folder named by `RAW`, by default beside the project. */
export const RAW_FOLDER = resolve(PROJECT, process.env.RAW ?? '../shared/raw');

/** Every source the datasets are made from. */
export const SOURCES: readonly Source[] = [
	taxFoundation,
	rockefeller,
	publishedPoints,
	publishedVintages,
	accountEditions,
	collections,
	cffr,
	usaspending,
	beaIncome,
	beaGdp,
	prices,
	regionalPrices,
	federalTotals,
	yearEvents,
	...accountSourcesIngest,
	...conditionsIngest,
	...claimsIngest
];

/** Reads and lists files below a folder; the error of a missing file names its path. */
export function readerOf(folder: string): ReadRaw {
	const read: ReadRaw = (path, encoding = 'utf8') => readFileSync(join(folder, path), encoding);
	return Object.assign(read, { list: (below: string) => filesBelow(join(folder, below)) });
}

/** Makes `folder` hold exactly these files: writes each, removes every other. */
export function replaceFiles(folder: string, files: ReadonlyMap<string, string>): void {
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	for (const path of filesBelow(folder)) {
		if (!files.has(path)) rmSync(join(folder, path));
	}
}

/** The paths of all files below a folder, with forward slashes, sorted. */
export function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
}

function run(): void {
	const files = datasetFiles(SOURCES, readerOf(RAW_FOLDER));
	replaceFiles(join(PROJECT, 'datasets'), files);
	const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
	console.log(`${files.size} files, ${bytes} bytes, written to datasets/ from ${RAW_FOLDER}`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	run();
}
