import { descriptorOf } from '$lib/data/datasets.server';
import { DATASET_PATHS, type DatasetPath } from '$lib/data/registry';
import { version } from '../../../package.json';
import { sourceFile } from './data-files.server';
import {
	dataPackage,
	DERIVED_LICENCE,
	licenceOf,
	schemaOfDescriptor,
	sourceOf,
	type PackageFile
} from './datapackage';
import { derivedTables, factsOf, type DerivedTable, type FileFacts } from './derived.server';

/** The Data Package of all tables, as JSON text. */
export function dataPackageText(): string {
	const derived = derivedTables().flatMap((table) => [wholeOf(table), ...partsOf(table)]);
	return dataPackage(version, [...derived, ...DATASET_PATHS.map(sourceResource)]);
}

/** The Data Package of whole tables alone, without the files that hold the same rows in parts; as JSON text. */
export function wholePackageText(): string {
	return dataPackage(version, [
		...derivedTables().map(wholeOf),
		...DATASET_PATHS.map(sourceResource)
	]);
}

function wholeOf({ file, description, schema }: DerivedTable): PackageFile {
	return { ...derivedFile(factsOf(file)), description, ...(schema && { schema }) };
}

function partsOf({ file: whole, parts, schemaFile }: DerivedTable): readonly PackageFile[] {
	return parts.flatMap(({ files }) =>
		files.map((file) => ({
			...derivedFile(file),
			description: `Rows of ${whole.path}, unchanged: ${file.title}.`,
			...(schemaFile && { schema: schemaFile.path })
		}))
	);
}

function derivedFile(file: FileFacts) {
	return {
		...identityOf(file),
		licenses: [DERIVED_LICENCE],
		sources: [{ title: 'The source datasets of this package' }]
	};
}

function sourceResource(path: DatasetPath): PackageFile {
	const descriptor = descriptorOf(path);
	return {
		...identityOf(factsOf(sourceFile(path))),
		description: descriptor.description,
		schema: schemaOfDescriptor(descriptor),
		licenses: [licenceOf(descriptor)],
		sources: [sourceOf(descriptor)]
	};
}

function identityOf({ path, title, rows, bytes, sha256 }: FileFacts) {
	return {
		name: path.replace(/\.(csv|json)$/, '').replaceAll('/', '-'),
		path,
		title,
		rows,
		bytes,
		hash: `sha256:${sha256}`
	};
}
