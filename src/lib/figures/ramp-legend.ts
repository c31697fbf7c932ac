import { colorOf } from '$lib/charts/kit/paint';
import { rampOf } from '$lib/charts/kit/ramp';
import type { Choice } from '$lib/fiscal/core/types';
import type { LegendEntry } from '$lib/files/swatch';
import { formatsOf } from '$lib/words/measure';
import { legendSides } from './axis-words';

/** The classes from low to high with their edges and sides in words, and what hatching means where a state is hatched. */
export function rampLegend(
	choice: Choice,
	base: 'plain' | 'neutral',
	hasMissing: boolean
): readonly LegendEntry[] {
	const { kind, edges, classes } = rampOf(choice);
	const texts = edges.map(formatsOf(choice).tick);
	const sides = legendSides(choice, base);
	const last = classes.length - 1;
	const wordsOf = (i: number) => (i < last ? `to ${texts[i] ?? ''}` : `over ${texts.at(-1) ?? ''}`);
	const sideOf = (i: number) => (i === 0 ? `${sides.low}: ` : i === last ? `${sides.high}: ` : '');
	const colored = classes.flatMap((klass, i) => {
		const label = `${sideOf(i)}${wordsOf(i)}`;
		if (kind !== 'diverging' || klass !== 5) return [{ label, color: colorOf(klass, kind) }];
		return [
			{ label: 'to about even', color: colorOf('payer', kind) },
			{ label: 'about even', color: colorOf(klass, kind) },
			{ label, color: colorOf('recipient', kind) }
		];
	});
	return [...colored, ...(hasMissing ? [{ label: 'No figure', color: null }] : [])];
}
