import { expect, it } from 'vitest';
import { plain, plainText, withYearKept, word } from './parts';

it('keeps the word before a year with it, and breaks lines anywhere else', () => {
	const parts = [plain('it paid more in '), word('year', '2024'), plain(' than in 2005.')];
	expect(plainText(withYearKept(parts))).toBe('it paid more in\u00a02024 than in 2005.');
	expect(withYearKept([word('year', '2024')])).toEqual([word('year', '2024')]);
});
