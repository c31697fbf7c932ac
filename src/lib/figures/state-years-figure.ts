import { evenName, timelineLegend } from '$lib/charts/timeline/legend';
import { stateOf } from '$lib/data/states';
import type { Choice } from '$lib/fiscal/core/types';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { byEstimate } from '$lib/words/by-estimate';
import { formatsOf } from '$lib/words/measure';
import { periodOf, timelineTitle } from '$lib/words/titles';
import { dollarsOf } from '$lib/fiscal/measures/measures';
import type { FigureTable } from '$lib/charts/kit/table';
import { sourceLine } from './chart-words';
import { originsOf, publishersOf } from './beside-columns';
import { allYears, filePartsOf, stateFile } from './file-parts';
import type { MarkLive } from './marked-year.svelte';
import type { FigureRecord } from './record';
import StateYearsChart from './StateYearsChart.svelte';
import { pictureEntries } from './timeline-figure';
import { reckonedBy } from './tables';
import {
	STATE_YEARS_CHOICE,
	type StateYearsInput,
	yearInPicture,
	yearsToldOf,
	besideOf,
	flaggedWords
} from './state-years-input';

/** As it is drawn: dollar for dollar, beside the national average. */
const DRAWN: Choice = { ...STATE_YEARS_CHOICE, deficit: 'none' };

/** Net over time by every estimate of one state, with the figures that others printed. */
export const stateYearsFigure: FigureRecord<StateYearsInput, MarkLive> = {
	id: 'timeline',
	name: 'years',
	chart: StateYearsChart,
	title: ({ state, years, net, average, sides }) =>
		byEstimate(
			timelineTitle({
				choice: STATE_YEARS_CHOICE,
				state,
				years: years.map((fiscalYear, i) => ({
					fiscalYear,
					value: net[i] ?? null,
					balance: lessOf(net[i], average[i]),
					side: sides[i] ?? null
				})),
				nets: []
			}),
			STATE_YEARS_CHOICE.estimate
		),
	subtitle: (input) => {
		const { unit } = dollarsOf(STATE_YEARS_CHOICE.dollars);
		return `Received minus paid, ${unit} per person, ${periodOf(yearsToldOf(input))}, by estimate. Estimates are never joined; the two from IRS collections, of sources that do not count alike, have no vote`;
	},
	source: ({ published, others }) =>
		[
			`${sourceLine(estimateOf('account'), 'real')} Other estimates: as named.`,
			published.length > 0 && `Published figures: ${publishersOf(published)}.`,
			originsOf({ others, published }),
			flaggedWords({ others })
		]
			.filter(Boolean)
			.join(' '),
	legend: (input) => pictureEntries(stateYearsLegend(input), input.published),
	table: tableOf,
	rowCount: (input) => yearsToldOf(input).length,
	isTableLate: true,
	files: (input, live) => ({
		parts: filePartsOf({
			choice: { ...DRAWN, estimate: 'all-estimates' },
			when: allYears(live && yearInPicture(input, live)),
			states: [input.state]
		}),
		served: stateFile(input.state),
		whole: { path: '/data/estimates/account.csv', words: 'Whole estimate, CSV' }
	})
};

function lessOf(value: number | null | undefined, from: number | null | undefined): number | null {
	return typeof value === 'number' && typeof from === 'number' ? value - from : null;
}

/** The same words as over the drawing. */
function stateYearsLegend(input: StateYearsInput) {
	const { name } = stateOf(input.state);
	return timelineLegend({
		line: `${name}, our own account`,
		even: evenName(true, name),
		hasRange: input.low.some((value) => value !== null),
		estimates: input.others,
		write: formatsOf(STATE_YEARS_CHOICE).signed,
		name: null,
		published: input.published,
		flags: input.flags,
		held: input.held
	});
}

function tableOf(input: StateYearsInput): FigureTable {
	const { state, years, net, average, low, high, ages } = input;
	const own = { format: formatsOf(STATE_YEARS_CHOICE).column, decimals: 2 };
	const beside = besideOf(input);
	return {
		caption: stateYearsFigure.subtitle(input),
		columns: [
			{ id: 'state', label: 'Code' },
			{ id: 'fiscal_year', label: 'Year' },
			{ id: 'net_real', label: 'Received − paid', ...own },
			{ id: 'average_real', label: 'National average', ...own },
			{ id: 'net_low_real', label: 'Low, by past misses', ...own },
			{ id: 'net_high_real', label: 'High, by past misses', ...own },
			...beside.columns,
			{ id: 'ages', label: 'How old' }
		],
		rows: yearsToldOf(input).map((year) => {
			const i = years.indexOf(year);
			const balance = net[i] ?? null;
			const figures = [balance, average[i] ?? null, low[i] ?? null, high[i] ?? null];
			return {
				key: String(year),
				cells: [state, year, ...figures, ...beside.cellsIn(year), ages[i] ?? ''],
				missing: balance === null ? 'no figure' : 'no range'
			};
		}),
		reckoned: { ...reckonedBy(DRAWN), estimate: 'all-estimates', vintage: 'by column' }
	};
}
