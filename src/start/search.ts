import type * as Search from '../search/search';

/** The link to the search page, in the head of every page but those that stand in others. */
const LINK = 'search';

const FIELDS = 'input, select, textarea';

/**
 * The link, or a slash, opens search over the page: its code comes with the first use. The page for searching is
 * searched at once. Without that code the link leads where links lead, and the page says that code is missing.
 */
export function offerSearch(): void {
	addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest<HTMLElement>(`#${LINK}`);
		if (!link || isModified(event)) return;
		event.preventDefault();
		open().catch(() => location.assign(linkHere()));
	});
	addEventListener('keydown', (event) => {
		if (event.key !== '/' || isModified(event) || !event.isTrusted || !linkHere()) return;
		if (event.target instanceof Element && event.target.closest(FIELDS)) return;
		event.preventDefault();
		void open();
	});
	document.addEventListener('DOMContentLoaded', () => {
		if (document.getElementById('found')) void code().then(({ searchHere }) => searchHere());
	});
}

/** What is typed while the code of search is on its way stands in its field when that has come. */
async function open(): Promise<void> {
	let typed = '';
	const keep = (event: KeyboardEvent) => {
		if (isModified(event) || (event.target instanceof Element && event.target.closest(FIELDS)))
			return;
		if (event.key === 'Backspace') typed = typed.slice(0, -1);
		else if (event.key.length === 1) typed += event.key;
		else return;
		event.preventDefault();
	};
	addEventListener('keydown', keep, true);
	try {
		(await code()).openSearch(typed);
	} finally {
		removeEventListener('keydown', keep, true);
	}
}

function code(): Promise<typeof Search> {
	return import(/* @vite-ignore */ new URL('../search.js', linkHere()).href);
}

function linkHere(): string {
	const link = document.getElementById(LINK);
	return link instanceof HTMLAnchorElement ? link.href : '';
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent): boolean {
	return altKey || ctrlKey || metaKey || shiftKey;
}
