import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepHashed, pagesIn } from './built-files.mjs';
import { readCodeWords, wordsIn } from './code-words.mjs';
import { lightStyles, namesIn } from './light-styles.mjs';
import { withoutOwnStyles } from './own-nodes.mjs';

/** A page's style sheet; its id, where the component it belongs to brings its styles with its code. */
const style = /<style(?: id="([^"]+)")?>([\s\S]*?)<\/style>/g;

const script = /<script[^>]*>([\s\S]*?)<\/script>/g;

/** Which modules a page begins with, by number; a page of words alone names none. */
const nodes = /node_ids: \[([\d, ]+)\]/;

/** What any page may fetch when a reader searches. */
export const searchCode = 'search.js';

/** A page in which every rule may match. */
const any = { html: new Set(), code: () => true };

/** The rule that gives a page its colors, sizes and lines by name. */
const tokens = /(:root\{)([^{}]*--[^{}]*)(\})/;

/** @typedef {{ readonly now: ReadonlySet<string>, readonly late: ReadonlySet<string> }} Words */

/** @typedef {{ readonly html: string, readonly words: Words }} Page */

/**
 * Pages that a reader opens several of, and the figures that end them, far below what is read first. The styles of
 * those figures stand in one file that is asked for where they begin: a browser keeps it, paints what stands above
 * before it comes, and lays out the rest when it is there.
 */
const figured = {
	pages: /^states\/[a-z]{2}\/index\.html$/,
	start: '<div id="figures" class="sparing">',
	styles: 'state-figures'
};

/**
 * Takes out of every page of a built site the styles that nothing in it can match: neither its HTML nor what its
 * code may add to that.
 * @param {string} folder
 * @param {string} base the folder that the site is served from
 */
export function lightenPages(folder, base) {
	const wordsOf = wordsByPage(folder);
	const lighten = lightener(folder);
	const files = pagesIn(folder);
	const textOf = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8');
	const read = (/** @type {string} */ file) => {
		const html = textOf(file);
		return { html, words: wordsOf(html) };
	};
	const withFigures = files.filter((file) => !isLightAlone(file));
	const light = withStylesApart(withFigures.map(read), figured.start, (css) => {
		const name = { path: `assets/${figured.styles}`, extension: 'css' };
		return base + keepHashed(folder, name, css);
	});
	for (const [at, file] of withFigures.entries())
		writeFileSync(join(folder, file), light[at] ?? '');
	for (const file of files) {
		if (isLightAlone(file)) writeFileSync(join(folder, file), lighten(textOf(file)));
	}
}

/**
 * Whether a page can be made light by itself; others are, with all of their kind, once all are drawn.
 * @param {string} file
 */
export function isLightAlone(file) {
	return !figured.pages.test(file);
}

/**
 * Makes a page light that is so by itself.
 * @param {string} folder where the code that a search fetches stands
 * @returns {(html: string) => string}
 */
export function lightener(folder) {
	const wordsOf = wordsByPage(folder);
	return (html) => lightPage(html, wordsOf(html));
}

/**
 * A page with the styles it needs alone. Styles that a component brings with its code keep every rule where the page
 * begins with that code. Where it comes late, they are cut down to what was drawn when the site was built, and lose
 * their id: the code would take them for its own, and so brings all of them.
 * @param {string} html
 * @param {Words} words
 * @param {string} [beside] styles that the page links
 */
export function lightPage(html, words, beside = '') {
	const { now, late } = words;
	const drawn = drawnIn([html]);
	const alive = {
		html: drawn.html,
		code: (/** @type {string} */ word) => drawn.code(word) || now.has(word) || late.has(word)
	};
	const light = html.replace(
		style,
		(_, /** @type {string | undefined} */ id, /** @type {string} */ css) => {
			if (id !== undefined && now.has(id))
				return `<style id="${id}">${lightStyles(css, any)}</style>`;
			const rules = lightStyles(css, id === undefined ? alive : drawn);
			return rules === '' ? '' : `<style>${rules}</style>`;
		}
	);
	return withShortSwitches(withoutIdleTokens(withoutOwnStyles(light), beside, alive.code));
}

/**
 * Light pages whose drawings have their styles in one file, which each page links where the drawings begin.
 * @param {readonly Page[]} pages
 * @param {string} start what the drawings of each page begin with
 * @param {(css: string) => string} keep writes the file, and returns its address
 */
