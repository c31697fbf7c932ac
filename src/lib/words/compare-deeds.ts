import { measureOf } from '$lib/fiscal/measures/measures';
import type { Choice, Column } from '$lib/fiscal/core/types';
import { sharedOut } from './shared-out';

/** What states did on one side of even, and what opens the sentence. */
export interface Deeds {
	/** Names the rule that the deficit is shared out by, where that is not told by the deed. */
	readonly opening: string;
	readonly payer: string;
	readonly recipient: string;
}

/** Whether the measure of a choice has two sides, so that states can be told as payers and recipients. */
export function hasTwoSides({ measure }: Pick<Choice, 'measure'>): boolean {
	return measure === 'net' || measure === 'ratio';
}

/**
 * What payers and recipients did by a choice that has two sides; `isOne` is for one state alone. `nets`, as
 * `sharedOut` has them, matter to the opening alone.
 */
export function deedsOf(
	{ measure, deficit, scale }: Choice,
	isOne: boolean,
	nets: Column = []
): Deeds {
	const it = isOne ? 'it' : 'they';
	const own = {
		payer: `paid more than ${it} received`,
		recipient: `received more than ${it} paid`
	};
	if (measure !== 'net' || deficit === 'none') return { opening: '', ...own };
	if (deficit === 'per-person' && scale === 'per-person') {
		return {
			opening: '',
			payer: 'paid more on balance than the national average',
			recipient: 'received more on balance than the national average'
		};
	}
	return { opening: openingOf(sharedOut(deficit, nets)), ...own };
}

/** A surplus of an estimate need not be one of the Treasury: it is not called federal. */
function openingOf(shared: string): string {
	return `with the ${shared.startsWith('deficit ') ? 'federal ' : ''}${shared}, `;
}

/** What the highest figure of a measure with one side says of a state: "paid most in federal taxes". */
export function mostWords({ measure }: Pick<Choice, 'measure'>): string {
	switch (measure) {
		case 'paid':
			return 'paid most in federal taxes';
		case 'received':
			return 'received most in federal money';
		case 'relative-ratio':
			return 'got back most per dollar paid, measured by the nation’s,';
		case 'published-ratio':
			return 'got back most per dollar paid, as published,';
		default:
			return `had the highest figure (${measureOf(measure).label.toLowerCase()})`;
	}
}
