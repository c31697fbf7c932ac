import { rampOf } from '$lib/charts/kit/ramp';
import type { Choice } from '$lib/fiscal/core/types';
import type { LegendEntry } from '$lib/files/swatch';
import { formatsOf } from '$lib/words/measure';
import { legendSides } from './chart-words';

/** The classes from low to high with their edges and sides in words, and what hatching means where a state is hatched. */
export function rampLegend(
	choice: Choice,
	base: 'plain' | 'neutral',
	hasMissing: boolean
): readonly LegendEntry[] {
	const { edges, classes } = rampOf(choice);
	const texts = edges.map(formatsOf(choice).tick);
	const sides = legendSides(choice.measure, base);
	const last = classes.length - 1;
	const wordsOf = (i: number) => (i < last ? `to ${texts[i] ?? ''}` : `over ${texts.at(-1) ?? ''}`);
	const sideOf = (i: number) => (i === 0 ? `${sides.low}: ` : i === last ? `${sides.high}: ` : '');
	const colored = classes.map((klass, i) => ({
		label: `${sideOf(i)}${wordsOf(i)}`,
		color: `var(--ramp-${klass})`
	}));
	return [...colored, ...(hasMissing ? [{ label: 'No figure', color: null }] : [])];
}
