import { allDescriptors, csvTextOf } from '$lib/data/datasets.server';
import { DATASET_PATHS } from '$lib/data/registry';
import { CHANGES } from '$lib/fiscal/estimates/change-log';
import { version } from '../../../package.json';
import { changesText, licencesText, readmeText } from './archive-words';
import { descriptorTextOf } from './data-files.server';
import { wholePackageText } from './datapackage.server';
import { derivedTables } from './derived.server';
import { zipOf } from './zip.server';

/** The folder that the archive unpacks into. */
const FOLDER = 'subsidy-ledger';

/** All tables in one file. */
export interface Archive {
	/** Path below `/data/`. */
	readonly path: string;
	readonly title: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

let made: Archive | undefined;

/** Every whole table with its terms, its description and what changed; packed at the first call. */
export function archiveFile(): Archive {
	made ??= {
		path: `${FOLDER}.zip`,
		title: 'Everything in one archive',
		bytes: zipOf(contents().map(({ path, text }) => ({ path: `${FOLDER}/${path}`, text })))
	};
	return made;
}

function contents() {
	const derived = derivedTables().map(({ file }) => file);
	return [
		{ path: 'README.md', text: readmeText(derived, version) },
		{ path: 'LICENCES.md', text: licencesText(allDescriptors()) },
		{ path: 'CHANGES.md', text: changesText(CHANGES) },
		{ path: 'datapackage.json', text: wholePackageText() },
		...derived,
		...DATASET_PATHS.flatMap((path) => [
			{ path: `sources/${path}.csv`, text: csvTextOf(path) },
			{ path: `sources/${path}.json`, text: descriptorTextOf(path) }
		])
	];
}
