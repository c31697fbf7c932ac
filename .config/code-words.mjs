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

/** @typedef {{ readonly code?: string | null, readonly importedIds: readonly string[], readonly dynamicallyImportedIds: readonly string[] }} Module */

/** @typedef {{ getModuleInfo(id: string): Module | null }} Graph */

/** Keeps the words of the code that pages run, module by module: the files that pages share hold more than one needs. */
export function codeWords() {
	return {
		name: 'code-words',
		apply: /** @type {const} */ ('build'),
		/** @this {Graph & { environment: { name: string }, getModuleIds(): Iterable<string> }} */
		generateBundle() {
			if (this.environment.name !== 'client') return;
			/** @type {Record<string, { now: string[], late: string[] }>} */
			const words = {};
			for (const id of this.getModuleIds()) {
				const [, number] = node.exec(id) ?? [];
				if (number === undefined) continue;
				words[number] = wordsOf(id, this);
			}
			mkdirSync(dirname(kept), { recursive: true });
			writeFileSync(kept, JSON.stringify(words));
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
 * @param {string} id
 * @param {Graph} graph
 */
function wordsOf(id, graph) {
	const now = wordsFrom(id, (module) => module.importedIds, graph);
	const all = wordsFrom(
		id,
		(module) => [...module.importedIds, ...module.dynamicallyImportedIds],
		graph
	);
	return { now: [...now].sort(), late: [...all].filter((word) => !now.has(word)).sort() };
}

/**
 * @param {string} first
 * @param {(module: Module) => readonly string[]} next
 * @param {Graph} graph
 */
function wordsFrom(first, next, graph) {
	const seen = new Set([first]);
	/** @type {Set<string>} */
	const words = new Set();
	for (const id of seen) {
		const module = graph.getModuleInfo(id);
		if (module === null) continue;
		for (const word of wordsIn(module.code ?? '')) words.add(word);
		for (const one of next(module)) seen.add(one);
	}
	return words;
}
