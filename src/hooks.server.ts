import type { Handle } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { outlineDefs, readOutlines } from '$lib/charts/map/outlines.server';
import { OUTLINE_SLOT, withOutlines } from '$lib/charts/map/slot';
import { fillSlot } from '$lib/charts/kit/slot';
import { asServed } from './routes/(explorer)/as-served';
import { Explorer } from './routes/(explorer)/explorer.svelte';
import { servedLines, servedWhole } from './routes/(explorer)/served.server';
import { FIGURES_SLOT, withFigures } from './routes/(explorer)/slot';
import Figures from './routes/(explorer)/Figures.svelte';

/**
 * Fills charts and outlines into pages as they are sent. The charts of the explorer stand in its page as
 * drawn here; their code and their figures reach the browser only when a reader does something.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => fillSlot(filledWithCharts(html), OUTLINE_SLOT, outlines)
	});

let definitions: string | undefined;

function outlines(): string {
	definitions ??= withOutlines(outlineDefs(readOutlines()));
	return definitions;
}

function filledWithCharts(html: string): string {
	if (!html.includes(FIGURES_SLOT)) return html;
	const { labels, ...data } = servedWhole();
	const { head, body } = render(Figures, {
		props: { explorer: Explorer.whole(data, servedLines), labels }
	});
	const styled = fillSlot(html, '</head>', () => `${head}</head>`);
	return fillSlot(styled, FIGURES_SLOT, () => withFigures(asServed(body)));
}
