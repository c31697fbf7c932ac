import { mount } from 'svelte';
import type { StateCode } from '$lib/data/states';
import { hasMark } from '$lib/figures/marked-year.svelte';
import type { MountFigures } from '$lib/view/LateFigures.svelte';
import { lateCode } from '$lib/view/late-code';
import { fetchJson } from '$lib/view/router.svelte';
import type { StateTold } from './state-page.server';

const fetchCode = lateCode(async () => (await import('./StateFigures.svelte')).default);

/** Fetches code and values of a state's figures; throws where either cannot be had. */
export async function fetchFigures(code: StateCode): Promise<MountFigures> {
	const [told, StateFigures] = await Promise.all([
		fetchJson<StateTold>(`/states/${code.toLowerCase()}/figures.json`),
		fetchCode()
	]);
	return (target) => mount(StateFigures, { target, props: { told } });
}

/** Whether an address leads to a figure that is drawn only when live, or to one that is to mark a year of its own. */
export function isLiveOnly({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
	return /^#figure-(matrix|votes)$/.test(hash) || hasMark(search);
}
