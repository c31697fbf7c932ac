const root = document.documentElement;

/** A tap on a word of a sentence that was told before its menus could answer opens the menu that comes to stand there. */
export function openTapped(told: HTMLElement): void {
	let tapped: MouseEvent | undefined;
	told.addEventListener('click', (event) => (tapped = event));
	const observer = new MutationObserver(() => {
		if (root.dataset.deep !== undefined) return;
		observer.disconnect();
		// Menus know their words' places one frame after these are seen.
		requestAnimationFrame(() => requestAnimationFrame(() => tapped && openAt(tapped)));
	});
	observer.observe(root, { attributes: true, attributeFilter: ['data-deep'] });
}

function openAt({ pageX, pageY }: MouseEvent): void {
	const menu = document.elementFromPoint(pageX - scrollX, pageY - scrollY);
	if (!(menu instanceof HTMLSelectElement)) return;
	menu.focus();
	// A browser opens nothing for a tap of long ago; the menu has the focus then.
	if (navigator.userActivation.isActive) menu.showPicker();
}
