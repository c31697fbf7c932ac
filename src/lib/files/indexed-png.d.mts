/** Pixels in four bytes each: red, green, blue, and how opaque, which cards are throughout. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly bytes: Uint8Array;
}

/** A picture as PNG of at most 24 colors: half the bytes of one in full color. */
export function indexedPng(pixels: Pixels): Buffer;
