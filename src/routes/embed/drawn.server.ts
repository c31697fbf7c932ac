import { render } from 'svelte/server';
import { embeddedContext } from '$lib/charts/kit/embedded';
import { CHARTS } from '../(explorer)/explorer.svelte';
import Figures from '../(explorer)/Figures.svelte';
import { servedWhole } from '$lib/view/figure-files.server';
import { drawnExplorer } from '../(explorer)/served.server';
import { servedAccount } from '../account/account-served.server';
import { AccountBench } from '../account/account-state.svelte';
import { Comparer } from '../compare/compare-state.svelte';
import { servedComparison } from '../compare/served.server';
import EmbeddedAccount from './EmbeddedAccount.svelte';
import EmbeddedComparison from './EmbeddedComparison.svelte';
import { embeddedFigure, type EmbeddedPage } from './slot';

/** The HTML of a component, and the styles that it brings. */
type Drawn = ReturnType<typeof render>;

/** A figure alone, at the view that its page opens with; throws for one that the page has not. */
export function drawnEmbed(page: EmbeddedPage, name: string): Drawn {
	switch (page) {
		case '/':
			return drawnChart(name);
		case '/account/':
			return drawnAccount(name);
		case '/compare/':
			return drawnComparison(name);
	}
}

function drawnChart(name: string): Drawn {
	const { labels, ...data } = servedWhole();
	const explorer = drawnExplorer(data);
	explorer.awake = CHARTS.filter((chart) => chart === name);
	return render(Figures, { props: { explorer, labels }, context: embeddedContext() });
}

function drawnAccount(name: string): Drawn {
	const bench = new AccountBench(servedAccount(), {
		fetchModel: () => Promise.reject(new Error('Nothing can be fetched here.')),
		write: () => undefined
	});
	const figure = figureOf('/account/', name);
	return render(EmbeddedAccount, { props: { bench, figure }, context: embeddedContext() });
}

function drawnComparison(name: string): Drawn {
	const comparer = Comparer.served(servedComparison());
	const figure = figureOf('/compare/', name);
	return render(EmbeddedComparison, { props: { comparer, figure }, context: embeddedContext() });
}

function figureOf<Page extends EmbeddedPage>(page: Page, name: string) {
	const figure = embeddedFigure(page, name);
	if (!figure) throw new Error(`The page ${page} has no figure “${name}” to embed.`);
	return figure;
}
