import type { Condition, ConditionSentence, Tally } from '$lib/fiscal/conditions/conditions';
import { CONDITIONS } from '$lib/fiscal/conditions/conditions-list';
import type { StateConditions } from '$lib/fiscal/conditions/conditions-state';
import type { Share } from '$lib/fiscal/verdict/types';

/** The verdict on one sentence for the state shown, with the count of each series. */
export interface SideVerdict {
	readonly sentence: ConditionSentence;
	readonly tally: Tally;
	readonly bySeries: readonly { readonly condition: Condition; readonly tally: Tally }[];
}

const NOTHING_TOLD: Tally = { met: 0, told: 0, share: null, holding: 'cannot-be-tested' };

/** The verdict on a sentence for one state; untestable while its figures are not at hand. */
export function verdictOf(
	sentence: ConditionSentence,
	conditions: StateConditions | undefined
): SideVerdict {
	const total = conditions?.tallies.find((one) => one.sentence === sentence.id);
	const bySeries = CONDITIONS.filter((one) => one.sentence === sentence.id).map((condition) => {
		const own = conditions?.series.find(({ id }) => id === condition.id);
		return { condition, tally: own?.tally ?? NOTHING_TOLD };
	});
	return { sentence, tally: total?.tally ?? NOTHING_TOLD, bySeries };
}

/** A tally as the bar of a verdict takes it. */
export function shareOfTally({ met, told, share }: Tally): Share {
	return { k: met, n: told, q: share };
}
