import { describe, expect, it } from 'vitest';
import { fileName } from '$lib/files/file-name';
import { expectTold } from '../../../tests/support/told-files';
import { yearInput, type ViewFields } from '../../../tests/support/inputs';
import { mapFigure } from './map-figure';
import { stripFigure } from './strip-figure';

describe('the line of all states', () => {
	it.each<ViewFields>([
		{},
		{ deficit: 'tax-share', dollars: 'real', year: 1994 },
		{ estimate: 'tax-foundation', year: 1982, states: ['NM', 'NJ'] }
	])('with %o has the rows and the finding of the map of the same view', (fields) => {
		const input = yearInput(fields);
		const [own, map] = [stripFigure.table(input), mapFigure.table(input)];
		expect(own.rows).toEqual(map.rows);
		expect(own.columns.map(({ id }) => id)).toEqual(map.columns.map(({ id }) => id));
		expect(own.rows).toHaveLength(stripFigure.rowCount(input));
		expect(stripFigure.title(input)).toBe(mapFigure.title(input));
		expect(stripFigure.note?.(input)).toBe(mapFigure.note?.(input));
		expectTold(stripFigure, input);
	});

	it('has a file name of its own for every view', () => {
		const views: readonly ViewFields[] = [{}, { year: 2004 }, { deficit: 'per-person' }];
		const names = views.flatMap((fields) => {
			const input = yearInput(fields);
			return [stripFigure, mapFigure].map(({ name, files }) =>
				fileName([name, ...files(input).parts], 'csv')
			);
		});
		expect(new Set(names).size).toBe(names.length);
	});

	it('says in its legend what each color means by the line that it starts from', () => {
		const labels = (fields: ViewFields) =>
			stripFigure.legend(yearInput(fields)).map(({ label }) => label);
		expect(labels({})).toEqual([
			'Pays more than it receives',
			expect.stringMatching(/^Between the lines/),
			'Receives more than the national average'
		]);
		expect(labels({ deficit: 'per-person' })).toEqual([
			'Pays more than the national average',
			'Receives more than the national average'
		]);
		expect(labels({ measure: 'paid' })).toEqual([]);
	});

	it('says how many states are left out for want of a figure', () => {
		const withGap = yearInput({ estimate: 'rockefeller-2025', year: 2023 });
		expect(stripFigure.subtitle(withGap)).toMatch(/\. 1 state without a figure left out$/);
		expect(stripFigure.subtitle(yearInput({}))).not.toMatch(/figures? left out/);
	});
});
