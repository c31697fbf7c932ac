import { describe, expect, it } from 'vitest';
import { STATES, positionOf } from '$lib/data/states';
import type { YearView } from '$lib/fiscal/core/types';
import {
	barStyle,
	headPlace,
	moveStyle,
	placeRanking,
	rankingRows,
	rowsInMotion,
	seenRows,
	standingOrder,
	type RankingInput
} from './ranking';

/** Net from −10 (Alaska) to 40 (Wyoming), the national average at 10, no figure for Texas. */
const plain = STATES.map(({ code }, i) => (code === 'TX' ? null : i - 10));
const view: YearView = {
	fiscalYear: 2005,
	plain,
	neutral: plain.map((value) => (value === null ? null : value - 10)),
	even: plain.map((value) => (value === null ? null : 10)),
	average: 10,
	low: plain,
	high: plain,
	ages: null,
	paid: plain,
	received: plain,
	population: plain,
	partial: null,
	rank: plain.map((value) => (value === null ? null : 41 - value)),
	status: plain.map((value) => (value === null ? 'not-covered' : 'present')),
	flags: plain.map(() => [])
};

const input: RankingInput = {
	rows: rankingRows(view),
	sort: 'value',
	base: 'neutral',
	side: 'both',
	even: 0,
	average: 10,
	chosen: 'IL'
};

describe('rankingRows', () => {
	it('has one row an area, in their order, with missing figures as missing', () => {
		const rows = rankingRows(view);
		expect(rows.map((row) => row.code)).toEqual(STATES.map((state) => state.code));
		expect(rows[positionOf('DC')]).toMatchObject({
			name: 'D.C.',
			plain: -3,
			neutral: -13,
			even: 10
		});
		expect(rows[positionOf('TX')]).toMatchObject({ rank: null, plain: null, neutral: null });
	});
});

describe('placeRanking', () => {
	it('puts the largest payer on top and rows without a figure last', () => {
		const { rows } = placeRanking(input);
		expect(rows[0]?.code).toBe('AK');
		expect(rows[49]?.code).toBe('WY');
		expect(rows[50]).toMatchObject({ code: 'TX', bar: null });
	});

	it('puts the highest on top where values have one side, in the color of that side', () => {
		const { rows } = placeRanking({ ...input, base: 'plain', side: 'payer' });
		expect(rows[0]?.code).toBe('WY');
		expect(new Set(rows.map((row) => row.bar?.side))).toEqual(new Set(['payer', undefined]));
	});

	it('orders by name when asked', () => {
		const { rows } = placeRanking({ ...input, sort: 'name' });
		expect(rows.slice(0, 2).map((row) => row.name)).toEqual(['Alabama', 'Alaska']);
	});

	it('starts bars at the chosen even line: the same state pays or receives by the line it is held to', () => {
		const barIn = (base: 'plain' | 'neutral') =>
			placeRanking({ ...input, base }).rows.find((row) => row.code === 'IL')?.bar;
		expect(barIn('plain')).toMatchObject({ left: 20, width: expect.closeTo(8), side: 'recipient' });
		expect(barIn('neutral')).toMatchObject({
			left: expect.closeTo(28),
			width: expect.closeTo(12),
			side: 'payer'
		});
	});

	it('places both even lines on one scale with the bars', () => {
		const { even, average } = placeRanking(input);
		expect([even, average]).toEqual([20, 40]);
	});

	it('cuts a bar that leaves the scale and keeps the others readable', () => {
		const rows = input.rows.map((row) => (row.code === 'DC' ? { ...row, plain: 500 } : row));
		const placed = placeRanking({ ...input, rows });
		expect(placed.rows.find((row) => row.code === 'DC')?.bar).toMatchObject({
			left: 40,
			width: 60,
			cut: 'high'
		});
		expect(placed.average).toBe(40);
	});

	it('gives each row its own tick where the average differs by state, and none where it does not', () => {
		const own = placeRanking({ ...input, average: null });
		expect(own.rows[0]?.tick).toBe(40);
		expect(own.average).toBeNull();
		expect(placeRanking(input).rows.every((row) => row.tick === null)).toBe(true);
	});

	it('keeps in the short form four at each end and the chosen state between two neighbors each side', () => {
		const { rows } = placeRanking(input);
		expect(rows.flatMap((row, i) => (row.isFar ? [] : [i]))).toEqual([
			0, 1, 2, 3, 12, 13, 14, 15, 16, 47, 48, 49, 50
		]);
		expect(rows.flatMap((row, i) => (row.isAfterGap ? [i] : []))).toEqual([12, 47]);
		expect(rows[14]?.code).toBe('IL');
	});

	it('shows in the short form a row alone between others, not an ellipsis for it', () => {
		const shown = (at: number) => {
			const chosen = placeRanking(input).rows[at]?.code ?? 'CA';
			const { rows } = placeRanking({ ...input, chosen });
			return rows.flatMap((row, i) => (row.isFar ? [] : [row.isAfterGap ? `…${i}` : `${i}`]));
		};
		expect(shown(7).join(' ')).toBe('0 1 2 3 4 5 6 7 8 9 …47 48 49 50');
		expect(shown(8).join(' ')).toBe('0 1 2 3 …6 7 8 9 10 …47 48 49 50');
		expect(shown(43).join(' ')).toBe('0 1 2 3 …41 42 43 44 45 46 47 48 49 50');
	});

	it('knows whether there is a neutral figure at all', () => {
		const rows = input.rows.map((row) => ({ ...row, neutral: null, even: null }));
		expect(placeRanking({ ...input, rows, average: null }).hasNeutral).toBe(false);
		expect(placeRanking(input).hasNeutral).toBe(true);
	});
});

