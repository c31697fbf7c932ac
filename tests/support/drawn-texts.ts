import { textsWidth, type DrawnText } from '../../src/lib/files/picture-text';

/** Baselines nearer than this have letters in each other, in pixels. */
const NEAR = 11;

/** The words of a drawn text. */
export function wordsOf({ texts }: DrawnText): string {
	return texts.map(({ text }) => text).join('');
}

/** Where a drawn text begins and ends across the picture, at most. */
export function spanOf({ x, anchor, texts }: DrawnText): readonly [from: number, to: number] {
	const width = textsWidth(texts);
	const from = { start: x, middle: x - width / 2, end: x - width }[anchor];
	return [from, from + width];
}

/** The texts that pass an edge of a picture, and the pairs of which one stands in the other. */
export function clashesIn(
	texts: readonly DrawnText[],
	{ width, height }: { readonly width: number; readonly height: number }
): readonly string[] {
	const placed = texts.map((text) => ({ words: wordsOf(text), y: text.y, span: spanOf(text) }));
	const past = placed
		.filter(({ span: [from, to], y }) => from < -0.5 || to > width + 0.5 || y < 9 || y > height)
		.map(({ words }) => `${words} passes an edge`);
	const into = placed.flatMap((one, i) =>
		placed
			.slice(i + 1)
			.filter(
				(other) =>
					Math.abs(one.y - other.y) < NEAR &&
					one.span[0] < other.span[1] - 0.5 &&
					other.span[0] < one.span[1] - 0.5
			)
			.map((other) => `${one.words} runs into ${other.words}`)
	);
	return [...past, ...into];
}
