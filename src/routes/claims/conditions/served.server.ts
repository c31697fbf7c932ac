import type { StateCode } from '$lib/data/states';
import { conditionsOfDatasets } from '$lib/ledger/conditions.server';
import { framesOf, stateConditions } from '$lib/fiscal/conditions/conditions-state';
import { explainOfDatasets } from '$lib/ledger/explain.server';
import type { ExplainYear } from '$lib/fiscal/conditions/explain';
import { remainderRun } from '$lib/fiscal/conditions/explain-years';
import { ledger } from '$lib/ledger/ledger.server';
import { packFrame, packState, roundedYear, type PackedState } from './pack';
import type { SideData } from './side-claims.svelte';
import { usualBeside, usualChoice } from './side-choice';

/** One state's side claims, packed for the browser. */
export function servedConditions(state: StateCode): PackedState {
	const run = remainderRun(explainOfDatasets().summaries, state);
	return packState({ ...stateConditions(conditionsOfDatasets(), state), run });
}

/** Every year of the comparison with income and age. */
export function servedExplain(): readonly ExplainYear[] {
	return explainOfDatasets().years.map(roundedYear);
}

/** All that the page of side claims shows at first: California, the states beside it, and one year. */
export function servedSideClaims(): SideData {
	const all = explainOfDatasets().summaries.map(({ fiscalYear }) => fiscalYear);
	const years = { all, usual: usualYear(all) };
	const { state } = usualChoice(years);
	return {
		frames: framesOf(conditionsOfDatasets()).map(packFrame),
		states: [state, ...usualBeside(state)].map(servedConditions),
		years,
		explain: servedExplain().filter(({ fiscalYear }) => fiscalYear === years.usual),
		ageBreaks: ageBreaks()
	};
}

/** The first year of every count of older residents but the first count. */
function ageBreaks(): readonly string[] {
	const [, ...later] = explainOfDatasets().years.filter(
		({ ageSource }) => ageSource.calendarYears.length === 1
	);
	return later.map(({ fiscalYear }) => String(fiscalYear));
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
