import { sideOfDifference, type LineRow, type LineSection } from '$lib/charts/line-table/series';
import type { PictureText } from '$lib/files/picture-text';
import {
	tableSvg,
	type PictureTable,
	type PictureTableRow,
	type TablePicture
} from '$lib/files/table-picture';
import { shortNameOf } from '$lib/words/names';
import { lineFigure, signedLineFigure, type LinesInput } from './lines-input';

/** The width from which on the name of a line is wrapped, in pixels. */
const LINE = 230;

/** The same as SVG, in colors of the page by name. */
export function linesSvg(input: LinesInput): string {
	return tableSvg(linesPicture(input));
}

/** The lines of one year beside the nation as a picture: paid, then received, in two columns. */
export function linesPicture({ state, sections }: LinesInput): TablePicture {
	const name = shortNameOf(state);
	return { tables: sections.map((section) => tableOf(section, name)), across: 2 };
}

function tableOf({ side, heading, groups, sum }: LineSection, name: string): PictureTable {
	const strong = (row: LineRow): PictureTableRow => rowOf(row, side, { isStrong: true });
	return {
		columns: [
			{ head: heading, align: 'left', most: LINE },
			...[name, 'Nation', 'Difference'].map((head) => ({ head, align: 'right' as const }))
		],
		groups: [
			...groups.map(({ rows: [first, ...parts] }) => ({
				rows: [
					...(first ? [strong(first)] : []),
					...parts.map((row): PictureTableRow => ({ ...rowOf(row, side, {}), kind: 'part' }))
				]
			})),
			{ rows: [{ ...strong(sum), kind: 'sum' as const }] }
		]
	};
}

function rowOf(
	row: LineRow,
	side: LineSection['side'],
	look: Pick<PictureText, 'isStrong'>
): PictureTableRow {
	const { label, state, nation } = row;
	const color = sideOfDifference(side, row);
	const texts: readonly PictureText[] = [
		{ text: label },
		{ text: lineFigure(state) },
		{ text: lineFigure(nation) },
		{ text: signedLineFigure(state - nation), ...(color && { color }) }
	];
	return { cells: texts.map((text) => ({ lines: [{ texts: [{ ...text, ...look }] }] })) };
}
