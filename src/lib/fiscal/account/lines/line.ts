import { keyOptionOf } from '../keys/key-options';
import type { KeyId, Line, LineSide } from '../types';

/** A line told in short: its keys by id, the default one first. */
export type LineWords = Omit<Line, 'side' | 'keys' | 'defaultKey'> & {
	readonly keys: readonly [KeyId, ...KeyId[]];
};

/** A line with its side and with its keys told in full. */
export function lineWith(side: LineSide, words: LineWords): Line {
	return { ...words, side, keys: words.keys.map(keyOptionOf), defaultKey: words.keys[0] };
}
