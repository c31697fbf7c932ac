import { describe, expect, it } from 'vitest';
import {
	areaAbove,
	areaBelow,
	BREAK_EVEN,
	shortZoneWords,
	stretchOf,
	zoneWords,
	type Point
} from './zones';

const window = { x: [0, 10], y: [0, 10] } as const;
const average = { slope: 1, shift: 4 };

function areaOf(polygon: readonly Point[]): number {
	const twice = polygon.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = polygon[(i + 1) % polygon.length] ?? [NaN, NaN];
		return sum + x * nextY - nextX * y;
	}, 0);
	return Math.abs(twice) / 2;
}

describe('zones between the two even lines', () => {
	it('halve a square along break-even', () => {
		expect(areaOf(areaAbove([BREAK_EVEN], window))).toBeCloseTo(50);
		expect(areaOf(areaBelow([BREAK_EVEN], window))).toBeCloseTo(50);
	});

	it('leave a strip between the lines to neither side', () => {
		expect(areaOf(areaAbove([BREAK_EVEN, average], window))).toBeCloseTo(18);
		expect(areaOf(areaBelow([BREAK_EVEN, average], window))).toBeCloseTo(50);
	});

	it('are empty where a line passes outside the window', () => {
		expect(areaAbove([{ slope: 1, shift: 20 }], window)).toEqual([]);
	});

	it('say which stretch of a line is in sight', () => {
		expect(stretchOf(average, window)).toEqual([
			[0, 4],
			[6, 10]
		]);
		expect(stretchOf({ slope: 1, shift: 20 }, window)).toBeNull();
	});
});

describe('the words of the zones', () => {
	it('speak of the average only on its own side of break-even', () => {
		expect(zoneWords(2757)).toEqual({
			above: 'Receives more than average',
			below: 'Pays more than it receives'
		});
		expect(zoneWords(-500)).toEqual({
			above: 'Receives more than it pays',
			below: 'Pays more than average'
		});
		expect(zoneWords(null).above).toBe('Receives more than it pays');
	});

	it('say the same in two words where room is short', () => {
		expect(shortZoneWords(2757)).toEqual({ above: 'Above average', below: 'Pays more' });
		expect(shortZoneWords(-500)).toEqual({ above: 'Receives more', below: 'Below average' });
		expect(shortZoneWords(null)).toEqual({ above: 'Receives more', below: 'Pays more' });
	});
});
