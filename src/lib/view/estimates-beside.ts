import { isReport, REVISER } from '$lib/fiscal/estimates/editions';
import { ESTIMATES, type Estimate } from '$lib/fiscal/estimates/estimates';
import type { EstimateId } from '$lib/fiscal/core/types';
import type { YearsOf } from './selection';

/** The publisher of reports as one, every other estimate by its label. */
export function familyOf({ id, label }: Estimate): string {
	return isReport(id) ? REVISER : label;
}

/** Each of some words once, in their order. */
export function unique(words: readonly string[]): readonly string[] {
	return [...new Set(words)];
}

/** The estimates told beside a year: of each publisher those that have it, or else the one that comes nearest. */
export function estimatesBeside(fiscalYear: number, yearsOf: YearsOf): readonly EstimateId[] {
	const away = ({ id }: Estimate) =>
		Math.min(...yearsOf(id).all.map((year) => Math.abs(year - fiscalYear)));
	return unique(ESTIMATES.map(familyOf)).flatMap((who) => {
		const family = ESTIMATES.filter((estimate) => familyOf(estimate) === who);
		const least = Math.min(...family.map(away));
		const near = family.filter((estimate) => away(estimate) === least);
		return near.map(({ id }) => id);
	});
}
