import {
	payerYears,
	shortYear,
	SIGN_MARKS,
	type SignCell
} from '$lib/charts/by-estimate/sign-rows';
import type { PictureText } from '$lib/files/picture-text';
import { tableSvg, type PictureCell, type TablePicture } from '$lib/files/table-picture';
import { EVEN_RULES, signGroups, type SignsInput } from './signs-input';

/** The width of a year, in pixels: two figures, and the sign under them. */
const YEAR = 19;

/** Between the counts and the first year, in pixels. */
const BEFORE_YEARS = 8;

/** The same as SVG, in colors of the page by name. */
export function signsSvg(input: SignsInput): string {
	return tableSvg(signsPicture(input));
}

/** Signs by estimate as a picture: states by estimates down, years across, a sign a cell. */
export function signsPicture(input: SignsInput): TablePicture {
	const { years, groups } = signGroups(input);
	return {
		notes: [EVEN_RULES],
		tables: [
			{
				columns: [
					{ head: 'Estimate', align: 'left' },
					{ head: 'Pays more in', align: 'right' },
					{ head: '', align: 'left', width: BEFORE_YEARS },
					...years.map((year) => ({
						head: shortYear(year),
						align: 'middle' as const,
						width: YEAR
					}))
				],
				groups: groups.map(({ name, rows }) => ({
					heading: name,
					rows: rows.map((row) => ({
						cells: [
							cellOf({ text: row.label }),
							cellOf({ text: payerYears(row), color: 'muted' }),
							{ lines: [] },
							...row.cells.map(signCell)
						]
					}))
				}))
			}
		]
	};
}

function signCell(cell: SignCell | null): PictureCell {
	if (!cell) return { lines: [], ground: 'hatch' };
	const text = SIGN_MARKS[cell.side];
	if (cell.side === 'even') return cellOf({ text });
	return { ...cellOf({ text, color: cell.side, isStrong: true }), ground: cell.side };
}

function cellOf(text: PictureText): PictureCell {
	return { lines: [{ texts: [text] }] };
}
