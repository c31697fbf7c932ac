import { expect, it } from 'vitest';
import { VERDICT_WORDS } from './verdict-words';

it('the words of verdicts are thirteen, each in plain words of its own', () => {
	const words = Object.values(VERDICT_WORDS);
	expect(new Set(words).size).toBe(13);
	for (const word of words) expect(word).toMatch(/^[A-Z][a-z]+( [a-z,]+)*$/);
});
