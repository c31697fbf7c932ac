import * as v from 'valibot';
import { stateCode } from './table';

/** An area column: one of the 51, or one of the codes given for what lies beyond them. */
export function areaBesides<const T extends string>(...others: readonly T[]) {
	const expected = `the postal code of a state or DC, or ${others.join(', ')}`;
	return v.union([stateCode, v.picklist(others)], expected);
}

/** An area column of the 51 and the national figure as published. */
export const stateOrUs = areaBesides('US');
