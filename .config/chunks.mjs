/**
 * Pages, and the charts of the explorer, which come later than its page, by the module each begins with. A page
 * of words alone has no code.
 */
const roots = {
	list: /client-optimized\/app\.js$/,
	every: /runtime\/client\/entry\.js$|routes\/\+(?:layout|error)\.svelte$/,
	explorer: /routes\/\(explorer\)\/\+page\.svelte$/,
	charts: /routes\/\(explorer\)\/live\.ts$/,
	account: /routes\/account\/\+page\.svelte$/,
	other:
		/routes\/(?:compare|claims|claims\/\[claim\]|claims\/conditions|counties\/\[state\]|states|states\/\[state\]|years\/\[year\])\/\+page\.svelte$/
};

/** @typedef {{ getModuleInfo: (id: string) => { importers: readonly string[] } | null }} Graph */

/** What pages of embedded figures begin with; the figures themselves come later. */
const embedding =
	/routes\/embed\/(?:EmbedPage\.svelte|OwnEmbed\.svelte|figure-names\.ts|slot\.ts|live-embed\.ts)$/;

/** What gives a reader the code of an embed: any page may ask for it, so it stands apart from what embeds need. */
const embedCode = /lib\/(?:files\/embed-code|view\/embed-address)\.ts$/;

/** What puts live figures into the place of drawn ones: no page of figures is to ask for one more file for it. */
const exchanging = /lib\/view\/(?:exchange-part\.ts|waking\.ts|LateFigures\.svelte)$/;

/** The files that pages share; what one needs stands in it or in one before it. */
const files = [
	'frame',
	'common',
	'explorer',
	'figures',
	'drawings',
	'charts',
	'claims',
	'embed-code',
	'account',
	'embed'
];

/**
 * How code is laid out in files, by the pages that need it. The bundler by itself makes a file of each set of
 * pages that share something: thirty to a page. A file draws in what its modules need, so the first go first.
 */
export const chunkGroups = files.map((file, index) => ({
	name: (/** @type {string} */ id, /** @type {Graph} */ graph) =>
		fileOf(id, graph) === file ? file : null,
	priority: files.length - index
}));

/**
 * The file that a module goes to; `null` where it stays with the one page that needs it.
 * @param {string} id
 * @param {Graph} graph
 */
function fileOf(id, graph) {
	const needing = rootsOf(id, graph);
	const count = (/** @type {RegExp} */ root) => needing.filter((one) => root.test(one)).length;
	const [others, account] = [count(roots.other), count(roots.account)];
	// It names every page: SvelteKit would take what those need for the needs of any file it shared.
	if (roots.list.test(id)) return null;
	if (count(roots.list) + count(roots.every) > 0 || id.includes('rolldown/runtime')) return 'frame';
	if (count(roots.explorer) > 0) return account + others > 0 ? 'common' : 'explorer';
	if (count(roots.charts) > 0 && others === 0) return account > 0 ? 'drawings' : 'charts';
	if (count(roots.charts) > 0) return 'figures';
	if (exchanging.test(id)) return 'figures';
	if (embedCode.test(id)) return 'embed-code';
	// Its figures stand in other pages too: one file for both, or each would ask for one more.
	if (account + others < 2) return account > 0 ? 'account' : embedding.test(id) ? 'embed' : null;
	return account > 0 ? 'figures' : 'claims';
}

/**
 * Every root that a module is reached from, itself where it is one.
 * @param {string} id
 * @param {Graph} graph
 */
function rootsOf(id, graph) {
	const reached = new Set([id]);
	for (const one of reached) {
		if (isRoot(one)) continue;
		for (const importer of graph.getModuleInfo(one)?.importers ?? []) reached.add(importer);
	}
	return [...reached].filter(isRoot);
}

/** @param {string} id */
function isRoot(id) {
	return Object.values(roots).some((root) => root.test(id));
}
