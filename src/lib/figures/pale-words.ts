import { rampOf } from '$lib/charts/kit/ramp';
import type { Choice } from '$lib/fiscal/core/types';
import { BAND_SHARE } from '$lib/fiscal/core/verdict-band';
import { measureOf } from '$lib/fiscal/measures/measures';
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
	const gray = `gray: ${grayWords(choice)}, about even`;
	if (choice.measure !== 'net') return `Faintest: from ${tick(low)} to ${tick(high)}; ${gray}`;
	const each = choice.scale === 'per-person' ? ' a person' : '';
	const where = base === 'plain' ? 'breaking even' : whereShared(choice);
	return `Faintest: within ${full(high)}${each} of ${where}; ${gray}`;
}

/** What counts as about even, as `sidesTold` has it. */
function grayWords(choice: Choice): string {
	const { tick } = formatsOf(choice);
	const { isByBalance, pivot } = measureOf(choice.measure);
	if (pivot) return `within ${EVEN_BAND} of ${tick(pivot)}`;
	return isByBalance
		? `within ${EVEN_BAND} of what a state paid`
		: `from ${tick(-BAND_SHARE)} to ${tick(BAND_SHARE)}`;
}

function whereShared({ deficit, scale }: Choice): string {
	const isAverage = scale === 'per-person' && ['none', 'per-person'].includes(deficit);
	return isAverage ? 'the average' : 'its share';
}
