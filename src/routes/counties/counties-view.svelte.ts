import type { Anchor } from '$lib/charts/kit/pointing';
import type { CountyKind } from '$lib/fiscal/counties/types';
import type { Query } from '$lib/view/address';
import { readCounties, writeCounties, yearsOf, type CountiesChoice } from './county-choice';

/** A county that is pointed at, in one of the maps. */
export interface PointedAt {
	readonly kind: CountyKind;
	readonly fips: string;
}

/** What a reader of the counties of a state has asked for: year and kind, and the county pointed at or chosen. */
export class CountiesView {
	/** What is asked for; figures follow as soon as they are there. */
	choice: CountiesChoice = $state.raw({ year: 0, kind: 'total' });
	/** What of the address could not be followed, or could not be fetched; in words. */
	notes: readonly string[] = $state.raw([]);
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
	}

	/** Changes a part of the choice, and the address with it. */
	choose(part: Partial<CountiesChoice>): void {
		this.choice = { ...this.choice, ...part };
		this.notes = [];
		this.#write(writeCounties(this.choice, this.years));
	}

	/** Goes back to the view as served, since the figures of another did not come. */
	lose(): void {
		const { opening } = yearsOf(this.years);
		this.choice = { year: opening, kind: 'total' };
		this.notes = [`The figures could not be fetched; FY${opening} is shown.`];
	}

	/** Points at a county of a map; `null` at none. */
	point(pointed: PointedAt | null, anchor?: Anchor): void {
		this.pointed = pointed;
		this.anchor = anchor ?? null;
	}
}
