import { describe, expect, it } from 'vitest';
import { rowsOfStates } from './raw-area';
import { rawRows } from './raw-table';

const rowsOf = (...codes: readonly string[]) =>
	rawRows(['abbr', ...codes].join('\n'), 'x.csv', ['abbr']);

describe('rowsOfStates', () => {
	it('keeps the 51 areas and drops the codes that are to be left out', () => {
		const kept = rowsOfStates(rowsOf('CA', 'PR', 'DC'), 'abbr', ['PR']);
		expect(kept.map((raw) => raw.text('abbr'))).toEqual(['CA', 'DC']);
	});

	it('refuses a code that is neither', () => {
		expect(() => rowsOfStates(rowsOf('CA', 'GU'), 'abbr', ['PR'])).toThrow(
			'x.csv, line 3: column abbr is "GU"; expected the postal code of a state or DC, or PR.'
		);
	});
});
