import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepHashed, pagesIn } from './built-files.mjs';

/** What starts the code of a page and holds its figures, in the template that it waits in until all is painted. */
const start = /(<template id="page-code">[\s\S]*?)<script>([\s\S]*?)<\/script>/;

/** Less than this costs less than one more request. */
const LEAST = 3_500;

/** The first view of the front page has a bound for its scripts: there it stands in the page. */
const FRONT = 'index.html';

/** A module that gives on what another holds, under the name by which pages start. */
const passing = /^export\{(?:[^}]*,)?(\w+) as start(?:,[^}]*)?\}from"\.\.\/([^"]+)";\s*$/;

/** Where SvelteKit hands a page over to its code, of which it knows the parts by their numbers. */
const handing =
	/\]\)\.then\(\(\[kit, app\]\) => \{(\s*)kit\.start\(app, element, \{\s*node_ids: \[([\d, ]*)\]/;

/** @typedef {{ readonly from: string, readonly to: string, readonly name: string }} Way */

/**
 * Keeps the code of a page; returns its path on the site.
 * @typedef {(name: { readonly path: string, readonly extension: string }, code: string) => string} Keep
 */

/**
 * Puts what starts the code of the larger pages into files of their own. It is asked for with that code, after the
 * page has been painted; what is to be read comes so much sooner.
 * @param {string} folder
 * @param {string} base the folder that the site is served from
 */
export function startsApart(folder, base) {
	const divide = starter(folder, base);
	for (const file of pagesIn(folder)) {
		const html = readFileSync(join(folder, file), 'utf8');
		const light = divide(file, html, (name, code) => keepHashed(folder, name, code));
		if (light !== html) writeFileSync(join(folder, file), light);
	}
}

/**
 * Takes what starts the code of a page out of it, where that is much.
 * @param {string} folder where the code of the site stands
 * @param {string} base the folder that the site is served from
 * @returns {(file: string, html: string, keep: Keep) => string}
 */
export function starter(folder, base) {
	const way = wayPast(folder);
	return (file, html, keep) => {
		if (file === FRONT) return html;
		const path = `pages/${file.replace(/(?:\/index)?\.html$/, '')}`;
		return startApart(html, way, (code) => base + keep({ path, extension: 'js' }, code));
	};
}

/**
 * A page that asks for what starts its code; as it is, where that is short or there is none.
 * @param {string} html
 * @param {Way | null} way
 * @param {(code: string) => string} keep writes the file, and returns its address
 */
export function startApart(html, way, keep) {
	const [, , code = ''] = start.exec(html) ?? [];
	if (code.length < LEAST) return html;
	const hash = createHash('sha256').update(code).digest('base64');
	const address = keep(inTwoTasks(way === null ? code : shortened(code, way)));
	const light = html
		.replace(start, (_, opening) => `${opening}<script src="${address}"></script>`)
		.replace(` 'sha256-${hash}'`, '');
	return way === null ? light : withoutPreload(light, way);
}

/**
 * The way from SvelteKit's first module, which only gives on what a larger one holds, to that one: it saves a
 * request. None, where the bundler wrote another first module.
 * @param {string} folder
 * @returns {Way | null}
 */
function wayPast(folder) {
	const entries = join(folder, '_app', 'immutable', 'entry');
	const first = readdirSync(entries).find((file) => file.startsWith('start.')) ?? '';
	const [, name, to] = passing.exec(readFileSync(join(entries, first), 'utf8')) ?? [];
	return name && to ? { from: `entry/${first}`, to, name } : null;
}

/**
 * @param {string} code
 * @param {Way} way
 */
function shortened(code, { from, to, name }) {
	const [opening, closing] = code.split(`${from}")`);
	if (opening === undefined || closing === undefined) return code;
	return `${opening}${to}").then((all) => ({ start: all.${name} }))${closing}`;
}

/**
 * Has the code of a page read in one task, and take hold of the page in the next: between them the browser may paint,
 * and a reader be heard. Code that does not come is SvelteKit's to tell.
 * @param {string} code
 */
function inTwoTasks(code) {
	return code.replace(handing, (start, room, ids) =>
		start.replace('(([kit, app]) => {', () =>
			[
				'(async ([kit, app]) => {',
				`await Promise.allSettled([${ids}].map((id) => app.nodes[id]()));`,
				'await new Promise((next) => setTimeout(next));'
			].join(room)
		)
	);
}

/**
 * @param {string} html
 * @param {Way} way
 */
function withoutPreload(html, { from }) {
	return html.replace(/[ \t]*<link href="([^"]+)" rel="modulepreload">\n/g, (link, address) =>
		address.endsWith(from) ? '' : link
	);
}
