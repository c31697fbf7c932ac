import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from './built-files.mjs';
import { readCodeWords, wordsIn } from './code-words.mjs';
import { lightStyles, namesIn } from './light-styles.mjs';

/** A page's style sheet; its id, where the component it belongs to brings its styles with its code. */
const style = /<style(?: id="([^"]+)")?>([\s\S]*?)<\/style>/g;

const script = /<script[^>]*>([\s\S]*?)<\/script>/g;

/** Which modules a page begins with, by number; a page of words alone names none. */
const nodes = /node_ids: \[([\d, ]+)\]/;

/** What any page may fetch when a reader searches. */
const search = 'search.js';

/** A page in which every rule may match. */
const any = { html: new Set(), code: () => true };

/** The rule that gives a page its colors, sizes and lines by name. */
const tokens = /(:root\{)([^{}]*--[^{}]*)(\})/;

/** @typedef {{ readonly now: ReadonlySet<string>, readonly late: ReadonlySet<string> }} Words */

/**
 * Takes out of every page of a built site the styles that nothing in it can match: neither its HTML nor what its
 * code may add to that.
 * @param {string} folder
 */
export function lightenPages(folder) {
	const wordsOf = wordsByPage(folder);
	for (const file of pagesIn(folder)) {
		const html = readFileSync(join(folder, file), 'utf8');
		writeFileSync(join(folder, file), lightPage(html, wordsOf(html)));
	}
}

/**
 * A page with the styles it needs alone. Styles that a component brings with its code keep every rule where the page
 * begins with that code. Where it comes late, they are cut down to what was drawn when the site was built, and lose
 * their id: the code would take them for its own, and so brings all of them.
 * @param {string} html
 * @param {Words} words
 */
export function lightPage(html, { now, late }) {
	const names = namesIn(html);
	const inPage = new Set([...html.matchAll(script)].flatMap(([, text = '']) => wordsIn(text)));
	const drawn = { html: names, code: (/** @type {string} */ word) => inPage.has(word) };
	const alive = {
		html: names,
		code: (/** @type {string} */ word) => inPage.has(word) || now.has(word) || late.has(word)
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
	return withShortSwitches(withoutIdleTokens(light, alive.code));
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
 * A page without the custom properties that neither it nor its code names. Code may write the end of a name itself,
 * as in `var(--ramp-${step})`: what begins so stays.
 * @param {string} html
 * @param {(word: string) => boolean} isInCode
 */
function withoutIdleTokens(html, isInCode) {
	return html.replace(tokens, (rule, opening, /** @type {string} */ body, closing) => {
		const named = namedIn(html.replace(rule, ''));
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
	const searched = wordsIn(readFileSync(join(folder, search), 'utf8'));
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
