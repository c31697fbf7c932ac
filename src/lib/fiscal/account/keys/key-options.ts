import { PERSON_KEYS, PLACE_KEYS } from './money-key-options';
import { TAX_KEYS } from './tax-key-options';
import type { KeyId, KeyOption } from '../types';

const WORDS: Readonly<Record<KeyId, Omit<KeyOption, 'id'>>> = {
	...TAX_KEYS,
	...PERSON_KEYS,
	...PLACE_KEYS
};

/** What is told of a key: label, one-sentence reason and source. */
export function keyOptionOf(id: KeyId): KeyOption {
	return { id, ...WORDS[id] };
}
