import { EARLY_KINDS, PRESS_KINDS } from './early';

/** A press and its click, as a window hears of them. */
const KINDS = [...PRESS_KINDS, 'click'] as const;

/** Milliseconds within which a browser makes a click of a touch that has ended. */
const CLICK_FOLLOWS = 350;

/**
 * Resolves when no press is under way: between press and click nothing may be exchanged. Of what happened so far, oldest
 * first, it reads the last of the kinds above.
 */
export async function released(events: readonly Event[]): Promise<void> {
	const last = events.findLast(({ type }) => KINDS.some((kind) => kind === type));
	if (last?.type === 'pointerdown') await nextOf(['pointerup', 'pointercancel']);
	const isOver = last === undefined || /click|cancel/.test(last.type);
	if (!isOver) await Promise.race([nextOf(['click', 'pointercancel']), pause(CLICK_FOLLOWS)]);
}

/** Keeps presses, keys and changes, after what was kept before the page's code had come; until it is told to stop. */
export class Presses {
	readonly #events: Event[];
	readonly #ends = new AbortController();

	constructor(early: readonly Event[]) {
		this.#events = [...early];
		for (const kind of EARLY_KINDS) {
			addEventListener(kind, (event) => this.#events.push(event), { signal: this.#ends.signal });
		}
	}

	/** What was kept, oldest first. */
	get events(): readonly Event[] {
		return this.#events;
	}

	/** Drops what was kept. */
	forget(): void {
		this.#events.length = 0;
	}

	/** Resolves when no press is under way. */
	released(): Promise<void> {
		return released(this.#events);
	}

	stop(): void {
		this.#ends.abort();
	}
}

/** One turn later, so that everybody has heard of it. */
function nextOf(kinds: readonly string[]): Promise<void> {
	return new Promise((resolve) => {
		const ends = new AbortController();
		const end = () => {
			ends.abort();
			setTimeout(resolve);
		};
		for (const kind of kinds) addEventListener(kind, end, { signal: ends.signal, capture: true });
	});
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
