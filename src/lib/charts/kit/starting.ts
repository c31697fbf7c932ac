/** Whether a page still stands as it was served, and its code is taking hold of it; never on the server. */
export function isStarting(): boolean {
	return typeof document !== 'undefined' && document.documentElement.dataset.live === undefined;
}
