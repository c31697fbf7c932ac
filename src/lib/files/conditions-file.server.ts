import { dataset } from '$lib/data/datasets.server';
import type { StateCode } from '$lib/data/states';
import { enrolledPerPerson } from '$lib/fiscal/conditions/explain-years';
import { conditionsOfDatasets } from '$lib/ledger/conditions.server';
import { explainOfDatasets } from '$lib/ledger/explain.server';
import { conditionsCsv, explainCsv } from './conditions-csv';

/** The side claims of one state as a CSV file. */
export function conditionsFile(state: StateCode): string {
	return conditionsCsv(conditionsOfDatasets(), state);
}

/** The comparison with income and age in every year as a CSV file. */
export function explainFile(): string {
	const enrollment = dataset('funds/medicare-medicaid');
	return explainCsv(explainOfDatasets().years, (year) => enrolledPerPerson(enrollment, year));
}
