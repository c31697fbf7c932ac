import type { Anchor } from '$lib/charts/kit/pointing';
import type { CountyKind } from '$lib/fiscal/counties/types';
import type { Query } from '$lib/view/address';
import { whyOf } from '$lib/view/load-fault';
import type { Lost } from '$lib/view/wish-words';
import {
	choiceWords,
	readCounties,
	writeCounties,
	yearsOf,
	type CountiesChoice
} from './county-choice';

/** A county that is pointed at, in one of the maps. */
export interface PointedAt {
	readonly kind: CountyKind;
	readonly fips: string;
}

/** What a reader of the counties of a state has asked for: year and kind, and the county pointed at or chosen. */
export class CountiesView {
	/** What is asked for; figures follow as soon as they are there. */
	choice: CountiesChoice = $state.raw({ year: 0, kind: 'total' });
	/** What of the address could not be followed; in words. */
	notes: readonly string[] = $state.raw([]);
	/** What could not be fetched, and may be asked for again. */
	lost: readonly Lost[] = $state.raw([]);
	pointed: PointedAt | null = $state.raw(null);
	anchor: Anchor | null = $state.raw(null);
	/** The county outlined; `null` for the one that received most. */
	chosen: string | null = $state.raw(null);

	readonly years: readonly number[];
	readonly #write: (query: string) => void;

	constructor(years: readonly number[], write: (query: string) => void = () => undefined) {
		this.years = years;
		this.#write = write;
		this.choice = { year: yearsOf(years).opening, kind: 'total' };
	}

	/** Shows what an address asks for; says what of it there is not. */
	open(query: Query): void {
		const { view, notes } = readCounties(query, this.years);
		this.choice = view;
		this.notes = notes;
		this.lost = [];
	}

	/** Changes a part of the choice, and the address with it. */
	choose(part: Partial<CountiesChoice>): void {
		this.choice = { ...this.choice, ...part };
		this.notes = [];
		this.lost = [];
		this.#write(writeCounties(this.choice, this.years));
	}

	/** Goes back to the view as served, address and menus with it, since the figures of another did not come. */
	lose(why: unknown): void {
		const wanted = this.choice;
		const { opening } = yearsOf(this.years);
		this.choose({ year: opening, kind: 'total' });
		const words = `${choiceWords(wanted)}: the figures could not be fetched, ${whyOf(why)}. FY${opening} is shown.`;
		this.lost = [{ words, again: () => this.choose(wanted) }];
	}

	/** Points at a county of a map; `null` at none. */
	point(pointed: PointedAt | null, anchor?: Anchor): void {
		this.pointed = pointed;
		this.anchor = anchor ?? null;
	}
}
