/** "FY1997", and both ends of "FY1981–96". */
const NAMED = /FY((?:19|20)\d\d)(?:([–-]\u2060?)((?:19|20)?\d\d))?(?!\d)/g;

/**
 * A text as HTML in which each fiscal year leads to its page where it is first named; `hrefOf` says where that is,
 * `null` of a year that has none. For texts that are written when the site is built.
 */
export function linkedYears(text: string, hrefOf: (fiscalYear: number) => string | null): string {
	const told = new Set<number>();
	const linked = (year: number, words: string) => {
		const href = told.has(year) ? null : hrefOf(year);
		told.add(year);
		return href === null ? words : `<a href="${href}">${words}</a>`;
	};
	return escaped(text).replace(NAMED, (...match: readonly string[]) => {
		const [, from = '', dash, to] = match;
		const first = linked(Number(from), `FY${from}`);
		if (!dash || !to) return first;
		return `${first}${dash}${linked(Number(from.slice(0, 4 - to.length) + to), to)}`;
	});
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
