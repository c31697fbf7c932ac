import type { FigureTable } from '$lib/charts/kit/table';
import type { ServedFile } from './record';

/** By whose sharing rules an account is made: ours, or those that a reader has chosen. */
export interface ReaderKeys {
	readonly isOurs: boolean;
	/** The choice as the address says it; "ours" for our own. */
	readonly cell: string;
}

/** Where the figures of every chart of the account come from. */
export const ACCOUNT_SOURCE =
	'Source: our own account. National totals: OMB Historical Tables; shared out by figures of the Bureau of Economic Analysis, the IRS, CMS, the Census Bureau and others, each named with its line in our account.';

/** "our sharing rules", "your sharing rules": follows what is shown. */
export function whose({ isOurs }: ReaderKeys): string {
	return isOurs ? 'our sharing rules' : 'your sharing rules';
}

/** A table with the choice it was made by in a last column, so that its file says so too. */
export function withKeys(table: FigureTable, { cell }: ReaderKeys): FigureTable {
	return {
		...table,
		columns: [...table.columns, { id: 'choice', label: 'Choice' }],
		rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, cell] }))
	};
}

/** Letters of a choice that a file name has room for. */
const LONGEST = 60;

/** A choice as a part of a file name; a long one is cut and told apart from others that begin alike by a number. */
export function keysPart({ isOurs, cell }: ReaderKeys): string {
	if (isOurs) return 'our-rules';
	return cell.length <= LONGEST ? cell : `${cell.slice(0, LONGEST)}-${numberOf(cell)}`;
}

/** The account in a file of the site is by our sharing rules, whatever a reader has chosen. */
export function byOurKeys({ path, words }: ServedFile, { isOurs }: ReaderKeys): ServedFile {
	return { path, words: isOurs ? words : words.replace(/, CSV$/, ' by our sharing rules, CSV') };
}

/** Another number for nearly every other text, the same for the same. */
function numberOf(text: string): string {
	return [...text]
		.reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 32, 7)
		.toString(36);
}
