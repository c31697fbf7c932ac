import type { FigureTable, TableCell, TableRow } from '$lib/charts/kit/table';
import { isStateCode } from '$lib/data/states';
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '$lib/fiscal/core/context';
import { REPORTS, REVISER } from '$lib/fiscal/estimates/editions';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';
import { estimatePage } from '$lib/view/estimate-page';
import { yearPage } from '$lib/view/year-page';

type Path = `/${string}`;

/** The page of what a cell of a table names; `null` of all else. */
export type CellPage = (row: TableRow, column: number) => Path | null;

/**
 * Where the states, fiscal years and estimates of a table are told. A column that says the same in all rows is left
 * out: its heading names it, and fifty links to one page say nothing.
 */
export function cellPagesOf({ columns, rows }: FigureTable): CellPage {
	const code = columns.findIndex(({ id }) => id === 'state');
	const pages = columns.map(({ id }, at) => {
		const isSame = rows.length > 1 && rows.every(({ cells }) => cells[at] === rows[0]?.cells[at]);
		return isSame ? undefined : PAGES.get(id);
	});
	return ({ key, cells }, column) =>
		pages[column]?.(cells[column] ?? null, cells[code] ?? key) ?? null;
}

/** By the name of a column: what leads from its cell, given the code of the row's state where there is one. */
const PAGES: ReadonlyMap<string, (cell: TableCell, state: TableCell) => Path | null> = new Map([
	['state_name', (_: TableCell, state: TableCell) => statePage(state)],
	['fiscal_year', pageOfYear],
	['estimate', estimateNamed],
	['estimate_label', estimateNamed]
]);

function statePage(state: TableCell): Path | null {
	const code = String(state);
	return isStateCode(code) ? `/states/${code.toLowerCase()}/` : null;
}

/** Years before the first that any estimate has are told nowhere. */
function pageOfYear(cell: TableCell): Path | null {
	const year = Number(cell);
	return year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR ? yearPage(year) : null;
}

/** By its label; that of the publisher whose reports are one entry leads to the newest. */
function estimateNamed(cell: TableCell): Path | null {
	const own = ESTIMATES.find(({ label }) => label === cell)?.id;
	const id = cell === REVISER ? REPORTS[0] : own;
	return id ? estimatePage(id) : null;
}
