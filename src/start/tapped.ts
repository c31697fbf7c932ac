const root = document.documentElement;

/** A tap on a word of a sentence that was told before its menus could answer opens the menu that comes to stand there. */
export function openTapped(told: HTMLElement): void {
	let tapped: MouseEvent | undefined;
	told.addEventListener('click', (event) => (tapped = event));
	const observer = new MutationObserver(() => {
		// What comes when it is asked for again comes long after the tap.
		if (root.dataset.deep === 'failed') tapped = undefined;
		if (root.dataset.deep !== undefined) return;
		observer.disconnect();
		// Menus know their words' places one frame after these are seen.
		requestAnimationFrame(() => requestAnimationFrame(() => tapped && openAt(tapped)));
	});
	observer.observe(root, { attributes: true, attributeFilter: ['data-deep'] });
}

function openAt({ pageX, pageY }: MouseEvent): void {
	const menu = document.elementFromPoint(pageX - scrollX, pageY - scrollY);
	// Who has gone to another field since stays there.
	const isElsewhere = !document.activeElement?.matches('body, main');
	if (!(menu instanceof HTMLSelectElement) || isElsewhere) return;
	// What was tapped is in the window, or left behind.
	menu.focus({ preventScroll: true });
	// A browser opens nothing for a tap of long ago, and an older one nothing at all; the menu has the focus then.
	if (!('userActivation' in navigator && 'showPicker' in menu)) return;
	if (navigator.userActivation.isActive) menu.showPicker();
}
