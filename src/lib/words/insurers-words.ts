import type { InsurersBooked } from '$lib/fiscal/estimates/insurers';
import { amount } from './money';

const times = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});

/** Why USAspending's figure of a state is far from the others: where it books what Medicare pays insurers. */
export function insurersWords({ fiscalYear, state, nation, ...booked }: InsurersBooked): string {
	const payments = `USAspending books what Medicare pays insurers at their seat: direct payments of Health and Human Services in FY${fiscalYear} are ${amount(state)} a person here, ${amount(nation)} in the nation`;
	return state < nation
		? `${payments}.`
		: `${payments}. In all it counts ${times.format(booked.times)} times as much money received as our own account does.`;
}
