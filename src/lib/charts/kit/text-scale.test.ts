import { afterEach, describe, expect, it, vi } from 'vitest';
import { anchorIn, placeIn, textScale } from './text-scale';

/** A drawing at a place of the window, as far as it is asked. */
const drawing = { getBoundingClientRect: () => ({ x: 100, y: 50 }) } as Element;

function letters(fontSize: string, innerWidth = 1280) {
	vi.stubGlobal('document', { documentElement: {} });
	vi.stubGlobal('innerWidth', innerWidth);
	vi.stubGlobal('getComputedStyle', () => ({ fontSize }));
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe.each([
	{ fontSize: '16px', scale: 1, place: { x: 60, y: 20 } },
	{ fontSize: '32px', scale: 2, place: { x: 30, y: 10 } },
	{ fontSize: '20px', scale: 1.25, place: { x: 48, y: 16 } }
])('a drawing for letters of $fontSize', ({ fontSize, scale, place }) => {
	it('is as much larger as they are', () => {
		letters(fontSize);
		expect(textScale()).toBe(scale);
	});

	it('has a pointer in its own pixels, and the other way round', () => {
		letters(fontSize);
		const pointer = { clientX: 160, clientY: 70 };
		expect(placeIn(drawing, pointer as MouseEvent)).toEqual(place);
		expect(anchorIn(drawing, place)).toEqual({ x: 160, y: 70 });
	});
});

it.each([
	{ innerWidth: 640, fontSize: '32px', scale: 2 },
	{ innerWidth: 400, fontSize: '32px', scale: 1.25 },
	{ innerWidth: 400, fontSize: '18px', scale: 1.125 },
	{ innerWidth: 300, fontSize: '32px', scale: 1 },
	{ innerWidth: 300, fontSize: '12px', scale: 0.75 }
])(
	'in a window of $innerWidth pixels letters of $fontSize make drawings $scale times as large',
	({ innerWidth, fontSize, scale }) => {
		letters(fontSize, innerWidth);
		expect(textScale()).toBe(scale);
	}
);
