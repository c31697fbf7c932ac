/** How far down the window a section has come when it counts as the one that is read. */
const READ_AT = '-20% 0px -75% 0px';

/** Marks in a page's guide the section that is being read; without it the guide is a list of links. */
export function markGuide(): void {
	document.addEventListener('DOMContentLoaded', () => {
		const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-guide] a')];
		if (links.length === 0) return;
		const observer = new IntersectionObserver(
			(entries) => {
				const read = entries.findLast(({ isIntersecting }) => isIntersecting);
				// Over the first section, where none is read, that one comes next: else the last one left stays marked.
				const next = scrollY < innerHeight / 4 ? links[0]?.hash.slice(1) : undefined;
				const id = read?.target.id ?? next;
				if (id) mark(links, id);
			},
			{ rootMargin: READ_AT }
		);
		for (const { hash } of links) {
			const section = document.getElementById(hash.slice(1));
			if (section) observer.observe(section);
		}
	});
}

function mark(links: readonly HTMLAnchorElement[], id: string): void {
	for (const link of links) {
		if (link.hash === `#${id}`) link.setAttribute('aria-current', 'location');
		else link.removeAttribute('aria-current');
	}
}
