/** What paper shows open, since it has nothing to open: said in the markup, for most of what is folded is no use there. */
const OPEN_ON_PAPER = 'details[data-paper]:not([open])';

/**
 * For the foot of each chart on paper: the day, and the address that shows the same again; and what is folded, open.
 * Before a view has come that the address asks for, only the address itself names it.
 */
export function stampPaper(): void {
	addEventListener('beforeprint', () => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>(OPEN_ON_PAPER)) {
			details.open = true;
			addEventListener('afterprint', () => (details.open = false), { once: true });
		}
		const isAwaited = document.documentElement.dataset.deep !== undefined;
		const shown = document.querySelector<HTMLElement>('[data-pinned]')?.dataset.pinned;
		const pinned = isAwaited ? undefined : shown;
		const address = pinned ? `${location.origin}${pinned}` : location.href;
		const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(new Date());
		const words = `Subsidy Ledger, ${address}, printed ${day}`;
		document.documentElement.style.setProperty('--printed', JSON.stringify(words));
	});
}
