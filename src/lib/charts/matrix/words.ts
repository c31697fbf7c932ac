import type { StateCode } from '$lib/data/states';
import { capital } from '$lib/words/capital';
import { cellSentence, outcomeText, remarksText, type CellInput } from '$lib/words/matrix-title';
import { ruleWords, wayText } from '$lib/words/matrix-words';
import { signedMoney } from '$lib/words/money';
import { cellAt, type MatrixLine, type MatrixSpot } from './lines';
import type { MatrixCell, MatrixRow, MatrixSeries } from './series';

/** What the tooltip shows of a cell, and the sentence that is read out. */
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

/** The words of a cell; `null` where there is none. */
export function spotWords({ state, series, lines }: Matrix, spot: MatrixSpot): SpotWords | null {
	const line = lines[spot.line];
	const column = series.columns[spot.column];
	const cell = cellAt(lines, spot);
	if (!line || !column || !cell) return null;
	return cellWords(state, line.row, { cell, fiscalYear: column.fiscalYear });
}

interface YearCell {
	readonly cell: MatrixCell;
	readonly fiscalYear: number;
}

function cellWords(state: StateCode, row: MatrixRow, { cell, fiscalYear }: YearCell): SpotWords {
	const { specification, year, noVote } = cell;
	const way = wayOf(row, cell);
	const input: CellInput = { state, fiscalYear, way, specification, year, noVote };
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
		note: `${capital(way)}${remarksText(input)}.`,
		sentence: cellSentence(input)
	};
}

/** Sides have a band here: how many years lie within it is told with those of a payer. */
function rowShareLine({ years, evenYears }: MatrixRow): SpotWords['lines'] {
	if (years.n === 0) return [];
	const even = evenYears === 0 ? '' : `, about even in ${evenYears}`;
	const text = `payer in ${years.k} of ${years.n} years${even}`;
	return [{ label: 'This row', text, kind: 'aside' }];
}

/** A folded row has no report to name where none has a figure. */
function wayOf(row: MatrixRow, { specification, year }: MatrixCell): string {
	if (year !== null || row.kind !== 'published') return wayText(specification);
	return `${row.name}, ${ruleWords(row.rule).full}`;
}
