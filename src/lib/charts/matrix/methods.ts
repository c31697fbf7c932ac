import { group } from 'd3';
import { SPECIFICATION_RULES } from '$lib/fiscal/verdict/specifications';
import { capital } from '$lib/words/capital';
import { estimateWords, keysText, ruleWords } from '$lib/words/matrix-words';
import type { MatrixLine, MatrixSpot } from './lines';
import type { MatrixCell, MatrixRow, MatrixSeries } from './series';

/** A year of a method that has a figure, and where it stands. */
export interface MethodYear {
	readonly key: string;
	/** "2005"; with what sets it apart where its method has the year twice. */
	readonly label: string;
	readonly isCovidOut: boolean;
	readonly spot: MatrixSpot;
}

/** A method to choose: a row of the matrix with the years that have a figure, rising. */
export interface Method {
	readonly key: string;
	/** "Defense where it is spent, interest left out, …", or the name of another estimate. */
	readonly label: string;
	readonly years: readonly MethodYear[];
}

/** The methods of one deficit rule. */
export interface MethodGroup {
	readonly title: string;
	readonly methods: readonly Method[];
}

/** What a reader has chosen by its keys; it outlives another state. */
export interface MethodChoice {
	readonly method: string;
	readonly year: string;
}

/** All methods that have a figure, under their deficit rules. */
export function methodGroups(
	{ columns }: MatrixSeries,
	lines: readonly MatrixLine[]
): readonly MethodGroup[] {
	const rows = [...new Set(lines.flatMap(({ row }) => row ?? []))];
	const byRule = group(rows, ({ rule }) => rule);
	return SPECIFICATION_RULES.map((rule) => ({
		title: ruleWords(rule).title,
		methods: (byRule.get(rule) ?? [])
			.map((row) => methodOf(row, columns, lines))
			.filter(({ years }) => years.length > 0)
	})).filter(({ methods }) => methods.length > 0);
}

/**
 * The method and year chosen; without a choice, or where it is not there, the first method and its newest year with
 * COVID-19 relief counted.
 */
export function chosenIn(
	groups: readonly MethodGroup[],
	choice: MethodChoice | null
): { readonly method: Method; readonly year: MethodYear } | null {
	const methods = groups.flatMap((each) => each.methods);
	const method = methods.find(({ key }) => key === choice?.method) ?? methods[0];
	const year =
		method?.years.find(({ key }) => key === choice?.year) ??
		method?.years.findLast(({ isCovidOut }) => !isCovidOut);
	return method && year ? { method, year } : null;
}

function methodOf(
	row: MatrixRow,
	columns: MatrixSeries['columns'],
	lines: readonly MatrixLine[]
): Method {
	return {
		key: row.key,
		label: row.variant ? capital(keysText(row.variant)) : row.name,
		years: row.cells
			.filter(({ year }) => year !== null)
			.map((cell) => ({
				key: `${cell.column} ${cell.part.index}`,
				label: yearLabel(cell, columns),
				isCovidOut: columns[cell.column]?.isCovidOut ?? false,
				spot: {
					line: lines.findIndex((line) => line.row === row && line.cells.get(cell.column) === cell),
					column: cell.column
				}
			}))
	};
}

function yearLabel(
	{ column, part, specification }: MatrixCell,
	columns: MatrixSeries['columns']
): string {
	const year = String(columns[column]?.fiscalYear ?? '');
	if (columns[column]?.isCovidOut) return `${year}, COVID-19 relief left out`;
	return part.of === 1 ? year : `${year}, ${estimateWords(specification.estimate).label}`;
}
