import { fileName } from '$lib/files/file-name';
import type { TakenRecord } from './record';

/** What databases know a citation by is the name of this one. */
export const BIBTEX = { id: 'bibtex', words: 'BibTeX', part: 'citation', kind: 'bib' } as const;

/** A form in which a page without code of its own gives a chart away: its name in addresses, and what readers call it. */
export const SERVED_FORMS = [
	{ id: 'csv', words: 'CSV', part: '', kind: 'csv' },
	{ id: 'semicolons', words: 'Semicolons', part: 'semicolons', kind: 'csv' },
	{ id: 'json', words: 'JSON', part: '', kind: 'json' },
	{ id: 'svg', words: 'SVG', part: '', kind: 'svg' },
	{ id: 'png', words: 'PNG', part: '', kind: 'png' },
	BIBTEX,
	{ id: 'csl', words: 'CSL-JSON', part: 'citation', kind: 'json' }
] as const;

/** One of these forms. */
export type ServedForm = (typeof SERVED_FORMS)[number];

/** What the file of a chart in one form is called. */
export function servedName<Input>(
	{ name, files }: TakenRecord<Input>,
	input: Input,
	{ part, kind }: ServedForm
): string {
	const { parts } = files(input);
	const all = part === 'citation' ? [name, part, ...parts] : [name, ...parts, part];
	return fileName(all, kind);
}
