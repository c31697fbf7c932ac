import { regionOf } from '$lib/data/geography';
import { positionOf, STATES_BY_NAME, type StateCode } from '$lib/data/states';
import type { SmallYearsInput } from '$lib/figures/small-years-input';
import { LEAST_RUN } from '$lib/fiscal/verdict/lead';
import { shareFor, sideShares, yearsIn, type SideShares } from '$lib/fiscal/verdict/shares';
import { payerRankings, signsOf, votesOfState } from '$lib/ledger/verdict.server';
import { openingYear, ownYears, rounded } from './own-years.server';
import { besideOf } from './state-beside.server';

/** All 51 by name, as small drawings show them. */
export function allStates(): SmallYearsInput {
	const all = ownYears('real');
	const shares = new Map(payerRankings().neutral.map(({ state, share }) => [state, share.q]));
	const last = Math.max(...votesOfState('CA').years.neutral.map(({ fiscalYear }) => fiscalYear));
	const lately = [last - LEAST_RUN + 1, last] as const;
	return {
		lately,
		order: 'name',
		years: all.map(({ view }) => view.fiscalYear),
		fiscalYear: openingYear().year,
		entries: STATES_BY_NAME.map(({ code, name }) => {
			const { neutral, side } = besideOf(code);
			return {
				code,
				name,
				region: regionOf(code),
				neutral: rounded(neutral),
				side,
				years: all.map(({ view }) => rounded(view.neutral[positionOf(code)] ?? null)),
				payerShare: shareFor('payer', sharesOf(code, lately)).q,
				payerShareEver: shares.get(code) ?? null,
				isPayerLately: sharesOf(code, lately).payer.k > 0,
				isPayerEver: sharesOf(code).payer.k > 0
			};
		})
	};
}

/** The parts of the sides in the votes of some years, or of all, against the other states. */
function sharesOf(
	code: StateCode,
	[from, to]: SmallYearsInput['lately'] = [-Infinity, Infinity]
): SideShares {
	const years = yearsIn('neutral', signsOf(code));
	return sideShares(years.filter(({ fiscalYear }) => fiscalYear >= from && fiscalYear <= to));
}