export function withStylesApart(pages, start, keep) {
	const isApart = (/** @type {Page} */ { words }, /** @type {string | undefined} */ id) =>
		id !== undefined && !words.now.has(id);
	const sheets = inOneOrder(
		pages.map((page) =>
			[...page.html.matchAll(style)]
				.filter(([, id]) => isApart(page, id))
				.map(([, , css = '']) => css)
		)
	);
	const drawn = drawnIn(pages.map(({ html }) => html));
	const css = sheets.map((sheet) => lightStyles(sheet, drawn)).join('');
	const link = `<link href="${keep(withShortSwitches(css))}" rel="stylesheet">`;
	return pages.map((page) => {
		const bare = page.html.replace(style, (sheet, id) => (isApart(page, id) ? '' : sheet));
		return lightPage(
			bare.replace(start, () => start + link),
			page.words,
			css
		);
	});
}

/**
 * All style sheets of some pages, each once and after all that stand before it in any page.
 * @param {readonly (readonly string[])[]} lists
 */
export function inOneOrder(lists) {
	const left = lists.map((list) => [...list]);
	/** @type {string[]} */
	const ordered = [];
	while (left.some((list) => list.length > 0)) {
		const next = left
			.flatMap((list) => list.slice(0, 1))
			.find((sheet) => left.every((list) => list.indexOf(sheet) < 1));
		if (next === undefined)
			throw new Error('Pages have the styles of their drawings in unlike orders.');
		ordered.push(next);
		for (const list of left) if (list[0] === next) list.shift();
	}
	return ordered;
}

/**
 * The names in some pages as they were drawn when the site was built.
 * @param {readonly string[]} pages
 */
function drawnIn(pages) {
	const html = new Set(pages.flatMap((page) => [...namesIn(page)]));
	const told = new Set(
		pages.flatMap((page) => [...page.matchAll(script)].flatMap(([, text = '']) => wordsIn(text)))
	);
	return { html, code: (/** @type {string} */ word) => told.has(word) };
}

/**
 * A page that names shortly the two switches by which its colors are light or dark. Style sheets that are fetched
 * bring switches of their own.
 * @param {string} html
 */
function withShortSwitches(html) {
	return html.replaceAll('--lightningcss-light', '--l').replaceAll('--lightningcss-dark', '--d');
}

/**
 * A page without the custom properties that neither it nor the styles beside it nor its code name. Code may write
 * the end of a name itself, as in `var(--ramp-${step})`: what begins so stays.
 * @param {string} html
 * @param {string} beside
 * @param {(word: string) => boolean} isInCode
 */
function withoutIdleTokens(html, beside, isInCode) {
	return html.replace(tokens, (rule, opening, /** @type {string} */ body, closing) => {
		const named = namedIn(html.replace(rule, '') + beside);
		const isNamed = (/** @type {string} */ name) =>
			named.has(name) ||
			isInCode(name) ||
			[...name.matchAll(/-/g)].some(({ index }) => isInCode(name.slice(0, index + 1)));
		const all = body.split(';').map((text) => ({ text, name: /^--([\w-]+):/.exec(text)?.[1] }));
		const kept = new Set(all.filter(({ name }) => name === undefined || isNamed(name)));
		// What is kept may be made of others.
		for (const { text } of kept) {
			const others = namedIn(text);
			for (const one of all) if (one.name && others.has(one.name)) kept.add(one);
		}
		const said = all.filter((one) => kept.has(one)).map(({ text }) => text);
		return `${opening}${said.join(';')}${closing}`;
	});
}

/**
 * The custom properties that a text names.
 * @param {string} text
 */
function namedIn(text) {
	return new Set([...text.matchAll(/--([\w-]+)/g)].map(([, name = '']) => name));
}

/**
 * @param {string} folder
 * @returns {(html: string) => Words}
 */
function wordsByPage(folder) {
	const code = readCodeWords();
	const searched = wordsIn(readFileSync(join(folder, searchCode), 'utf8'));
	/** @type {Map<string, Words>} */
	const known = new Map();
	return (html) => {
		const [, list = ''] = nodes.exec(html) ?? [];
		let words = known.get(list);
		if (words === undefined) {
			const all = list.match(/\d+/g)?.map((number) => code[number]) ?? [];
			words = {
				now: new Set(all.flatMap((one) => one?.now ?? [])),
				late: new Set([...searched, ...all.flatMap((one) => one?.late ?? [])])
			};
			known.set(list, words);
		}
		return words;
	};
}
