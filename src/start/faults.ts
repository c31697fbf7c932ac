/** Where part of a page's code or styles does not come, the page says so and stays as it was served. */
export function watchFaults(): void {
	const { dataset } = document.documentElement;
	const lose = () => {
		if (dataset.live === '') return;
		dataset.lost = '';
		window.early?.stop();
	};
	addEventListener('unhandledrejection', lose);
	// A file that does not come tells the element that asks for it, and nobody above.
	const notice = ({ target }: Event) => {
		if (target instanceof HTMLScriptElement) lose();
		// What code asks for later tells that code.
		if (document.readyState === 'complete') return;
		if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') dataset.bare = '';
	};
	addEventListener('error', notice, true);
	addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.matches('.load-again')) location.reload();
	});
}
