/** A part of the site that the navigation names. */
export interface Section {
	readonly path: `/${string}`;
	readonly label: string;
}

/** The navigation, in its order: whoever adds a section adds one line. */
export const SECTIONS: readonly Section[] = [
	{ path: '/', label: 'Explorer' },
	{ path: '/states/', label: 'States' },
	{ path: '/counties/', label: 'Counties' },
	{ path: '/years/', label: 'Years' },
	{ path: '/compare/', label: 'Compare' },
	{ path: '/claims/', label: 'Claims' },
	{ path: '/account/', label: 'Account' },
	{ path: '/methods/', label: 'Methods' },
	{ path: '/data/', label: 'Data' },
	{ path: '/about/', label: 'About' }
];

/** The section that a page belongs to; undefined for a page of none. The front page has no pages below it. */
export function sectionOf(path: string): Section | undefined {
	return SECTIONS.find((section) =>
		section.path === '/' ? path === '/' : path.startsWith(section.path)
	);
}

/** How a section is marked in the navigation of a page: as that page, as the one that the page is in, or not. */
export function markOf(section: Section, path: string): 'page' | 'true' | undefined {
	if (section.path === path) return 'page';
	return sectionOf(path)?.path === section.path ? 'true' : undefined;
}
