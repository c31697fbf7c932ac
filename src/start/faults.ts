/** Where part of a page's code does not come, the page says so and stays as it was served. */
export function watchFaults(): void {
	const { dataset } = document.documentElement;
	addEventListener('unhandledrejection', () => {
		if (dataset.live === '') return;
		dataset.lost = '';
		window.early?.stop();
	});
	addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.id === 'load-again') location.reload();
	});
}
