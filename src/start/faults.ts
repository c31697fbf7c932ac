/** Where part of a page's code does not come, the page says so and stays as it was served. */
export function watchFaults(): void {
	const { dataset } = document.documentElement;
	const lose = () => {
		if (dataset.live === '') return;
		dataset.lost = '';
		window.early?.stop();
	};
	addEventListener('unhandledrejection', lose);
	// A file that does not come tells the element that asks for it, and nobody above.
	addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && lose(), true);
	addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.id === 'load-again') location.reload();
	});
}
