import type { HeadCell, HeadRow } from '$lib/charts/head-to-head/rows';
import type { PictureText } from '$lib/files/picture-text';
import { tableSvg, type PictureCell, type TablePicture } from '$lib/files/table-picture';
import { headSentences, headTable, type HeadToHeadInput } from './head-to-head-input';

/** The width from which on what states are compared by is wrapped, in pixels. */
const WHAT = 300;

/** The same as SVG, in colors of the page by name. */
export function headToHeadSvg(input: HeadToHeadInput): string {
	return tableSvg(headToHeadPicture(input));
}

/** States beside each other as a picture: where they are furthest apart, then all rows in their sections. */
export function headToHeadPicture(input: HeadToHeadInput): TablePicture {
	const { states, sections } = headTable(input);
	return {
		notes: headSentences(input),
		tables: [
			{
				columns: [
					{ head: '', align: 'left', most: WHAT },
					...[...states.map(({ name }) => name), 'Nation'].map((head) => ({
						head,
						align: 'right' as const
					}))
				],
				groups: sections.map(({ heading, rows }) => ({
					heading,
					rows: rows.map((row) => ({ cells: cellsOf(row) }))
				}))
			}
		]
	};
}

function cellsOf({ label, cells, nation, write }: HeadRow): readonly PictureCell[] {
	const own = cells.map((cell) => cellText(cell, write));
	const all: PictureText = { text: nation === null ? '' : write(nation), color: 'muted' };
	return [{ text: label }, ...own, all].map((text) => ({ lines: [{ texts: [text] }] }));
}

function cellText({ value, side }: HeadCell, write: HeadRow['write']): PictureText {
	const text = value === null ? 'no figure' : write(value);
	return side === 'payer' || side === 'recipient' ? { text, color: side } : { text };
}
