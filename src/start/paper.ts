/**
 * For the foot of each chart on paper: the day, and the address that shows the same again. Before a view has come
 * that the address asks for, only the address itself names it.
 */
export function stampPaper(): void {
	addEventListener('beforeprint', () => {
		const isAwaited = document.documentElement.dataset.deep !== undefined;
		const shown = document.querySelector<HTMLElement>('[data-pinned]')?.dataset.pinned;
		const pinned = isAwaited ? undefined : shown;
		const address = pinned ? `${location.origin}${pinned}` : location.href;
		const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(new Date());
		const words = `Subsidy Ledger, ${address}, printed ${day}`;
		document.documentElement.style.setProperty('--printed', JSON.stringify(words));
	});
}
