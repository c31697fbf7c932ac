import { timelineSeries } from '$lib/charts/timeline/series';
import type { StateYearsInput } from '$lib/figures/state-years-input';

/** What the timeline of a state's page is drawn from. */
export function stateTimeline({ state, years, low, high, ...input }: StateYearsInput) {
	return timelineSeries({
		years,
		lines: [{ code: state, values: input.net }],
		chosen: state,
		followed: [state],
		average: input.average,
		evenLine: null,
		range: low.some((value) => value !== null) ? { low, high } : null,
		base: 'neutral',
		pivot: 0,
		otherEstimates: input.others,
		published: input.published
	});
}
