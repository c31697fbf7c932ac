import adapter from '@sveltejs/adapter-static';

/**
 * Components that come late: the server draws them into the explorer's page (src/hooks.server.ts), so that
 * their styles travel with them instead of in a file that the page does not know of. The page for wrong addresses
 * is fetched in advance by every other; a style sheet of its own that did not come would be an error there.
 */
const late = [
	/charts\/(map|tiles|ranking|scatter|timeline|breakdown)\/(?!OutlineDefs)/,
	/charts\/shared\/(Figure|DataTable|Legend|Tooltip)\.svelte$/,
	/explorer\/(Map|Ranking|Scatter|Timeline|Breakdown)Figure\.svelte$/,
	/download\/GetChart\.svelte$/,
	/routes\/(Figures|LostPage)\.svelte$/
];

/** The class that keeps a component's styles to itself: it stands on most elements, so it is short. */
const scopeOf = (hash) => `s${hash.slice(0, 4)}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		cssHash: ({ css, filename, hash }) => scopeOf(hash(filename ?? css))
	},
	vitePlugin: {
		dynamicCompileOptions: ({ filename }) =>
			late.some((pattern) => pattern.test(filename)) ? { css: 'injected' } : undefined
	},
	kit: {
		adapter: adapter({ strict: true }),
		alias: { $datasets: 'datasets' },
		inlineStyleThreshold: 0,
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
