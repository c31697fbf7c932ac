import type { DatasetPath } from '$lib/data/registry';
import { KEY_DATASETS, totalDatasets } from '$lib/fiscal/account/keys/key-datasets';
import { LINES } from '$lib/fiscal/account/lines/lines';
import { CONDITIONS } from '$lib/fiscal/conditions/conditions-list';
import { estimateDatasets } from '$lib/fiscal/estimates/estimate-datasets';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';

type Paths = readonly DatasetPath[];

/** What balances are divided by and told in. */
const CONTEXT: Paths = [
	'context/population',
	'context/gdp',
	'context/personal-income',
	'context/prices'
];

const CLAIMS: Paths = ['claims/claims', 'claims/parts'];

/** What each table that we make is made from, by its name. */
const SOURCES: Readonly<Record<string, () => Paths>> = {
	balances: () => [...accountSources(), ...estimateSources(), ...CONTEXT],
	'account-lines': accountSources,
	counties: () => ['funds/cffr-counties'],
	conditions: () => [
		'context/population',
		'context/personal-income',
		'context/age',
		...CONDITIONS.map(({ source }) => source)
	],
	claims: () => [...CLAIMS, ...votingSources()],
	'claims-cells': () => [...CLAIMS, ...votingSources()],
	signs: votingSources
};

/** The datasets that a table of ours is made from, each once; empty of one that is made from none. */
export function sourcesOf(id: string): Paths {
	return [...new Set(SOURCES[id]?.() ?? [])];
}

/** The totals of our own account, then what they are shared out by. */
function accountSources(): Paths {
	return [
		...LINES.flatMap(({ id }) => totalDatasets(id)),
		...LINES.flatMap(({ defaultKey }) => KEY_DATASETS[defaultKey])
	];
}

function estimateSources(): Paths {
	return ESTIMATES.flatMap(({ id }) => estimateDatasets(id));
}

/** Everything that can vote: our own account by every choice of a method, other estimates, and printed figures. */
function votingSources(): Paths {
	return [
		...LINES.flatMap(({ id }) => totalDatasets(id)),
		...LINES.flatMap(({ keys }) => keys.flatMap(({ id }) => KEY_DATASETS[id])),
		...estimateSources(),
		'context/population',
		'balances/published-points'
	];
}
