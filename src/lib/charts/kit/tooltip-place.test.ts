import { describe, expect, it } from 'vitest';
import { tooltipPlace } from './tooltip-place';

const view = { width: 400, height: 600 };
const own = { width: 120, height: 80 };

describe('tooltipPlace', () => {
	it('stands right of its anchor and below', () => {
		expect(tooltipPlace({ x: 50, y: 50 }, own, view)).toEqual({ x: 64, y: 64 });
	});

	it('turns over at the right edge, and moves up at the lower one no farther than it must', () => {
		expect(tooltipPlace({ x: 390, y: 590 }, own, view)).toEqual({ x: 256, y: 512 });
	});

	it('never leaves the window', () => {
		const place = tooltipPlace({ x: 100, y: 10 }, { width: 380, height: 900 }, view);
		expect(place).toEqual({ x: 8, y: 8 });
	});
});
