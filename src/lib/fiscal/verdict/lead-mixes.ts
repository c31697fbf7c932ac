import type { AgainstOthers } from './lead';
import type { SignRow } from './types';

/** What the mixes, which never vote, say of years that a lead speaks of. */
export interface LeadMixes {
	/** Fiscal years of the row that they have, rising. */
	readonly fiscalYears: readonly number[];
	/** Those of them in which one has the state on the other side than the lead, against the national average. */
	readonly contrary: readonly number[];
}

/**
 * What mixes of unlike accounts say in the years of a lead that speaks of every method, or of none; `null` where it
 * speaks of neither, or no mix goes against it. Rows as the votes have them, hybrids among them.
 */
export function leadMixes(
	others: AgainstOthers | null,
	rows: readonly SignRow[]
): LeadMixes | null {
	if (!others || others.kind === 'split') return null;
	const { side, since } = others.run;
	const opposite = side === 'payer' ? 'recipient' : 'payer';
	const cells = rows
		.filter(({ specification: { isHybrid, rule } }) => isHybrid && rule === 'per-person')
		.flatMap(({ years }) => years)
		.filter((cell) => cell.fiscalYear >= since && cell.side !== null);
	const yearsOf = (own: typeof cells) =>
		[...new Set(own.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
	const contrary = yearsOf(cells.filter((cell) => cell.side === opposite));
	return contrary.length === 0 ? null : { fiscalYears: yearsOf(cells), contrary };
}
