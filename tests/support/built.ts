import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const build = join(root, 'build');
const base = process.env.BASE_PATH ?? '';

/** A built page: its file inside build/, the address it answers to, and its HTML. */
export interface Page {
	readonly file: string;
	readonly address: string;
	readonly html: string;
}

/**
 * Every file of the built site as a path inside build/, with `/` between folders. What begins with a dot is no
 * part of the site: the stamp of the build, and packed copies.
 */
export function builtFiles(): string[] {
	return readdirSync(build, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(build.length + 1))
		.map((path) => path.split(sep).join('/'))
		.filter((path) => !path.startsWith('.'))
		.sort();
}

/** Every HTML page of the built site. */
export function builtPages(): Page[] {
	return builtFiles()
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({
			file,
			address: `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`,
			html: readBuilt(file)
		}));
}

/** The text of a built file. */
export function readBuilt(file: string): string {
	return readFileSync(join(build, file), 'utf8');
}

/** The bytes of a built file. */
export function bytesOf(file: string): Buffer {
	return readFileSync(join(build, file));
}

/** Styles in a page, or what links them; those that stand in it are named once more, disabled. */
const styling = /<style[^>]*>([\s\S]*?)<\/style>|<link href="([^"]+)" rel="stylesheet">/g;

/** All styles of a page, in their order: those that stand in it, and those of the files it links. */
export function stylesOf(html: string): string {
	return [...html.matchAll(styling)]
		.map(([, text, address = '']) => {
			if (text !== undefined) return text;
			const file = fileAt(address);
			if (file === null) throw new Error(`No styles stand at ${address}.`);
			return readBuilt(file);
		})
		.join('');
}

/** An opening tag: its name in lower case and its attributes, entities decoded. */
export interface Tag {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
}

const comments = /<!--[\s\S]*?-->/g;
const scripts = /(<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\2>)/gi;
const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi;
const attribute = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

/** Every opening tag of a page, without what stands in comments, scripts and styles. */
export function tagsIn(html: string): Tag[] {
	return Array.from(
		bare(html).matchAll(tag),
		([, name = '', rest = '']) => new TagRead(name.toLowerCase(), rest)
	);
}

/** Its attributes are read when they are asked for: of most tags nobody asks, and the site has half a million. */
class TagRead implements Tag {
	readonly name: string;
	readonly #rest: string;
	#attributes: Tag['attributes'] | undefined;

	constructor(name: string, rest: string) {
		this.name = name;
		this.#rest = rest;
	}

	get attributes(): Tag['attributes'] {
		this.#attributes ??= new Map(Array.from(this.#rest.matchAll(attribute), attributeOf));
		return this.#attributes;
	}
}

/** The text between the tags of the first element with a name, blanks folded; null without one. */
export function textOf(html: string, name: string): string | null {
	const element = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, 'i').exec(bare(html));
	if (!element) return null;
	return decode((element[1] ?? '').replace(/<[^>]*>/g, ''))
		.replace(/\s+/g, ' ')
		.trim();
}

const kept = /(<span class="kept\b[^>]*>)([^<]*)/g;

/** A page's HTML, with the signs that keep words on one line where only their style does so (KeptText.svelte). */
export function withKept(html: string): string {
	return html.replace(
		kept,
		(_, opening: string, text: string) =>
			opening + text.replaceAll(' ', '\u00a0').replaceAll(/[–−]/g, '$&\u2060')
	);
}

/** The elements that some opening tags begin, each as its HTML to its own closing tag; in order. */
export function elementsIn(html: string, opening: RegExp): string[] {
	const text = bare(html);
	return [...text.matchAll(new RegExp(opening, 'g'))].map((match) => {
		const [, name = ''] = /^<([a-z0-9]+)/.exec(match[0]) ?? [];
		const tags = text.slice(match.index).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'));
		let depth = 0;
		for (const { 0: found, 1: slash, index } of tags) {
			depth += slash === '/' ? -1 : 1;
			if (depth === 0) return text.slice(match.index, match.index + index + found.length);
		}
		throw new Error(`${match[0]} has no end.`);
	});
}

/** The first element that an opening tag begins; throws where there is none. */
export function elementIn(html: string, opening: RegExp): string {
	const [element] = elementsIn(html, opening);
	if (element === undefined) throw new Error(`No ${opening}.`);
	return element;
}

/** The words of some HTML without its tags, blanks folded, and without the signs that join a minus to its dollar. */
export function wordsOf(html: string): string {
	return decode(bare(html).replace(/<[^>]*>/g, ' '))
		.replaceAll('\u2060', '')
		.replace(/\s+/g, ' ')
		.trim();
}

function bare(html: string): string {
	return html.replace(comments, '').replace(scripts, '$1');
}

function attributeOf(match: RegExpMatchArray): [string, string] {
	const [, name = '', double, single, plain] = match;
	return [name.toLowerCase(), decode(double ?? single ?? plain ?? '')];
}

function decode(text: string): string {
	if (!text.includes('&')) return text;
	return text
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&');
}

/**
 * The built file that an internal address leads to; null where there is none. A folder answers with its
 * index page, as on every static host.
 */
export function fileAt(address: string): string | null {
	const { pathname } = new URL(address, 'http://site.invalid');
	const path = decodeURIComponent(pathname).slice(base.length + 1);
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return existsSync(join(build, file)) ? file : null;
}
