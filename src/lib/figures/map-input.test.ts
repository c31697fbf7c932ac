import { describe, expect, it } from 'vitest';
import type { Klass } from '$lib/charts/kit/ramp';
import { yearInput, type ViewFields } from '../../../tests/support/inputs';
import { mapFigure } from './map-figure';
import { mapBase, mapMarker, mapMarks } from './map-input';

const sideOf = (klass: Klass) => {
	if (typeof klass === 'string') return klass;
	if (klass === 0) return 'missing';
	if (klass === 5) return 'even';
	return klass < 5 ? 'payer' : 'recipient';
};

describe('the state named in the legend of a map', () => {
	it('is the chosen one, where any is followed', () => {
		const input = yearInput({ states: ['NJ'], year: 1983 });
		expect(mapMarker(input).text).toMatch(/^New Jersey −/);
		expect(mapMarker(input).value).toBeLessThan(0);
		expect(mapMarker({ ...input, followed: [] }).value).toBeNull();
	});
});

describe('the colors of a map', () => {
	it.each<ViewFields>([
		{ year: 1983, deficit: 'per-person' },
		{ year: 1983 },
		{ year: 1983, scale: 'total' },
		{ year: 1995, deficit: 'tax-share' },
		{ year: 2024, deficit: 'per-person' },
		{ year: 2024, scale: 'gdp' },
		{ year: 2005, measure: 'ratio', scale: 'total' },
		{ year: 2005, measure: 'relative-ratio', scale: 'total' },
		{ year: 1981, estimate: 'tax-foundation' }
	])('show as many payers, and as many about even, as the title counts: %o', (fields) => {
		const input = yearInput(fields);
		const marks = mapMarks(input, mapBase(input));
		const count = (side: string) => marks.filter(({ klass }) => sideOf(klass) === side).length;
		const title = mapFigure.title(input);
		const [, payers = title.includes('No state') ? '0' : ''] =
			/(\d+)(?: of 51)?(?: states?)? (?:paid|got back)/.exec(title) ?? [];
		expect([count('payer'), count('even')]).toEqual([
			Number(payers),
			Number(/(\d+) (?:was|were) about even/.exec(title)?.[1] ?? 0)
		]);
		expect(count('payer')).toBeGreaterThan(0);
	});

	it('leave what has no side as it was', () => {
		const input = yearInput({ year: 1983, measure: 'paid' });
		const marks = mapMarks(input, mapBase(input));
		expect(marks.every(({ klass }) => typeof klass === 'number')).toBe(true);
	});
});
