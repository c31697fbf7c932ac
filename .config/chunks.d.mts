/** What the bundler tells of the modules that import one. */
interface Graph {
	getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** How code is laid out in files, by the pages that need it. */
export const chunkGroups: { name(id: string, graph: Graph): string | null; priority: number }[];
