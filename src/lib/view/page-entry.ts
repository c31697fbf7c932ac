import type { EstimateId } from '$lib/fiscal/core/types';
import type MiniSearch from 'minisearch';

/** What a page, or a part of one, is about. */
export type PageKind =
	'state' | 'county' | 'year' | 'claim' | 'estimate' | 'method' | 'line' | 'dataset' | 'page';

/** A page or a part of one, as a reader who types finds it; served as it stands, so its names are short. */
export interface PageEntry {
	/** Where it is from the root of the site, without the first slash, as in `states/nm/`. */
	readonly path: string;
	readonly kind: PageKind;
	readonly name: string;
	/** A line under its name; may be empty. */
	readonly about: string;
	/** What else it is found by: codes, other names, words of its text; never shown. */
	readonly words: string;
	/** Of a fiscal year that the explorer’s usual estimate lacks: the estimate that it is to be asked for. */
	readonly estimate?: EstimateId;
}

/** All entries, ready to be searched. */
export interface PageIndex {
	readonly entries: readonly PageEntry[];
	readonly search: MiniSearch;
}
