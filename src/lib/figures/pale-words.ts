import { rampOf } from '$lib/charts/kit/ramp';
import type { Choice } from '$lib/fiscal/core/types';
import { EVEN_BAND } from '$lib/words/even-band';
import { formatsOf } from '$lib/words/measure';

/**
 * What the faintest step of a map is, from its edges: "Faintest: within $500 a person of the average"; and what is gray,
 * since the step is wider than what counts as about even. Empty where the classes run to one side.
 */
export function paleWords(choice: Choice, base: 'plain' | 'neutral'): string {
	const { kind, edges, pivot } = rampOf(choice);
	const [low, high] = [edges.findLast((edge) => edge < pivot), edges.find((edge) => edge > pivot)];
	if (kind === 'sequential' || low === undefined || high === undefined) return '';
	const { full, tick } = formatsOf(choice);
	if (pivot !== 0)
		return `Faintest: from ${tick(low)} to ${tick(high)}; gray: within ${EVEN_BAND} of ${tick(pivot)}, about even`;
	const each = choice.scale === 'per-person' ? ' a person' : '';
	const where = base === 'plain' ? 'breaking even' : whereShared(choice);
	return `Faintest: within ${full(high)}${each} of ${where}; gray: within ${EVEN_BAND} of what a state paid, about even`;
}

function whereShared({ deficit, scale }: Choice): string {
	const isAverage = scale === 'per-person' && ['none', 'per-person'].includes(deficit);
	return isAverage ? 'the average' : 'its share';
}
