import { error, json } from '@sveltejs/kit';
import { ESTIMATES, isEstimateId } from '$lib/fiscal/estimates/estimates';
import { servedSeries } from '$lib/view/figure-files.server';

export const prerender = true;

export const entries = () => ESTIMATES.map(({ id }) => ({ estimate: id }));

export function GET({ params }) {
	if (!isEstimateId(params.estimate)) error(404, `No estimate ${params.estimate}.`);
	return json(servedSeries(params.estimate));
}
