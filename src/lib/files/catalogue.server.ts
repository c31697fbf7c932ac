import { coverageOf, type Coverage } from '$lib/data/coverage';
import { datasetAnchor } from '$lib/data/dataset-address';
import { dataset, descriptorOf } from '$lib/data/datasets.server';
import type { Descriptor } from '$lib/data/descriptor';
import { DATASET_PATHS, type DatasetPath } from '$lib/data/registry';
import { archiveFile } from './archive.server';
import { bytesOf, descriptorTextOf, sourceFile, type DataFile } from './data-files.server';
import { derivedTables, type DerivedTable, type FileFacts } from './derived.server';

/** A file as it is listed: where it is and how large. `path` is below `/data/`. */
export interface FileEntry {
	readonly path: string;
	readonly title: string;
	readonly rows: number;
	readonly bytes: number;
}

/** A source dataset with what is known of it. */
export interface DatasetEntry {
	readonly id: string;
	readonly path: DatasetPath;
	readonly descriptor: Descriptor;
	readonly file: FileEntry;
	/** Its descriptor as a file. */
	readonly schema: FileEntry;
	readonly coverage: Coverage;
}

/** Datasets of one kind. */
export interface DatasetGroup {
	readonly id: string;
	readonly title: string;
	readonly datasets: readonly DatasetEntry[];
}

/** A table of our own with its files. */
export type DerivedEntry = Omit<DerivedTable, 'file' | 'parts' | 'schemaFile'> & {
	readonly file: FileEntry;
	/** Its schema, where that is a file. */
	readonly schemaFile: FileEntry | null;
	/** The same rows cut into smaller files. */
	readonly parts: readonly {
		readonly id: string;
		readonly title: string;
		readonly files: readonly FileEntry[];
	}[];
};

/** Everything the data pages list. */
export interface Catalogue {
	/** All tables in one file. */
	readonly archive: Omit<FileEntry, 'rows'>;
	readonly derived: readonly DerivedEntry[];
	readonly groups: readonly DatasetGroup[];
	/** First and last year of any dataset: the scale that all coverages are drawn on. */
	readonly span: readonly [number, number];
}

const GROUPS: readonly (readonly [id: string, title: string])[] = [
	['balances', 'Balances as others published them, and earlier editions of our own'],
	['taxes', 'Federal taxes by state'],
	['funds', 'Federal money by state'],
	['context', 'What figures are divided by and checked against'],
	['conditions', 'Conditions in the states: homelessness, poverty, schools, bridges, debt'],
	['claims', 'The claims, taken apart, and figures that changed']
];

let made: Catalogue | undefined;

/** Every file and dataset with its size and coverage; made at the first call. */
export function catalogue(): Catalogue {
	made ??= makeCatalogue();
	return made;
}

function makeCatalogue(): Catalogue {
	const groups = GROUPS.map(([id, title]) => ({ id, title, datasets: datasetsIn(id) }));
	const years = groups.flatMap(({ datasets }) =>
		datasets.flatMap(({ coverage }) => coverage.years.map(({ year }) => year))
	);
	return {
		archive: archiveEntry(),
		derived: derivedTables().map(derivedEntry),
		groups,
		span: [Math.min(...years), Math.max(...years)]
	};
}

function archiveEntry() {
	const { path, title, bytes } = archiveFile();
	return { path, title, bytes: bytes.length };
}

function derivedEntry({ file, schemaFile, parts, ...rest }: DerivedTable): DerivedEntry {
	return {
		...rest,
		file: entryOf(file),
		schemaFile: schemaFile && entryOf(schemaFile),
		parts: parts.map((part) => ({ ...part, files: part.files.map(entryOfFacts) }))
	};
}

function datasetsIn(group: string): readonly DatasetEntry[] {
	return DATASET_PATHS.filter((path) => path.startsWith(`${group}/`)).map(datasetEntry);
}

function datasetEntry(path: DatasetPath): DatasetEntry {
	const descriptor = descriptorOf(path);
	const schema = {
		path: `sources/${path}.json`,
		title: 'Descriptor',
		text: descriptorTextOf(path),
		rows: descriptor.fields.length
	};
	return {
		id: datasetAnchor(path),
		path,
		descriptor,
		file: entryOf(sourceFile(path)),
		schema: entryOf(schema),
		coverage: coverageOf(dataset(path))
	};
}

function entryOf(file: DataFile): FileEntry {
	const { path, title, rows } = file;
	return { path, title, rows, bytes: bytesOf(file) };
}

function entryOfFacts({ path, title, rows, bytes }: FileFacts): FileEntry {
	return { path, title, rows, bytes };
}
