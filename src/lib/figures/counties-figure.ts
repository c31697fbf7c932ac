import { countyNounOf } from '$lib/data/counties';
import { colorOf } from '$lib/charts/kit/paint';
import { FLAGS_COLUMN, type FigureTable, type TableColumn } from '$lib/charts/kit/table';
import { largestOf } from '$lib/fiscal/counties/placed';
import type { CountyKind } from '$lib/fiscal/counties/types';
import type { LegendEntry } from '$lib/files/swatch';
import { isOutOfLine } from '$lib/fiscal/counties/out-of-line';
import { countiesTitle, outOfLineSentence, valuesOf } from '$lib/words/county-words';
import { money, moneyTick, withMinus, withSign } from '$lib/words/money';
import { shareFigure } from '$lib/words/share';
import CountiesChart from './CountiesChart.svelte';
import {
	countiesRamp,
	countyColumns,
	isFirst,
	isOne,
	type CountiesInput,
	type CountiesLive
} from './county-input';
import type { FigureRecord } from './record';
import { nameInSentence, shortNameOf } from '$lib/words/names';

const WORDS: Readonly<Record<CountyKind, string>> = {
	total: 'All federal spending',
	defense: 'Spending of the Department of Defense'
};

/** The defense part of this year is from another place than the rest. */
const SECOND_CLASS_YEAR = 2009;

/** The counties of a state by class: all federal spending. */
export const countiesFigure = recordOf('total');

/** The counties of a state by class: the part of the Department of Defense. */
export const countiesDefenseFigure = recordOf('defense');

function recordOf(kind: CountyKind): FigureRecord<CountiesInput, CountiesLive> {
	return {
		id: kind === 'total' ? 'counties' : 'counties-defense',
		name: 'counties',
		chart: CountiesChart,
		title: countiesTitle,
		subtitle: (input) => {
			const { state, year } = input;
			const parted = isOne(input) ? '' : '. Classes of about the same size';
			const where = isOne(input) ? shortNameOf(state) : `each ${countyNounOf(state).one}`;
			return `${WORDS[kind]} placed in ${where}, dollars of the year, FY${year.fiscalYear}${parted}${outlinedWords(input)}`;
		},
		source: () =>
			'Source: US Census Bureau, Consolidated Federal Funds Report, as kept in USA Counties (FED110, FED115) and QuickFacts (total of FY2009). Outlines of 2017: Census Bureau, by way of us-atlas.',
		note: noteOf,
		legend: legendOf,
		table: countiesTable,
		rowCount: ({ counties }) => counties.length,
		isTableLate: true,
		files: ({ state, year, counties, chosen }) => ({
			// The county that received most is outlined where no other is.
			parts: [
				...[state, year.fiscalYear, kind, 'dollars-of-the-year'],
				...(chosen === counties[largestOf(year[kind])]?.fips ? [] : [chosen])
			],
			served: {
				path: `/data/counties/${state.toLowerCase()}.csv`,
				words: `All years of ${nameInSentence(state)}, CSV`
			},
			whole: { path: '/data/sources/funds/cffr-counties.csv', words: 'All counties, CSV' }
		})
	};
}

/** Which county is outlined, where it is not the one that received most: a picture has no other place for its name. */
function outlinedWords(input: CountiesInput): string {
	const { counties, year, kind, chosen } = input;
	const at = counties.findIndex(({ fips }) => fips === chosen);
	const county = counties[at];
	if (!county || at === largestOf(year[kind])) return '';
	const value = year[kind][at] ?? null;
	return `. ${isDrawn(input, county.fips) ? 'Outlined' : 'Without an outline of its own'}: ${county.name}, ${value === null ? county.missing : money(value)}`;
}

/** Whether a county is on the map by itself. */
function isDrawn({ places }: CountiesInput, fips: string): boolean {
	return places.some((place) => place.fips === fips);
}

function noteOf(input: CountiesInput): string {
	const secondClass =
		input.year.fiscalYear === SECOND_CLASS_YEAR
			? 'The defense part of FY2009 comes from another place than the rest and is less certain.'
			: '';
	const squares = input.places.some(({ isSmall }) => isSmall)
		? 'A square marks a place too small to be seen by its outline.'
		: '';
	return [squares, outOfLineSentence(input), secondClass].filter(Boolean).join(' ');
}

