import {
	accordOf,
	sharedYears,
	type HandFigure,
	type HandYear
} from '$lib/charts/by-estimate/series';
import type { FigureTable, TableColumn } from '$lib/charts/kit/table';
import { estimateOf, isEstimateId } from '$lib/fiscal/estimates/estimates';
import { REVISER } from '$lib/fiscal/estimates/editions';
import type { Flag } from '$lib/fiscal/core/types';
import { lateCode } from '$lib/view/late-code';
import { yearsWords } from '$lib/words/choice-words';
import { farApartWords } from '$lib/words/far-apart-words';
import { insurersWords } from '$lib/words/insurers-words';
import {
	MADE,
	originNotes,
	originWords,
	sinceWords,
	type OriginEntry
} from '$lib/words/origin-words';
import { formatsOf } from '$lib/words/measure';
import { listOf, nameInSentence, shortNameOf } from '$lib/words/names';
import { counted } from '$lib/words/ordinal';
import { periodOf } from '$lib/words/titles';
import { yearRanges } from '$lib/words/year-ranges';
import ByEstimateChart from './ByEstimateChart.svelte';
import { filePartsOf, stateFile } from './file-parts';
import { nameInFiles, vintageIn } from './hands';
import type { FigureRecord } from './record';
import { reckonedBy } from './tables';
import { BY_ESTIMATE_CHOICE, type ByEstimateInput } from './by-estimate-input';

/** The code of its picture, which comes when a reader asks for it. */
const fetchPicture = lateCode(async () => (await import('./by-estimate-picture')).byEstimateSvg);

/** The same state by other hands: years and estimates in a table, each figure in the color of its side. */
export const byEstimateFigure: FigureRecord<ByEstimateInput> = {
	id: 'estimates',
	name: 'by-estimate',
	chart: ByEstimateChart,
	title: (input) => `${shortNameOf(input.state)} by other hands: ${accordWords(input)}`,
	subtitle: ({ years }) =>
		`Received minus paid, dollars of each year per person, ${periodOf(years.map(({ fiscalYear }) => fiscalYear))}: large dollar for dollar, small against the national average, if the estimate has every state. Years that two estimates have are compared by side, dollar for dollar: payer, recipient or about even. The two from IRS collections are never counted`,
	source: (input) =>
		[
			'Source: as named over each column; of several reports on a year the newest stands first. Rockefeller covers the 50 states. The two from IRS collections set unlike accounts side by side.',
			faceValueWords(input.years),
			originNotes(originsIn(input)),
			input.years.some(({ printed }) => printed.some(({ origin }) => origin?.copiedBy)) &&
				'Of those printed by others, the list of published figures names each copy.'
		]
			.filter(Boolean)
			.join(' '),
	note: (input) =>
		[input.insurers ? insurersWords(input.insurers) : '', farApartWords(input.farApart ?? [])]
			.filter(Boolean)
			.join(' '),
	legend: () => [
		{ label: 'Pays more', color: 'var(--payer-text)' },
		{ label: 'Receives more', color: 'var(--recipient-text)' },
		{ label: 'About even', color: 'var(--ink)', shape: 'circle' },
		{
			label: 'No figure: the estimate does not cover the year, or not this state',
			color: null
		}
	],
	table: tableOf,
	rowCount: (input) => tableRows(input).length,
	isTableLate: true,
	files: ({ state }) => ({
		parts: filePartsOf({
			choice: { ...BY_ESTIMATE_CHOICE, estimate: 'all-estimates' },
			when: 'all-years',
			states: [state]
		}),
		whole: { path: stateFile(state).path, words: `All figures of ${nameInSentence(state)}, CSV` }
	}),
	latePicture: async (input) => (await fetchPicture())(input)
};

/** How the estimates that vote are named in a sentence. */
const SPOKEN: Readonly<Record<string, string>> = {
	account: 'our own account',
	rockefeller: 'Rockefeller',
	'tax-foundation': 'the Tax Foundation'
};

/** "our own account and the Tax Foundation agree on the side in 12 of 20 years": those that vote and have a year. */
function accordWords({ hands, years }: ByEstimateInput): string {
	const { agreeing, years: count } = accordOf(hands, years);
	if (count === 0) return 'no year has two estimates';
	const voting = hands.filter(
		({ isHybrid }, i) => !isHybrid && years.some(({ cells }) => cells[i]?.length)
	);
	const who = listOf(voting.map(({ id, label }) => SPOKEN[id] ?? label));
	if (count === 1 && agreeing === 1) return `${who} agree on the side in the one year they share`;
	const part = agreeing === count ? 'all' : agreeing === 0 ? 'none of' : `${agreeing} of`;
	return `${who} agree on the side in ${part} ${counted(count, 'year', 'years')}${spanWords(sharedYears(hands, years))}`;
}

