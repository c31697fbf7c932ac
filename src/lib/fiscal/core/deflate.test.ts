import { expect, it } from 'vitest';
import { inBaseDollars } from './deflate';

it('takes an amount to whole dollars of the base year: $1,000 at prices half as high are $2,000', () => {
	expect(inBaseDollars(1000, 0.5)).toBe(2000);
	// 1000 ÷ 0.6 = 1,666.67.
	expect(inBaseDollars(1000, 0.6)).toBe(1667);
	expect(inBaseDollars(-1000, 0.6)).toBe(-1667);
	expect(inBaseDollars(1000, null)).toBeNull();
});
