import type { AccountModel, KeyId, LineYear, SeriesId } from '../types';

/** Whether a line goes by population in a year: by choice, or where its own key has turned to population. */
export function sharedByPopulation(model: AccountModel, { key }: LineYear, index: number): boolean {
	if (key === 'population') return true;
	if (key === 'incidence' || key === 'incidence-with-gains' || key === 'tax-share') return false;
	const persons = unitsIn(model, 'population', index);
	return unitsIn(model, key, index).every((units, position) => units === persons[position]);
}

/** What a line goes by in a year: its own key, or population where that has turned to it. */
export function keyInYear(model: AccountModel, line: LineYear, fiscalYear: number): KeyId {
	const index = model.fiscalYears.indexOf(fiscalYear);
	return sharedByPopulation(model, line, index) ? 'population' : line.key;
}

function unitsIn({ shares }: AccountModel, id: SeriesId, index: number): readonly number[] {
	const { rows, rowOfYear } = shares[id];
	return rows[rowOfYear[index] ?? -1] ?? [];
}
