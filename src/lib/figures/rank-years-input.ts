import type { RankRow } from '$lib/charts/rank-years/place';
import { stateOf, type StateCode } from '$lib/data/states';
import { presentIn } from '$lib/fiscal/core/columns';
import { rankOfAll } from '$lib/words/ordinal';
import type { Pointed } from './pointed';

/** The ranks of all states over the years of our own account, 1 = receives most on balance per person. */
export interface RankYearsInput {
	readonly years: readonly number[];
	readonly rows: readonly RankRow[];
	/** The chosen state first. */
	readonly followed: readonly StateCode[];
	/** The year that is told of, where it is not always the last. */
	readonly fiscalYear?: number;
}

/** One card of a year: the place of every state followed. */
export function rankCard({ years, rows, followed }: RankYearsInput, year: number): Pointed {
	const at = years.indexOf(year);
	const count = presentIn(rows.map(({ ranks }) => ranks[at] ?? null)).length;
	return {
		title: `Fiscal year ${year}`,
		lines: followed.map((code) => {
			const rank = rows.find((row) => row.code === code)?.ranks[at] ?? null;
			const text = rank === null ? 'no rank' : rankOfAll(rank, count);
			return { label: stateOf(code).name, text, kind: 'part' };
		}),
		note: ''
	};
}
