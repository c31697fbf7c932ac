import { TRACKING } from '$lib/view/tracking';

/** Marks a page whose address asks for a view of its own: it shows no other while it waits for that. */
export function markDeep(): void {
	if (isDeep()) document.documentElement.dataset.deep = '';
}

/** Whether the address asks for more than a page as it is served; what counts who follows a link asks for nothing. */
export function isDeep(): boolean {
	return [...new URLSearchParams(location.search).keys()].some((name) => !TRACKING.test(name));
}
