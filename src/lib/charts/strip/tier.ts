import type { StateCode } from '$lib/data/states';
import type { PlacedStrip } from './strip';
import type { StripWords } from './strip-words';

/** A width from which one set of texts fits; the style sheet shows the set by the strip's own width. */
export interface Tier {
	readonly name: 'narrow' | 'middle' | 'wide';
	/** Least width in pixels. */
	readonly width: number;
	/** Most names of states that are neither chosen nor off the scale. */
	readonly most: number;
}

/** The three widths a strip is written for. */
export const TIERS: readonly Tier[] = [
	{ name: 'narrow', width: 288, most: 2 },
	{ name: 'middle', width: 600, most: 6 },
	{ name: 'wide', width: 960, most: 9 }
];

/** The widths to write for: the one a strip has, or all while only the style sheet knows it. */
export function tiersAt(width: number | undefined): readonly Tier[] {
	if (width === undefined) return TIERS;
	return TIERS.filter((tier) => tier.width <= width || tier === TIERS[0]).slice(-1);
}

/** What the texts of a strip are written from. */
export interface TextInput {
	readonly placed: PlacedStrip;
	readonly words: StripWords;
	readonly followed: readonly StateCode[];
}
