import { expect, it } from 'vitest';
import { FRAMES as BREAKDOWN } from '../breakdown/frame';
import { FRAMES as EXPLAIN } from '../explain/place';
import { framesFor } from '../rank-lines/frame';
import { FRAMES as SCATTER } from '../scatter/frame';
import { FRAMES as TIMELINE } from '../timeline/frame';

/** A window of 360 pixels less its margins. */
const COLUMN = 328;
/** Size of the words in a drawing, and how small they may get, in pixels. */
const [SIZE, LEAST] = [12, 11];

it.each([
	['breakdown', BREAKDOWN],
	['income and age', EXPLAIN],
	['ranks', framesFor(4)],
	['scatter', SCATTER],
	['timeline', TIMELINE]
])('the words of the %s are not smaller than 11 px where no script draws it anew', (_, frames) => {
	const widths = frames.filter(({ kind }) => kind === 'narrow').map(({ width }) => width);
	expect(widths).toHaveLength(1);
	for (const width of widths) expect((SIZE * COLUMN) / width).toBeGreaterThanOrEqual(LEAST);
});
