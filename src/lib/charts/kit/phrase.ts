/** A phrase, and what is left of it where there is little room. */
export interface Phrase {
	readonly long: string;
	readonly short: string;
}
