import { expect, it } from 'vitest';
import { positionOf } from '$lib/data/states';
import { mapFigure } from '$lib/figures/map-figure';
import { smallYearsFigure } from '$lib/figures/small-years-figure';
import { expectTold } from '../../../tests/support/told-files';
import { yearInput } from '../../../tests/support/inputs';
import { statesMapFiles } from './map-files';
import { allStates } from './all-states.server';

it('the map of all states has the balances of the list and of the explorer’s map, and its legend', () => {
	const input = allStates();
	const { rows } = statesMapFiles.table(input);
	expectTold(statesMapFiles, input);
	expect(rows.map(({ cells: [, code, , neutral] }) => [code, neutral])).toEqual(
		smallYearsFigure.table(input).rows.map(({ cells }) => [cells[0], cells[3]])
	);
	const told = yearInput({ year: input.fiscalYear, deficit: 'per-person' });
	for (const { code, neutral } of input.entries) {
		const theirs = told.shown.view.neutral[positionOf(code)] ?? NaN;
		expect(Math.abs((neutral ?? NaN) - theirs)).toBeLessThanOrEqual(0.5);
	}
	expect(statesMapFiles.legend(input)).toEqual(mapFigure.legend(told));
	expect(statesMapFiles.subtitle(input)).toMatch(
		/Faintest: within .* of the average; gray: within 2%/
	);
});

it('its files have names of their own: a year’s map of the same choice has other rows', () => {
	expect(statesMapFiles.name).not.toBe(mapFigure.id);
});
