import { followColor } from '$lib/charts/kit/paint';
import type { FigureTable } from '$lib/charts/kit/table';
import { stateOf, type StateCode } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { byEstimate } from '$lib/words/by-estimate';
import { listOf, shortNameOf } from '$lib/words/names';
import { ordinal } from '$lib/words/ordinal';
import { periodOf } from '$lib/words/titles';
import { sourceLine } from './chart-words';
import { EACH } from './account-tables';
import { filePartsOf, stateFile } from './file-parts';
import RankYearsChart from './RankYearsChart.svelte';
import type { FigureRecord } from './record';
import { measuredBy } from './tables';
import type { RankYearsInput } from './rank-years-input';

/** Where a state stood among all, year by year. */
export const rankYearsFigure: FigureRecord<RankYearsInput> = {
	id: 'ranks',
	name: 'ranks',
	chart: RankYearsChart,
	title: (input) => byEstimate(titleOf(input), 'account'),
	subtitle: (input) =>
		`Rank among the 50 states and D.C. by received minus paid per person, ${periodOf(input.years)}; 1st receives most. Sharing out the deficit equally does not change it. ${linesWords(input)}`,
	source: () => sourceLine(estimateOf('account'), 'current'),
	legend: ({ followed }) => [
		...followed.map((code, i) => ({
			label: shortNameOf(code),
			color: i === 0 ? 'var(--ink)' : followColor(followed, code),
			shape: i === 0 ? ('thick-line' as const) : ('line' as const)
		})),
		{ label: 'All other states', color: 'var(--faint)', shape: 'line' }
	],
	table: tableOf,
	rowCount: ({ years, followed }) => years.length * followed.length,
	isTableLate: true,
	lateRows: () => ({ path: '/data/estimates/account.csv', words: 'Whole estimate, CSV' }),
	files: ({ followed: [state = 'CA', ...others] }) => ({
		parts: filePartsOf({ choice: EACH, when: 'all-years', states: [state, ...others] }),
		served: stateFile(state),
		whole: { path: '/data/estimates/account.csv', words: 'Whole estimate, CSV' }
	})
};

/** Whose lines are which: "In color: Michigan and Pennsylvania; thin: every other state"; a state without a rank has no line. */
export function linesWords({
	rows,
	followed: [, ...rest]
}: Pick<RankYearsInput, 'rows' | 'followed'>): string {
	const isDrawn = (code: StateCode) =>
		rows.find((row) => row.code === code)?.ranks.some((rank) => rank !== null) ?? false;
	const others = rest.filter(isDrawn);
	return others.length === 0
		? 'Thin: every other state'
		: `In color: ${listOf(others.map(shortNameOf))}; thin: every other state`;
}

/** Where it stood in the last year, and between which places in all. */
function titleOf({ years, rows, followed: [state = 'CA'] }: RankYearsInput): string {
	const name = shortNameOf(state);
	const ranks = rows.find(({ code }) => code === state)?.ranks ?? [];
	const known = ranks.filter((rank) => rank !== null);
	const [best, worst, last] = [Math.min(...known), Math.max(...known), ranks.at(-1) ?? null];
	if (last === null) return `${name} has no rank in ${years.at(-1) ?? ''}`;
	if (best === worst) return `${name} was ${ordinal(best)} of 51 in every year`;
	return `${name} was ${ordinal(last)} of 51 in ${years.at(-1) ?? ''}, and between ${ordinal(best)} and ${ordinal(worst)} since ${years[0] ?? ''}`;
}

function tableOf(input: RankYearsInput): FigureTable {
	const { years, rows, followed } = input;
	return {
		caption: rankYearsFigure.subtitle(input),
		columns: [
			{ id: 'state', label: 'Code' },
			{ id: 'state_name', label: 'State' },
			{ id: 'fiscal_year', label: 'Year' },
			{ id: 'rank', label: 'Rank', format: String, decimals: 0 }
		],
		rows: followed.flatMap((code) => {
			const ranks = rows.find((row) => row.code === code)?.ranks ?? [];
			return years.map((year, i) => ({
				key: `${code} ${year}`,
				cells: [code, stateOf(code).name, year, ranks[i] ?? null],
				missing: 'no figure'
			}));
		}),
		reckoned: { ...measuredBy(EACH), unit: 'rank' }
	};
}
