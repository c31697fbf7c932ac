import type { AgencyObligationsRow } from '$lib/data/account-sources';
import { AGENCY_YEARS, yearlyObligations } from '../account/keys/agency-levels';
import { sumOf } from '../core/columns';
import type { Column } from '../core/types';

/** The fiscal year that USAspending's obligations by agency are told of. */
export const INSURERS_YEAR = AGENCY_YEARS.to;

/** The agency that pays insurers for Medicare. */
const PAYER_OF_INSURERS = 'Department of Health and Human Services';

/** From so many times the nation's, or below its inverse, what is booked in a state is told. */
const FAR = 2;

/**
 * What USAspending books in a state as direct payments of Health and Human Services, which hold Medicare's payments
 * to insurers, at their seat: dollars of the fiscal year per person, and the nation's.
 */
export interface InsurersBooked {
	readonly fiscalYear: number;
	readonly state: number;
	readonly nation: number;
	/** USAspending's received as a multiple of our own account's. */
	readonly times: number;
}

/** What that is found from: columns of `INSURERS_YEAR` in the order of `STATES`, dollars and persons. */
export interface InsurersInput {
	readonly rows: readonly AgencyObligationsRow[];
	readonly population: Column;
	readonly obligations: Column;
	readonly received: Column;
}

/** What is booked in a state, by its place among `STATES`; `null` where it is near the nation's, or not known. */
export function insurersBooked(input: InsurersInput, at: number): InsurersBooked | null {
	const payments = paymentsPerPerson(input, at);
	const [by, own] = [input.obligations[at] ?? null, input.received[at] ?? null];
	if (!payments || by === null || !own) return null;
	const { state, nation } = payments;
	const isNear = state < nation * FAR && state > nation / FAR;
	return isNear ? null : { fiscalYear: INSURERS_YEAR, state, nation, times: by / own };
}

function paymentsPerPerson({ rows, population }: InsurersInput, at: number) {
	const isMeant = (agency: string) => agency === PAYER_OF_INSURERS;
	const payments = yearlyObligations({ rows, column: 'direct_payments_usd', isMeant });
	const booked = payments(INSURERS_YEAR) ?? [];
	const [persons, all] = [population[at] ?? 0, sumOf(population) ?? 0];
	if (persons === 0) return null;
	return { state: (booked[at] ?? 0) / persons, nation: (sumOf(booked) ?? 0) / all };
}
