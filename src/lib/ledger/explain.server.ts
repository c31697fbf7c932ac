import { dataset } from '$lib/data/datasets.server';
import {
	explainSummaries,
	explainYears,
	type ExplainSummary
} from '$lib/fiscal/conditions/explain-years';
import type { ExplainYear } from '$lib/fiscal/conditions/explain';
import { ledger } from './ledger.server';

interface Made {
	readonly years: readonly ExplainYear[];
	readonly summaries: readonly ExplainSummary[];
}

let made: Made | undefined;

/** Net per person beside income and age in every year that has all three, and what each year comes to. */
export function explainOfDatasets(): Made {
	made ??= make();
	return made;
}

function make(): Made {
	const { series, context } = ledger();
	const account = series.get('account');
	if (!account) throw new Error('The ledger has no account of our own.');
	const years = explainYears({
		account,
		context,
		age: dataset('context/age'),
		population: dataset('context/population')
	});
	return { years, summaries: explainSummaries(years) };
}
