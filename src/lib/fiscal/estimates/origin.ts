import type { EstimateId, Flag } from '../core/types';
import { estimateOf } from './estimates';

/** How a figure of another publisher was come by, where it does not stand as read in the publisher's own document. */
export interface Origin {
	/** Whose copy was read, unchecked against the report; empty where the document itself was. */
	readonly copiedBy: string;
	/** Whether the figure was made from one that is printed, as a total shared out among the residents. */
	readonly isMade: boolean;
	/** Whether it holds D.C.'s taxes, which its publisher counted in Maryland's, and not what D.C. received. */
	readonly holdsDistrict?: true;
}

/**
 * How a balance of an estimate was come by, from the flags of the figure as shown; `null` where it stands as read.
 * Where both sides are known one of them is always made, and the balance is the figure that is printed.
 */
export function originOf(
	estimate: EstimateId,
	flags: readonly Flag[],
	hasSides: boolean
): Origin | null {
	const copiedBy = flags.includes('second-hand') ? (estimateOf(estimate).copiedBy ?? '') : '';
	const isMade = flags.includes('derived') && !hasSides;
	const holdsDistrict = flags.includes('dc-in-md');
	if (copiedBy === '' && !isMade && !holdsDistrict) return null;
	return { copiedBy, isMade, ...(holdsDistrict && { holdsDistrict }) };
}
