import type { Handle } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { base } from '$app/paths';
import { outlineDefs, readOutlines } from '$lib/charts/map/outlines.server';
import { OUTLINE_SLOT, withOutlines } from '$lib/charts/map/slot';
import { fillSlot } from '$lib/charts/kit/slot';
import { asServed, asStill } from '$lib/charts/kit/as-served';
import { shortPath } from '$lib/charts/kit/short-path';
import { SITE } from '$lib/data/site.server';
import { withHeadTags } from './head-tags';
import { codeLast, isStill } from './page-order';
import { withStartScripts } from './start-scripts';
import { servedWhole } from '$lib/view/figure-files.server';
import { drawnExplorer, servedOthers, servedVerdict } from './routes/(explorer)/served.server';
import { withSideDrawings } from './routes/claims/conditions/drawings.server';
import { othersSpokenOf } from './routes/claims/claims-by-state.server';
import {
	FIGURES_SLOT,
	OTHERS_SLOT,
	VERDICT_SLOT,
	withFigures,
	withOthers,
	withVerdict
} from './routes/(explorer)/slot';
import Figures from './routes/(explorer)/Figures.svelte';
import OthersSay from './routes/(explorer)/OthersSay.svelte';
import Verdict from './routes/(explorer)/Verdict.svelte';
import { CountiesView } from './routes/counties/counties-view.svelte';
import CountyFigures from './routes/counties/CountyFigures.svelte';
import { knownOf } from './routes/counties/pack';
import { outlineDefsOf, servedCounties } from './routes/counties/served.server';
import { withCounties } from './routes/counties/slot';
import { withStateFigures } from './routes/states/slot';
import StateFigures from './routes/states/StateFigures.svelte';
import { stateTold } from './routes/states/state-page.server';
import { Comparer } from './routes/compare/compare-state.svelte';
import CompareFigures from './routes/compare/CompareFigures.svelte';
import { servedComparison } from './routes/compare/served.server';
import { COMPARE_SLOT, withCompared } from './routes/compare/slot';
import { withYearParts } from './routes/years/slot';
import { yearWordsOf } from './routes/years/year-page.server';
import YearEvents from './routes/years/YearEvents.svelte';
import YearPrinted from './routes/years/YearPrinted.svelte';
import { drawnEmbed } from './routes/embed/drawn.server';
import { withEmbedded } from './routes/embed/slot';

/**
 * Fills charts and outlines into pages as they are sent. The charts of the explorer and of the side claims stand
 * in their pages as drawn here; their code reaches the browser only when a reader comes near or does something.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const filled = fillSlot(filledWithFigures(html), OUTLINE_SLOT, outlines);
			const path = event.url.pathname.slice(base.length);
			const page = withHeadTags(lightened(withStylesOnce(filled)), {
				origin: SITE.address,
				folder: base,
				path
			});
			return withStartScripts(page, START_SCRIPTS);
		}
	});

let definitions: string | undefined;

function outlines(): string {
	definitions ??= withOutlines(outlineDefs(readOutlines()));
	return definitions;
}

function filledWithFigures(html: string): string {
	return filledWithYear(
		filledWithCounties(
			filledWithState(
				filledWithCompared(withSideDrawings(filledWithCharts(filledWithEmbedded(html))))
			)
		)
	);
}

function filledWithYear(html: string): string {
	let styles = '';
	const filled = withYearParts(html, (part, fiscalYear) => {
		const { printed, ...words } = yearWordsOf(fiscalYear);
		if (part === 'printed' && printed.length === 0) return '<div></div>';
		const { head, body } =
			part === 'printed'
				? render(YearPrinted, { props: { editions: printed } })
				: render(YearEvents, { props: { fiscalYear, ...words } });
		styles += head;
		return `<div>${asServed(body)}</div>`;
	});
	return withStyles(filled, styles);
}

function filledWithEmbedded(html: string): string {
	let styles = '';
	const filled = withEmbedded(html, (page, name) => {
		const { head, body } = drawnEmbed(page, name);
		styles = head;
		return withShortPaths(asServed(body), DECIMALS);
	});
	return withStyles(filled, styles);
}

function filledWithCounties(html: string): string {
	let styles = '';
	const filled = withCounties(html, {
		outlines: outlineDefsOf,
		figures: (code) => {
			const told = servedCounties(code);
			const view = new CountiesView(knownOf(told));
			const { head, body } = render(CountyFigures, { props: { told, view } });
			styles = head;
			return asServed(body);
		}
	});
	return withStyles(filled, styles);
}

/** Drawings that come late bring their styles, each of which a page needs once. */
function withStylesOnce(html: string): string {
	const known = new Set<string>();
	return html.replace(/<style id="([^"]+)">[\s\S]*?<\/style>/g, (style, id: string) => {
		if (known.has(id)) return '';
		known.add(id);
		return style;
	});
}

function withStyles(html: string, styles: string): string {
	return styles === '' ? html : fillSlot(html, '</head>', () => `${styles}</head>`);
}

function filledWithState(html: string): string {
	let styles = '';
	const filled = withStateFigures(html, (code) => {
		const { head, body } = render(StateFigures, { props: { told: stateTold(code) } });
		styles = head;
		return lightDrawings(asServed(body));
	});
	return withStyles(filled, styles);
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
		props: { explorer: drawnExplorer(data), labels }
	});
	const others = render(OthersSay, { props: servedOthers() });
	const verdict = render(Verdict, {
		props: { ...servedVerdict((path) => `${base}${path}`), claims: othersSpokenOf('CA') }
	});
	const styled = withStyles(html, `${head}${others.head}${verdict.head}`);
	const judged = fillSlot(styled, VERDICT_SLOT, () => withVerdict(asServed(verdict.body)));
	const told = fillSlot(judged, OTHERS_SLOT, () => withOthers(asServed(others.body)));
	return fillSlot(told, FIGURES_SLOT, () => withFigures(asServed(body)));
}

function filledWithCompared(html: string): string {
	if (!html.includes(COMPARE_SLOT)) return html;
	const comparer = Comparer.served(servedComparison());
	const { head, body } = render(CompareFigures, { props: { comparer } });
	const styled = fillSlot(html, '</head>', () => `${head}</head>`);
	return fillSlot(styled, COMPARE_SLOT, () => withCompared(lightDrawings(asServed(body))));
}

/** A page with its code asked for last; a page without code as light as it can be. */
function lightened(html: string): string {
	return isStill(html) ? asStill(html) : codeLast(html);
}
