import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLight } from '$lib/charts/kit/tokens.server';
import { withoutJoiners } from '$lib/words/money';
import { layOutPicture, type PictureAbout, type TextLine } from './picture';
import { SANS, SERIF } from './picture-faces';
import { escaped } from './picture-text';
import { swatchParts, type LegendEntry, type Swatch } from './swatch';
import { ruleOf } from './typeface-rule';

/** A drawing that no page has to be asked for: SVG with colors by name, and what its picture says beside it. */
export interface DrawnChart {
	/** One `svg` element with a `viewBox` that begins at 0 0. */
	readonly markup: string;
	readonly about: PictureAbout;
	readonly legend: readonly LegendEntry[];
}

/**
 * A chart as a picture of its own, made at build in the light theme: title, subtitle, legend, source, terms, day and
 * address inside it, as `toSvg` puts them in the page. `scale` is how many pixels one of the page takes. Throws where
 * the drawing has no size.
 */
export function drawnPicture({ markup, about, legend }: DrawnChart, scale = 1): string {
	const [, wide, high] = /<svg viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(markup) ?? [];
	if (!wide || !high) throw new Error(`The drawing of “${about.title}” has no size.`);
	const size = { width: Number(wide), height: Number(high) };
	const { width, height, chart, lines, swatches } = layOutPicture(size, about, legend);
	const placed = `x="${chart.x}" y="${chart.y}" width="${chart.width}" height="${chart.height}"`;
	const body = markup.replace(
		/<svg viewBox="([^"]*)" width="[^"]*" height="[^"]*"/,
		(_, viewBox: string) =>
			`<svg ${placed} viewBox="${viewBox}" overflow="visible" font-family="${SANS}"`
	);
	const picture = [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * scale}" height="${height * scale}">`,
		`<title>${escaped(`${about.title}. ${about.subtitle}`)}</title>`,
		`<style>${typeface()}</style>`,
		'<rect width="100%" height="100%" fill="var(--paper)"/>',
		body,
		...swatches.map(swatchMarkup),
		...lines.map(lineMarkup),
		'</svg>'
	].join('');
	return withoutJoiners(inLight(picture));
}

let rule: string | undefined;

function typeface(): string {
	rule ??= ruleOf(readFileSync(join('static', 'fonts', 'newsreader-ledger.woff2')));
	return rule;
}

function swatchMarkup({ color, ...swatch }: Swatch): string {
	const colors = { color: color ?? 'var(--ink)', ink: 'var(--ink)', paper: 'var(--paper)' };
	return swatchParts(swatch, colors)
		.map(({ name, attributes }) => {
			const told = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
			return `<${name} ${told.join(' ')}/>`;
		})
		.join('');
}

function lineMarkup({ text, x, y, size, face, weight }: TextLine): string {
	const family = face === 'serif' ? SERIF : SANS;
	return `<text x="${x}" y="${y}" fill="var(--ink)" font-family="${family}" font-size="${size}" font-weight="${weight}">${escaped(text)}</text>`;
}
