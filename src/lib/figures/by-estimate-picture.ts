import {
	absentIn,
	headMarks,
	partOf,
	reportOf,
	type Hand,
	type HandCell,
	type HandFigure,
	type HandPart,
	type PrintedFigure
} from '$lib/charts/by-estimate/series';
import type { PictureText } from '$lib/files/picture-text';
import {
	tableSvg,
	type PictureCell,
	type PictureTable,
	type TablePicture
} from '$lib/files/table-picture';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { formatsOf } from '$lib/words/measure';
import { originMark, sinceMark } from '$lib/words/origin-words';
import { periodOf } from '$lib/words/titles';
import { BY_ESTIMATE_CHOICE, OPEN_YEARS, type ByEstimateInput } from './by-estimate-input';

const { column: format } = formatsOf(BY_ESTIMATE_CHOICE);

/** The width from which on what others printed is wrapped, in pixels. */
const PRINTED = 210;

/** The same as SVG, in colors of the page by name. */
export function byEstimateSvg(input: ByEstimateInput): string {
	return tableSvg(byEstimatePicture(input));
}

/** The table of a state by other hands as a picture: all years, those before the last decade under their own heads. */
export function byEstimatePicture({ hands, years }: ByEstimateInput): TablePicture {
	const marks = headMarks(hands, years);
	const parts = [years.slice(0, OPEN_YEARS), years.slice(OPEN_YEARS)]
		.filter(({ length }) => length > 0)
		.map((rows) => partOf(hands, rows));
	return { tables: parts.map((part) => tableOf(part, hands, marks)) };
}

function tableOf(part: HandPart, hands: readonly Hand[], marks: readonly string[]): PictureTable {
	const { rows, places, hasPrinted } = part;
	const absent = absentIn(hands, part).map(({ label }) => label);
	const period = periodOf(rows.map(({ fiscalYear }) => fiscalYear));
	return {
		...(absent.length > 0 && { note: `No figure in ${period}: ${absent.join('; ')}` }),
		columns: [
			{ head: 'Year', align: 'left' },
			...places.map((i) => ({
				head: [hands[i]?.label, marks[i]].filter(Boolean).join(', '),
				align: 'right' as const
			})),
			...(hasPrinted ? [{ head: 'Printed by others', align: 'left' as const, most: PRINTED }] : [])
		],
		groups: [
			{
				rows: rows.map(({ fiscalYear, cells, printed }) => ({
					cells: [
						{ lines: [{ texts: [{ text: String(fiscalYear) }] }] },
						...places.map((i) => handCell(cells[i] ?? [], marks[i] !== '')),
						...(hasPrinted ? [printedCell(printed)] : [])
					]
				}))
			}
		]
	};
}

/** The newest figure with that against the average beside it, then its edition, then the editions before. */
function handCell([newest, ...older]: HandCell, isMarked: boolean): PictureCell {
	if (!newest) return { lines: [], ground: 'hatch' };
	const { plain, plainSide, neutral, neutralSide, origin, since } = newest;
	const report = reportOf(newest);
	const told = [report && `${report} report`, isMarked ? '' : originMark(origin)]
		.filter(Boolean)
		.join(', ');
	const beside: PictureText =
		neutral === null ? { text: '' } : { ...sided(neutral, neutralSide), isSmall: true };
	return {
		lines: [
			{ texts: [{ ...sided(plain, plainSide), isStrong: true }], beside },
			...(told ? [{ texts: [small(told)] }] : []),
			...(since ? [{ texts: [small(sinceMark(since))] }] : []),
			...older.map((figure) => ({ texts: editionTexts(figure) }))
		]
	};
}

function editionTexts(figure: HandFigure): readonly PictureText[] {
	const mark = originMark(figure.origin);
	return [
		small(`${reportOf(figure)} `),
		{ ...sided(figure.plain, figure.plainSide), isSmall: true },
		...(mark ? [small(` ${mark}`)] : [])
	];
}

function printedCell(printed: readonly PrintedFigure[]): PictureCell {
	return {
		lines: printed.map(({ publisher, net, origin }) => ({
			texts: [small([publisher, format(net), originMark(origin)].filter(Boolean).join(' '))]
		}))
	};
}

/** A figure in the color of its side; about even is told by a ring. */
function sided(value: number, side: Side | null): PictureText {
	const text = format(value);
	return side === 'payer' || side === 'recipient'
		? { text, color: side }
		: { text: `○\u00a0${text}` };
}

function small(text: string): PictureText {
	return { text, color: 'muted', isSmall: true };
}
