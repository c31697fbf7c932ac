import type { StateCode } from '$lib/data/states';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import type { Choice } from '$lib/fiscal/core/types';
import { estimateYears, type EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import { settle } from '$lib/fiscal/measures/measures';
import { ledger } from '$lib/ledger/ledger.server';
import { answerOf } from '$lib/view/answer';
import { choiceOf, defaultSelection } from '$lib/view/selection';
import { packSentence, type PackedSentence, type StateSentences } from '$lib/view/sentences';

interface Views {
	readonly choice: Choice;
	readonly years: EstimateYears;
	readonly shown: readonly ShownYear[];
}

/** What a state's views say by every estimate in every year, where the address names nothing else. */
export function servedSentences(state: StateCode): StateSentences<PackedSentence> {
	return Object.fromEntries(
		views().map(({ choice, years: { opening }, shown }) => {
			const told = shown.flatMap((one) => {
				const view = { choice, state, shown: one, otherwise: null, nearest: null };
				const sentence = packSentence(answerOf(view).answer);
				return sentence ? [[one.view.fiscalYear, sentence] as const] : [];
			});
			return [choice.estimate, { opening, years: Object.fromEntries(told) }];
		})
	);
}

let made: readonly Views[] | undefined;

/** All years of each estimate as a view of it shows them that asks for no measure; made once for all states. */
function views(): readonly Views[] {
	const { series, context, receiptsPerPerson } = ledger();
	made ??= [...series.values()].map(({ estimate, years }) => {
		const usual = defaultSelection(() => estimateYears(years));
		const { choice } = settle({ ...choiceOf(usual), estimate });
		const shown = shownYears({ estimate, years }, choice, { context, receiptsPerPerson });
		return { choice, years: estimateYears(years), shown };
	});
	return made;
}
