import type { Descriptor } from '$lib/data/descriptor';
import type { Change } from '$lib/fiscal/estimates/change-log';
import { DERIVED_LICENCE } from './datapackage';

/** A table of ours as the archive lists it: its file and what it is. */
export interface ListedTable {
	readonly path: string;
	readonly title: string;
}

/** What a reader finds on opening the archive; text that ends with a newline. */
export function readmeText(tables: readonly ListedTable[], version: string): string {
	const list = tables.map(({ path, title }) => `- ${path}: ${title}.`);
	return `${[
		`# Subsidy Ledger ${version}, all tables`,
		'',
		'Federal taxes paid beside federal money received, by US state and fiscal year, by several estimates, with the published figures that they are made from.',
		'',
		'## Files',
		'',
		...list,
		'- sources/: the published figures, a table each, with a descriptor (JSON) that tells publisher, address, terms, columns, traps and checks.',
		'- datapackage.json: all tables with columns, units, sources, terms, bytes and hashes (Data Package, version 2).',
		'- LICENCES.md: the terms of each table. CHANGES.md: what changed in our own figures.',
		'',
		'CSV is UTF-8 with LF line ends, plain decimals and no thousands separators. An empty cell is a missing figure, never 0.'
	].join('\n')}\n`;
}

/** The terms of everything in the archive; text that ends with a newline. */
export function licencesText(descriptors: readonly Descriptor[]): string {
	const sources = descriptors.map(
		({ name, publisher, licence }) =>
			`- sources/${name}.csv, ${publisher}: ${licence.name}. ${licence.note}`
	);
	return `${[
		'# Terms',
		'',
		`All tables outside sources/ are derived by Subsidy Ledger and are under ${DERIVED_LICENCE.title}, ${DERIVED_LICENCE.path}.`,
		'',
		...sources
	].join('\n')}\n`;
}

/** What changed in our own figures, the newest first; text that ends with a newline. */
export function changesText(changes: readonly Change[]): string {
	const told = changes.flatMap(({ date, edition, title, reasons }) => [
		`## ${date}: ${title}`,
		'',
		`The earlier figures are edition ${edition} in sources/balances/account-editions.csv.`,
		'',
		...reasons.map((reason) => `- ${reason}`),
		''
	]);
	return `${['# Changes', '', ...told].join('\n').trimEnd()}\n`;
}
