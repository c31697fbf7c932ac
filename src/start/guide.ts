/*
 * Stands in the head of the pages that have a guide, and marks in it the section that is being read; without it the
 * guide is a list of links.
 */

/** A thin line under the top of the window, where a link leads to: the section on it is the one that is read. */
const READ_AT = '-8% 0px -91% 0px';

document.addEventListener('DOMContentLoaded', () => {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-guide] a')];
	const sections = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
	const read = new Set<Element>();
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) read.add(target);
				else read.delete(target);
			}
			// Over the first section that one comes next; between two of them the one before stays marked.
			const next = isOverAll(sections) ? links[0] : undefined;
			const isRead = ({ hash }: HTMLAnchorElement) => [...read].some(({ id }) => hash === `#${id}`);
			const link = links.findLast(isRead) ?? next;
			if (link) mark(links, link);
		},
		{ rootMargin: READ_AT }
	);
	for (const section of sections) observer.observe(section);
});

/** Whether the line at which is read is above the first section: it may have got there from any other in one frame. */
function isOverAll([first]: readonly HTMLElement[]): boolean {
	return first !== undefined && first.getBoundingClientRect().top > innerHeight * 0.09;
}

function mark(links: readonly HTMLAnchorElement[], read: HTMLAnchorElement): void {
	for (const link of links) {
		if (link === read) link.setAttribute('aria-current', 'location');
		else link.removeAttribute('aria-current');
	}
	const guide = read.closest('[data-guide]');
	if (!guide) return;
	const [box, own] = [guide.getBoundingClientRect(), read.getBoundingClientRect()];
	// A guide higher than the window scrolls by itself; the page must not move with it.
	if (own.top < box.top || own.bottom > box.bottom) {
		guide.scrollTop += own.top - box.top - box.height / 2;
	}
}
