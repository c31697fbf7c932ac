import type { HandleClientError } from '@sveltejs/kit';

/**
 * Where part of a page's code does not come, the page stays as it was served. SvelteKit would put its page for
 * errors in the place of it, as soon as it is told what to say there: before the page is live, it is never told.
 */
export const handleError: HandleClientError = ({ status, message }) => {
	const { dataset } = document.documentElement;
	if (status === 404 || dataset.live === '') return { message };
	dataset.lost = '';
	window.early?.stop();
	return new Promise(() => undefined);
};
