import type { MountFigures } from '$lib/view/LateFigures.svelte';
import { fetchJson } from '$lib/view/router.svelte';
import { LoadFault } from '$lib/view/load-fault';
import type { Lost } from '$lib/view/wish-words';

/** A figure that has come to life in its own page, and what is to be said of it there. */
export interface LiveEmbed {
	readonly mount: MountFigures;
	/** Comes once all of it is drawn; absent where that is in one task. */
	readonly whole?: Promise<void>;
	/** The page of this site that shows the same view, with the figure's place in it. */
	readonly path: `/${string}`;
	/** What of the address could not be followed; in words. */
	readonly notes: readonly string[];
	/** What could not be had after the figure was shown. */
	readonly lost: readonly Lost[];
	/** What is on its way, in words; empty where nothing is. */
	readonly waiting: string;
}

/** Fetches code and values of the figure at the view that a query asks for; throws where they cannot be had. */
export type LoadEmbed = (query: URLSearchParams) => Promise<LiveEmbed>;

/** Fetches files, and remembers why the last one did not come: a page's state tells that in words of its page alone. */
export class Fetching {
	#why: unknown = new LoadFault('what came is broken');

	/** A JSON file of this site; throws where it cannot be had. */
	async json<T>(path: `/${string}`): Promise<T> {
		try {
			return await fetchJson<T>(path);
		} catch (why) {
			this.#why = why;
			throw why;
		}
	}

	/** Why not all came, given that not all did. */
	get why(): unknown {
		return this.#why;
	}
}

/** An address that leads nowhere, in words for its reader: asking again would not help. */
export class WrongAddress extends Error {
	override readonly name = 'WrongAddress';
}
