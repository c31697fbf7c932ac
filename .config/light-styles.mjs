import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';

/** How a component's own class looks (`scopeOf` in svelte.config.js); `state`, a word of several, looks so too. */
const ownClass = /^s(?!tate$)[0-9a-z]{4}$/;

/**
 * Whether a selector can match in a page, now or later.
 * @typedef {(page: PageNames) => boolean} Test
 */

/** @typedef {{ readonly text: string, readonly isPossible: Test }} Selector */

/** A style sheet's parts: a rule by its selectors, a group such as `@media` by its own parts, or what stays as it is. */
/** @typedef {{ readonly kind: 'rule', readonly selectors: readonly Selector[], readonly body: string }
 * | { readonly kind: 'group', readonly opening: string, readonly parts: readonly Part[] }
 * | { readonly kind: 'other', readonly text: string }} Part */

/**
 * Names of elements, classes and ids: those in a page's HTML, and all words in the code that it may run.
 * @typedef {{ readonly html: ReadonlySet<string>, readonly code: (word: string) => boolean }} PageNames
 */

/** Groups whose rules are rules of the page; what other rules with braces hold is none (`@keyframes`, `@font-face`). */
const groups = /^(?:media|supports|container|layer)$/;

/** Pseudo-classes whose arguments have to match, one of each at least. */
const matching = /^:(?:is|where|has)$/;

/** @type {Map<string, readonly Part[]>} */
const known = new Map();

/**
 * A style sheet without comments, and without the rules and selectors that nothing in a page can match. Attributes and states are taken for
 * possible. Components compose classes of parts, so where the code of one may run, all of its rules stay.
 * @param {string} css
 * @param {PageNames} page
 */
export function lightStyles(css, page) {
	let parts = known.get(css);
	if (parts === undefined) {
		parts = partsOf(postcss.parse(css));
		known.set(css, parts);
	}
	return textOf(parts, page);
}

/**
 * The names in some HTML, in its scripts and templates too.
 * @param {string} html
 */
export function namesIn(html) {
	const tags = [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase());
	const values = [...html.matchAll(/\s(?:class|id)=(?:"([^"]*)"|([^\s>"]+))/g)].flatMap(
		([, quoted, plain]) => (quoted ?? plain ?? '').split(/\s+/)
	);
	return new Set([...tags, ...values]);
}

/**
 * @param {import('postcss').Container} container
 * @returns {readonly Part[]}
 */
function partsOf(container) {
	return (container.nodes ?? []).filter(isSaid).map(partOf);
}

/**
 * Comments are for those who read the source: components that come late bring theirs into the page.
 * @param {import('postcss').ChildNode} node
 */
function isSaid({ type }) {
	return type !== 'comment';
}

/**
 * @param {import('postcss').ChildNode} node
 * @returns {Part}
 */
function partOf(node) {
	if (node.type === 'rule') {
		const body = node.nodes.filter(isSaid).map(String).join(';');
		return { kind: 'rule', selectors: selectorsOf(node.selector), body };
	}
	if (node.type === 'atrule' && node.nodes && groups.test(node.name)) {
		const opening = `@${node.name}${node.raws.afterName ?? ''}${node.params}`;
		return { kind: 'group', opening, parts: partsOf(node) };
	}
	const isStatement = node.type === 'atrule' && !node.nodes;
	return { kind: 'other', text: `${String(node)}${isStatement ? ';' : ''}` };
}

/**
 * @param {readonly Part[]} parts
 * @param {PageNames} page
 * @returns {string}
 */
function textOf(parts, page) {
	return parts.map((part) => partText(part, page)).join('');
}

/**
 * @param {Part} part
 * @param {PageNames} page
 */
function partText(part, page) {
	if (part.kind === 'other') return part.text;
	if (part.kind === 'rule') {
		const kept = part.selectors.filter(({ isPossible }) => isPossible(page));
		return kept.length === 0 ? '' : `${kept.map(({ text }) => text).join(',')}{${part.body}}`;
	}
	const inner = textOf(part.parts, page);
	return inner === '' ? '' : `${part.opening}{${inner}}`;
}

/**
 * @param {string} text
 * @returns {readonly Selector[]}
 */
function selectorsOf(text) {
	return selectorParser()
		.astSync(text)
		.nodes.map((selector) => ({ text: String(selector).trim(), isPossible: testOf(selector) }));
}

/**
 * @param {import('postcss-selector-parser').Selector} selector
 * @returns {Test}
 */
function testOf(selector) {
	const names = selector.nodes.flatMap(nameOf);
	const own = names.filter((name) => ownClass.test(name));
	const inner = selector.nodes
		.filter((node) => node.type === 'pseudo' && matching.test(node.value))
		.map((node) =>
			/** @type {import('postcss-selector-parser').Pseudo} */ (node).nodes.map(testOf)
		);
	return (page) =>
		own.some(page.code) ||
		(names.every((name) => page.html.has(name) || page.code(name)) &&
			inner.every((tests) => tests.some((isPossible) => isPossible(page))));
}

/** @param {import('postcss-selector-parser').Node} node */
function nameOf(node) {
	if (node.type === 'tag') return node.value === '*' ? [] : [node.value.toLowerCase()];
	return node.type === 'class' || node.type === 'id' ? [node.value] : [];
}
