/** A wish that could not be met, and what was thrown. */
export interface Failure<Wish> {
	readonly wish: Wish;
	readonly why: unknown;
}

/** How wishes are met. */
export interface Fulfilment<Wish> {
	/** Has all at hand that a wish needs; `null` where it is there already. Rejects where it cannot be had. */
	readonly gather: (wish: Wish) => Promise<unknown> | null;
	/** Shows a wish; what it needs is at hand. */
	readonly show: (wish: Wish) => void;
	/** Told of each change of what is waited for and of what failed. */
	readonly tell: (waiting: Wish | null, failure: Failure<Wish> | null) => void;
}

/**
 * What was asked for, what is shown, and what failed. Only the latest wish is ever shown or told of as failed,
 * in whatever order the answers to earlier ones come; until it is met, and where it fails, what was shown stays.
 */
export class LatestWish<Wish> {
	readonly #fulfilment: Fulfilment<Wish>;
	#shown: Wish;
	#waiting: Wish | null = null;
	#failure: Failure<Wish> | null = null;
	#turn = 0;

	constructor(shown: Wish, fulfilment: Fulfilment<Wish>) {
		this.#shown = shown;
		this.#fulfilment = fulfilment;
	}

	get shown(): Wish {
		return this.#shown;
	}

	/** What is waited for; `null` where nothing is. */
	get waiting(): Wish | null {
		return this.#waiting;
	}

	/** What a change starts from: what is waited for, or else what is shown; never what failed. */
	get wanted(): Wish {
		return this.#waiting ?? this.#shown;
	}

	/** What was asked for last, shown or not, also where it failed. */
	get asked(): Wish {
		return this.#waiting ?? this.#failure?.wish ?? this.#shown;
	}

	/** Shows a wish, at once where nothing is missing; resolves when it is shown, has failed, or was overtaken. */
	async ask(wish: Wish): Promise<void> {
		const turn = ++this.#turn;
		const coming = this.#fulfilment.gather(wish);
		if (coming) {
			this.#settle(wish, null);
			const why = await faultOf(coming);
			if (turn !== this.#turn) return;
			if (why) return this.#settle(null, { wish, ...why });
		}
		this.#shown = wish;
		this.#fulfilment.show(wish);
		this.#settle(null, null);
	}

	/** Asks once more for what failed. */
	async again(): Promise<void> {
		if (this.#failure) await this.ask(this.#failure.wish);
	}

	#settle(waiting: Wish | null, failure: Failure<Wish> | null): void {
		this.#waiting = waiting;
		this.#failure = failure;
		this.#fulfilment.tell(waiting, failure);
	}
}

/** Whether a page has shown any view since it was opened, and what it has awaited until now. */
interface Opened {
	readonly hasShown: boolean;
	readonly awaited: unknown;
}

/**
 * The wish that a page was opened with where that has failed, or is asked for again: until a view is shown, no other
 * stands in its place. `null` where one has been shown.
 */
export function heldWish<Wish extends { readonly how: string }>(
	waiting: Wish | null,
	failure: Failure<Wish> | null,
	{ hasShown, awaited }: Opened
): Wish | null {
	const isFirst = failure?.wish.how === 'read' || awaited !== null;
	if (hasShown || !isFirst) return null;
	return failure?.wish ?? waiting;
}

/** Wrapped, since anything can be thrown, `undefined` too. */
async function faultOf(coming: Promise<unknown>): Promise<{ readonly why: unknown } | null> {
	try {
		await coming;
		return null;
	} catch (why) {
		return { why };
	}
}
