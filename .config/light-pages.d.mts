/** The words in the code of a page: of what it begins with, and of what it may fetch later. */
interface Words {
	readonly now: ReadonlySet<string>;
	readonly late: ReadonlySet<string>;
}

interface Page {
	readonly html: string;
	readonly words: Words;
}

export const searchCode: string;
export function isLightAlone(file: string): boolean;
export function lightener(folder: string): (html: string) => string;
export function lightenPages(folder: string, base: string): void;
export function lightPage(html: string, words: Words, beside?: string): string;
export function withStylesApart(
	pages: readonly Page[],
	start: string,
	keep: (css: string) => string
): readonly string[];
export function inOneOrder(lists: readonly (readonly string[])[]): readonly string[];
