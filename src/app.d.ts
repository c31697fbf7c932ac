/// <reference types="@sveltejs/kit" />

import type { Edition } from '$lib/ledger/edition.server';
import type { Early } from '$lib/view/early';
import type { StartScripts } from './start-scripts';

declare global {
	/** The scripts of src/start/. */
	const START_SCRIPTS: StartScripts;

	namespace App {
		interface PageData {
			readonly edition: Edition;
			/** Who makes this copy; empty where the owner has not said. */
			readonly author: string;
			/** What a page below a section is called there: "California" below "States". */
			readonly crumb?: string;
		}
	}

	/** The module of src/search/, which comes when a reader searches. */
	const SEARCH_SCRIPT: string;

	interface Window {
		/** What happened before the page's code came; not there once that code was told. */
		early?: Early;
	}
}
