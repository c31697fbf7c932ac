export function writeSitemap(site: {
	readonly folder: string;
	readonly pages: ReadonlyMap<string, { readonly file: string }>;
	readonly origin: string;
	readonly base: string;
}): void;
export function sitemapOf(origin: string, paths: readonly string[]): string;
