import { positionOf, type StateCode } from '$lib/data/states';
import { countOf } from '$lib/fiscal/core/columns';
import { isInDollars } from '$lib/fiscal/measures/measures';
import { STATUS_WORDS } from '$lib/fiscal/core/status';
import type { Choice, YearView } from '$lib/fiscal/core/types';
import { perWords, sideFormatsOf } from './measure';
import { shortNameOf } from './names';

/** Both sides of a state: "California paid $18,127 a person and received $18,008". */
export function scatterTitle(choice: Choice, view: YearView, state: StateCode): string {
	const name = shortNameOf(state);
	const position = positionOf(state);
	const paid = view.paid[position] ?? null;
	const received = view.received[position] ?? null;
	if (countOf(view.paid) === 0) return 'Taxes paid and money received are not known apart';
	if (paid === null || received === null) {
		const status = view.status[position];
		const reason = status && status !== 'present' ? status : 'not-published';
		return `${name} has no point in ${view.fiscalYear}: ${STATUS_WORDS[reason]}`;
	}
	const { full } = sideFormatsOf(choice);
	return `${name} paid ${full(paid)}${isInDollars(choice) ? perWords(choice) : ''} and received ${full(received)}`;
}