describe('barStyle', () => {
	it('moves and shrinks a full track, and never to nothing', () => {
		const bar = { left: 20, width: 12.5, side: 'payer', cut: 'none' } as const;
		expect(barStyle(bar)).toBe('transform:translateX(20.00%) scaleX(0.1250)');
		expect(barStyle({ ...bar, width: 0 })).toBe('transform:translateX(20.00%) scaleX(0.0040)');
	});
});

describe('headPlace', () => {
	it.each([
		[20, 40, 'before', 'after', false],
		[20, null, 'before', 'after', false],
		[50, 30, 'after', 'before', false],
		[20, 80, 'before', 'before', true],
		[95, 30, 'before', 'before', true]
	] as const)(
		'with even at %s and the average at %s',
		(even, average, first, second, isStacked) => {
			expect(headPlace({ even, average })).toEqual({ even: first, average: second, isStacked });
		}
	);
});

describe('moveStyle', () => {
	it('leaves a row alone that stands where it is', () => {
		expect(moveStyle(7, 7, 1)).toBe('');
		expect(moveStyle(30, 30, 2)).toBe('');
	});

	it('moves it by rows of its own height, and over to the other column where there are two', () => {
		expect(moveStyle(7, 4, 1)).toBe('transform:translateY(-300%)');
		expect(moveStyle(7, 4, 2)).toContain('calc(0*(100% - 16px + var(--gutter))),-300%');
		expect(moveStyle(25, 26, 2)).toContain('calc(1*(100% - 16px + var(--gutter))),-2500%');
		expect(moveStyle(30, 3, 2)).toContain('calc(-1*(100% - 16px + var(--gutter))),-100%');
	});
});

describe('seenRows', () => {
	const seenOf = (part: { from: number; to: number }, columns: 1 | 2) => {
		const isSeen = seenRows(part, columns, 51);
		return STATES.map((_, i) => i).filter(isSeen);
	};

	it('holds the rows in the window, and one more at each end', () => {
		expect(seenOf({ from: 10 / 51, to: 12.5 / 51 }, 1)).toEqual([9, 10, 11, 12, 13]);
		expect(seenOf({ from: 0, to: 1 }, 1)).toHaveLength(51);
	});

	it('holds the rows of both columns', () => {
		expect(seenOf({ from: 0, to: 1.5 / 26 }, 2)).toEqual([0, 1, 2, 26, 27, 28]);
	});
});

describe('standingOrder', () => {
	it('stays as it was while rows move, and follows at rest', () => {
		const standing = standingOrder();
		const [first, second] = [placeRanking(input), placeRanking({ ...input, base: 'plain' })];
		expect(standing(first, true)).toBe(first);
		expect(standing(second, true)).toBe(first);
		expect(standing(second, false)).toBe(second);
		expect(standing(first, true)).toBe(second);
	});
});

describe('rowsInMotion', () => {
	const first = placeRanking(input).rows;
	const reversed = placeRanking({
		...input,
		rows: input.rows.map((row) => ({ ...row, plain: row.plain && -row.plain }))
	}).rows;
	const after = placeRanking({ ...input, base: 'plain' }).rows;

	it('draws what is seen as it stands now, and leaves every other row the same object', () => {
		const draw = rowsInMotion();
		const before = draw(first, () => true);
		const drawn = draw(after, (at) => at < 10);
		const codesAt = (from: number, to: number) => first.slice(from, to).map(({ code }) => code);
		for (const code of codesAt(0, 10)) expect(drawn.get(code)).not.toBe(before.get(code));
		for (const code of codesAt(10, 51)) expect(drawn.get(code)).toBe(before.get(code));
		expect([...draw(after, () => true).values()]).toEqual(after);
	});

	it('takes a row along that comes into the window, and one that leaves it', () => {
		const draw = rowsInMotion();
		draw(first, () => true);
		const drawn = draw(reversed, (at) => at < 3);
		const moved = [...first.slice(0, 3), ...reversed.slice(0, 3)].map(({ code }) => code);
		for (const code of moved) {
			expect(drawn.get(code)).toBe(reversed.find((row) => row.code === code));
		}
	});
});
