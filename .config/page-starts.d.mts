/** From a module that only gives on what another holds, to that one, and the name it has there. */
interface Way {
	readonly from: string;
	readonly to: string;
	readonly name: string;
}

/** Keeps the code of a page; returns its path on the site. */
type Keep = (name: { readonly path: string; readonly extension: string }, code: string) => string;

export function starter(
	folder: string,
	base: string
): (file: string, html: string, keep: Keep) => string;
export function startsApart(folder: string, base: string): void;
export function startApart(html: string, way: Way | null, keep: (code: string) => string): string;
