import { sumsExtent } from '$lib/charts/running-sum/place';
import type { FigureTable, TableRow } from '$lib/charts/kit/table';
import { stateOf, type StateCode } from '$lib/data/states';
import { runningSum, totalsByStart } from '$lib/fiscal/core/running-sum';
import { BASE_YEAR } from '$lib/fiscal/core/prices';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { measureOf } from '$lib/fiscal/measures/measures';
import { byChoice, insideSentence } from '$lib/words/by-estimate';
import { capital } from '$lib/words/capital';
import { mostOf } from '$lib/words/compare-deeds';
import { otherwiseWords } from '$lib/words/interest-sentence';
import { formatsOf, perWords } from '$lib/words/measure';
import { shortNameOf } from '$lib/words/names';
import {
	onlyWords,
	startsWithSum,
	turnsTitle,
	type SummedState,
	type TurnsTold
} from '$lib/words/running-sum-words';
import { periodOf, subtitleOf } from '$lib/words/titles';
import { sourceLine } from './chart-words';
import { offWords } from './axis-words';
import { valuesOf, yearsOfRow, type CompareInput } from './compare-input';
import { estimateFile, filePartsOf } from './file-parts';
import { netsOf } from './headings';
import type { FigureRecord } from './record';
import RunningSumChart from './RunningSumChart.svelte';
import { measuredBy } from './tables';
import {
	type RunningSumInput,
	type RunningSumLive,
	summedState,
	sumOtherwise,
	noSumWords
} from './running-sum-input';

/** The years of several states added up from one that a reader chooses. */
export const runningSumFigure: FigureRecord<RunningSumInput, RunningSumLive> = {
	id: 'sum',
	name: 'sum-over-years',
	chart: RunningSumChart,
	title: (input) => byChoice(titleOf(input), input.choice),
	subtitle: (input) => {
		const { all, choice, states } = input;
		return `Added up over the years from a start. ${subtitleOf(choice, periodOf(yearsOfRow(all)), netsOf(all))}. The scale holds the sums from every start, so that it does not move with the start${offWords(sumsOff({ all, choice, states }))}${otherwiseTold(input)}`;
	},
	source: ({ choice }) => sourceLine(estimateOf(choice.estimate), choice.dollars),
	note: () =>
		`A year without a figure breaks a sum off. Whatever dollars the other charts are in, sums are in dollars of ${BASE_YEAR} at the nation’s prices.`,
	legend: ({ states }) =>
		states.map((code, i) => ({
			label: stateOf(code).name,
			color: `var(--follow-${i + 1})`,
			shape: i === 0 ? 'thick-line' : 'line'
		})),
	table: tableOf,
	rowCount: ({ all, states }) => yearsOfRow(all).length * states.length,
	isTableLate: true,
	files: ({ choice, states, start }) => ({
		parts: [...filePartsOf({ choice, when: 'all-years', states }), `from-${start}`],
		whole: estimateFile(choice.estimate)
	})
};

/** Who leaves the scale of the sums. */
function sumsOff(input: CompareInput): readonly StateCode[] {
	return sumsExtent(input.states.map((code) => ({ code, values: valuesOf(input, code) }))).off;
}

/** What the start does to the sums of all states: the same words whichever start is chosen, so that nothing moves. */
function titleOf(input: RunningSumInput): string {
	const years = yearsOfRow(input.all);
	const [first = '', second] = years;
	if (!second) return `One year alone, FY${first}: there is nothing to add up`;
	const states = input.states.map((code) => summedState(input, code));
	const { choice, all } = input;
	if (choice.measure === 'net') return turnsTitle(states, { choice, years, nets: netsOf(all) });
	return mostTitle(states, { choice, years });
}

/** What the title would say with interest the other way; empty where that moves nothing. */
function otherwiseTold(input: RunningSumInput): string {
	const other = sumOtherwise(input);
	if (!other || input.choice.measure !== 'net' || yearsOfRow(input.all).length < 2) return '';
	return otherwiseWords(other.choice, insideSentence(titleOf(other)));
}

/** Who paid or received most from the first start that has a sum. */
function mostTitle(
	states: readonly SummedState[],
	{ choice, years }: Pick<TurnsTold, 'choice' | 'years'>
): string {
	const starts = startsWithSum(states, years);
	const at = years.indexOf(starts[0] ?? 0);
	const totals = states.flatMap(({ code, values }) => {
		const total = totalsByStart(values)[at] ?? null;
		return total === null ? [] : [{ code, total }];
	});
	const [most] = totals.toSorted((a, b) => b.total - a.total);
	if (!most) return 'No year of these states can be added up';
	const did = `${measureOf(choice.measure).deed[0]}${mostOf(totals.length)}${totals.length > 1 ? ':' : ''}`;
	const title = `${onlyWords(starts, years)}over ${periodOf(starts)}, ${shortNameOf(most.code)} ${did} ${formatsOf(choice).full(most.total)}${perWords(choice)}`;
	return capital(title);
}

/** Year by year what is drawn, the sum from the chosen start, and beside it what each other start would come to. */
function tableOf(input: RunningSumInput): FigureTable {
	const years = yearsOfRow(input.all);
	const last = years.at(-1) ?? '';
	const own = {
		format: formatsOf(input.choice).column,
		decimals: input.choice.scale === 'total' ? 0 : 2
	};
	return {
		caption: `Sum from FY${input.start}, and from each year to FY${last}. ${runningSumFigure.subtitle(input)}`,
		columns: [
			{ id: 'state', label: 'Code' },
			{ id: 'state_name', label: 'State' },
			{ id: 'fiscal_year', label: 'Year' },
			{ id: 'value', label: 'That year', ...own },
			{ id: 'sum_from_start', label: `Sum since FY${input.start}`, ...own },
			{ id: 'sum_to_last_year', label: `From this year to FY${last}`, ...own }
		],
		rows: input.states.flatMap((code) => rowsOf(code, input)),
		reckoned: { start_fiscal_year: input.start, ...measuredBy(input.choice) }
	};
}

function rowsOf(code: StateCode, input: RunningSumInput): readonly TableRow[] {
	const years = yearsOfRow(input.all);
	const values = valuesOf(input, code);
	const { sums } = runningSum(values, years.indexOf(input.start));
	const totals = totalsByStart(values);
	return years.map((year, i) => ({
		key: `${code} ${year}`,
		cells: [code, stateOf(code).name, year, values[i] ?? null, sums[i] ?? null, totals[i] ?? null],
		missing: noSumWords(year, input)
	}));
}
