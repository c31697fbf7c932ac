import { isStateCode, type StateCode } from '$lib/data/states';
import { codesIn, notOneOf } from '$lib/view/address';
import { LatestWish } from '$lib/view/latest-wish';
import type { PackedDeciders } from '$lib/view/pack-deciders';
import type { PackedVotes } from '$lib/view/pack-votes';
import { shortNameOf } from '$lib/words/names';
import type { LeadSentences } from '$lib/words/lead-sentence';
import type { PlacedClaim } from './claim-view';

/** All claims put to one state, what is opened with about it, what decides its side, and its votes. */
export interface Placed {
	readonly lead: LeadSentences;
	readonly deciders: PackedDeciders;
	readonly votes: PackedVotes;
	readonly claims: readonly PlacedClaim[];
}

/** How all claims come to be put to a state: fetched once. */
export type FetchPlaced = (state: StateCode) => Promise<Placed>;

/**
 * Told of each state that the reader chose, once it is shown, and of the one shown in the place of what is no state:
 * the address names what is shown alone.
 */
export type Follow = (state: StateCode | null, how: 'push' | 'replace') => void;

/** A state to put the claims to, and whether the reader chose it; else the address asks for it. */
interface Put {
	readonly state: StateCode | null;
	readonly isChosen: boolean;
}

/** Which state the claims are put to, `null` for each as it was said; and what is on its way, or failed. */
export class PutTo {
	readonly #fetched = new Map<StateCode, Placed>();
	readonly #wish: LatestWish<Put>;
	#state: StateCode | null = $state.raw(null);
	#wanted: StateCode | null = $state.raw(null);
	#note = $state('');
	#hasFailed = $state(false);
	#hasFailedToOpen = $state(false);

	readonly #follow: Follow;
	#addressed: StateCode | null = null;

	constructor(fetchPlaced: FetchPlaced, follow: Follow) {
		this.#follow = follow;
		this.#wish = new LatestWish<Put>(
			{ state: null, isChosen: false },
			{
				gather: ({ state }) => {
					if (state === null || this.#fetched.has(state)) return null;
					return fetchPlaced(state).then((placed) => this.#fetched.set(state, placed));
				},
				show: ({ state, isChosen }) => {
					this.#state = state;
					if (isChosen) this.#address('push');
				},
				tell: (waiting, failure) => {
					this.#wanted = waiting ? waiting.state : this.#state;
					this.#hasFailed = failure !== null;
					this.#hasFailedToOpen = failure !== null && !failure.wish.isChosen;
					this.#note = noteOf(waiting?.state ?? null, failure?.wish.state ?? null);
					if (failure) this.#address('replace');
				}
			}
		);
	}

	/** The state that is shown. */
	get state(): StateCode | null {
		return this.#state;
	}

	/** The state that is on its way, or else the one shown, for the menu: never one that could not be had. */
	get wanted(): StateCode | null {
		return this.#wanted;
	}

	/**
	 * The state that the address names, for all else that is written into it: the one that it asks for while that is
	 * awaited, and else the one shown.
	 */
	get addressed(): StateCode | null {
		return this.#addressed;
	}

	/** What is waited for or failed, in words; empty where neither is. */
	get note(): string {
		return this.#note;
	}

	/** Whether the last wish failed and can be asked for again. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Whether what failed is the state of the address that the page was opened with: that is told at its head. */
	get hasFailedToOpen(): boolean {
		return this.#hasFailedToOpen;
	}

	/** All that is known of the state shown; `null` where each claim stands as it was said. */
	get placed(): Placed | null {
		return this.#state === null ? null : (this.#fetched.get(this.#state) ?? null);
	}

	/** What a claim comes to in the state shown; `null` as it was said. */
	claim(id: string): PlacedClaim | null {
		return this.placed?.claims.find((claim) => claim.id === id) ?? null;
	}

	/** Puts the claims to the state that the reader chooses by its code; by any other text back to their own. */
	async ask(code: string): Promise<void> {
		await this.#wish.ask({ state: isStateCode(code) ? code : null, isChosen: true });
	}

	/**
	 * Asks for the state of an address; one that is no state, or whose figures do not come, is told, and gives way to the
	 * address of what is shown.
	 */
	async open(text: string | null): Promise<void> {
		const [code = ''] = codesIn(text ?? '');
		const state = isStateCode(code) ? code : null;
		this.#addressed = state;
		await this.#wish.ask({ state, isChosen: false });
		if (code !== '' && !isStateCode(code)) {
			this.#note = `${notOneOf([code])}; each sentence is shown as it was said.`;
			this.#follow(this.#state, 'replace');
		}
	}

	/** Asks once more for what failed; the address has it again once it is shown. */
	async again(): Promise<void> {
		if (this.#hasFailed) await this.#wish.ask({ ...this.#wish.asked, isChosen: true });
	}

	/** The address names what is shown. */
	#address(how: 'push' | 'replace'): void {
		if (this.#addressed === this.#state) return;
		this.#addressed = this.#state;
		this.#follow(this.#state, how);
	}
}

function noteOf(waiting: StateCode | null, failed: StateCode | null): string {
	if (waiting !== null) return `Fetching the figures of ${shortNameOf(waiting)} …`;
	if (failed !== null) return `The figures of ${shortNameOf(failed)} could not be fetched.`;
	return '';
}
