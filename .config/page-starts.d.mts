/** From a module that only gives on what another holds, to that one, and the name it has there. */
interface Way {
	readonly from: string;
	readonly to: string;
	readonly name: string;
}

export function startsApart(folder: string, base: string): void;
export function startApart(html: string, way: Way | null, keep: (code: string) => string): string;
