import { combine, mapColumn, sumOf, whereBoth } from './columns';
import type { Column } from './types';

/** Dollars received per dollar paid; `null` where either side is missing or nothing was paid. */
export function ratioOf(paid: Column, received: Column): Column {
	return combine(received, paid, (got, gave) => (gave === 0 ? null : got / gave));
}

/** The ratio of all states with both sides together, recomputed from their sums; `null` where there is none. */
export function nationalRatio(paid: Column, received: Column): number | null {
	const gave = sumOf(whereBoth(paid, received));
	const got = sumOf(whereBoth(received, paid));
	return gave === null || got === null || gave === 0 ? null : got / gave;
}

/** The ratio of each state over the ratio of all together: 1 is level with the nation; missing stays missing. */
export function relativeRatioOf(paid: Column, received: Column): Column {
	const national = nationalRatio(paid, received);
	return mapColumn(ratioOf(paid, received), (ratio) => (national ? ratio / national : null));
}
