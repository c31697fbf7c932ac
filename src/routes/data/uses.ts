import type { DatasetPath } from '$lib/data/registry';
import { KEY_DATASETS, totalDatasets } from '$lib/fiscal/account/keys/key-datasets';
import { LINES } from '$lib/fiscal/account/lines/lines';
import type { Line } from '$lib/fiscal/account/types';
import { CONDITIONS } from '$lib/fiscal/conditions/conditions-list';
import { estimateDatasets } from '$lib/fiscal/estimates/estimate-datasets';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';

/** What is made of a dataset: in words, the page that shows it, and what of it by name. */
export interface Use {
	readonly words: string;
	readonly path: `/${string}`;
	readonly names: readonly string[];
}

interface PageUse extends Omit<Use, 'names'> {
	readonly datasets: readonly DatasetPath[];
}

/** What pages read straight, beside the account, the estimates and the side claims. */
const PAGE_USES: readonly PageUse[] = [
	{
		words: 'Figures per person, and the national average',
		path: '/',
		datasets: ['context/population']
	},
	{
		words: 'Figures as a share of GDP, and the break in GDP',
		path: '/methods/#gdp-break',
		datasets: ['context/gdp']
	},
	{
		words: 'The deficit shared out by income, and figures as a share of income',
		path: '/methods/#deficit',
		datasets: ['context/personal-income']
	},
	{
		words: 'Dollars of other years, and at local prices',
		path: '/methods/#scales',
		datasets: ['context/prices', 'context/regional-prices']
	},
	{
		words: 'Income and age beside the balance',
		path: '/claims/conditions/#income-and-age',
		datasets: ['context/age', 'context/personal-income', 'funds/medicare-medicaid']
	},
	{
		words: 'How much of the nation’s money each estimate places',
		path: '/methods/#left-out',
		datasets: ['context/federal-totals', 'taxes/collections', 'funds/cffr-us', 'funds/usaspending']
	},
	{
		words: 'What others say of the same state and year',
		path: '/',
		datasets: ['balances/published-points']
	},
	{
		words: 'Where the number of a claim was printed',
		path: '/claims/',
		datasets: [
			'balances/published-points',
			'balances/published-vintages',
			'taxes/collections',
			'funds/usaspending'
		]
	},
	{
		words: 'Earlier figures of our own account beside those of today',
		path: '/methods/#changed',
		datasets: ['balances/account-editions']
	},
	{
		words: 'The claims, their parts and their verdicts',
		path: '/claims/',
		datasets: ['claims/claims', 'claims/parts']
	},
	{
		words: 'The campaign’s calculations, step by step',
		path: '/claims/',
		datasets: ['claims/arithmetic']
	},
	{
		words: 'Figures that changed',
		path: '/claims/#figure-reversals',
		datasets: ['claims/reversals']
	},
	{
		words: 'The same quarrel in other countries',
		path: '/claims/#abroad',
		datasets: ['claims/abroad']
	},
	{
		words: 'The first rule of the verdict beside the second',
		path: '/methods/#verdict',
		datasets: ['claims/rule-1']
	},
	{
		words: 'What was special about a fiscal year',
		path: '/years/',
		datasets: ['context/year-events']
	},
	{
		words: 'Where federal money landed, county by county',
		path: '/counties/',
		datasets: ['funds/cffr-counties']
	},
	{
		words: 'Common mistakes, each with its number',
		path: '/methods/#fallacies',
		datasets: ['claims/arithmetic', 'context/federal-totals', 'funds/medicare-medicaid']
	}
];

/** Everything that is made of a dataset: lines of the account first; empty where nothing is. */
export function usesOf(path: DatasetPath): readonly Use[] {
	return [...accountUses(path), ...estimateUses(path), ...conditionUses(path), ...pageUses(path)];
}

function accountUses(path: DatasetPath): readonly Use[] {
	const isOf = (key: Line['defaultKey']) => KEY_DATASETS[key].includes(path);
	const offered = ({ keys, defaultKey }: Line) =>
		!isOf(defaultKey) && keys.some(({ id }) => isOf(id));
	return [
		accountUse('The nation’s total of lines of our own account', ({ id }) =>
			totalDatasets(id).includes(path)
		),
		accountUse('How lines of our own account are shared out', ({ defaultKey }) => isOf(defaultKey)),
		accountUse('Another sharing rule that a reader can choose for', offered)
	].filter(({ names }) => names.length > 0);
}

function accountUse(words: string, isUsed: (line: Line) => boolean): Use {
	return { words, path: '/account/', names: LINES.filter(isUsed).map(({ label }) => label) };
}

function estimateUses(path: DatasetPath): readonly Use[] {
	const names = ESTIMATES.filter(({ id }) => estimateDatasets(id).includes(path)).map(
		({ label }) => label
	);
	return names.length === 0
		? []
		: [{ words: 'Estimates set beside our own account', path: '/methods/#estimates', names }];
}

function conditionUses(path: DatasetPath): readonly Use[] {
	const names = CONDITIONS.filter(({ source }) => source === path).map(({ label }) => label);
	return names.length === 0
		? []
		: [{ words: 'Side claims on conditions in the states', path: '/claims/conditions/', names }];
}

function pageUses(path: DatasetPath): readonly Use[] {
	return PAGE_USES.filter(({ datasets }) => datasets.includes(path)).map(
		({ words, path: page }) => ({ words, path: page, names: [] })
	);
}
