/**
 * A year in which our own account of a state is far from the Rockefeller Institute: ours less theirs, both against the
 * average of the 50 states, dollars of the year a person.
 */
export interface FarApart {
	readonly fiscalYear: number;
	readonly usdPerPerson: number;
}
