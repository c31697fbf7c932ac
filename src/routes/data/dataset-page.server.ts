import { edition } from '$lib/ledger/edition.server';
import { datasetPage } from '$lib/data/dataset-address';
import type { Coverage } from '$lib/data/coverage';
import { csvTextOf, descriptorOf } from '$lib/data/datasets.server';
import type { DatasetPath } from '$lib/data/registry';
import {
	catalogue,
	type DatasetEntry,
	type DerivedEntry,
	type FileEntry
} from '$lib/files/catalogue.server';
import { DERIVED_LICENCE, isWebAddress, type PackageField } from '$lib/files/datapackage';
import { curlyThroughout } from '$lib/words/curly';
import { datasetCitation, leadAndRest, shortTitle } from './dataset-words';
import { withoutCalendarYears, type NamedPage } from '$lib/view/named-pages';
import { pagesNamedIn } from '../named.server';
import { previewOf, type Preview } from './preview';
import { sourcesOf } from './sources';
import { usesOf, type Use } from './uses';

/** A heading of what is known of a table, with its words. */
export type Fact = readonly [name: string, words: string];

/** Everything the page of a table tells, whether others published it or we make it. */
export interface DatasetTold {
	/** Its name, as in `context/personal-income`. */
	readonly name: string;
	readonly title: string;
	readonly shortTitle: string;
	readonly group: { readonly id: string; readonly title: string };
	/** The sentences that open the page, and what follows them. */
	readonly about: readonly [lead: string, rest: string];
	readonly coverage: Coverage;
	readonly span: readonly [number, number];
	/** Where its publisher has it; `null` where that is no single address. */
	readonly source: string | null;
	readonly facts: readonly Fact[];
	/** The datasets that a table of ours is made from, each with its page; empty of those that others published. */
	readonly sources: readonly { readonly title: string; readonly page: `/${string}` }[];
	readonly files: readonly { readonly label: string; readonly file: FileEntry }[];
	readonly parts: DerivedEntry['parts'];
	readonly fields: readonly PackageField[];
	readonly primaryKey: readonly string[];
	readonly caveats: readonly string[];
	readonly checks: readonly string[];
	readonly uses: readonly Use[];
	/** The pages of the states, fiscal years and estimates that its words name. */
	readonly named: readonly NamedPage[];
	/** `null` for a file that is no table. */
	readonly preview: Preview | null;
	readonly citation: string;
}

/** The page of a dataset that others published; `null` where there is none of that path. */
export function publishedTold(path: string): DatasetTold | null {
	for (const group of catalogue().groups) {
		const entry = group.datasets.find((one) => one.path === path);
		if (entry) return printedOn(tellPublished(entry, group));
	}
	return null;
}

/** The page of a table that we make; `null` where there is none of that name. */
export function derivedTold(id: string): DatasetTold | null {
	const entry = catalogue().derived.find((one) => one.id === id);
	return entry ? printedOn(tellDerived(entry)) : null;
}

/** A table's words with curly marks; its first rows stay as its file has them. */
function printedOn({ preview, ...told }: DatasetTold): DatasetTold {
	return { ...curlyThroughout(told), preview };
}

function tellPublished(entry: DatasetEntry, { id, title }: DatasetTold['group']): DatasetTold {
	const { descriptor, path } = entry;
	return {
		name: path,
		title: descriptor.title,
		shortTitle: shortTitle(descriptor),
		group: { id, title },
		about: leadAndRest(descriptor.description),
		coverage: entry.coverage,
		span: catalogue().span,
		source: isWebAddress(descriptor.address) ? descriptor.address : null,
		facts: factsOf(entry),
		sources: [],
		files: [
			{ label: 'The table, CSV', file: entry.file },
			{ label: 'Descriptor and columns, JSON', file: entry.schema }
		],
		parts: [],
		fields: descriptor.fields,
		primaryKey: descriptor.primaryKey,
		caveats: descriptor.caveats,
		checks: descriptor.checks,
		uses: usesOf(path),
		named: namedOn([
			descriptor.title,
			descriptor.description,
			...descriptor.caveats,
			...descriptor.checks,
			...usesOf(path).map(({ words }) => words)
		]),
		preview: previewOf(csvTextOf(path)),
		citation: citationOf(path, descriptor)
	};
}

/** Years are those of the calendar in most of what others published. */
function namedOn(sentences: readonly string[]): readonly NamedPage[] {
	return pagesNamedIn(sentences.map(withoutCalendarYears), {});
}

function factsOf({ descriptor }: DatasetEntry): readonly Fact[] {
	const { publisher, table, address, vintage, licence } = descriptor;
	return [
		['Publisher', publisher],
		['Table', table],
		['Address', address],
		['Edition', vintage],
		['How it was reached', descriptor.reachedThrough],
		['Retrieved through', descriptor.retrievedThrough],
		['Terms', `${licence.name}. ${licence.note}`]
	];
}

/** Tables that are many take more signs to name than this; a citation then has our own title of them. */
const LONGEST_TABLE = 160;

function citationOf(path: DatasetPath, descriptor: DatasetEntry['descriptor']): string {
	const { publisher, title, table, vintage } = descriptor;
	return datasetCitation({
		publisher,
		table: table.length > LONGEST_TABLE ? title : table,
		edition: vintage,
		path: datasetPage(path)
	});
}

function tellDerived(entry: DerivedEntry): DatasetTold {
	const { id, file, schema, schemaFile, sample } = entry;
	return {
		name: id,
		title: file.title,
		shortTitle: shortTitle({ title: file.title }),
		group: { id: 'derived', title: 'Tables that we make' },
		about: leadAndRest(entry.description),
		coverage: entry.coverage,
		span: catalogue().span,
		source: null,
		facts: [
			['Publisher', 'Subsidy Ledger'],
			['Edition', edition().updated],
			['Terms', DERIVED_LICENCE.title]
		],
		sources: sourcesOf(id).map((path) => ({
			title: shortTitle(descriptorOf(path)),
			page: datasetPage(path)
		})),
		files: [
			{ label: `${file.path}`, file },
			...(schemaFile ? [{ label: 'Table schema, JSON', file: schemaFile }] : [])
		],
		parts: entry.parts,
		fields: schema?.fields ?? [],
		primaryKey: schema?.primaryKey ?? [],
		caveats: entry.caveats,
		checks: entry.checks,
		uses: [],
		named: namedOn([file.title, entry.description, ...entry.caveats, ...entry.checks]),
		preview: schema ? previewOf(sample) : null,
		citation: datasetCitation({
			publisher: 'Subsidy Ledger',
			table: file.title,
			edition: edition().updated,
			path: datasetPage(id)
		})
	};
}
