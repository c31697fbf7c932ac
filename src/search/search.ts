/*
 * Comes when a reader first searches, on any page: pages of words have no other code. It is no component, so that
 * it brings no framework with it.
 */
import { SEARCH_FORM } from './form';
import { searchBox } from './search-box';
import styles from './search.css?inline';

/** The root of the site: this module stands in it. */
const self = import.meta.url;
const root = new URL('.', self);

/** Results of a kind in the dialog, and on the page. */
const FEW = 5;
const MANY = 100;

/** How long the address waits for the last of many letters, in milliseconds: browsers count changes of it. */
const PATIENCE = 300;

/**
 * Opens search over the page, with what was typed before it was there; on the search page, whose field is there, goes
 * to that.
 */
export function openSearch(typed = ''): void {
	const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
	if (!dialog && document.getElementById('find')) return document.getElementById('find')?.focus();
	const opened = dialog ?? madeDialog();
	if (!opened.open) opened.showModal();
	const field = opened.querySelector('input');
	field?.select();
	if (!field || typed === '') return;
	field.value = typed;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

function madeDialog(): HTMLDialogElement {
	const dialog = document.createElement('dialog');
	dialog.className = 'search';
	dialog.setAttribute('aria-label', 'Search');
	const all = new URL('search/', root).href;
	dialog.innerHTML = `<button type="button" class="close">Close</button>${SEARCH_FORM}<p class="more"><a>All pages in one list</a></p>`;
	const style = document.createElement('style');
	style.textContent = styles;
	const more = dialog.querySelector<HTMLAnchorElement>('.more a');
	const leadOn = (query: string) => {
		if (more) more.href = query === '' ? all : `${all}?${new URLSearchParams({ q: query })}`;
	};
	const { show } = searchBox(dialog, {
		root,
		most: FEW,
		instead: 'Try fewer or other words, or the list of all pages.',
		ontype: leadOn,
		onleave: () => dialog.close()
	});
	leadOn('');
	dialog.addEventListener('click', ({ target }) => {
		const isBeside = target === dialog;
		if (isBeside || (target instanceof Element && target.matches('.close'))) dialog.close();
	});
	document.body.append(style, dialog);
	void show();
	return dialog;
}

/** Brings the field of the search page to life, with the words that its address holds. */
export function searchHere(): void {
	const place = document.getElementById('found')?.parentElement;
	if (!place) return;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const { field, show } = searchBox(place, {
		root,
		most: MANY,
		instead: 'Try fewer or other words, or look below: every page is listed there.',
		ontype: (query) => {
			clearTimeout(timer);
			timer = setTimeout(() => history.replaceState(null, '', addressOf(query)), PATIENCE);
		},
		onleave: () => undefined
	});
	const asked = new URLSearchParams(location.search).get('q');
	if (asked !== null) field.value = asked;
	// What stands below has waited for the results (src/start/deep.ts).
	void show().finally(() => delete document.documentElement.dataset.deep);
}

function addressOf(query: string): string {
	return query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`;
}
