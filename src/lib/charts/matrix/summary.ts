import { shareOfWays } from '$lib/words/matrix-title';
import { columnX, percentAt, type MatrixFrame } from './frame';
import { labelText, type LabelText } from './labels';
import type { MatrixSeries } from './series';

type PlacedText = LabelText & { readonly y: number };

/** The words about the sum of each year: what it shows, its sides, and the share of payers over all. */
export function summaryTexts(
	series: MatrixSeries,
	frame: MatrixFrame,
	{ y, height }: { readonly y: number; readonly height: number }
): readonly PlacedText[] {
	const end = percentAt(
		frame,
		series.columns,
		columnX(series.columns, series.columns.length - 1) + 1
	);
	const hasRelief = series.columns.some((column) => column.isCovidOut);
	return frame.name === 'wide'
		? wideTexts(series, { frame, y, height, end, hasRelief })
		: narrowTexts(series, { frame, y, height, end, hasRelief });
}

interface SummaryPlace {
	readonly frame: MatrixFrame;
	readonly y: number;
	readonly height: number;
	/** Where the columns end, in percent of the width. */
	readonly end: number;
	readonly hasRelief: boolean;
}

const HEADING = 'All that count';

function wideTexts(series: MatrixSeries, place: SummaryPlace): readonly PlacedText[] {
	const { frame, y, height, end, hasRelief } = place;
	const beside = { anchor: 'end', dx: -8 } as const;
	const total = shareOfWays(series.share);
	return [
		{ ...labelText(HEADING, 0, { tone: 'strong' }), y: y - 12 },
		{ ...labelText('Share of each year’s calculations', frame.left), y: y - 12 },
		...relief(hasRelief, 'Without COVID-19 relief', end).map((each) => ({ ...each, y: y - 12 })),
		{ ...labelText('Recipient', frame.left, { ...beside, tone: 'recipient' }), y: y + 10 },
		{ ...labelText('Half', frame.left, beside), y: y + height / 2 + 4 },
		{ ...labelText('Payer', frame.left, { ...beside, tone: 'payer' }), y: y + height - 2 },
		{ ...labelText(total, 100, { anchor: 'end', tone: 'total', room: 'broad' }), y: y + 20 },
		{ ...labelText(total, 100, { anchor: 'end', tone: 'strong', room: 'tight' }), y: y + 20 },
		{ ...labelText('payer', 100, { anchor: 'end' }), y: y + 38 }
	];
}

function narrowTexts(series: MatrixSeries, place: SummaryPlace): readonly PlacedText[] {
	const { frame, y, height, end, hasRelief } = place;
	const heading = `${HEADING}: payer in ${shareOfWays(series.share)}`;
	return [
		{ ...labelText(heading, 0, { tone: 'strong' }), y: y - 28 },
		...relief(hasRelief, 'At the end: without COVID-19 relief', end).map((each) => ({
			...each,
			y: y - 9
		})),
		{ ...labelText('½', frame.left, { anchor: 'end', dx: -5 }), y: y + height / 2 + 4 }
	];
}

function relief(isShown: boolean, words: string, end: number): readonly LabelText[] {
	return isShown ? [labelText(words, end, { anchor: 'end' })] : [];
}

/** The years under the columns: a few of them, and the span without COVID-19 relief. */
export function axisTexts(
	{ columns }: MatrixSeries,
	frame: MatrixFrame,
	y: number
): readonly PlacedText[] {
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
