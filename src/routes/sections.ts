/** A part of the site that the navigation names. */
export interface Section {
	readonly path: `/${string}`;
	readonly label: string;
	/** Openings of the paths of pages that belong to it but stand in a folder of their own. */
	readonly also?: readonly string[];
}

/** The navigation, in its order: whoever adds a section adds one line. */
export const SECTIONS: readonly Section[] = [
	{ path: '/', label: 'Explorer' },
	{ path: '/states/', label: 'States', also: ['/counties/'] },
	{ path: '/years/', label: 'Years' },
	{ path: '/compare/', label: 'Compare' },
	{ path: '/claims/', label: 'Claims' },
	{ path: '/account/', label: 'Account' },
	{ path: '/methods/', label: 'Methods' },
	{ path: '/data/', label: 'Data' },
	{ path: '/about/', label: 'About' }
];

/** The section that a page belongs to; undefined for a page of none. The front page has no pages below it. */
export function sectionOf(path: string, sections = SECTIONS): Section | undefined {
	return sections.find((section) =>
		[section.path, ...(section.also ?? [])].some((opening) =>
			opening === '/' ? path === '/' : path.startsWith(opening)
		)
	);
}

/** How a section is marked in the navigation of a page: as that page, as the one that the page is in, or not. */
export function markOf(section: Section, path: string): 'page' | 'true' | undefined {
	if (section.path === path) return 'page';
	return sectionOf(path)?.path === section.path ? 'true' : undefined;
}
