/** For the foot of each chart on paper: the day, and the address that shows the same again. */
export function stampPaper(): void {
	addEventListener('beforeprint', () => {
		const pinned = document.querySelector<HTMLElement>('[data-pinned]')?.dataset.pinned;
		const address = pinned ? `${location.origin}${pinned}` : location.href;
		const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(new Date());
		const words = `Subsidy Ledger, ${address}, printed ${day}`;
		document.documentElement.style.setProperty('--printed', JSON.stringify(words));
	});
}
