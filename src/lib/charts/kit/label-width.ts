/**
 * Advance of each character in ems: the wider of Liberation Sans and DejaVu Sans, rounded up to 0.05, so
 * that a label measured without a browser fits in whatever sans the reader's system has.
 */
const ADVANCES: readonly (readonly [em: number, characters: string])[] = [
	[0, '\u2060'],
	[0.3, 'Iijl'],
	[0.35, ' \u00a0,./:;\\|·’'],
	[0.4, '()-[]ft'],
	[0.45, '!r'],
	[0.5, '"*J`'],
	[0.55, 'csz“”'],
	[0.6, '?L_kvxy–§'],
	[0.65, '0123456789$FTabdeghnopqu{}¢'],
	[0.7, 'ABEKPSVXYZ'],
	[0.75, 'CNRU'],
	[0.8, '&DGHOQ◀▶'],
	[0.85, '#+<=>^w~−×÷'],
	[0.9, 'M'],
	[0.95, '%']
];

const OTHER = 1;
const STRONG = 1.08;

/** Size of letters in drawings, in pixels: `--type-drawn`. */
const LETTERS = 12;

const advanceOf = new Map(
	ADVANCES.flatMap(([em, characters]) => [...characters].map((character) => [character, em]))
);

/** Width of a text in pixels at most, at a font size in pixels; unknown characters count as one em. */
export function labelWidth(text: string, size = LETTERS): number {
	let ems = 0;
	// Plain, since a step of the year measures some hundred labels.
	for (const character of text) ems += advanceOf.get(character) ?? OTHER;
	return ems * size;
}

/** Width of a text in pixels at most, set in the strong weight. */
export function strongWidth(text: string, size = LETTERS): number {
	return labelWidth(text, size) * STRONG;
}
