import { textScale } from '$lib/charts/kit/text-scale';
import { withoutJoiners } from '$lib/words/money';
import type { About } from './about';
import { inlinedCopy, inlinedDefinition } from './inline-style';
import { SANS, SERIF } from './picture-faces';
import { layOutPicture, type Picture, type PictureAbout, type TextLine } from './picture';
import { swatchParts, type LegendEntry, type SwatchColors } from './swatch';

const namespace = 'http://www.w3.org/2000/svg';

/** A chart as a picture of its own: SVG text with its size in pixels. */
export interface SvgPicture {
	readonly text: string;
	readonly width: number;
	readonly height: number;
}

/** What a picture says beside its drawing. */
export interface ToldPicture {
	readonly about: PictureAbout;
	readonly legend: readonly LegendEntry[];
	/** The typeface of titles as a rule of style; empty where there is none. */
	readonly typeface: string;
}

/**
 * The chart as the page shows it now, in the theme it shows, with title, subtitle, legend, source, terms, day
 * and address inside the picture; needs the page, since it reads computed styles.
 */
export function toSvg(chart: SVGSVGElement, { about, legend, typeface }: ToldPicture): SvgPicture {
	const viewBox = viewBoxOf(chart);
	const picture = layOutPicture(shownSize(chart, viewBox), about, legend);
	const root = element('svg', {
		xmlns: namespace,
		viewBox: `0 0 ${picture.width} ${picture.height}`,
		width: picture.width,
		height: picture.height
	});
	const [ink, paper] = [getComputedStyle(chart).color, paperBehind(chart)];
	const body = chartIn(chart, viewBox, picture);
	root.append(
		titleOf(about),
		...(typeface === '' ? [] : [styleOf(typeface)]),
		element('rect', { width: '100%', height: '100%', fill: paper }),
		...definitionsFor(chart, body),
		body,
		...swatchesOf(chart, picture, { ink, paper }),
		...picture.lines.map((line) => textOf(line, ink))
	);
	const { width, height } = picture;
	// Programs that draw pictures may show a box where a browser shows nothing.
	return { text: withoutJoiners(new XMLSerializer().serializeToString(root)), width, height };
}

/**
 * A picture of markup that the page does not show, in the theme that the page shows: it stands in the page, out
 * of sight, just long enough to be read.
 */
export function markupToSvg(markup: string, host: Element, told: ToldPicture): SvgPicture | null {
	const holder = document.createElement('div');
	holder.style.display = 'none';
	holder.innerHTML = markup;
	host.append(holder);
	const chart = holder.querySelector('svg');
	const made = chart && toSvg(chart, told);
	holder.remove();
	return made;
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes): SVGElement {
	const made = document.createElementNS(namespace, name);
	for (const [key, value] of Object.entries(attributes)) {
		if (key !== 'xmlns') made.setAttribute(key, String(value));
	}
	return made;
}

interface ViewBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

function viewBoxOf(chart: SVGSVGElement): ViewBox {
	if (chart.hasAttribute('viewBox')) return chart.viewBox.baseVal;
	const { width, height } = chart.getBoundingClientRect();
	const scale = textScale();
	return { x: 0, y: 0, width: width / scale, height: height / scale };
}

/** In the pixels that it is laid out in, as the words around it are: a picture has no reader's size of letters. */
function shownSize(chart: SVGSVGElement, viewBox: ViewBox) {
	const { width } = chart.getBoundingClientRect();
	const shown = width / textScale() || viewBox.width;
	return { width: shown, height: (shown * viewBox.height) / viewBox.width };
}

function chartIn(chart: SVGSVGElement, viewBox: ViewBox, { chart: box }: Picture): SVGElement {
	const copy = inlinedCopy(chart);
	const { x, y, width, height } = viewBox;
	const place = { x: box.x, y: box.y, width: box.width, height: box.height };
	const attributes = { ...place, viewBox: `${x} ${y} ${width} ${height}`, overflow: 'visible' };
	for (const [key, value] of Object.entries(attributes)) copy.setAttribute(key, String(value));
	return copy;
}

function titleOf({ title, subtitle }: About): SVGElement {
	const made = element('title', {});
	made.textContent = `${title}. ${subtitle}`;
	return made;
}

function styleOf(rule: string): SVGElement {
	const made = element('style', {});
	made.textContent = rule;
	return made;
}

function textOf({ text, x, y, size, face, weight }: TextLine, ink: string): SVGElement {
	const made = element('text', {
		x,
		y,
		fill: ink,
		'font-family': face === 'serif' ? SERIF : SANS,
		'font-size': size,
		'font-weight': weight
	});
	made.textContent = text;
	return made;
}

function swatchesOf(
	chart: SVGSVGElement,
	picture: Picture,
	colors: Omit<SwatchColors, 'color'>
): SVGElement[] {
	return picture.swatches.flatMap((swatch) => {
		const color = swatch.color === null ? colors.ink : resolvedColor(chart, swatch.color);
		return swatchParts(swatch, { ...colors, color }).map(({ name, attributes }) =>
			element(name, attributes)
		);
	});
}

/** The page knows its colors by name (`var(--payer)`); a picture has to know them by value. */
function resolvedColor(chart: SVGSVGElement, color: string): string {
	const probe = element('g', {});
	probe.style.color = color;
	chart.append(probe);
	const resolved = getComputedStyle(probe).color;
	probe.remove();
	return resolved;
}

function paperBehind(chart: Element): string {
	for (let at: Element | null = chart; at; at = at.parentElement) {
		const color = getComputedStyle(at).backgroundColor;
		if (color !== 'rgba(0, 0, 0, 0)' && color !== 'transparent') return color;
	}
	return 'white';
}

/** Patterns and shapes that the chart refers to but another part of the page holds. */
function definitionsFor(chart: SVGSVGElement, body: SVGElement): SVGElement[] {
	const markup = new XMLSerializer().serializeToString(body);
	const names = [...markup.matchAll(/url\((?:&quot;|["'])?#([^"'&)]+)|href="#([^"]+)"/g)];
	const foreign = new Set(names.map(([, paint, use]) => paint ?? use ?? ''));
	const found = [...foreign]
		.map((name) => document.getElementById(name))
		.filter(
			(each) => each instanceof SVGElement && !chart.contains(each)
		) as unknown as SVGElement[];
	if (found.length === 0) return [];
	const definitions = element('defs', {});
	definitions.append(...found.map(inlinedDefinition));
	return [definitions];
}
