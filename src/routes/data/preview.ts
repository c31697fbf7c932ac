import Papa from 'papaparse';

/** Some rows of a file, each cell as the file has it. */
export interface Preview {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** The newest year, where the rows shown are of it. */
	readonly year: string | null;
}

/** How many rows are shown. */
const SHOWN = 10;

/** The columns that tell a row's year, as tables call it. */
const YEARS = ['fiscal_year', 'year', 'tax_year', 'crop_year'];

/** Signs of a cell that are shown; quotations can be longer. */
const LONGEST = 60;

/** The first rows of the newest year of a table, or its first rows where it has no year; at most ten. */
export function previewOf(text: string): Preview {
	const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
	const [head = [], ...rows] = data;
	const columns = head.map((name) => name.replace('\uFEFF', ''));
	const at = columns.findIndex((name) => YEARS.includes(name));
	const newest = at < 0 ? null : Math.max(...rows.map((row) => Number(row[at] ?? '')));
	const isShown = (row: readonly string[]) => newest === null || Number(row[at]) === newest;
	return {
		columns,
		rows: rows
			.filter(isShown)
			.slice(0, SHOWN)
			.map((row) => row.map(shortened)),
		year: newest === null ? null : String(newest)
	};
}

function shortened(cell: string): string {
	return cell.length > LONGEST ? `${cell.slice(0, LONGEST).trimEnd()}…` : cell;
}
