/** Names of elements, classes and ids: those in a page's HTML, and all words in the code that it may run. */
interface PageNames {
	readonly html: ReadonlySet<string>;
	readonly code: (word: string) => boolean;
}

export function lightStyles(css: string, page: PageNames): string;
export function namesIn(html: string): ReadonlySet<string>;
