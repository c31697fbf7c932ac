import { dataset } from '$lib/data/datasets.server';
import { conditionYears, type ConditionSeries } from '$lib/fiscal/conditions/conditions';
import { CONDITIONS } from '$lib/fiscal/conditions/conditions-list';
import { sentenceOf } from '$lib/fiscal/conditions/conditions-sentences';
import { conditionValues, type ConditionRows } from '$lib/fiscal/conditions/conditions-values';

let made: readonly ConditionSeries[] | undefined;

/**
 * Every condition with figures, ranks and verdicts of all states in all its years, plain enough for JSON;
 * read and computed at the first call, the same object at every later one.
 */
export function conditionsOfDatasets(): readonly ConditionSeries[] {
	made ??= makeSeries(conditionRows());
	return made;
}

function makeSeries(rows: ConditionRows): readonly ConditionSeries[] {
	return CONDITIONS.map((condition) => {
		const { rule } = sentenceOf(condition.sentence);
		const values = conditionValues(condition.id, rows);
		return { condition, years: conditionYears(condition, rule, values) };
	});
}

function conditionRows(): ConditionRows {
	return {
		homelessness: dataset('conditions/homelessness'),
		poverty: dataset('conditions/poverty'),
		inequality: dataset('conditions/inequality'),
		schools: dataset('conditions/schools'),
		bridges: dataset('conditions/bridges'),
		roads: dataset('conditions/roads'),
		stateDebt: dataset('conditions/state-debt'),
		stateLocalInterest: dataset('conditions/state-local-interest'),
		stateLiabilities: dataset('conditions/state-liabilities'),
		population: dataset('context/population')
	};
}
