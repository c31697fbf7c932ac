import { group } from 'd3';
import type { AgainstOthers, Lead } from './lead';
import type { SignRow } from './types';

/** What the mixes, which never vote, say of years that a lead speaks of. */
export interface LeadMixes {
	/** Fiscal years of the row that they have, rising. */
	readonly fiscalYears: readonly number[];
	/** Those of them in which each that has figures has the state on the other side, however the deficit is shared out. */
	readonly contrary: readonly number[];
}

/** A lead, and what mixes say against it. */
export type LeadWithMixes = Lead & { readonly mixes: LeadMixes | null };

/**
 * What mixes of unlike accounts say in the years of a lead that speaks of every method, or of none; `null` where it
 * speaks of neither, or no mix goes against it in any year and by any rule. Rows as the votes have them, hybrids among
 * them.
 */
export function leadMixes(
	others: AgainstOthers | null,
	rows: readonly SignRow[]
): LeadMixes | null {
	if (!others || others.kind === 'split') return null;
	const { side, since } = others.run;
	const opposite = side === 'payer' ? 'recipient' : 'payer';
	const cells = rows
		.filter(({ specification: { isHybrid, rule } }) => isHybrid && rule !== 'none')
		.flatMap(({ years }) => years)
		.filter((cell) => cell.fiscalYear >= since && cell.side !== null);
	const byYear = [...group(cells, ({ fiscalYear }) => fiscalYear)].sort(([a], [b]) => a - b);
	if (!cells.some((cell) => cell.side === opposite)) return null;
	return {
		fiscalYears: byYear.map(([year]) => year),
		contrary: byYear
			.filter(([, ofYear]) => ofYear.every((cell) => cell.side === opposite))
			.map(([year]) => year)
	};
}
