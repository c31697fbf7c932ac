import type { Anchor } from '$lib/charts/kit/pointing';
import type { CountyKind } from '$lib/fiscal/counties/types';
import type { Query } from '$lib/view/address';
import type { Router } from '$lib/view/router.svelte';
import { whyOf } from '$lib/view/load-fault';
import { lostWords, type Lost } from '$lib/view/wish-words';
import {
	choiceWords,
	openingChoice,
	readCounties,
	writeCounties,
	type CountiesChoice,
	type CountiesKnown
} from './county-choice';

/** A county that is pointed at, in one of the maps. */
export interface PointedAt {
	readonly kind: CountyKind;
	readonly fips: string;
}

/** What a reader of the counties of a state has asked for: year, kind and county, and the county pointed at. */
export class CountiesView {
	/** What is asked for; figures follow as soon as they are there. */
	choice: CountiesChoice = $state.raw({ year: 0, kind: 'total', county: null });
	/** What of the address could not be followed; in words. */
	notes: readonly string[] = $state.raw([]);
	/** What could not be fetched, and may be asked for again. */
	lost: readonly Lost[] = $state.raw([]);
	pointed: PointedAt | null = $state.raw(null);
	anchor: Anchor | null = $state.raw(null);
	/** The one county that a reader who is looking for one has left; outlined, and not yet chosen. */
	found: string | null = $state.raw(null);

	readonly known: CountiesKnown;
	readonly #write: Router['write'];

	constructor(known: CountiesKnown, write: Router['write'] = () => undefined) {
		this.known = known;
		this.#write = write;
		this.choice = openingChoice(known);
	}

	/** Shows what an address asks for; says what of it there is not. */
	open(query: Query): void {
		const { view, notes } = readCounties(query, this.known);
		this.choice = view;
		this.notes = notes;
		this.lost = [];
		this.found = null;
		// What could not be followed gives way to the address of what is shown.
		if (notes.length > 0) this.#write(writeCounties(view, this.known), 'replace');
	}

	/** Changes a part of the choice, and the address with it; what is chosen again adds no step to go back. */
	choose(part: Partial<CountiesChoice>): void {
		const before = writeCounties(this.choice, this.known);
		this.choice = { ...this.choice, ...part };
		this.notes = [];
		this.lost = [];
		this.found = null;
		const query = writeCounties(this.choice, this.known);
		if (query !== before) this.#write(query, 'push');
	}

	/** The view that the page was opened with stays asked for where its figures did not come; `again` asks once more. */
	hold(why: unknown, again: () => void): void {
		this.lost = [{ words: lostWords(choiceWords(this.choice), why), again }];
	}

	/** Goes back to the view as served, address and menus with it, since the figures of another did not come. */
	lose(why: unknown): void {
		const wanted = this.choice;
		const opening = openingChoice(this.known);
		this.choose(opening);
		const words = `${choiceWords(wanted)}: the figures could not be fetched, ${whyOf(why)}. FY${opening.year} is shown.`;
		this.lost = [{ words, again: () => this.choose(wanted) }];
	}

	/** Points at a county of a map; `null` at none. */
	point(pointed: PointedAt | null, anchor?: Anchor): void {
		this.pointed = pointed;
		this.anchor = anchor ?? null;
	}
}
