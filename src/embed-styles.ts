/** Style sheets whose text stands in a page are named in it once more, switched off, so that no script asks for them. */
const NAMED = /[ \t]*<link href="([^"]+)" rel="stylesheet" disabled media="\(max-width: 0\)">\n?/g;

/** Sheets of files that many pages share (.config/chunks.mjs), of which an embedded figure needs none before its code. */
const SHARED = /\/(?:common|explorer|figures|drawings|charts|pages|claims|account)\.[^/]*\.css$/;

/**
 * The page of an embedded figure with its styles as files instead of text, since there are many such pages and one
 * file serves them all; what its live figure needs comes with its code. Every other page is unchanged.
 */
export function withStylesAsFiles(html: string, path: string): string {
	if (!path.startsWith('/embed/') || html.match(NAMED) === null) return html;
	return html
		.replace(/<style>[\s\S]*?<\/style>/, '')
		.replace(NAMED, (_, file: string) =>
			SHARED.test(file) ? '' : `<link href="${file}" rel="stylesheet">`
		);
}
