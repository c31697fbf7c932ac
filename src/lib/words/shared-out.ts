import { presentIn } from '$lib/fiscal/core/columns';
import { ruleOf } from '$lib/fiscal/measures/measures';
import type { Column, DeficitRule } from '$lib/fiscal/core/types';

/**
 * What is shared out, and how: "deficit shared out equally", in surplus years "surplus shared out equally", over
 * years of both "deficits and surpluses shared out equally". `nets` is received − paid of all states together in
 * each year, in any unit, `null` where not known; a surplus is negative.
 */
export function sharedOut(rule: DeficitRule, nets: Column): string {
	const known = presentIn(nets);
	const hasSurplus = known.some((net) => net < 0);
	const { words } = ruleOf(rule);
	if (!hasSurplus) return `deficit ${words}`;
	if (known.every((net) => net < 0)) return `surplus ${words.replace('cutting', 'raising')}`;
	return `deficits and surpluses ${words.replace('cutting', 'cutting or raising')}`;
}
