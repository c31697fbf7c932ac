import type { StateCode } from '$lib/data/states';
import { conditionsOfDatasets } from '$lib/ledger/conditions.server';
import { framesOf, stateConditions } from '$lib/fiscal/conditions/conditions-state';
import { explainOfDatasets } from '$lib/ledger/explain.server';
import type { ExplainYear } from '$lib/fiscal/conditions/explain';
import { ledger } from '$lib/ledger/ledger.server';
import { packConditions, roundedSummary, roundedYear, type PackedConditions } from './pack';
import type { SideData } from './side-claims.svelte';
import { usualBeside, usualChoice } from './side-choice';

/** One state's side claims, packed for the browser. */
export function servedConditions(state: StateCode): PackedConditions {
	return packConditions(stateConditions(conditionsOfDatasets(), state));
}

/** Every year of the comparison with income and age. */
export function servedExplain(): readonly ExplainYear[] {
	return explainOfDatasets().years.map(roundedYear);
}

/** All that the page of side claims shows at first: California, the states beside it, and one year. */
export function servedSideClaims(): SideData {
	const { summaries } = explainOfDatasets();
	const all = summaries.map(({ fiscalYear }) => fiscalYear);
	const years = { all, usual: usualYear(all) };
	const { state } = usualChoice(years);
	return {
		frames: framesOf(conditionsOfDatasets()),
		states: [state, ...usualBeside(state)].map(servedConditions),
		years,
		explain: servedExplain().filter(({ fiscalYear }) => fiscalYear === years.usual),
		summaries: summaries.map(roundedSummary)
	};
}

/** The latest year that is not marked by the pandemic, whose relief followed other rules. */
function usualYear(all: readonly number[]): number {
	const marked = new Set(
		ledger()
			.series.get('account')
			?.years.filter(({ flags }) => flags.some((own) => own.includes('covid')))
			.map(({ fiscalYear }) => fiscalYear)
	);
	return all.filter((year) => !marked.has(year)).at(-1) ?? all.at(-1) ?? 0;
}
