import { expect, it } from 'vitest';
import { editionWords } from './edition-words';

it('says the day in words and the last year', () => {
	expect(editionWords({ updated: '2026-01-05', lastYear: 2024 })).toBe(
		'Updated January 5, 2026, data to FY2024.'
	);
});
