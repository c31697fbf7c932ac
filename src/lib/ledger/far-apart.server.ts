import type { StateCode } from '$lib/data/states';
import { LEAST_DIFFERENCE, ROCKEFELLER_YEARS } from '$lib/fiscal/account/keys/rockefeller-years';
import type { FarApart } from '$lib/fiscal/estimates/far-apart';
import { rockefellerFacts, type StateDifferences } from './account-agreement.server';

let differences: readonly StateDifferences[] | undefined;

/** The years in which our own account of a state is far from the Rockefeller Institute, rising; none of most states. */
export function farApartOf(code: StateCode): readonly FarApart[] {
	differences ??= rockefellerFacts().differences;
	const own = differences.find(({ state }) => state === code)?.net ?? [];
	return ROCKEFELLER_YEARS.flatMap(({ fiscalYear }, at) => {
		const usdPerPerson = own[at] ?? null;
		const isFar = usdPerPerson !== null && Math.abs(usdPerPerson) >= LEAST_DIFFERENCE;
		return isFar ? [{ fiscalYear, usdPerPerson }] : [];
	});
}
