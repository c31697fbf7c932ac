import { describe, expect, it } from 'vitest';
import { typographic } from './typographic';

describe('typographic', () => {
	it('prints a true minus before a number, keeps its word beside it, and leaves hyphens and spans alone', () => {
		expect(typographic('was -83.1 billion (-48), FY2006-2008')).toBe(
			'was −83.1\u00a0billion (−48), FY2006-2008'
		);
	});
});
