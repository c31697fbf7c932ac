/** The words in the code of a page: of what it begins with, and of what it may fetch later. */
interface Words {
	readonly now: ReadonlySet<string>;
	readonly late: ReadonlySet<string>;
}

export function lightenPages(folder: string): void;
export function lightPage(html: string, words: Words): string;
