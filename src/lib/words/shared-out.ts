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

/**
 * The name of what is shared out, or left where it is: "the federal deficit", in surplus years "the surplus in these
 * figures", over years of both "federal deficits and surpluses". `nets` as `sharedOut` has them. A surplus of an
 * estimate need not be one of the Treasury: what has no state is not in it.
 */
export function balanceShared(nets: Column): string {
	const known = presentIn(nets);
	if (!known.some((net) => net < 0)) return 'the federal deficit';
	if (known.every((net) => net < 0)) return 'the surplus in these figures';
	return 'federal deficits and surpluses';
}
