import { capital, small } from '$lib/words/capital';
import { shortNameOf } from '$lib/words/names';
import type { Extremes } from '$lib/fiscal/core/extremes';

/** What the columns of both ends are headed. */
export interface EndHeads {
	readonly lowest: string;
	readonly highest: string;
}

/** "Paid most" and "Received most": where some state at an end, or every one, stands on the other side, so it says. */
export function endHeads(ends: readonly Extremes[]): EndHeads {
	return {
		lowest: headOf(
			ends.map(({ lowest }) => lowest.value > 0),
			'Paid most',
			'received least'
		),
		highest: headOf(
			ends.map(({ highest }) => highest.value < 0),
			'Received most',
			'paid least'
		)
	};
}

/** Why the state at the lower end per person is marked: "Marked: New Jersey, which paid most per person". */
export function markedWords(ends: Extremes): string {
	return `Marked: ${shortNameOf(ends.lowest.code)}, which ${small(endHeads([ends]).lowest)} per person`;
}

function headOf(areTurned: readonly boolean[], own: string, turned: string): string {
	if (!areTurned.includes(true)) return own;
	if (areTurned.includes(false)) return `${own}, or ${turned}`;
	return capital(turned);
}
