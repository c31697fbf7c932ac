import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { Choice } from '$lib/fiscal/core/types';
import type { NationView } from '$lib/fiscal/core/view';
import { perDollar } from './share';

/**
 * What the federal government did in the year, counting what the estimate counts, and how many states got more or
 * paid more; empty where the estimate gives only balances, or where only some states were found.
 */
export function contextSentence(choice: Choice, nation: NationView): string {
	const { ratio, areas } = nation;
	const estimate = estimateOf(choice.estimate);
	if (ratio === null || estimate.sides === 'balance') return '';
	const spent = `the federal government spent ${perDollar(ratio)} for every dollar it took in`;
	const isDeficit = ratio >= 1;
	const count = isDeficit ? nation.recipients : nation.payers;
	const did = isDeficit ? 'got more than they paid' : 'paid more than they got';
	const link = count * 2 > areas ? 'so' : 'and yet only';
	const note =
		choice.interest === 'counted' ? 'Interest on the debt counted' : estimate.deficitNote;
	return `${note}, ${spent}, ${link} ${count} of ${areas} ${did}.`;
}
