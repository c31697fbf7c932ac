import { columnX, percentAt, type MatrixFrame } from './frame';
import { labelText, type LabelText } from './labels';
import type { MatrixSeries } from './series';

/** The years under the columns: a few of them, and the span without COVID-19 relief. */
export function axisTexts(
	{ columns }: MatrixSeries,
	frame: MatrixFrame,
	y: number
): readonly (LabelText & { readonly y: number })[] {
	const ticks = columns.flatMap(({ fiscalYear, isCovidOut }, i) =>
		isCovidOut || fiscalYear % frame.tickStep !== 0
			? []
			: [{ words: String(fiscalYear), x: columnX(columns, i) + 0.5, anchor: 'middle' as const }]
	);
	const first = columns.findIndex((column) => column.isCovidOut);
	const span = first === -1 ? [] : [spanTick(columns, first, frame)];
	return [...ticks, ...span].map(({ words, x, anchor }) => ({
		...labelText(words, percentAt(frame, columns, x), { anchor }),
		y
	}));
}

/** Over the columns at the end what they are, where there are any. */
export function reliefText(
	{ columns }: MatrixSeries,
	frame: MatrixFrame,
	y: number
): readonly (LabelText & { readonly y: number })[] {
	if (!columns.some((column) => column.isCovidOut)) return [];
	const end = percentAt(frame, columns, columnX(columns, columns.length - 1) + 1);
	const words =
		frame.name === 'wide'
			? 'Without stimulus payments and credits'
			: 'At the end: without stimulus payments';
	return [{ ...labelText(words, end, { anchor: 'end' }), y }];
}

/** In the middle of its years, or from the first of them on where years are too narrow to keep it off the tick before. */
function spanTick(columns: MatrixSeries['columns'], first: number, frame: MatrixFrame) {
	const last = columns.length - 1;
	const [from, to] = [columns[first]?.fiscalYear ?? 0, columns[last]?.fiscalYear ?? 0];
	const [start, end] = [columnX(columns, first), columnX(columns, last) + 1];
	const years = `–${String(to).slice(2)}`;
	return frame.name === 'wide'
		? { words: `${from}${years}`, x: (start + end) / 2, anchor: 'middle' as const }
		: { words: `’${String(from).slice(2)}${years}`, x: start, anchor: 'start' as const };
}
