import type { StateCode } from '$lib/data/states';
import {
	cellSentence,
	countOfAll,
	outcomeText,
	shareOfWays,
	uncountedText,
	yearText,
	type CellInput
} from '$lib/words/matrix-title';
import { ruleWords, wayText } from '$lib/words/matrix-words';
import { signedMoney } from '$lib/words/money';
import { cellAt, type MatrixLine, type MatrixSpot } from './lines';
import type { MatrixCell, MatrixRow, MatrixSeries } from './series';

/** What the tooltip shows of a spot, and the sentence that is read out. */
export interface SpotWords {
	readonly title: string;
	readonly lines: readonly {
		readonly label: string;
		readonly text: string;
		readonly kind: 'part' | 'sum' | 'aside';
	}[];
	readonly note: string;
	readonly sentence: string;
}

interface Matrix {
	readonly state: StateCode;
	readonly series: MatrixSeries;
	readonly lines: readonly MatrixLine[];
}

/** The words of a spot: a cell, or the sum of a year. */
export function spotWords({ state, series, lines }: Matrix, spot: MatrixSpot): SpotWords | null {
	const line = lines[spot.line];
	const column = series.columns[spot.column];
	if (!line || !column) return null;
	if (line.row === null) return sumWords({ state, series, lines }, spot.column);
	const cell = cellAt(lines, spot);
	return cell ? cellWords(state, line.row, { cell, fiscalYear: column.fiscalYear }) : null;
}

function sumWords({ state, series }: Matrix, at: number): SpotWords | null {
	const [counts, column] = [series.summary[at], series.columns[at]];
	if (!counts || !column) return null;
	const relief = column.isCovidOut ? ', COVID-19 relief left out' : '';
	const text = yearText(state, counts);
	const part = (label: string, count: number) =>
		({ label, text: String(count), kind: 'part' }) as const;
	return {
		title: `FY${column.fiscalYear}, all that count${relief}`,
		lines: [
			part('Payer', counts.payer),
			part('About even', counts.even),
			part('Recipient', counts.recipient),
			{ label: 'All', text: String(counts.n), kind: 'sum' }
		],
		note: '',
		sentence: `FY${column.fiscalYear}${relief}: ${text}`
	};
}

interface YearCell {
	readonly cell: MatrixCell;
	readonly fiscalYear: number;
}

function cellWords(state: StateCode, row: MatrixRow, { cell, fiscalYear }: YearCell): SpotWords {
	const { specification, year } = cell;
	const way = wayOf(row, cell);
	const input: CellInput = { state, fiscalYear, way, specification, year };
	const outcome = outcomeText(input);
	return {
		title: `FY${fiscalYear}: ${outcome}`,
		lines: [
			...(year?.net == null
				? []
				: [{ label: 'In all', text: signedMoney(year.net), kind: 'part' as const }]),
			...(year?.band == null
				? []
				: [
						{
							label: 'About even',
							text: `within ±${signedMoney(year.band).slice(1)}`,
							kind: 'aside' as const
						}
					]),
			...rowShareLine(row)
		],
		note: `${capital(way)}${uncountedText(input)}.`,
		sentence: cellSentence(input)
	};
}

function rowShareLine({ share }: MatrixRow): SpotWords['lines'] {
	if (share.q === null) return [];
	const text = `payer in ${countOfAll(share)}, ${shareOfWays(share)}`;
	return [{ label: 'This row', text, kind: 'aside' }];
}

/** A folded row has no report to name where none has a figure. */
function wayOf(row: MatrixRow, { specification, year }: MatrixCell): string {
	if (year !== null || row.kind !== 'published') return wayText(specification);
	return `${row.name}, ${ruleWords(row.rule).full}`;
}

function capital(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
