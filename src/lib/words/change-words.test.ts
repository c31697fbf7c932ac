import { expect, it } from 'vitest';
import { changedYearWords } from './change-words';

const year = {
	fiscalYear: 2024,
	middle: 459.6,
	california: { was: -1095.8, now: -1342.3 },
	largest: { state: 'VA', was: 12_795.8, now: 11_215.6 },
	turned: ['CO', 'MN']
} as const;

/** As read: signs that only keep a line from breaking left out. */
const words = (told: Parameters<typeof changedYearWords>[0]) =>
	changedYearWords(told).replaceAll('\u2060', '');

it('tells by how much a year changed, before and now, and which signs turned', () => {
	expect(words(year)).toBe(
		'FY2024: $460 a person in the middle state, up or down; California −$1,096 before, −$1,342 now; most of all Virginia, $12,796 before, $11,216 now; Colorado and Minnesota changed sign.'
	);
	expect(words({ ...year, turned: [] })).toMatch(/; no sign changed\.$/);
});
