import { slopeExtent } from '$lib/charts/slope/place';
import { furthestMoved } from '$lib/charts/slope/series';
import type { FigureTable } from '$lib/charts/kit/table';
import { stateOf } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { byChoice } from '$lib/words/by-estimate';
import { afterOpening, ruleOpening } from '$lib/words/compare-deeds';
import { formatsOf, pricesWords } from '$lib/words/measure';
import { listOf, shortNameOf } from '$lib/words/names';
import { periodOf, subtitleOf } from '$lib/words/titles';
import { sourceLine } from './chart-words';
import { offWords } from './axis-words';
import { isAgainstOthers } from './compare-input';
import { estimateFile, filePartsOf } from './file-parts';
import { netsOf } from './headings';
import type { FigureRecord } from './record';
import SlopeChart from './SlopeChart.svelte';
import { decimalsOf, measuredUnit, measuredBy } from './tables';
import { slopeSeries, type SlopeInput } from './slope-input';

/** Two years side by side: from where to where each state moved. */
export const slopeFigure: FigureRecord<SlopeInput> = {
	id: 'slope',
	name: 'between-two-years',
	chart: SlopeChart,
	title: (input) => byChoice(titleOf(input), input.choice),
	subtitle: (input) => {
		const { all, choice, ends } = input;
		const [from, to] = ends;
		const nets = netsOf(all.filter(({ view }) => [from, to].includes(view.fiscalYear)));
		if (from === to) return subtitleOf(choice, periodOf([from]), nets);
		const dashed = hasAverage(input) ? '; the dashed line is the national average' : '';
		return `${subtitleOf(choice, `FY${from} and FY${to}`, nets)}. The values at both ends are the scale. All other states are thin lines, cut where they leave the scale of those compared${dashed}${offWords(slopeExtent(slopeSeries(input)).off)}`;
	},
	source: ({ choice }) => sourceLine(estimateOf(choice.estimate), choice.dollars),
	legend: (input) => [
		{ label: 'All other states', color: 'var(--faint)', shape: 'line' },
		...(hasAverage(input)
			? [{ label: 'National average', color: 'var(--even)', shape: 'dashed-line' as const }]
			: [])
	],
	table: tableOf,
	rowCount: ({ states }) => states.length,
	files: ({ choice, states, ends: [from, to] }) => ({
		parts: [...filePartsOf({ choice, when: from, states }), `to-${to}`],
		whole: estimateFile(choice.estimate)
	})
};

/** Whether the average is a line of its own beside zero. */
function hasAverage(input: SlopeInput): boolean {
	return input.choice.measure === 'net' && slopeSeries(input).average !== null;
}

function titleOf(input: SlopeInput): string {
	const [from, to] = input.ends;
	if (input.all.length === 1)
		return `This estimate has one year, ${from}: there is none to compare it with`;
	if (from === to) return `One year, ${from}: choose another to compare it with`;
	const { lines } = slopeSeries(input);
	const moved = furthestMoved(lines);
	if (!moved) return unmovedTitle(input);
	const { signed } = formatsOf(input.choice);
	const whole = lines.filter((line) => line.from !== null && line.to !== null);
	const told = ({ from: first, to: last }: typeof moved) =>
		`from ${signed(first ?? 0)} to ${signed(last ?? 0)}`;
	const deed = whole.length > 2 ? 'moved most: ' : 'moved ';
	// Of two, who moved most is no news without the other.
	const other = whole.length === 2 ? whole.find(({ code }) => code !== moved.code) : undefined;
	const beside = other ? ` and ${shortNameOf(other.code)} ${told(other)}` : '';
	const nets = netsOf(input.all.filter(({ view }) => [from, to].includes(view.fiscalYear)));
	return afterOpening(
		ruleOpening(input.choice, nets),
		`From ${from} to ${to}, ${shortNameOf(moved.code)} ${deed}${told(moved)}${beside}${pricesWords(input.choice)}`
	);
}

/** Why nobody moved: a year with only some of the states has no figures against the others. */
function unmovedTitle({ all, choice, ends }: SlopeInput): string {
	const partial = all.flatMap(({ view: { partial, fiscalYear } }) =>
		partial && isAgainstOthers(choice) && ends.includes(fiscalYear) ? [String(fiscalYear)] : []
	);
	return partial.length === 0
		? `No state compared has figures in both ${ends[0]} and ${ends[1]}`
		: `No national average in ${listOf(partial)} to compare with: some states have no figure`;
}

function tableOf(input: SlopeInput): FigureTable {
	const [from, to] = input.ends;
	const own = { format: formatsOf(input.choice).column, decimals: decimalsOf(input.choice) };
	return {
		caption: slopeFigure.subtitle(input),
		columns: [
			{ id: 'state', label: 'Code' },
			{ id: 'state_name', label: 'State' },
			{ id: `fy${from}`, label: `FY${from}`, ...own },
			...(from === to
				? []
				: [
						{ id: `fy${to}`, label: `FY${to}`, ...own },
						{ id: 'change', label: 'Change', ...own }
					])
		],
		rows: slopeSeries(input).lines.map(({ code, from: before, to: after }) => ({
			key: code,
			cells: [
				code,
				stateOf(code).name,
				before,
				...(from === to ? [] : [after, before === null || after === null ? null : after - before])
			],
			missing: 'no figure'
		})),
		reckoned: { ...measuredBy(input.choice), unit: measuredUnit(input.choice) }
	};
}
