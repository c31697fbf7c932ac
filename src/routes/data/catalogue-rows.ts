import { datasetPage } from '$lib/data/dataset-address';
import type { Catalogue, DatasetEntry, DerivedEntry } from '$lib/files/catalogue.server';
import type { Coverage } from '$lib/data/coverage';
import type { PackageField } from '$lib/files/datapackage';
import { searchWords } from '$lib/words/search-words';
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
	/** What else it is found by: words of its description and columns, and the years it has, as "1979-2024". */
	readonly words: string;
}

/** What a reader might look for, shown in the field; there are such tables. */
export const EXAMPLE = 'medicaid state 2022';

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

function derivedRow({ id, file, schema, coverage, description }: DerivedEntry): CatalogueRow {
	return {
		id: `table-${id}`,
		title: file.title,
		page: datasetPage(id),
		publisher: 'Subsidy Ledger',
		years: yearsWords(coverage),
		rows: file.rows,
		unit: unitWords(schema?.fields ?? []),
		path: file.path,
		bytes: file.bytes,
		words: wordsOf({ description, fields: schema?.fields ?? [], coverage })
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
		bytes: file.bytes,
		words: wordsOf({ ...descriptor, coverage })
	};
}

/** What a table is found by, beside what its row shows. */
interface FoundBy {
	readonly description: string;
	readonly fields: readonly PackageField[];
	readonly coverage: Coverage;
}

/** Words of fewer letters say nothing. */
const SHORTEST = 3;

/** Each word once, as it is compared; then the years that have figures. */
function wordsOf({ description, fields, coverage }: FoundBy): string {
	const columns = fields.map((field) => `${field.name.replaceAll('_', ' ')} ${field.description}`);
	const words = new Set(searchWords([description, ...columns].join(' ')));
	const years = coverage.years
		.filter(({ states, others }) => states + others > 0)
		.map(({ year }) => year);
	const told = [...words].filter((word) => word.length >= SHORTEST && !/\d/.test(word));
	const starts = years.filter((year) => !years.includes(year - 1));
	const ends = years.filter((year) => !years.includes(year + 1));
	return [...told, ...starts.map((start, at) => `${start}-${ends[at]}`)].join(' ');
}

/** Publishers that take more signs than this together are not all named. */
const LONGEST = 60;

/** A publisher in a column: of several with long names the first is named. */
export function shortPublisher(publisher: string): string {
	if (publisher.startsWith('Several')) return 'several';
	const [first = publisher, ...others] = publisher.split(';');
	return publisher.length <= LONGEST || others.length === 0 ? publisher : `${first} and others`;
}
