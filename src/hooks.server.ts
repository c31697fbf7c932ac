import type { Handle } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { outlineDefs, readOutlines } from '$lib/charts/map/outlines.server';
import { OUTLINE_SLOT, withOutlines } from '$lib/charts/map/slot';
import { fillSlot } from '$lib/charts/kit/slot';
import { asServed, asStill } from '$lib/charts/kit/as-served';
import { shortPath } from '$lib/charts/kit/short-path';
import { codeLast, isStill } from './page-order';
import { Explorer } from './routes/(explorer)/explorer.svelte';
import { servedLines, servedOthers, servedWhole } from './routes/(explorer)/served.server';
import { withSideDrawings } from './routes/claims/conditions/drawings.server';
import { FIGURES_SLOT, OTHERS_SLOT, withFigures, withOthers } from './routes/(explorer)/slot';
import Figures from './routes/(explorer)/Figures.svelte';
import OthersSay from './routes/(explorer)/OthersSay.svelte';
import { withStateFigures } from './routes/states/slot';
import StateFigures from './routes/states/StateFigures.svelte';
import { stateTold } from './routes/states/state-page.server';

/** Where the script of src/start/ stands in app.html. */
const START_SLOT = '%start%';

/**
 * Fills charts and outlines into pages as they are sent. The charts of the explorer and of the side claims stand
 * in their pages as drawn here; their code reaches the browser only when a reader comes near or does something.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			fillSlot(
				lightened(fillSlot(filledWithFigures(html), OUTLINE_SLOT, outlines)),
				START_SLOT,
				() => `<script>${START_SCRIPT}</script>`
			)
	});

let definitions: string | undefined;

function outlines(): string {
	definitions ??= withOutlines(outlineDefs(readOutlines()));
	return definitions;
}

function filledWithFigures(html: string): string {
	return filledWithState(withSideDrawings(filledWithCharts(html)));
}

function filledWithState(html: string): string {
	let styles = '';
	const filled = withStateFigures(html, (code) => {
		const { head, body } = render(StateFigures, { props: { told: stateTold(code) } });
		styles = head;
		return lightDrawings(asServed(body));
	});
	return styles === '' ? filled : fillSlot(filled, '</head>', () => `${styles}</head>`);
}

/** The drawings in pixels that weigh most; whole ones do for them. */
const IN_PIXELS = /<figure[^>]*id="figure-timeline"[\s\S]*?<\/figure>/;

/** Decimals of a place in all other drawings: some are drawn in years and ranks. */
const DECIMALS = 2;

function lightDrawings(html: string): string {
	const inPixels = html.replace(IN_PIXELS, (figure) => withShortPaths(figure, 0));
	return withShortPaths(inPixels, DECIMALS);
}

function withShortPaths(html: string, decimals: number): string {
	return html.replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${shortPath(path, decimals)}"`);
}

function filledWithCharts(html: string): string {
	if (!html.includes(FIGURES_SLOT)) return html;
	const { labels, ...data } = servedWhole();
	const { head, body } = render(Figures, {
		props: { explorer: Explorer.whole(data, servedLines), labels }
	});
	const others = render(OthersSay, { props: servedOthers() });
	const styled = fillSlot(html, '</head>', () => `${head}${others.head}</head>`);
	const told = fillSlot(styled, OTHERS_SLOT, () => withOthers(asServed(others.body)));
	return fillSlot(told, FIGURES_SLOT, () => withFigures(asServed(body)));
}

/** A page with its code asked for last; a page without code as light as it can be. */
function lightened(html: string): string {
	return isStill(html) ? asStill(html) : codeLast(html);
}
