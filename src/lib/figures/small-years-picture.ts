import {
	guidesOf,
	HEIGHT,
	heightIn,
	isCut,
	smallLine,
	smallScale,
	type SmallScale
} from '$lib/charts/small-years/place';
import {
	LEADING,
	SIZE,
	textAt,
	textMarkup,
	wrapped,
	type DrawnText,
	type PictureText
} from '$lib/files/picture-text';
import { signedMoney } from '$lib/words/money';
import {
	smallGroups,
	smallScaleWords,
	smallVotes,
	type SmallState,
	type SmallYearsInput
} from './small-years-input';

/** Drawings side by side. */
const ACROSS = 6;
/** Pixels from year to year: whole ones, as heights are. */
const YEAR = 4;
const GAP = 58;
/** How far the words under a drawing may reach beyond it, so that most of them stand on one line. */
const BEYOND = 50;
/** Under the votes of a row of drawings. */
const BETWEEN = 18;

/** One state: its words, and its drawing by its upper left corner. */
export interface SmallPlaced {
	readonly texts: readonly DrawnText[];
	readonly line: string;
	readonly x: number;
	readonly y: number;
}

/** All drawings on one sheet, in pixels. */
export interface SmallSheet {
	readonly width: number;
	readonly height: number;
	/** The width of a drawing. */
	readonly across: number;
	readonly scale: SmallScale;
	/** What stands over the drawings: their scale, and the names of regions. */
	readonly texts: readonly DrawnText[];
	readonly states: readonly SmallPlaced[];
}

/** Where all small drawings and their words stand in a picture, as the page has them, six in a row. */
export function smallSheet(input: SmallYearsInput): SmallSheet {
	const scale = smallScale(input.entries.map(({ years }) => years));
	const across = YEAR * Math.max(1, input.years.length - 1);
	const width = ACROSS * across + (ACROSS - 1) * GAP + BEYOND;
	const cut = input.entries.filter(({ years }) => isCut(years, scale)).map(({ name }) => name);
	const words = smallScaleWords(scale, guidesOf(scale), cut);
	const texts: DrawnText[] = wrapped(muted(words), width).map((text, i) =>
		textAt([text], { x: 0, y: SIZE + i * LEADING })
	);
	const states: SmallPlaced[] = [];
	let y = texts.length * LEADING + BETWEEN;
	for (const { heading, entries } of smallGroups(input)) {
		if (heading) {
			texts.push(textAt([{ text: heading, isStrong: true }], { x: 0, y: y + SIZE }));
			y += 2 * LEADING;
		}
		for (let first = 0; first < entries.length; first += ACROSS) {
			const row = entries.slice(first, first + ACROSS).map((entry) => ({
				entry,
				name: wrapped({ text: entry.name, isStrong: true }, across + BEYOND),
				votes: smallVotes(entry, input).flatMap((text) => wrapped(muted(text), across + BEYOND))
			}));
			const lines = Math.max(...row.map(({ name }) => name.length));
			const placed = row.map((one, i) =>
				placedState(one, { x: i * (across + GAP), y, lines, across, scale, years: input.years })
			);
			states.push(...placed);
			const votes = Math.max(...row.map(({ votes }) => votes.length));
			y += (lines + 1) * LEADING + HEIGHT + LEADING + votes * LEADING + BETWEEN;
		}
	}
	return { width, height: y - BETWEEN + 4, across, scale, texts, states };
}

interface Worded {
	readonly entry: SmallState;
	readonly name: readonly PictureText[];
	readonly votes: readonly PictureText[];
}

interface Place {
	readonly x: number;
	readonly y: number;
	/** Of the longest name in the row: all drawings of it begin under that many. */
	readonly lines: number;
	readonly across: number;
	readonly scale: SmallScale;
	readonly years: readonly number[];
}

function placedState({ entry, name, votes }: Worded, place: Place): SmallPlaced {
	const { x, y, lines, across, scale, years } = place;
	const { neutral, side } = entry;
	const top = y + (lines + 1) * LEADING + 4;
	const foot = top + HEIGHT + SIZE;
	const figure: PictureText = {
		text: neutral === null ? 'no figure' : signedMoney(neutral),
		...((side === 'payer' || side === 'recipient') && { color: side })
	};
	const [first = '', last = ''] = [years[0], years.at(-1)].map(String);
	return {
		x,
		y: top,
		line: smallLine(entry.years, scale, YEAR),
		texts: [
			...[...name, figure].map((text, i) => textAt([text], { x, y: y + SIZE + i * LEADING })),
			textAt([muted(first)], { x, y: foot }),
			...(isCut(entry.years, scale)
				? [textAt([muted('off the scale')], { x: x + across / 2, y: foot }, 'middle')]
				: []),
			textAt([muted(last)], { x: x + across, y: foot }, 'end'),
			...votes.map((text, i) => textAt([text], { x, y: foot + (i + 1) * LEADING }))
		]
	};
}

function muted(text: string): PictureText {
	return { text, color: 'muted', isSmall: true };
}

/** The same as SVG, in colors of the page by name. */
export function smallYearsSvg(input: SmallYearsInput): string {
	const { width, height, across, scale, texts, states } = smallSheet(input);
	const zero = heightIn(scale, 0);
	const guides = guidesOf(scale)
		.map((value) => `M0 ${heightIn(scale, value)}H${across}`)
		.join('');
	const stops = ['var(--recipient)', 'var(--payer)'].map(
		(color) => `<stop offset="${zero / HEIGHT}" stop-color="${color}"/>`
	);
	const drawings = states.map(({ x, y, line }) =>
		[
			// A picture in the picture: a transform is lost where the page has it out of sight.
			`<svg x="${x}" y="${y}" width="${across}" height="${HEIGHT}" overflow="visible" fill="none">`,
			`<path d="${guides}" stroke="var(--faint)" stroke-width="0.5"/>`,
			`<path d="${line}V${zero}H0Z" fill="url(#small-sides)" fill-opacity="0.35"/>`,
			`<path d="M0 ${zero}H${across}" stroke="var(--even)" stroke-width="0.75" stroke-dasharray="5 3"/>`,
			`<path d="${line}" stroke="var(--ink)" stroke-width="1.25" stroke-linejoin="round"/></svg>`
		].join('')
	);
	return [
		`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${SIZE}">`,
		`<defs><linearGradient id="small-sides" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="0" y2="${HEIGHT}">`,
		...stops,
		'</linearGradient></defs>',
		...drawings,
		...texts.map(textMarkup),
		...states.flatMap((state) => state.texts.map(textMarkup)),
		'</svg>'
	].join('');
}
