import type { StateCode } from '$lib/data/states';
import { conditionsOfDatasets } from '$lib/ledger/conditions.server';
import { framesOf, stateConditions } from '$lib/fiscal/conditions/conditions-state';
import { explainOfDatasets } from '$lib/ledger/explain.server';
import { conditionsCsv, explainCsv } from './conditions-csv';

/** The side claims of one state as a CSV file. */
export function conditionsFile(state: StateCode): string {
	const all = conditionsOfDatasets();
	return conditionsCsv(framesOf(all), stateConditions(all, state));
}

/** The comparison with income and age in every year as a CSV file. */
export function explainFile(): string {
	return explainCsv(explainOfDatasets().years);
}
