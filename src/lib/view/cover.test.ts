import { describe, expect, it } from 'vitest';
import { coverOf } from './cover';

describe('coverOf', () => {
	it('is the box of a word that stands on one line', () => {
		expect(coverOf([{ x: 110, y: 220, width: 80, height: 30 }], { x: 100, y: 200 })).toEqual({
			x: 10,
			y: 20,
			width: 80,
			height: 30,
			clip: 'path("M0 0h80v30h-80z")'
		});
	});

	it('holds each line of a wrapped word and nothing beside them', () => {
		const end = { x: 250, y: 200, width: 50, height: 30 };
		const start = { x: 100, y: 235, width: 90, height: 30 };
		expect(coverOf([end, start], { x: 100, y: 200 })).toEqual({
			x: 0,
			y: 0,
			width: 200,
			height: 65,
			clip: 'path("M150 0h50v30h-50zM0 35h90v30h-90z")'
		});
	});

	it('reaches above and below a word in small type, so that it is a whole target', () => {
		expect(coverOf([{ x: 100, y: 200, width: 57, height: 19 }], { x: 100, y: 200 })).toEqual({
			x: 0,
			y: -2.5,
			width: 57,
			height: 24,
			clip: 'path("M0 0h57v24h-57z")'
		});
	});

	it('is none for a word that is not drawn', () => {
		expect(coverOf([], { x: 0, y: 0 })).toBeNull();
	});
});
