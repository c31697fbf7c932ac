/// <reference types="@sveltejs/kit" />

import type { Early } from '$lib/view/early';

declare global {
	/** The script of src/start/, which stands in every page. */
	const START_SCRIPT: string;

	/** The module of src/search/, which comes when a reader searches. */
	const SEARCH_SCRIPT: string;

	interface Window {
		/** What happened before the page's code came; not there once that code was told. */
		early?: Early;
	}
}
