/** The first module of every page's code, which knows the modules of all pages. */
const entry = /\/entry\/app\.[\w-]+\.js$/;

/** What the bundler asks for with a page's module before that runs: its styles, and the modules that it imports. */
const asking =
	/\b\w+\(\(\)=>(import\([`"'][^`"']+[`"']\)),__vite__mapDeps\(\[[\d,]*\]\),import\.meta\.url\)/g;

/** The names of all of that, which stand first. */
const list = /^const __vite__mapDeps=.*\n/;

/** A file of styles of one page alone that stand in that page: the bundler looks for it there, and for nothing else. */
const ownStyles =
	/[ \t]*<link href="[^"]+\/assets\/\d+\.[\w-]+\.css" rel="stylesheet" disabled media="\(max-width: 0\)">\n?/g;

/** What is said where the bundler has come to write it otherwise. */
const LEFT =
	'The first module of the code notes more of other modules than how to ask for pages: .config/own-nodes.mjs knows another form.';

/**
 * Has each page ask for its own code alone. It begins with links to all of that and with its styles, and another page
 * is loaded anew: what the bundler notes of the modules and styles of all pages, the larger half of the first module,
 * is of no use to any.
 */
export function ownNodes() {
	return {
		name: 'own-nodes',
		apply: /** @type {const} */ ('build'),
		generateBundle: {
			// The bundler notes it in the same hook.
			order: /** @type {const} */ ('post'),
			/**
			 * @param {unknown} _
			 * @param {import('vite').Rolldown.OutputBundle} bundle
			 */
			handler(_, bundle) {
				for (const file of Object.values(bundle)) {
					if (file.type === 'chunk' && entry.test(file.fileName))
						file.code = withoutNotes(file.code);
				}
			}
		}
	};
}

/**
 * The first module without what it notes of other modules.
 * @param {string} code
 * @throws where notes are left: pages have no links any more to what they name
 */
export function withoutNotes(code) {
	const plain = code.replace(asking, (_, asked) => asked);
	const [notes = ''] = list.exec(plain) ?? [];
	const rest = plain.slice(notes.length);
	if (rest.includes('__vite__mapDeps')) throw new Error(LEFT);
	return rest;
}

/**
 * A page without the links that only those notes look for.
 * @param {string} html
 */
export function withoutOwnStyles(html) {
	return html.replace(ownStyles, '');
}
