import { describe, expect, it } from 'vitest';
import { allSigns } from '../../../../tests/support/signs';
import { labelWidth, strongWidth } from '../kit/label-width';
import { framesAt } from '../kit/year-frame';
import { columnAt, columnX, columnsWidth, MATRIX_FRAMES, percentAt } from './frame';
import { linesOf } from './lines';
import { cellPaths, gapPath } from './paths';
import { CELL, lineAt, lineSpans, placeMatrix } from './place';
import { matrixSeries } from './series';

const series = matrixSeries(allSigns());
const lines = linesOf(series);
const place = (width: number) => {
	const [frame] = framesAt(MATRIX_FRAMES, width);
	if (!frame) throw new Error('No frame.');
	return placeMatrix(series, frame);
};

describe('framesAt', () => {
	it('draws both frames until the width is known, then the one that fits', () => {
		expect(framesAt(MATRIX_FRAMES, undefined).map((frame) => frame.name)).toEqual([
			'wide',
			'narrow'
		]);
		expect(framesAt(MATRIX_FRAMES, 700).map((frame) => frame.name)).toEqual(['wide']);
		expect(framesAt(MATRIX_FRAMES, 288).map((frame) => frame.name)).toEqual(['narrow']);
	});

	it('finds the column at the place where it is drawn, and none in the break or beside', () => {
		const { columns } = series;
		const frame = MATRIX_FRAMES.wide;
		for (const index of [0, 43, 44, 47]) {
			const middle = percentAt(frame, columns, columnX(columns, index) + 0.5);
			expect(columnAt(frame, columns, middle)).toBe(index);
		}
		expect(columnAt(frame, columns, percentAt(frame, columns, 44.4))).toBeNull();
		expect(columnAt(frame, columns, 5)).toBeNull();
		expect(percentAt(frame, columns, columnsWidth(columns))).toBeCloseTo(93.5);
	});
});

describe('placeMatrix', () => {
	it.each([1184, 288])('at %i px sets rows one below another, none over another', (width) => {
		const placed = place(width);
		expect(placed.rows).toHaveLength(76);
		placed.rows.slice(1).forEach(({ y }, i) => {
			expect(y - (placed.rows[i]?.y ?? 0)).toBeGreaterThanOrEqual(13);
		});
		expect((placed.rows.at(-1)?.y ?? 0) + CELL).toBeLessThan(placed.height);
	});

	it.each([660, 990, 288, 320])(
		'at %i px keeps every label in the drawing and off the cells beside it',
		(width) => {
			const { texts, frame, rows } = place(width);
			const room = width >= 990 ? 'tight' : 'broad';
			for (const { text, x, dx, y, anchor, tone, room: own } of texts) {
				if (own === room) continue;
				const size = labelWidth(text, tone === 'group' ? 18 : 12);
				const from =
					(width * x) / 100 + dx - (anchor === 'end' ? size : anchor === 'middle' ? size / 2 : 0);
				const isBeside =
					rows.some((row) => y > row.y && y < row.y + CELL) && from < (width * frame.left) / 100;
				expect(from, text).toBeGreaterThanOrEqual(-3);
				expect(from + size, text).toBeLessThanOrEqual(
					isBeside ? (width * frame.left) / 100 : width + 1
				);
			}
		}
	);

	it.each([660, 1184, 288])('at %i px lays no words over a bar or over other words', (width) => {
		const { texts, bars, frame } = place(width);
		const gone = width >= 990 ? 'tight' : 'broad';
		const boxes = texts
			.filter(({ room, tone }) => room !== gone && tone !== 'group')
			.map(({ text, x, dx, y, anchor, tone }) => {
				const size = tone === 'strong' ? strongWidth(text) : labelWidth(text);
				const shift = anchor === 'end' ? size : anchor === 'middle' ? size / 2 : 0;
				const from = (width * x) / 100 + dx - shift;
				return { text, from, to: from + size, top: y - 9, bottom: y + 1 };
			});
		const over = (a: (typeof boxes)[number], b: Omit<(typeof boxes)[number], 'text'>) =>
			a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;
		const left = (width * frame.bars.x) / 100;
		const marks = bars.map(({ y, height }) => ({
			from: left,
			to: width,
			top: y,
			bottom: y + height
		}));
		expect(marks.length).toBeGreaterThan(40);
		for (const [i, box] of boxes.entries()) {
			expect(
				marks.filter((mark) => over(box, mark)),
				box.text
			).toEqual([]);
			expect(
				boxes.slice(i + 1).filter((other) => over(box, other)),
				box.text
			).toEqual([]);
		}
	});

	it.each([660, 280])('at %i px keeps the years of an axis apart', (width) => {
		const { texts } = place(width);
		const spans = texts
			.filter(({ y }) => y === 30)
			.map(({ text, x, anchor }) => {
				const from = (width * x) / 100 - (anchor === 'middle' ? labelWidth(text) / 2 : 0);
				return [from, from + labelWidth(text)] as const;
			});
		expect(spans.length).toBeGreaterThan(4);
		spans.slice(1).forEach(([from], i) => {
			expect(from).toBeGreaterThan((spans[i]?.[1] ?? 0) + 1);
		});
	});

	it('finds the line at the height where it is drawn', () => {
		const placed = place(1184);
		const spans = lineSpans(placed);
		expect(spans).toHaveLength(lines.length);
		for (const line of [0, 1, 14, spans.length - 1]) {
			const [top, bottom] = spans[line] ?? [0, 0];
			expect(lineAt(placed, (top + bottom) / 2)).toBe(line);
		}
		expect(lineAt(placed, 0)).toBeNull();
	});
});

describe('cellPaths', () => {
	const placed = place(1184);
	const marks = cellPaths(placed).map(({ side, filledMarks, hollowMarks }) => ({
		side,
		drawn: [filledMarks, hollowMarks].map((path) => (path.match(/M/g) ?? []).length)
	}));

	it('marks each cell that has a figure once, those without a vote apart, equal figures not', () => {
		const cells = placed.rows.flatMap(({ row }) => row.cells.filter(({ year }) => year));
		for (const { side, drawn } of marks) {
			const own = cells.filter(({ year }) => year?.side === side);
			const hollow = own.filter(({ noVote }) => noVote !== null && noVote !== 'same');
			expect(hollow.length).toBeGreaterThan(0);
			expect(drawn).toEqual([own.length - hollow.length, hollow.length]);
		}
	});

	it('draws neighbors of one side as one run and cuts them apart by gaps', () => {
		const [payer] = cellPaths(placed);
		expect((payer?.filled.match(/M/g) ?? []).length).toBeLessThan(marks[0]?.drawn[0] ?? 0);
		expect(gapPath(series.columns, 0, 10).match(/M/g)).toHaveLength(46);
	});
});