function legendOf(input: CountiesInput): readonly LegendEntry[] {
	const { edges, classes, kind } = countiesRamp(input);
	const texts = edges.map(moneyTick);
	const last = classes.length - 1;
	const wordsOf = (i: number) => {
		if (last === 0) return 'The one county';
		return i < last ? `to ${texts[i] ?? ''}` : `over ${texts.at(-1) ?? ''}`;
	};
	const colored = classes.map((klass, i) => ({ label: wordsOf(i), color: colorOf(klass, kind) }));
	const values = valuesOf(input);
	const hasMissing = input.counties.some(
		({ fips }, i) => (values[i] ?? null) === null && isDrawn(input, fips)
	);
	return [...colored, ...(hasMissing ? [{ label: 'No figure', color: null }] : [])];
}

const tenths = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});
const MILLION = 1e6;

/** Millions with one decimal in every row; what a very small county has is not told as nothing: "<0.1", ">−0.1". */
function inMillions(value: number, signed: (value: number, digits: string) => string): string {
	const size = Math.abs(value) / MILLION;
	if (size === 0 || size >= 0.05) return signed(value, tenths.format(size));
	return `${value < 0 ? '>' : '<'}${signed(value, tenths.format(0.1))}`;
}

/** A share in a column: what is there is never told as nothing. */
function shareCell(value: number): string {
	const isTiny = value > 0 && value < 0.0005;
	return isTiny ? '<0.1' : withMinus(value, shareFigure(value));
}

/** Columns that set a county beside the others. */
const BESIDE = new Set(['rank', 'share_of_placed']);

/** The counties of a state, ranked by the kind that is told; those without a figure last. */
export function countiesTable(input: CountiesInput): FigureTable {
	const { state, counties, year, kind, first } = input;
	const { rank, share, change } = countyColumns(input);
	const values = valuesOf(input);
	const order = counties
		.map((county, i) => ({ county, i }))
		.sort((a, b) => (values[b.i] ?? -Infinity) - (values[a.i] ?? -Infinity) || a.i - b.i);
	const changes = isFirst(input) ? [] : [change];
	const columns = columnsOf(input);
	/** One county alone is first of one and has all of it. */
	const isTold = (column?: TableColumn) => !isOne(input) || !BESIDE.has(column?.id ?? '');
	const flagsOf = (i: number) =>
		hasFlags(input) ? (isOutOfLine(input, i) ? ['out of line', 'out-of-line'] : ['', '']) : [];
	return {
		caption: `FY${year.fiscalYear}${isOne(input) ? '' : `, ranked by ${kind === 'total' ? 'all federal money' : 'defense money'}`}; millions of FY${year.fiscalYear} dollars`,
		columns: columns.filter(isTold),
		rows: order.map(({ county, i }) => {
			const figures = [year.total, year.defense, share, ...changes].map(
				(column) => column[i] ?? null
			);
			const cells = [rank[i] ?? null, county.name, ...figures, county.fips, ...flagsOf(i)];
			return {
				key: county.fips,
				cells: cells.filter((_, at) => isTold(columns[at])),
				missing: missingWords(input, i)
			};
		}),
		reckoned: {
			state,
			fiscal_year: year.fiscalYear,
			kind,
			change_since: `FY${first.fiscalYear}`,
			dollars_of: `FY${year.fiscalYear}`
		}
	};
}

/** Why figures are missing in a row: there is none of the county, or none to count its change from. */
function missingWords({ counties, year, first }: CountiesInput, i: number): string {
	const hasBoth = [year.total, year.defense].every((column) => (column[i] ?? null) !== null);
	return hasBoth ? `no figure in FY${first.fiscalYear}` : (counties[i]?.missing ?? '');
}

function capital(words: string): string {
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function hasFlags({ kind, year }: CountiesInput): boolean {
	return kind === 'total' && year.outOfLine.length > 0;
}

function columnsOf(input: CountiesInput): readonly TableColumn[] {
	const { year, first } = input;
	const dollars = { format: (value: number) => inMillions(value, withMinus), decimals: 0 };
	const change: TableColumn = {
		id: 'change_usd',
		label: `Change since FY${first.fiscalYear}, FY${year.fiscalYear} dollars`,
		format: (value) => inMillions(value, withSign),
		decimals: 0
	};
	return [
		{ id: 'rank', label: 'Rank', format: String, decimals: 0 },
		{ id: 'county', label: capital(countyNounOf(input.state).one) },
		{ id: 'total_usd', label: 'Total', ...dollars },
		{ id: 'dod_usd', label: 'Defense', ...dollars },
		{
			id: 'share_of_placed',
			label: 'Share, %',
			format: shareCell,
			decimals: 6
		},
		...(isFirst(input) ? [] : [change]),
		{ id: 'fips', label: 'FIPS code' },
		...(hasFlags(input) ? [{ id: 'notes', label: 'Note' }, FLAGS_COLUMN] : [])
	];
}
