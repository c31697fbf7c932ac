/** Has the reader stand on a part of the page that no key leads to. */
export function standOn(part: HTMLElement): void {
	part.tabIndex = -1;
	part.focus({ preventScroll: true });
}
