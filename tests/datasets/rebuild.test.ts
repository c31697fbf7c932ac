import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DATASET_PATHS } from '$lib/data/registry';
import { filesBelow, RAW_FOLDER, readerOf, SOURCES } from '../../src/ingest/run';
import { datasetFiles } from '../../src/ingest/write';

const INGEST = 'src/ingest';

it("the datasets are what the programs make of the publishers' files, byte for byte", () => {
	if (!existsSync(RAW_FOLDER)) return expectEveryDatasetHasASource();
	const files = datasetFiles(SOURCES, readerOf(RAW_FOLDER));
	const paths = [...files.keys()];
	expect(paths).toEqual(filesBelow('datasets'));
	const changed = paths.filter(
		(path) => files.get(path) !== readFileSync(`datasets/${path}`, 'utf8')
	);
	expect(changed).toEqual([]);
});

it('every dataset of the registry has a source', () => {
	expectEveryDatasetHasASource();
});

/** Where the publishers' files are not at hand: each dataset is named by a program that would make it. */
function expectEveryDatasetHasASource(): void {
	const programs = readdirSync(INGEST)
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.map((name) => readFileSync(join(INGEST, name), 'utf8'))
		.join('\n');
	expect(DATASET_PATHS.filter((path) => !programs.includes(`'${path}'`))).toEqual([]);
	expect(SOURCES.length).toBeGreaterThan(0);
}
