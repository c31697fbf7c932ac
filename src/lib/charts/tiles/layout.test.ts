import { describe, expect, it } from 'vitest';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { readOutlines } from '../map/outlines.server';
import { nextInDirection } from '../kit/next-in-direction';
import { COLUMNS, PITCH, ROWS, SIDE, TILES, TILE_POSITIONS } from './layout';

describe('the tile grid', () => {
	it('has one tile for each of the 51 areas and none twice', () => {
		expect(TILES.map(({ code }) => code)).toEqual(STATE_CODES);
		expect(new Set(TILE_POSITIONS.map(({ x, y }) => `${x} ${y}`)).size).toBe(51);
	});

	it('fills its columns and rows and no more', () => {
		expect(Math.max(...TILE_POSITIONS.map(({ x }) => x))).toBe(COLUMNS - 1);
		expect(Math.max(...TILE_POSITIONS.map(({ y }) => y))).toBe(ROWS - 1);
	});

	it('has beside and under each tile what stands east and south of it on the map', () => {
		const onMap = new Map(readOutlines().labels.map(({ code, x, y }) => [code, { x, y }]));
		const placeOf = (code: StateCode) => onMap.get(code) ?? { x: NaN, y: NaN };
		const wrong = TILE_POSITIONS.flatMap((tile) =>
			TILE_POSITIONS.filter((other) => {
				const [own, beside] = [placeOf(tile.code), placeOf(other.code)];
				if (other.y === tile.y && other.x === tile.x + 1) return !(own.x < beside.x);
				return other.x === tile.x && other.y === tile.y + 1 && !(own.y < beside.y);
			}).map((other) => [tile.code, other.code])
		);
		// South Carolina stands under its neighbor's west, and there is no tile for that.
		expect(wrong).toEqual([['NC', 'SC']]);
	});

	it('keeps a tile at 24 px or more where the page is 320 px wide', () => {
		expect((SIDE * 288) / (COLUMNS * PITCH)).toBeGreaterThanOrEqual(24);
	});

	it.each([
		['CA', 'ArrowUp', 'OR'],
		['CA', 'ArrowRight', 'UT'],
		['KS', 'ArrowDown', 'OK'],
		['NH', 'ArrowUp', 'ME']
	] as const)('leads from %s by %s to the neighbor %s', (from, key, to) => {
		expect(nextInDirection(TILE_POSITIONS, from, key)).toBe(to);
	});
});
