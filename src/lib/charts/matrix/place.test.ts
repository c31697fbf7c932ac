import { describe, expect, it } from 'vitest';
import { allSigns } from '../../../../tests/support/signs';
import { labelWidth } from '../kit/label-width';
import { WIDE_FROM, columnAt, columnX, columnsWidth, framesAt, percentAt } from './frame';
import { cellAt, linesOf, nearestSpot, stepTo } from './lines';
import { cellPaths, gapPath, summaryPaths } from './paths';
import { CELL, PITCH, lineAt, lineSpans, placeMatrix } from './place';
import { matrixSeries, type MatrixOrder } from './series';

const series = matrixSeries(allSigns(), 'rule');
const lines = linesOf(series);
const place = (width: number, order: MatrixOrder = 'rule') => {
	const [frame] = framesAt(width, order);
	if (!frame) throw new Error('No frame.');
	return placeMatrix(matrixSeries(allSigns(), order), frame, order);
};

describe('framesAt', () => {
	it('draws both frames until the width is known, then the one that fits', () => {
		expect(framesAt(undefined, 'rule').map((frame) => frame.name)).toEqual(['wide', 'narrow']);
		expect(framesAt(700, 'rule').map((frame) => frame.name)).toEqual(['wide']);
		expect(framesAt(288, 'sign').map((frame) => frame.name)).toEqual(['narrow']);
	});

	it('finds the column at the place where it is drawn, and none in the break or beside', () => {
		const { columns } = series;
		const [frame] = framesAt(1184, 'rule');
		if (!frame) throw new Error('No frame.');
		for (const index of [0, 43, 44, 48]) {
			const middle = percentAt(frame, columns, columnX(columns, index) + 0.5);
			expect(columnAt(frame, columns, middle)).toBe(index);
		}
		expect(columnAt(frame, columns, percentAt(frame, columns, 44.4))).toBeNull();
		expect(columnAt(frame, columns, 5)).toBeNull();
		expect(percentAt(frame, columns, columnsWidth(columns))).toBeCloseTo(93.5);
	});
});

describe('placeMatrix', () => {
	it.each([
		[1184, 'rule'],
		[1184, 'sign'],
		[288, 'rule'],
		[288, 'sign']
	] as const)('at %i px by %s sets rows one below another, none over another', (width, order) => {
		const placed = place(width, order);
		expect(placed.rows).toHaveLength(48);
		placed.rows.slice(1).forEach(({ y }, i) => {
			expect(y - (placed.rows[i]?.y ?? 0)).toBeGreaterThanOrEqual(PITCH);
		});
		expect((placed.rows.at(-1)?.y ?? 0) + CELL).toBeLessThan(placed.height);
	});

	it.each([
		[WIDE_FROM, 'rule'],
		[WIDE_FROM, 'sign'],
		[990, 'rule'],
		[288, 'rule'],
		[288, 'sign']
	] as const)(
		'at %i px by %s keeps every label in the drawing and off the cells beside it',
		(width, order) => {
			const { texts, frame, rows } = place(width, order);
			const room = width >= 990 ? 'tight' : 'broad';
			for (const { text, x, dx, y, anchor, tone, room: own } of texts) {
				if (own === room || tone === 'group' || tone === 'total') continue;
				const size = labelWidth(text);
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

	it.each([WIDE_FROM, 280])('at %i px keeps the years of an axis apart', (width) => {
		const { texts, summary } = place(width);
		const spans = texts
			.filter(({ y }) => y === summary.y + summary.height + 16)
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

describe('stepTo', () => {
	const size = { lines, columns: series.columns.length };
	const report = lines.findIndex(({ row }) => row?.name.startsWith('Rockefeller'));
	const in2021 = series.columns.findIndex(({ fiscalYear }) => fiscalYear === 2021);

	it('goes by cell across and down, and stays at the edges', () => {
		expect(stepTo(size, { line: 1, column: 3 }, 'ArrowRight')).toEqual({ line: 1, column: 4 });
		expect(stepTo(size, { line: 1, column: 3 }, 'ArrowDown')).toEqual({ line: 2, column: 3 });
		expect(stepTo(size, { line: 1, column: 3 }, 'ArrowUp')).toEqual({ line: 0, column: 3 });
		expect(stepTo(size, { line: 0, column: 3 }, 'ArrowUp')).toEqual({ line: 0, column: 3 });
		expect(stepTo(size, { line: 1, column: 3 }, 'End')).toEqual({ line: 1, column: 48 });
		expect(stepTo(size, { line: 1, column: 3 }, 'Home')).toEqual({ line: 1, column: 0 });
	});

	it('stops at both reports of a year, once at a report alone in its year', () => {
		const upper = { line: report, column: in2021 };
		const lower = stepTo(size, upper, 'ArrowDown');
		expect(lower).toEqual({ line: report + 1, column: in2021 });
		expect(cellAt(lines, lower)).not.toBe(cellAt(lines, upper));
		const alone = stepTo(size, { line: report, column: in2021 - 1 }, 'ArrowDown');
		expect(alone.line).toBe(report + 2);
		expect(stepTo(size, alone, 'ArrowUp').line).toBeLessThan(alone.line);
	});

	it('passes over rows that have no cell in a column', () => {
		const last = lines.findLastIndex(({ row }) => row?.kind === 'account' && row.rule === 'none');
		const next = stepTo(size, { line: last, column: 46 }, 'ArrowDown');
		expect(lines[next.line]?.row).toMatchObject({ kind: 'account', rule: 'per-person' });
		expect(nearestSpot(lines, { line: last + 1, column: 46 })).toEqual(next);
	});
});

describe('cellPaths', () => {
	const placed = place(1184);
	const marks = cellPaths(placed).map(({ side, filledMarks, hollowMarks }) => ({
		side,
		drawn: [filledMarks, hollowMarks].map((path) => (path.match(/M/g) ?? []).length)
	}));

	it('marks each cell that has a figure once, hybrids apart', () => {
		const cells = placed.rows.flatMap(({ row }) => row.cells.filter(({ year }) => year));
		for (const { side, drawn } of marks) {
			const own = cells.filter(({ year }) => year?.side === side);
			const hybrid = own.filter(({ specification }) => specification.isHybrid);
			expect(drawn).toEqual([own.length - hybrid.length, hybrid.length]);
		}
	});

	it('draws neighbors of one side as one run and cuts them apart by gaps', () => {
		const [payer] = cellPaths(placed);
		expect((payer?.filled.match(/M/g) ?? []).length).toBeLessThan(marks[0]?.drawn[0] ?? 0);
		expect(gapPath(series.columns, 0, 10).match(/M/g)).toHaveLength(47);
	});

	it('stacks each year to the full height', () => {
		const heights = Object.values(summaryPaths(placed)).map((path) =>
			[...path.matchAll(/M0 [\d.]+h1v([\d.]+)/g)].map(([, height]) => Number(height))
		);
		expect(heights.flat().reduce((sum, height) => sum + height, 0)).toBeCloseTo(
			placed.summary.height,
			1
		);
	});
});
