import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './install.mjs';

/** Where the client's build leaves the words for the adapter, which runs in a later build of the same run. */
const kept = join(root, '.svelte-kit', 'code-words.json');

/** The module that each page and layout begins with, by its number: the page's HTML names the same numbers. */
const node = /client-optimized\/nodes\/(\d+)\.js$/;

/**
 * The words in the code of each page, by the number of its first module: `now` of what it begins with, `late` of what
 * it may fetch beside that. A class, an element or an id that code gives to an element is among them.
 * @typedef {Readonly<Record<string, { readonly now: readonly string[], readonly late: readonly string[] }>>} CodeWords
 */

/**
 * A module's words, the modules that come with it, and those that its code may fetch.
 * @typedef {{ readonly words: ReadonlySet<string>, readonly now: readonly string[], readonly late: readonly string[] }} Module
 */

/** Keeps the words of the code that pages run, module by module: the files that pages share hold more than one needs. */
export function codeWords() {
	return {
		name: 'code-words',
		apply: /** @type {const} */ ('build'),
		/** @this {import('vite').Rolldown.PluginContext} */
		generateBundle() {
			if (this.environment.name !== 'client') return;
			const modules = new Map([...this.getModuleIds()].map((id) => [id, moduleOf(id, this)]));
			const words = [...modules.keys()].flatMap((id) => {
				const [, number] = node.exec(id) ?? [];
				return number === undefined ? [] : [[number, wordsOf(id, modules)]];
			});
			mkdirSync(dirname(kept), { recursive: true });
			writeFileSync(kept, JSON.stringify(Object.fromEntries(words)));
		}
	};
}

/**
 * What the last build of the client kept.
 * @returns {CodeWords}
 */
export function readCodeWords() {
	return JSON.parse(readFileSync(kept, 'utf8'));
}

/**
 * What may be a name in some text of code or data.
 * @param {string} text
 * @returns {string[]}
 */
export function wordsIn(text) {
	return text.match(/[A-Za-z_][\w-]*/g) ?? [];
}

/**
 * The bundler is asked for each module once: pages share most of them.
 * @param {string} id
 * @param {import('vite').Rolldown.PluginContext} graph
 * @returns {Module}
 */
function moduleOf(id, graph) {
	const { code, importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(id) ?? {};
	return { words: new Set(wordsIn(code ?? '')), now: importedIds, late: dynamicallyImportedIds };
}

/**
 * @param {string} first
 * @param {ReadonlyMap<string, Module>} modules
 */
function wordsOf(first, modules) {
	const now = wordsFrom(first, modules, ({ now }) => now);
	const all = wordsFrom(first, modules, ({ now, late }) => [...now, ...late]);
	return { now: [...now].sort(), late: [...all].filter((word) => !now.has(word)).sort() };
}

/**
 * @param {string} first
 * @param {ReadonlyMap<string, Module>} modules
 * @param {(module: Module) => readonly string[]} next
 */
function wordsFrom(first, modules, next) {
	const seen = new Set([first]);
	/** @type {Set<string>} */
	const words = new Set();
	for (const id of seen) {
		const module = modules.get(id);
		if (module === undefined) continue;
		for (const word of module.words) words.add(word);
		for (const one of next(module)) seen.add(one);
	}
	return words;
}
