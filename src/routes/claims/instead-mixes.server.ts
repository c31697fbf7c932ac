import { isStateCode } from '$lib/data/states';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { cellsByState, rowsOfNation, rowsOfPart } from '$lib/ledger/verdict.server';
import {
	hybridSentence,
	mixOfAverageSentence,
	mixOnOtherSideSentence,
	mixPlaceSentence
} from '$lib/words/hybrid-sentence';
import { mixesAmongAll } from '$lib/fiscal/verdict/among-all';
import { isQuoted } from './instead-quoted.server';
import {
	hybridsOf,
	mixesAcrossAverage,
	mixesOnOtherSide,
	type HybridYears,
	type MixOnOtherSide
} from '$lib/fiscal/verdict/mixes';

/**
 * What mixes of sources without a vote give of the number or the place that a part states, and where they put its state on
 * the other side than every vote.
 */
export function mixWords(verdict: PartVerdict): readonly string[] {
	const { part } = verdict;
	const { state, test } = part;
	if (isQuoted(verdict)) return [];
	if (test === 'largest' && isStateCode(state))
		return mixesAmongAll(verdict, [...cellsByState().values()]).map((mix) =>
			mixPlaceSentence(mix, state)
		);
	const rows = rowsOfPart(part);
	const turned = mixesOnOtherSide(verdict, rows);
	const near = hybridsOf(verdict, rows).map((mix) => ({ mix, turned: turnedBy(mix, turned) }));
	const told = near.map((each) => each.turned);
	return [
		...near.map((each) => hybridSentence(each.mix, each.turned)),
		...turned.filter((mix) => !told.includes(mix)).map(mixOnOtherSideSentence),
		...mixesAcrossAverage(verdict, rows, rowsOfNation()).map(mixOfAverageSentence)
	];
}

/** The years in which a mix that is told dollar for dollar puts the state on the other side than every vote. */
function turnedBy(
	{ label }: HybridYears,
	turned: readonly MixOnOtherSide[]
): MixOnOtherSide | null {
	return turned.find((mix) => mix.label === label && mix.figures === 'plain') ?? null;
}
