import { escaped } from '$lib/files/picture-text';

/** A stretch of a text; a fiscal year where it is first named has its number. */
export interface YearPart {
	readonly text: string;
	readonly year: number | null;
}

/** "FY1997", and both ends of "FY1981–96". */
const NAMED = /FY((?:19|20)\d\d)(?:([–-]\u2060?)((?:19|20)?\d\d))?(?!\d)/g;

/** A text in parts, of which the fiscal years can lead to their pages, each where it is first named. */
export function yearParts(text: string): readonly YearPart[] {
	const told = new Set<number>();
	const parts: YearPart[] = [];
	const name = (words: string, year: number) => {
		parts.push({ text: words, year: told.has(year) ? null : year });
		told.add(year);
	};
	let from = 0;
	for (const { 0: whole, 1: first = '', 2: dash, 3: last, index } of text.matchAll(NAMED)) {
		parts.push({ text: text.slice(from, index), year: null });
		name(`FY${first}`, Number(first));
		if (dash && last) {
			parts.push({ text: dash, year: null });
			name(last, Number(first.slice(0, 4 - last.length) + last));
		}
		from = index + whole.length;
	}
	return [...parts, { text: text.slice(from), year: null }].filter((part) => part.text !== '');
}

/**
 * The same as HTML, for texts that are written when the site is built; `hrefOf` says where a year is told, `null` of
 * one that has no page. A year cut short, as the second of "FY1981–96", is named in full to those who hear its link.
 */
export function linkedYears(text: string, hrefOf: (fiscalYear: number) => string | null): string {
	return yearParts(text)
		.map((part) => {
			const href = part.year === null ? null : hrefOf(part.year);
			const words = escaped(part.text);
			const named = words.length < 4 ? ` aria-label="FY${part.year}"` : '';
			return href === null ? words : `<a href="${href}"${named}>${words}</a>`;
		})
		.join('');
}
