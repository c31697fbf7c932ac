import { wrapText } from '$lib/files/picture';
import { DRAWN_FACE } from '$lib/files/picture-faces';
import { KEPT, THIN, withoutJoiners } from '$lib/words/money';

/** Width and height of a card in pixels, as social sites show it. */
const CARD = { width: 1200, height: 630 } as const;

/** A rectangle in pixels of the card. */
export interface CardBox {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** A chart of a card: SVG that fills a box, its colors by the names of the page's own. */
export type CardChart = (box: CardBox) => string;

/** What the card of a page shows. */
export interface Card {
	/** What the page is about, small, over the sentence. */
	readonly about: string;
	/** The page's own sentence. */
	readonly sentence: string;
	/** A line in the strong weight under it: a verdict; empty where there is none. */
	readonly verdict: string;
	/** What the chart measures. */
	readonly measure: string;
	readonly chart: CardChart;
	/** Whether the chart is as high as wide and stands at the side of the words, or under them. */
	readonly place: 'side' | 'under';
	/** Where the figures come from, and their edition. */
	readonly source: string;
}

/** Size of the words of a chart. */
export const TEXT = 24;

/** Left and right edge, in pixels. */
const MARGIN = 56;

/** Where the words begin and the chart ends. */
const TOP = 150;
const BOTTOM = 560;

/** Widths of a column beside a chart, and of the whole card. */
const COLUMN = 460;
const WHOLE = CARD.width - 2 * MARGIN;

/** Sizes of the sentence, the largest that leaves it so many lines is taken. */
const SIZES: Readonly<Record<Card['place'], readonly (readonly [size: number, lines: number])[]>> =
	{
		under: [
			[50, 2],
			[40, 3],
			[34, 3]
		],
		side: [
			[46, 6],
			[40, 7],
			[34, 8]
		]
	};

const LEADING = 1.2;
const VERDICT = 44;
const SMALL = 24;

/** The card as SVG: whose it is, the words, the chart, where the figures come from. */
export function cardSvg(card: Card): string {
	const width = card.place === 'side' ? COLUMN : WHOLE;
	const words = sentenceOf(card, width);
	const below = TOP + words.height;
	const verdict = card.verdict === '' ? 0 : VERDICT * LEADING + 10;
	const box =
		card.place === 'side'
			? { left: MARGIN + COLUMN + 40, top: 110, width: WHOLE - COLUMN - 40, height: BOTTOM - 110 }
			: {
					left: MARGIN,
					top: below + verdict + SMALL + 8,
					width: WHOLE,
					height: BOTTOM - below - verdict - SMALL - 8
				};
	const measureAt = card.place === 'side' ? BOTTOM - 6 : box.top - 8;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="${DRAWN_FACE}">`,
		`<rect width="${CARD.width}" height="${CARD.height}" fill="var(--paper)"/>`,
		textAt('Subsidy Ledger', [MARGIN, 66], { size: 34, isStrong: true }),
		textAt(cut(card.about, WHOLE - 260, 26), [CARD.width - MARGIN, 66], {
			size: 26,
			fill: 'muted',
			anchor: 'end'
		}),
		`<path d="M${MARGIN} 88H${CARD.width - MARGIN}" stroke="var(--ink)" stroke-width="2"/>`,
		words.svg,
		card.verdict === ''
			? ''
			: textAt(card.verdict, [MARGIN, below + VERDICT * 0.75 + 10], {
					size: VERDICT,
					isStrong: true
				}),
		card.chart(box),
		...measureLines(card, width).map((line, i, all) =>
			textAt(line, [MARGIN, measureAt - (all.length - 1 - i) * 28], { size: SMALL, fill: 'muted' })
		),
		`<path d="M${MARGIN} 580H${CARD.width - MARGIN}" stroke="var(--rule)"/>`,
		textAt(cut(card.source, WHOLE, SMALL), [MARGIN, 611], { size: SMALL, fill: 'muted' }),
		'</svg>'
	].join('');
}

/** What fills an area without a figure, where `cardHatch` stands in the card. */
export const HATCHED = 'url(#card-hatch)';

/** From one stripe to the next, in pixels of the card. */
const STRIPES = 12;

/** The pattern of areas without a figure, in a drawing of which a unit takes `scale` pixels of the card. */
export function cardHatch(scale: number): string {
	const ground = `<rect width="${STRIPES}" height="${STRIPES}" fill="var(--missing)"/>`;
	const stripe = `<rect width="3" height="${STRIPES}" fill="var(--missing-hatch)"/>`;
	return `<pattern id="card-hatch" width="${STRIPES}" height="${STRIPES}" patternUnits="userSpaceOnUse" patternTransform="rotate(45) scale(${1 / scale})">${ground}${stripe}</pattern>`;
}

/** What the hatch means, in the same pattern: its square with its left edge and the base of its words. */
export function hatchKey(
	left: number,
	base: number,
	{ width, scale }: { readonly width: number; readonly scale: number }
): string {
	const square = `<rect width="${width / scale}" height="${24 / scale}" fill="${HATCHED}"/>`;
	return `<g transform="translate(${left} ${base - 20}) scale(${scale})">${square}</g>${textAt('No figure', [left + width + 10, base], { size: SMALL })}`;
}

function sentenceOf({ sentence, place }: Card, width: number) {
	const told = SIZES[place].map(([size, most]) => ({
		size,
		most,
		lines: wrapText(sentence, width, { size, face: 'serif' })
	}));
	const chosen = told.find(({ lines, most }) => lines.length <= most) ?? told.at(-1);
	const { size = 0, most = 0, lines = [] } = chosen ?? {};
	const shown = lines.slice(0, most);
	const texts = shown.map((line, i) => {
		const isCut = i === most - 1 && lines.length > most;
		return textAt(isCut ? shortened(line, sentence) : line, [MARGIN, TOP + i * size * LEADING], {
			size
		});
	});
	return { svg: texts.join(''), height: (shown.length - 1) * size * LEADING + 22 };
}

function measureLines({ measure, place }: Card, width: number): readonly string[] {
	const style = { size: SMALL, face: 'serif' } as const;
	return place === 'side' ? wrapText(measure, width, style) : [cut(measure, width, SMALL)];
}

/** A text cut after a whole word where it is wider than its room, in pixels. */
export function cut(text: string, room: number, size: number): string {
	const [first = '', ...rest] = wrapText(text, room, { size, face: 'serif' });
	return rest.length > 0 ? shortened(first, text) : first;
}

/** A line that is not the last of its text; a quotation is closed all the same. */
function shortened(line: string, text: string): string {
	return `${line.replace(/\W+$/, '')}…${text.endsWith('”') ? '”' : ''}`;
}

interface TextLook {
	readonly size: number;
	readonly fill?: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly isStrong?: boolean;
	/** Whether it stands over lines, which then keep off it. */
	readonly isOver?: boolean;
}

/** A line of text with its baseline at a place. */
export function textAt(
	text: string,
	[x, y]: readonly [number, number],
	{ size, fill = 'ink', anchor = 'start', isStrong = false, isOver = false }: TextLook
): string {
	const halo = isOver ? ' stroke="var(--paper)" stroke-width="4" paint-order="stroke"' : '';
	return `<text x="${Math.round(x)}" y="${Math.round(y)}" font-size="${size}" fill="var(--${fill})" text-anchor="${anchor}" font-weight="${isStrong ? 600 : 400}"${halo}>${cardText(text)}</text>`;
}

function cardText(text: string): string {
	return withoutJoiners(text)
		.replaceAll(new RegExp(`[${KEPT}${THIN}]`, 'g'), ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;');
}
