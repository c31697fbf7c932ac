import { describe, expect, it } from 'vitest';
import { tenth } from './tenth';

describe('tenth', () => {
	it('keeps one digit after the point, on both sides of zero', () => {
		expect([145.1, 12.3456, -7.891, 0].map(tenth)).toEqual([145.1, 12.3, -7.9, 0]);
	});
});
