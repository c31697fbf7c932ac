import type { CountiesInput } from '$lib/figures/county-input';
import { largestOf } from '$lib/fiscal/counties/placed';
import type { CountyKind } from '$lib/fiscal/counties/types';
import type { CountiesView } from './counties-view.svelte';
import type { CountiesServed } from './pack';

/**
 * What a map of a state's counties tells of one kind of spending in the year asked for, the newest where there is no
 * such year; outlined is the county found, else the one chosen, else the one that received most. `null` for a state
 * without years.
 */
export function countiesInput(
	{ state, counties, years, frame, places }: CountiesServed,
	{ choice, found }: Pick<CountiesView, 'choice' | 'found'>,
	kind: CountyKind
): CountiesInput | null {
	const [first] = years;
	const year = years.find(({ fiscalYear }) => fiscalYear === choice.year) ?? years.at(-1);
	if (!year || !first) return null;
	const most = counties[largestOf(year[kind])]?.fips ?? counties[0]?.fips ?? '';
	const chosen = found ?? choice.county ?? most;
	return { state, kind, counties, year, first, frame, places, chosen };
}
