import { datasetPage } from '$lib/data/dataset-address';
import type { Catalogue, DatasetEntry, DerivedEntry } from '$lib/files/catalogue.server';
import { unitWords, yearsWords } from './dataset-words';

/** One table as the catalogue lists it. */
export interface CatalogueRow {
	readonly id: string;
	readonly title: string;
	readonly page: `/data/${string}/`;
	readonly publisher: string;
	readonly years: string;
	readonly rows: number;
	readonly unit: string;
	/** Path of its file below `/data/`. */
	readonly path: string;
	readonly bytes: number;
}

/** Tables under one heading. */
export interface CatalogueSection {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly CatalogueRow[];
}

/** The tables that we make have this heading's place; pages lead back to it. */
const DERIVED = { id: 'derived', title: 'Tables that we make' };

/** The whole catalogue in its groups: our own tables first, then what others published. */
export function catalogueSections({
	derived,
	groups
}: Pick<Catalogue, 'derived' | 'groups'>): readonly CatalogueSection[] {
	return [
		{ ...DERIVED, rows: derived.map(derivedRow) },
		...groups.map(({ id, title, datasets }) => ({ id, title, rows: datasets.map(publishedRow) }))
	];
}

function derivedRow({ id, file, schema, coverage }: DerivedEntry): CatalogueRow {
	return {
		id: `table-${id}`,
		title: file.title,
		page: datasetPage(id),
		publisher: 'Subsidy Ledger',
		years: yearsWords(coverage),
		rows: file.rows,
		unit: unitWords(schema?.fields ?? []),
		path: file.path,
		bytes: file.bytes
	};
}

function publishedRow({ id, path, descriptor, file, coverage }: DatasetEntry): CatalogueRow {
	return {
		id,
		title: descriptor.title,
		page: datasetPage(path),
		publisher: shortPublisher(descriptor.publisher),
		years: yearsWords(coverage),
		rows: file.rows,
		unit: unitWords(descriptor.fields),
		path: file.path,
		bytes: file.bytes
	};
}

/** Publishers that take more signs than this together are not all named. */
const LONGEST = 60;

/** A publisher in a column: of several with long names the first is named. */
export function shortPublisher(publisher: string): string {
	if (publisher.startsWith('Several')) return 'several';
	const [first = publisher, ...others] = publisher.split(';');
	return publisher.length <= LONGEST || others.length === 0 ? publisher : `${first} and others`;
}