/** Which years these are, where they are one row: of old ones the page shows the newest alone. */
function spanWords(fiscalYears: readonly number[]): string {
	const ranges = yearRanges(fiscalYears);
	return fiscalYears.length < 2 || ranges.includes(',') ? '' : ` of FY${ranges}`;
}

/** "USAspending has insurance at its face value in FY2009–13."; empty where no figure is flagged so. */
function faceValueWords(years: readonly HandYear[]): string {
	const flagged = years
		.filter(({ cells }) =>
			cells.flat().some(({ flags }) => flags?.includes('face-value-insurance'))
		)
		.map(({ fiscalYear }) => fiscalYear)
		.toSorted((a, b) => a - b);
	return flagged.length === 0
		? ''
		: `USAspending has insurance at its face value in ${yearsWords(flagged)}.`;
}

function tableOf(input: ByEstimateInput): FigureTable {
	const { column } = formatsOf(BY_ESTIMATE_CHOICE);
	const number = { format: column, decimals: 2 };
	const columns: readonly TableColumn[] = [
		{ id: 'state', label: 'Code' },
		{ id: 'fiscal_year', label: 'Year' },
		{ id: 'estimate', label: 'Name in files' },
		{ id: 'estimate_label', label: 'Estimate' },
		{ id: 'vintage', label: 'Edition' },
		{ id: 'net_per_person', label: 'Received − paid', ...number },
		{ id: 'net_neutral_per_person', label: 'vs average', ...number },
		{ id: 'flags', label: 'Flags' },
		{ id: 'source', label: 'Source' }
	];
	return {
		caption: byEstimateFigure.subtitle(input),
		columns,
		rows: tableRows(input),
		reckoned: { ...reckonedBy(BY_ESTIMATE_CHOICE), deficit_rule: 'by column' }
	};
}

/** A row a figure: every edition of every estimate, then what others printed. */
function tableRows({ state, hands, years }: ByEstimateInput) {
	return years.flatMap(({ fiscalYear, cells, printed }) => [
		...cells.flatMap((cell, i) =>
			cell.map((figure) => {
				const { edition, printedAs, plain, neutral } = figure;
				const { id = '', label = '' } = hands[i] ?? {};
				const isTable = printedAs === undefined;
				const named = [isTable ? nameInFiles(id, edition) : PRINTED_ALONE, label];
				const vintage = isTable ? vintageIn(id, edition) : printedAs;
				const source = isTable ? sourceOf(id, figure) : sourceWords(label, figure);
				return {
					key: `${fiscalYear} ${id} ${edition} ${printedAs ?? ''}`,
					cells: [state, fiscalYear, ...named, vintage, plain, neutral, flagsOf(figure), source],
					missing: 'no average'
				};
			})
		),
		...printed.map(({ publisher, vintage, net, ...figure }, i) => ({
			key: `${fiscalYear} printed ${i}`,
			cells: [
				state,
				fiscalYear,
				PRINTED_ALONE,
				publisher,
				vintage,
				net,
				null,
				flagsOf(figure),
				sourceWords(publisher, figure)
			],
			missing: 'not printed'
		}))
	]);
}

/** What files call a figure that somebody printed for a state alone: the table of these. */
const PRINTED_ALONE = 'published-points';

/** As `/data/balances.csv` has it, whether the balance had to be made, and that its side has been turned since. */
function sourceOf(id: string, figure: HandFigure): string {
	const { edition, origin, since } = figure;
	const own = nameInFiles(id, edition);
	if (!isEstimateId(own)) return sourceWords(REVISER, figure);
	const { receivedSource, paidSource } = estimateOf(own);
	const sources = paidSource === receivedSource ? paidSource : `${paidSource}; ${receivedSource}`;
	return [sources, origin?.isMade && MADE, sinceWords(since)].filter(Boolean).join('; ');
}

function sourceWords(
	publisher: string,
	{ origin, since }: Pick<HandFigure, 'origin' | 'since'>
): string {
	return [publisher, originWords(origin), sinceWords(since)].filter(Boolean).join(', ');
}

/** The flags of a table's figure; of one printed alone what they say of it: copied, made. */
function flagsOf({ flags, origin }: Pick<HandFigure, 'flags' | 'origin'>): string {
	const own: readonly (Flag | false | undefined)[] = flags ?? [
		origin?.isMade && 'derived',
		origin !== undefined && origin.copiedBy !== '' && 'second-hand'
	];
	return own.filter(Boolean).join(';');
}

/**
 * How the figures of estimates were come by, under the edition that each is of; of those printed by others, which of
 * them were made: their copies are told in the list of published figures.
 */
function originsIn({ years }: ByEstimateInput): readonly OriginEntry[] {
	return years.flatMap(({ cells, printed }) => [
		...cells.flat(),
		...printed.flatMap(({ origin }) =>
			origin?.isMade ? [{ edition: '', origin: { copiedBy: '', isMade: true } }] : []
		)
	]);
}
