import type { StateCode } from '$lib/data/states';
import { chartName, shortName } from '../kit/short-name';
import { fitAll, spanOf, write, type Span, type StripText } from './fit';
import { ROWS } from './rows';
import type { PlacedStrip, Tick } from './strip';
import type { TextInput, Tier } from './tier';

/** Names of states under the strip: those off the scale, then as many others as find room. */
export function names(
	{ placed, followed }: TextInput,
	{ width, most, name }: Tier
): readonly StripText[] {
	const say = name === 'narrow' ? shortName : chartName;
	const crossed = stems(placed, width);
	const off = fitAll(offScale(placed, say), crossed, { width, most: 2 });
	const taken = [...crossed, ...off.map((text) => spanOf(text, width))];
	const others = byImportance(placed, followed).map((tick) => nameOf(tick, say));
	return [...off, ...fitAll(others, taken, { width, most })];
}

/** What crosses the row of names: the chosen state's stem and the line it is measured by. */
function stems({ chosen, goal }: PlacedStrip, width: number): readonly Span[] {
	return [chosen?.x, goal].flatMap((x) => {
		const at = ((x ?? 0) / 100) * width;
		return typeof x === 'number' ? [{ from: at - 1, to: at + 1 }] : [];
	});
}

/** States off the scale, written at the ends with an arrow; with their figures where there is room. */
function offScale(
	{ ticks, chosen }: PlacedStrip,
	say: (code: StateCode) => string
): readonly (readonly StripText[])[] {
	const at = (end: 'low' | 'high') => ticks.filter((tick) => tick.off === end && tick !== chosen);
	const bare = (off: readonly Tick[]) => off.map(({ mark }) => say(mark.code)).join(', ');
	const full = (off: readonly Tick[]) =>
		off.map(({ mark }) => `${say(mark.code)} ${mark.text}`).join(', ');
	const [low, high] = [at('low'), at('high')];
	const shared = { y: ROWS.name };
	return [
		[full, bare].map((text) => write(`← ${text(low)}`, 0, shared)).filter(() => low.length > 0),
		[full, bare]
			.map((text) => write(`${text(high)} →`, 100, { ...shared, anchor: 'end' }))
			.filter(() => high.length > 0)
	];
}

/** Followed states first, then both ends, then those that stand most alone. */
function byImportance(placed: PlacedStrip, followed: readonly StateCode[]): readonly Tick[] {
	const drawn = placed.ticks
		.filter((tick) => tick.x !== null && tick.off === 'none')
		.toSorted((a, b) => (a.x ?? 0) - (b.x ?? 0));
	const weights = new Map(
		drawn.map((tick, i) => [tick, followedWeight(tick, followed) ?? standing(drawn, i)])
	);
	return drawn
		.filter((tick) => tick !== placed.chosen)
		.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

function followedWeight({ mark }: Tick, followed: readonly StateCode[]): number | undefined {
	const place = followed.indexOf(mark.code);
	return place < 0 ? undefined : 1000 - place;
}

/** Above 100 percent at both ends, else the distance to the nearer neighbor. */
function standing(drawn: readonly Tick[], i: number): number {
	const [before, here, after] = [drawn[i - 1]?.x, drawn[i]?.x ?? 0, drawn[i + 1]?.x];
	if (typeof before !== 'number' || typeof after !== 'number') return 500;
	return Math.min(here - before, after - here);
}

const OVERHANG = 8;

/** Under its tick, or pushed to one side of it where the middle is taken. */
function nameOf({ mark, x }: Tick, say: (code: StateCode) => string): readonly StripText[] {
	const [text, at, y] = [say(mark.code), x ?? 0, ROWS.name];
	return [
		write(text, at, { y, anchor: 'middle' }),
		write(text, at, { y, dx: -OVERHANG }),
		write(text, at, { y, dx: OVERHANG, anchor: 'end' })
	];
}
