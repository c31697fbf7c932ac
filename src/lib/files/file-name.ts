/** The kinds of file a reader can take away. */
export type FileKind = 'csv' | 'json' | 'svg' | 'png' | 'bib';

/**
 * A file name that says what is in the file: the project, then each part in small ASCII letters, digits
 * and hyphens; empty parts are left out.
 */
export function fileName(parts: readonly (string | number)[], kind: FileKind): string {
	const slugs = ['subsidy-ledger', ...parts].map(slugOf).filter((slug) => slug !== '');
	return `${slugs.join('_')}.${kind}`;
}

function slugOf(part: string | number): string {
	return String(part)
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
