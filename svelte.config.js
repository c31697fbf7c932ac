import { pagesAlone } from './.config/adapter.mjs';
import { firstPages } from './.config/first-pages.mjs';
import { startScripts } from './.config/start-script.mjs';

/**
 * Components that come late: the server draws them into their pages (src/hooks.server.ts), so that
 * their styles travel with them instead of in a file that the page does not know of. The page for wrong addresses
 * is fetched in advance by every other; a style sheet of its own that did not come would be an error there.
 */
const late = [
	/charts\/(map|counties|tiles|ranking|scatter|timeline|breakdown|rank-lines|explain|waterfall|rank-years|by-estimate|line-table|votes|deciders|panels|slope|running-sum|head-to-head|levers|matrix)\/(?!OutlineDefs)/,
	/charts\/kit\/(Dots|Drawing|Figure|DataTable|Hatch|Legend|MarkLegend|NothingDrawn|Options|StateAreas|Tooltip|ValueGrid|YearLook|YearStretch|YearWords)\.svelte$/,
	/\(explorer\)\/controls\//,
	/view\/(LostCode|TakeAlong|WordSwitch)\.svelte$/,
	/figures\/(DrawnFigure|GetChart|TakeRow|CitePanel|EmbedPanel|FormsPanel|PanelFrame|(Map|Counties|Ranking|Scatter|Timeline|Breakdown|Condition|IncomeAndAge|StateYears|ByEstimate|RankYears|Lines|Waterfall|Deciders|Votes|Panels|Slope|RunningSum|Signs|HeadToHead)Chart|ReEstimateNote|VotesAndMethods)\.svelte$/,
	/routes\/(\(explorer\)\/(Figures|OthersSay|Verdict)|LostPage|compare\/CompareFigures|embed\/Embedded(?:Account|Comparison)|counties\/(CountyFigures|CountyNotes)|states\/(StateFigures|StateClaims|StateCounties|StateMethods|StatesBeside)|years\/(YearEvents|YearPrinted))\.svelte$/
];

/** The class that keeps a component's styles to itself: it stands on most elements, so it is short. */
const scopeOf = (hash) => `s${hash.slice(0, 4)}`;

/** The hashes of the scripts that pages begin with; SvelteKit adds that of each page's own start script. */
const starts = Object.values(await startScripts()).map(({ hash }) => hash);

/**
 * What a page may load and run: its own files and no other host's. Styles may stand in the page: bars and ticks
 * are placed by style attributes with figures in them, which no list of hashes can hold, and charts that come
 * late bring their styles with them. Pictures may be data: a chart becomes a PNG by way of one. Who may frame a
 * page cannot be said here, only in a header (.config/headers.mjs).
 */
const policy = {
	'default-src': ['none'],
	'script-src': ['self', ...starts],
	'style-src': ['self', 'unsafe-inline'],
	'img-src': ['self', 'data:'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['self']
};

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
		adapter: pagesAlone(),
		alias: { $datasets: 'datasets' },
		csp: { mode: 'hash', directives: policy },
		// Styles stand in each page: they cost less than the wait for one more file before anything is painted.
		inlineStyleThreshold: Infinity,
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		// The same sources give the same pages; files are named by what they hold, so no page waits for another name.
		version: { name: 'subsidy-ledger' },
		// While cards are drawn on threads of their own, pages are drawn on this one.
		prerender: {
			concurrency: 16,
			entries: [...firstPages(), '*'],
			handleHttpError: 'fail',
			handleMissingId: 'fail'
		}
	}
};
