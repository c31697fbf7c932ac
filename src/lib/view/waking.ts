/** What tells that somebody is at a part of a page. */
export const SIGNS = [
	'pointerover',
	'pointerdown',
	'touchstart',
	'focusin',
	'click',
	'change'
] as const;

/** What may ask again for code that did not come: that can open the page anew, which a passing pointer must not do. */
const MEANT: readonly string[] = ['click', 'change'];

/** How a part as the server drew it becomes a live one. */
export interface WayToLive<Live> {
	/** Fetches code and values. */
	readonly fetch: () => Promise<Live>;
	/** Resolves when no press is under way: between press and click nothing may be exchanged. */
	readonly released: () => Promise<void>;
	/** Has the live part take the place of the drawn one. */
	readonly show: (live: Live) => void;
	/** Told what was thrown: the drawn part stays as it is. */
	readonly lost: (why: unknown) => void;
	/** Drops what was done with the drawn part: who asks again does again what was lost. */
	readonly forget: () => void;
}

/** A part as the server drew it, until a reader does something with it or it is wanted: then it is live, once. */
export class Waking<Live> {
	readonly #way: WayToLive<Live>;
	#isAsked = false;
	#hasFailed = false;
	#isLive = false;
	#isOver = false;

	constructor(way: WayToLive<Live>) {
		this.#way = way;
	}

	/** Wakes the part at a sign; after a failure at one that is meant, as a click is. */
	notice(sign: string): void {
		if (this.#isLive || (this.#hasFailed && !MEANT.includes(sign))) return;
		if (this.#hasFailed && !this.#isAsked) this.#way.forget();
		void this.wake();
	}

	/** Has the live part take the place of the drawn one; asks again where it did not come. */
	async wake(): Promise<void> {
		if (this.#isAsked || this.#isLive) return;
		this.#isAsked = true;
		try {
			const live = await this.#way.fetch();
			await this.#way.released();
			this.show(live);
		} catch (why) {
			if (this.#isOver) return;
			this.#isAsked = false;
			this.#hasFailed = true;
			this.#way.lost(why);
		}
	}

	/** Shows a live part that is at hand, at once; the first that comes stays. */
	show(live: Live): void {
		if (this.#isLive || this.#isOver) return;
		this.#way.show(live);
		this.#isLive = true;
	}

	/** The page has gone: nothing that comes now is shown or told. */
	stop(): void {
		this.#isOver = true;
	}
}
