import { DATASETS } from '../lib/data/registry';
import { californiaPoints } from './published-points-california';
import { statePoints } from './published-points-states';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

/** Single figures others printed of a state, with publisher, date and whose copy was read. */
export const publishedPoints: Source = (readRaw) => {
	const points = withoutRepeats([...californiaPoints(readRaw), ...statePoints(readRaw)]);
	return [tidyTable('balances/published-points', withIds(points))];
};

const FIGURES = Object.keys(DATASETS['balances/published-points'].schema.entries).filter((name) =>
	/_usd$|_per_dollar_paid$/.test(name)
);

/** A point is left out where an earlier one of the same publisher, state and years has all that it has. */
function withoutRepeats(points: readonly TidyRow[]): readonly TidyRow[] {
	return points.filter(
		(point, index) => !points.slice(0, index).some((before) => hasAllOf(before, point))
	);
}

function hasAllOf(before: TidyRow, point: TidyRow): boolean {
	const same = ['state', 'fiscal_year_from', 'fiscal_year_to', 'publisher'];
	const known = FIGURES.filter((name) => point[name] !== null);
	return known.length > 0 && [...same, ...known].every((name) => before[name] === point[name]);
}

/** State, years and a number in the order in which the points were collected. */
function withIds(points: readonly TidyRow[]): readonly TidyRow[] {
	const counts = new Map<string, number>();
	return points.map((point) => {
		const { state, fiscal_year_from: from, fiscal_year_to: to } = point;
		const place = `${state}-${from === to ? from : `${from}-${to}`}`.toLowerCase();
		const number = (counts.get(place) ?? 0) + 1;
		counts.set(place, number);
		return { ...point, id: `${place}-${number}` };
	});
}
