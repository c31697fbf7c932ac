import { NOTHING, combine, sumOf, whereBoth } from './columns';
import { nationalRatio } from './ratio';
import type { Column, ContextYear, DeficitRule, EstimateYear } from './types';

/** The columns a deficit rule works on: dollars of one year, and the persons and income it is shared by. */
export type DeficitBase = Pick<EstimateYear, 'paid' | 'received' | 'net'> &
	Pick<ContextYear, 'population' | 'personalIncome'>;

/**
 * Net with the common deficit (or surplus) of all states present shared out by a rule, in dollars: negative
 * is less than an even share. Every rule but `none` sums to 0. A state without what the rule needs is `null`.
 */
export function neutralNet(rule: DeficitRule, base: DeficitBase): Column {
	switch (rule) {
		case 'none':
			return base.net;
		case 'per-person':
			return shareOut(base.net, base.population);
		case 'income-share':
			return shareOut(base.net, base.personalIncome);
		case 'tax-share':
			return raiseTaxes(base);
		case 'cut-spending':
			return cutSpending(base);
	}
}

function shareOut(net: Column, weight: Column): Column {
	const balance = sumOf(whereBoth(net, weight));
	const all = sumOf(whereBoth(weight, net));
	if (balance === null || !all) return NOTHING;
	return combine(net, weight, (value, own) => value - (own / all) * balance);
}

function raiseTaxes({ paid, received }: DeficitBase): Column {
	const national = nationalRatio(paid, received);
	if (national === null) return NOTHING;
	return combine(received, paid, (got, gave) => got - gave * national);
}

function cutSpending({ paid, received }: DeficitBase): Column {
	const national = nationalRatio(paid, received);
	if (!national) return NOTHING;
	return combine(received, paid, (got, gave) => got / national - gave);
}
