import { onMount } from 'svelte';
import { browser } from '$app/environment';
import { afterNavigate, pushState, replaceState } from '$app/navigation';
import { asset } from '$app/paths';
import { page } from '$app/state';
import { LoadFault } from './load-fault';

/**
 * How long the address waits for the last of many quick changes, in milliseconds: Safari refuses more than 100 writes
 * in 30 seconds, and to write costs as much as all the charts.
 */
const PATIENCE = 350;

/** The address as the explorer sees it: what it says now, and how to change it. */
export interface Router {
	/**
	 * Replaces or adds a history entry for a query; quick replacements are written once, at the end, or when the reader
	 * leaves the window, as to copy the address.
	 */
	write: (query: string, how: 'push' | 'replace') => void;
}

/**
 * Connects the explorer to the address bar. `onread` is called with the query once at start and at each
 * step back or forward, never for what `write` wrote itself. Call it while a component is set up.
 */
export function connectRouter(onread: (query: URLSearchParams) => void): Router {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waiting: string | null = null;
	let written: string | null = null;

	// From the address bar itself: entries that `write` made are no navigations to SvelteKit.
	const read = () => {
		const query = location.search.replace(/^\?/, '');
		if (query !== written) {
			// What was still to be written belongs to the entry that the reader has left.
			forget();
			onread(new URLSearchParams(query));
		}
		written = query;
	};

	afterNavigate(read);
	onMount(() => {
		const { pathname } = location;
		const step = () => {
			if (location.pathname === pathname) read();
		};
		addEventListener('popstate', step);
		addEventListener('blur', settle);
		return () => {
			forget();
			removeEventListener('blur', settle);
			removeEventListener('popstate', step);
		};
	});

	// The page stays the same and only its query changes: nothing of the route is loaded again.
	const send = (query: string, change: typeof pushState, place = '') => {
		written = query;
		change(`${location.pathname}${query === '' ? '' : `?${query}`}${place}`, {});
	};

	function forget() {
		clearTimeout(timer);
		waiting = null;
	}

	function settle() {
		// The same step of the reader's: the place in the page that it leads to stays.
		if (waiting !== null) send(waiting, replaceState, location.hash);
		forget();
	}

	return {
		write(query, how) {
			if (!browser) return;
			forget();
			if (how === 'push') return send(query, pushState);
			waiting = query;
			timer = setTimeout(settle, PATIENCE);
		}
	};
}

/** The address of a page or file of this site, whatever folder the site is served from. */
export function pathOf(path: `/${string}`): string {
	// `resolve` would do the same, with code in each first view that fills in names of routes.
	return asset(path);
}

/** The address of a view of this page as it can be kept; absolute, without a place in the page. */
export function addressOf(query: string): string {
	return `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}`;
}

/** Of when the figures are, and who makes the site; known once the page is live. */
export function siteNow(): Pick<App.PageData, 'edition' | 'author'> {
	return page.data;
}

/** Reads a JSON file of this site; throws where it cannot be had. The caller says of what kind it is. */
export async function fetchJson<T>(path: `/${string}`): Promise<T> {
	const response = await fetch(pathOf(path));
	if (!response.ok) throw new LoadFault(`the server answered ${response.status}`);
	try {
		return (await response.json()) as T;
	} catch {
		throw new LoadFault('what came is broken');
	}
}
