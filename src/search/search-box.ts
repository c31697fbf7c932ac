import {
	countyPlaces,
	findPages,
	pageIndex,
	type CountyNames,
	type FoundGroup
} from '$lib/view/find-page';
import { LoadFault, whyOf } from '$lib/view/load-fault';
import type { PageEntry } from '$lib/view/page-entry';
import { counted } from '$lib/words/ordinal';

/** A box in which a reader types, with the results under it. */
export interface SearchBox {
	readonly field: HTMLInputElement;
	/** Shows what the words in the field find. */
	readonly show: () => Promise<void>;
}

interface BoxOptions {
	/** The root of the site. */
	readonly root: URL;
	/** How many results of a kind are shown. */
	readonly most: number;
	/** What is said after that nothing was found. */
	readonly instead: string;
	/** Called with the words as they are typed. */
	readonly ontype: (query: string) => void;
	/** Called as a result is followed. */
	readonly onleave: () => void;
}

/** What is said of cities, of which there are no figures. */
const CITIES = 'A city is found only where it is a county of its own.';

/** What there is to be found, for those who look for what is not in the data. */
const SEARCHED = `States, fiscal years, counties, claims, estimates, methods and datasets can be found. ${CITIES}`;

type Find = (query: string, most: number) => readonly FoundGroup[];

let fetched: Promise<Find> | undefined;

/** Fetches all entries once; what failed is asked for anew the next time. */
function finder(root: URL): Promise<Find> {
	fetched ??= fetchEntries(root).then((entries) => {
		const index = pageIndex(entries);
		return (query, most) => findPages(index, query, most);
	});
	fetched.catch(() => (fetched = undefined));
	return fetched;
}

async function fetchEntries(root: URL): Promise<readonly PageEntry[]> {
	const [pages, counties] = await Promise.all([
		fetchList<readonly PageEntry[]>(new URL('search.json', root)),
		fetchList<CountyNames>(new URL('search-counties.json', root))
	]);
	return [...pages, ...countyPlaces(counties)];
}

async function fetchList<List>(address: URL): Promise<List> {
	const response = await fetch(address);
	if (!response.ok) throw new LoadFault(`the server answered ${response.status}`);
	try {
		return (await response.json()) as List;
	} catch {
		throw new LoadFault('what came is broken');
	}
}

/** Brings the parts of `SEARCH_FORM` within a place to life: typing, arrows, Enter, and a fault with a way on. */
export function searchBox(place: ParentNode, options: BoxOptions): SearchBox {
	const { field, form, status, again, list } = partsOf(place);
	let active = -1;

	const optionsShown = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];

	/** Points at a result by its place, from either end; at none, until a reader goes down to the first. */
	function point(to: number | null) {
		const all = optionsShown();
		active = to === null || all.length === 0 ? -1 : (to + all.length) % all.length;
		for (const [at, option] of all.entries()) {
			option.setAttribute('aria-selected', String(at === active));
		}
		const chosen = all[active];
		chosen?.scrollIntoView({ block: 'nearest' });
		if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
		else field.removeAttribute('aria-activedescendant');
	}

	function tell(words: string, groups: readonly FoundGroup[] = []) {
		status.textContent = words;
		list.replaceChildren(...groups.map((group, at) => groupElement(group, at, options.root)));
		field.setAttribute('aria-expanded', String(groups.length > 0));
		point(null);
	}

	async function show() {
		again.hidden = true;
		const query = field.value.trim();
		if (query === '') return tell('');
		if (!fetched) tell('Fetching the list of pages …');
		try {
			const find = await finder(options.root);
			// What was typed meanwhile is shown by its own call.
			if (query === field.value.trim()) showFound(find(query, options.most), query);
		} catch (fault) {
			tell(`The list of pages could not be fetched: ${whyOf(fault)}.`);
			again.hidden = false;
		}
	}

	function showFound(groups: readonly FoundGroup[], query: string) {
		const count = groups.reduce((sum, group) => sum + group.count, 0);
		const nothing = `Nothing found for “${query}”. ${SEARCHED} ${options.instead}`;
		tell(count === 0 ? nothing : foundWords(groups, { count, query }), groups);
	}

	field.addEventListener('input', () => {
		options.ontype(field.value.trim());
		void show();
	});
	field.addEventListener('keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined || event.altKey) return;
		event.preventDefault();
		point(step < 0 ? Math.max(active, 0) + step : active + step);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		optionsShown()[Math.max(active, 0)]?.click();
	});
	again.addEventListener('click', () => {
		field.focus();
		void show();
	});
	list.addEventListener('click', options.onleave);
	return { field, show };
}

/**
 * How many there are; that they are a guess, where nothing meets the words. Of counties alone also that no city is
 * found: who looks for one must not take a county of its name for it.
 */
function foundWords(
	groups: readonly FoundGroup[],
	{ count, query }: { count: number; query: string }
): string {
	const isOfCounties = groups.every(({ kind }) => kind === 'county');
	const note = isOfCounties ? `. ${CITIES}` : '';
	const results = counted(count, 'result', 'results');
	switch (groups[0]?.by) {
		case 'some':
			return `Nothing has all words of “${query}”; ${results} with some of them${note}`;
		case 'like':
			return `Nothing has “${query}”; ${results} with words like it${note}`;
		default:
			return `${results}${note}`;
	}
}

interface Parts {
	readonly field: HTMLInputElement;
	readonly form: HTMLFormElement;
	readonly status: HTMLElement;
	readonly again: HTMLButtonElement;
	readonly list: HTMLElement;
}

function partsOf(place: ParentNode): Parts {
	const part = <T extends Element>(selector: string) => {
		const found = place.querySelector<T>(selector);
		if (!found) throw new Error(`No ${selector} to search with.`);
		return found;
	};
	return {
		field: part('#find'),
		form: part('form.find'),
		status: part('.find-status [role=status]'),
		again: part('.find-status button'),
		list: part('#found')
	};
}

function groupElement(group: FoundGroup, at: number, root: URL): HTMLElement {
	const element = document.createElement('div');
	const heading = document.createElement('div');
	heading.id = `found-${at}`;
	heading.className = 'kind';
	const { length } = group.entries;
	heading.textContent =
		length < group.count ? `${group.label}, ${length} of ${group.count}` : group.label;
	element.setAttribute('role', 'group');
	element.setAttribute('aria-labelledby', heading.id);
	const found = group.entries.map((entry, i) => optionElement(entry, `${heading.id}-${i}`, root));
	element.append(heading, ...found);
	return element;
}

function optionElement({ path, name, about }: PageEntry, id: string, root: URL): HTMLElement {
	const link = document.createElement('a');
	link.href = new URL(path, root).href;
	link.id = id;
	link.tabIndex = -1;
	link.setAttribute('role', 'option');
	const title = document.createElement('span');
	title.className = 'name';
	title.textContent = name;
	const line = document.createElement('span');
	line.className = 'about';
	line.textContent = about;
	link.append(title, ...(about === '' ? [] : [' ', line]));
	return link;
}
