import { dataset } from '$lib/data/datasets.server';
import { positionOf, type StateCode } from '$lib/data/states';
import { insurersBooked, INSURERS_YEAR, type InsurersBooked } from '$lib/fiscal/estimates/insurers';
import type { Column, EstimateId } from '$lib/fiscal/core/types';
import { ledger } from './ledger.server';

/** What USAspending books in a state for insurers that have their seat there, or elsewhere; `null` where little is. */
export function insurersOf(code: StateCode): InsurersBooked | null {
	return insurersBooked(
		{
			rows: dataset('funds/obligations-by-agency'),
			population: ledger().context.get(INSURERS_YEAR)?.population ?? [],
			obligations: receivedOf('collections-usaspending'),
			received: receivedOf('account')
		},
		positionOf(code)
	);
}

function receivedOf(estimate: EstimateId): Column {
	const years = ledger().series.get(estimate)?.years ?? [];
	return years.find(({ fiscalYear }) => fiscalYear === INSURERS_YEAR)?.received ?? [];
}
