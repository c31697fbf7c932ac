import { expect, it } from 'vitest';
import { lineFigure } from './lines-input';

it.each([
	[4108.4, '4,108'],
	[0.5, '1'],
	[0.18, '<1'],
	[0, '0'],
	[-0.18, '>−1'],
	[-432.4, '−432']
])('%d dollars a person are "%s" in the table of lines', (value, words) => {
	expect(lineFigure(value)).toBe(words);
});
