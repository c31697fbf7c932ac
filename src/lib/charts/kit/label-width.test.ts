import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelWidth, strongWidth } from './label-width';

describe('labelWidth', () => {
	it('is nothing for no text', () => {
		expect(labelWidth('')).toBe(0);
	});

	it('adds up the characters and grows with the size', () => {
		expect(labelWidth('il', 10)).toBeCloseTo(6);
		expect(labelWidth('−$1', 20)).toBeCloseTo((0.85 + 0.65 + 0.65) * 20);
	});

	it('gives a character outside the table a whole em', () => {
		expect(labelWidth('→', 12)).toBe(12);
	});

	it('measures letters as drawings set them', () => {
		const [, drawn] =
			/--type-drawn: ([\d.]+)px;/.exec(readFileSync('src/tokens.css', 'utf8')) ?? [];
		expect(labelWidth('→')).toBe(Number(drawn));
	});

	it('is wider in the strong weight', () => {
		expect(strongWidth('California')).toBeGreaterThan(labelWidth('California'));
	});
});
