import type { Phrase } from '../kit/phrase';
import { balance } from './balance';
import { firstFit, fitAll, spanOf, write, type StripText } from './fit';
import { names } from './names';
import { ROWS } from './rows';
import { TIERS, type TextInput, type Tier } from './tier';

/** Every text on a strip of a width, none over another; what finds no room is left out. */
export function textsOf(input: TextInput, tier: Tier): readonly StripText[] {
	return [
		...headings(input, tier),
		...lineNames(input, tier),
		...names(input, tier),
		...balance(input, tier)
	];
}

function headings({ placed, words }: TextInput, tier: Tier): readonly StripText[] {
	const [first, last] = [placed.zones[0], placed.zones.at(-1)];
	const between = placed.zones.length === 3 ? placed.zones[1] : undefined;
	const say = (phrase: Phrase) => (tier.name === 'narrow' ? phrase.short : phrase.long);
	const shared = { y: ROWS.heading, isStrong: true };
	const low = write(`◀\ufe0e ${say(words.low)}`, 0, { ...shared, tone: first?.side ?? 'between' });
	const high = write(`${say(words.high)} ▶\ufe0e`, 100, {
		...shared,
		anchor: 'end',
		tone: last?.side ?? 'between'
	});
	if (!between || tier.name !== 'wide') return [low, high];
	return [low, ...middleHeading(words.middle, between.x + between.width / 2, [low, high]), high];
}

/** Over its zone, or as near to it as the two headings at the ends allow. */
function middleHeading(
	text: string,
	center: number,
	ends: readonly StripText[]
): readonly StripText[] {
	const { width } = TIERS[2] ?? { width: 960 };
	const taken = ends.map((end) => spanOf(end, width));
	const steps = Array.from({ length: 25 }, (_, i) => center + i * 2 * (center < 50 ? 1 : -1));
	const candidates = steps.map((x) =>
		write(text, x, { y: ROWS.heading, anchor: 'middle', tone: 'name' })
	);
	const fit = firstFit(candidates, taken, width);
	return fit ? [fit] : [];
}

const LINE_GAP = 6;

/** The lower line has its words before it, the upper one behind it, as long as they fit. */
function lineNames({ placed, words }: TextInput, { width }: Tier): readonly StripText[] {
	const { even, average } = placed;
	const isEvenLower = even !== null && (average === null || even <= average);
	const lines = [
		even === null ? [] : lineName(words.even, even, isEvenLower),
		average === null ? [] : lineName(words.average, average, !isEvenLower)
	];
	const stems = [even, average]
		.filter((x) => x !== null)
		.map((x) => ({
			from: (x / 100) * width - 1 + GAP_OF_STEM,
			to: (x / 100) * width + 1 - GAP_OF_STEM
		}));
	return fitAll(lines, stems, { width, most: 2 });
}

/** A line may be nearer to words than words to each other. */
const GAP_OF_STEM = 5;

function lineName(phrase: Phrase, x: number, isBefore: boolean): readonly StripText[] {
	const shared = { y: ROWS.line, tone: 'line' as const };
	const ways = [phrase.long, phrase.short].map((text) => ({
		before: write(text, x, { ...shared, dx: -LINE_GAP, anchor: 'end' }),
		after: write(text, x, { ...shared, dx: LINE_GAP })
	}));
	const first = ways.map((way) => (isBefore ? way.before : way.after));
	const second = ways.map((way) => (isBefore ? way.after : way.before));
	return [...first, ...second];
}
