import { describe, expect, it } from 'vitest';
import { plotAcross } from './plot-across';

describe('a plot between words', () => {
	it('has all of a drawing whose width is not known, which leaves the words their room', () => {
		expect(plotAcross({ width: 0, isLive: false }, [38, 100])).toEqual({
			left: 0,
			across: '100%',
			pixels: 0,
			inset: 'width:calc(100% - 138px);margin-left:38px'
		});
	});

	it('has what the words leave of a width that is known, and never less than nothing', () => {
		const { left, across, pixels } = plotAcross({ width: 360, isLive: true }, [38, 100]);
		expect([left, across, pixels]).toEqual([38, 222, 222]);
		expect(plotAcross({ width: 90, isLive: true }, [38, 100]).across).toBe(0);
	});
});
