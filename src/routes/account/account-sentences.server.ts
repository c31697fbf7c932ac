import { positionOf, type StateCode } from '$lib/data/states';
import { shownYears, type ShownYear } from '$lib/fiscal/measures/shown-years';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { ledger } from '$lib/ledger/ledger.server';
import { packSentence, type PackedSentence, type StateSentences } from '$lib/view/sentences';
import { accountSentence, standingAt } from '$lib/words/account-sentence';
import { defaultAccount } from '$lib/view/account-choice';
import { MAP_CHOICE } from './account-state.svelte';

/** What our own sharing rules say of a state, year by year, in the first sentence of the account's page. */
export function accountSentences(state: StateCode): StateSentences<PackedSentence> {
	const { opening, choice, shown } = account();
	const told = shown.flatMap((one) => {
		const ours = standingAt(one, positionOf(state));
		const { fiscalYear } = one.view;
		const said = { choice, state, fiscalYear, ours, yours: ours };
		const sentence = packSentence(accountSentence(said));
		return sentence ? [[fiscalYear, sentence] as const] : [];
	});
	return { flow: { opening, years: Object.fromEntries(told) } };
}

interface OurAccount {
	readonly opening: number;
	readonly choice: ReturnType<typeof defaultAccount>['choice'];
	readonly shown: readonly ShownYear[];
}

let made: OurAccount | undefined;

/** All years by our own rules as the page shows them; made once for all states. */
function account(): OurAccount {
	if (made) return made;
	const { series, context, receiptsPerPerson } = ledger();
	const ours = series.get('account');
	if (!ours) throw new Error('The ledger has no account of our own.');
	const years = estimateYears(ours.years);
	const shown = shownYears(ours, MAP_CHOICE, { context, receiptsPerPerson });
	made = { opening: years.opening, choice: defaultAccount(years).choice, shown };
	return made;
}
